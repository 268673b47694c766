import { HostError, notModelled } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";

/** Which members to give, nested as they are. */
export interface Wanted {
  readonly [member: string]: boolean | Wanted;
}

/** The members of an object that are wanted, as plain data. */
export function pickMembers(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, how] of Object.entries(wanted)) {
    if (how === false) continue;
    const value = memberOf(object, name);
    if (how === true) picked[name] = value;
    else if (value instanceof HostObject) picked[name] = pickMembers(value, how);
    else throw new HostError("InvalidArgument");
  }
  return picked;
}

/** Sets the members of an object from plain data, nested as they are. */
export function setMembers(object: HostObject, given: unknown): void {
  if (given === null || typeof given !== "object") return;
  for (const [name, value] of Object.entries(given)) {
    const present = memberOf(object, name);
    if (present instanceof HostObject) setMembers(present, value);
    else if (!Reflect.set(object, name, value)) throw notModelled(object.$class, `${name} (to be set)`);
  }
}

function memberOf(object: HostObject, name: string): unknown {
  if (!(name in object)) throw notModelled(object.$class, name);
  return Reflect.get(object, name);
}
