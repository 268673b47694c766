/** Error codes of Excel that the host answers with, each with Excel's own sentence. */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type HostErrorCode = keyof typeof sentences;

/** A failure the client shall see as an `OfficeExtension.Error`; anything else thrown in the host is a bug of the host. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = sentences[code],
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Thrown for a member of Excel's that the host does not model: it names the member. */
export function notModelled(className: string, member: string): HostError {
  return new HostError("NotImplemented", `The emulated host does not model ${className}.${member}.`);
}
