/** Where a command writes: data on one side, messages to people on the other. */
export interface Terminal {
  readonly data: (text: string) => void;
  readonly message: (line: string) => void;
}

/** 0 done; 1 done, with findings of severity `error`; 2 could not be done. */
export type ExitCode = 0 | 1 | 2;
