/** Why the workbook could not be read or changed. */
export type HostFailureReason =
  /** The officer is typing in a cell. */
  | "cell-editing"
  /** A sheet that would have to change is protected with a password. */
  | "sheet-protected"
  /** Sheets cannot be added, renamed or deleted. */
  | "workbook-protected"
  | "read-only"
  | "sheet-missing"
  /** A sheet of the officer's own has the name that is needed. */
  | "sheet-taken"
  | "cancelled"
  /** More in one cell or sheet than Excel passes on at once. */
  | "too-large"
  /** This version of Excel lacks what is asked for. */
  | "unsupported"
  /** Excel no longer answers, or answers with an internal error. */
  | "host-failed"
  /** It failed, and so did putting the workbook back as it was. */
  | "not-restored";

/** Thrown by src/excel when the host fails; `actions/` turns it into a sentence for the officer. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  /**
   * @param detail the sheet concerned, and Excel's own code for support
   */
  constructor(
    readonly reason: HostFailureReason,
    readonly detail: { readonly sheet?: string; readonly hostCode?: string } = {},
    cause?: unknown,
  ) {
    super([reason, detail.sheet, detail.hostCode].filter(Boolean).join(" · "), { cause });
  }
}

/** What the client library reports of a failed request. */
interface ClientError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Excel's own codes, by what they mean to an officer. */
const reasons: Readonly<Record<string, HostFailureReason>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  CellEditMode: "cell-editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  PayloadTooLarge: "too-large",
  ApiNotFound: "unsupported",
  ReadOnlyMode: "read-only",
  OpenOrSaveInProgress: "host-failed",
};

/**
 * Names a failure of the host by what it means.
 *
 * @param sheet the sheet that was being worked on, where it is known
 */
export function asHostFailure(error: unknown, sheet?: string): HostFailure {
  if (error instanceof HostFailure) return error;
  if (!isClientError(error)) return new HostFailure("host-failed", {}, error);
  const location = error.debugInfo?.errorLocation ?? "";
  const detail = { ...(sheet === undefined ? {} : { sheet }), hostCode: error.code };
  if (location.startsWith("WorksheetProtection.")) return new HostFailure("sheet-protected", detail, error);
  if (error.code === "AccessDenied") return new HostFailure(deniedReason(location), detail, error);
  return new HostFailure(reasons[error.code] ?? "host-failed", detail, error);
}

/** Sheets cannot be added, renamed or deleted where the workbook's structure is protected; cells where the sheet is. */
function deniedReason(location: string): HostFailureReason {
  return /^WorksheetCollection\.|^Worksheet\.(delete|name|position|visibility)$/.test(location)
    ? "workbook-protected"
    : "sheet-protected";
}

function isClientError(error: unknown): error is ClientError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
