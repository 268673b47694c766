import type { HostObject } from "./hostObject";
import type { ArgumentInfo } from "./protocol";

type Resolve = (pathId: number) => Promise<HostObject | null>;

/** The arguments of a call, with the model's objects in the place of the paths that stand for them. */
export async function resolveArguments(info: ArgumentInfo | undefined, resolve: Resolve): Promise<unknown[]> {
  const references = info?.ReferencedObjectPathIds ?? [];
  const values = info?.Arguments ?? [];
  return Promise.all(values.map((value, index) => replace(value, references[index], resolve)));
}

async function replace(value: unknown, reference: unknown, resolve: Resolve): Promise<unknown> {
  if (Array.isArray(reference) && Array.isArray(value)) {
    return Promise.all(value.map((part: unknown, index) => replace(part, reference[index], resolve)));
  }
  if (typeof reference === "number" && reference !== 0) return resolve(reference);
  // Blocks of values are large and never hold objects.
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const pathId: unknown = Reflect.get(value, "_ObjectPathId");
  if (typeof pathId === "number") return resolve(pathId);
  const entries = Object.entries(value).map(
    async ([name, part]) => [name, await replace(part, undefined, resolve)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
