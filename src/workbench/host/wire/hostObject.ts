/**
 * An object of Excel's as the client sees it. Members named as in Office.js are open to the client;
 * members whose name begins with "$" are the host's own.
 */
export abstract class HostObject {
  /** Excel's name of the class ("Range"): the gate and the error messages use it. */
  abstract readonly $class: string;

  /** By what the client finds the object again in its collection; undefined for objects found by their path. */
  get $key(): string | undefined {
    return undefined;
  }
}

/** A collection: `load("items/name")` walks its items. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract get items(): readonly T[];
}
