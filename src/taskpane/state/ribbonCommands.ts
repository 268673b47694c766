/** What the ribbon's buttons ask for, by the names the manifest gives them. */
export const ribbonCommands = ["consolidate", "toggleHighlight", "exportTable", "openExample"] as const;

/** `openExample` has no button: demonstrations load the sample round by it. */
export type RibbonCommand = (typeof ribbonCommands)[number];

type Answer = (command: RibbonCommand) => Promise<unknown>;

/**
 * Carries the ribbon's commands to the pane: it does them as its own buttons do, so that progress, results and
 * sentences of failure have a place to stand.
 */
export class RibbonCommands {
  #answer: Answer | null = null;
  #waiting: { command: RibbonCommand; done: () => void }[] = [];

  /** Resolves when the command has been done or its failure shown; waits for the pane where it is still coming up. */
  async run(command: RibbonCommand): Promise<void> {
    if (this.#answer !== null) {
      await this.#answer(command);
      return;
    }
    await new Promise<void>((done) => this.#waiting.push({ command, done }));
  }

  /** The pane's part: answers commands until the returned function is called. */
  listen(answer: Answer): () => void {
    this.#answer = answer;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { command, done } of waiting) void answer(command).finally(done);
    return () => {
      if (this.#answer === answer) this.#answer = null;
    };
  }
}
