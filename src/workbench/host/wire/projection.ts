import type { InterpreterSetting } from "./interpreter";
import { HostError, notModelled } from "./hostError";
import { HostCollection, HostObject } from "./hostObject";
import { camelCase, pascalCase } from "./protocol";
import type { QueryInfo } from "./protocol";

/** "wire" answers `load`: PascalCase with `_Items`; "json" answers `retrieve`: camelCase with `items`. */
export type Spelling = "wire" | "json";

type Setting = Pick<InterpreterSetting, "gate" | "schemaOf">;

/** What is asked of an object: members by name, each with what is asked of it in turn; `all` is every plain member. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** What the client needs to find an object again: a reference, or its key in its collection. */
export function identify(object: HostObject, reference: string | undefined): Record<string, unknown> {
  const identity: Record<string, unknown> = {};
  if (reference !== undefined) identity["_ReferenceId"] = reference;
  if (object.$key !== undefined) identity["id" in object ? "Id" : "_Id"] = object.$key;
  return identity;
}

/** The members of an object that a query asks for, nested as the query is. */
export async function project(
  object: HostObject,
  query: QueryInfo,
  spelling: Spelling,
  setting: Setting,
): Promise<Record<string, unknown>> {
  return projectSelected(object, readQuery(query), query, spelling, setting);
}

function readQuery(query: QueryInfo): Selection {
  const root: Selection = { all: (query.Select ?? []).length === 0, members: new Map() };
  for (const path of query.Select ?? []) reach(root, path);
  for (const path of query.Expand ?? []) reach(root, path).all = true;
  return root;
}

function reach(root: Selection, path: string): Selection {
  let selection = root;
  for (const segment of path.split("/")) {
    const name = camelCase(segment.trim());
    let next = selection.members.get(name);
    if (next === undefined) selection.members.set(name, (next = { all: false, members: new Map() }));
    selection = next;
  }
  return selection;
}

async function projectSelected(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  spelling: Spelling,
  setting: Setting,
): Promise<Record<string, unknown>> {
  if (object instanceof HostCollection) return projectItems(object, selection, query, spelling, setting);
  const result = identify(object, undefined);
  for (const name of membersAsked(object, selection, setting)) {
    const value = await readMember(object, name, setting);
    const key = spelling === "wire" ? pascalCase(name) : name;
    const inner = selection.members.get(name);
    result[key] =
      value instanceof HostObject
        ? await projectSelected(value, narrowed(inner), {}, spelling, setting)
        : (value ?? null);
  }
  return result;
}

async function projectItems(
  collection: HostCollection<HostObject>,
  selection: Selection,
  query: QueryInfo,
  spelling: Spelling,
  setting: Setting,
): Promise<Record<string, unknown>> {
  const ofItems: Selection = { all: selection.all, members: new Map(selection.members) };
  const named = ofItems.members.get("items");
  if (named !== undefined) {
    ofItems.members.delete("items");
    ofItems.all ||= named.all || named.members.size === 0;
    for (const [name, inner] of named.members) ofItems.members.set(name, inner);
  }
  const withCount = ofItems.members.delete("count");
  const skip = query.Skip ?? 0;
  const end = query.Top === undefined ? undefined : skip + query.Top;
  const projected: Record<string, unknown>[] = [];
  for (const [index, item] of collection.items.slice(skip, end).entries()) {
    const value = await projectSelected(item, ofItems, {}, spelling, setting);
    if (skip > 0) value["_Index"] = index + skip;
    projected.push(value);
  }
  const result: Record<string, unknown> = { [spelling === "wire" ? "_Items" : "items"]: projected };
  if (withCount) result[spelling === "wire" ? "Count" : "count"] = collection.items.length;
  return result;
}

/** A navigation asked for without members brings all its plain members. */
function narrowed(selection: Selection | undefined): Selection {
  if (selection === undefined || selection.members.size === 0) return { all: true, members: new Map() };
  return selection;
}

function membersAsked(object: HostObject, selection: Selection, setting: Setting): Set<string> {
  const schema = setting.schemaOf(object.$class);
  const names = new Set(selection.members.keys());
  // "$none" is how the client asks for the object alone.
  names.delete("$none");
  for (const name of names) {
    const known = schema === null || schema.scalars.includes(name) || schema.navigations.includes(name);
    if (!known) {
      throw new HostError("InvalidArgument", `Property "${name}" is not available on ${object.$class}.`);
    }
  }
  if (selection.all) {
    for (const name of schema?.scalars ?? []) {
      if (name in object && setting.gate.has(object.$class, name)) names.add(name);
    }
  }
  return names;
}

async function readMember(object: HostObject, name: string, setting: Setting): Promise<unknown> {
  setting.gate.check(object.$class, name);
  if (!(name in object)) throw notModelled(object.$class, name);
  return Reflect.get(object, name);
}
