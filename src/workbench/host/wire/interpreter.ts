import { resolveArguments } from "./arguments";
import type { ApiGate } from "./apiGate";
import { HostError, notModelled } from "./hostError";
import { HostObject } from "./hostObject";
import { identify, project } from "./projection";
import { ActionType, camelCase, PathType } from "./protocol";
import type { Action, ObjectPath, ReplyBody, RequestBody } from "./protocol";

/** The client's own knowledge of a class: what `load()` without names brings. */
export interface ClassSchema {
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
}

/** What the interpreter needs of its surroundings. */
export interface InterpreterSetting {
  readonly workbook: HostObject;
  /** Objects that the client makes by name, such as the application or the custom functions' container. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly gate: ApiGate;
  readonly schemaOf: (className: string) => ClassSchema | null;
  /** An event registered (or no longer) by the client, by the name in its call: "DataChanged". */
  readonly onEventRegistration: (target: HostObject, event: string, registered: boolean) => void;
  /** Told of every exception that is no `HostError`. */
  readonly onBug: (error: unknown, action: Action) => void;
}

/** The objects met in one request. */
interface RequestState {
  readonly body: RequestBody;
  /** By id of their path; null for a null object. */
  readonly objects: Map<number, HostObject | null>;
  /** Reference handed out in this request, by id of the object's path. */
  readonly kept: Map<number, string>;
}

/** Carries out the actions of a request on the model, in order, as Excel does: what was done before a failure stays. */
export class Interpreter {
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;

  constructor(readonly setting: InterpreterSetting) {}

  /**
   * Carries out a request.
   * @param stopBefore index of an action that shall fail instead of being carried out, and with what
   */
  async process(body: RequestBody, stopBefore?: { action: number; error: HostError }): Promise<ReplyBody> {
    const state: RequestState = { body, objects: new Map(), kept: new Map() };
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (stopBefore?.action === index) throw stopBefore.error;
        const value = await this.#carryOut(action, state);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) this.setting.onBug(error, action);
        const code = error instanceof HostError ? error.code : "GeneralException";
        const message = error instanceof Error ? error.message : String(error);
        const location = this.#locationOf(action, state);
        return {
          Results: results,
          Error: { Code: code, Message: message, Location: location, ActionIndex: index },
        };
      }
    }
    return { Results: results };
  }

  /** "Range.values": the member that failed, as Excel names it. */
  #locationOf(action: Action, state: RequestState): string {
    const path = state.body.ObjectPaths[action.ObjectPathId];
    const own = state.objects.get(action.ObjectPathId);
    const parent = state.objects.get(path?.ParentObjectPathId ?? 0);
    const object = action.Name ? own : (parent ?? own);
    return `${object?.$class ?? ""}.${camelCase(action.Name || path?.Name || "getItem")}`;
  }

  /** The result for the client; undefined where it expects none. */
  async #carryOut(action: Action, state: RequestState): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.#resolve(action.ObjectPathId, state);
    const query = action.QueryInfo ?? {};
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : identify(object, this.#referenceOf(action, state));
      case ActionType.query:
        return object === null ? null : project(object, query, "wire", this.setting);
      case ActionType.queryAsJson:
        return object === null ? null : project(object, query, "json", this.setting);
      case ActionType.setProperty: {
        const [value] = await this.#arguments(action, state);
        await this.#set(requireObject(object), camelCase(action.Name ?? ""), value);
        return undefined;
      }
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.#set(requireObject(object), camelCase(name), value);
        }
        return undefined;
      case ActionType.method:
        return this.#callMethod(object, action, state);
      case ActionType.ensureUnchanged:
        return undefined;
      default:
        throw notModelled("wire", `action type ${action.ActionType}`);
    }
  }

  #referenceOf(action: Action, state: RequestState): string | undefined {
    const path = state.body.ObjectPaths[action.ObjectPathId];
    return (
      state.kept.get(action.ObjectPathId) ??
      (path?.ObjectPathType === PathType.reference ? path.Name : undefined)
    );
  }

  async #callMethod(object: HostObject | null, action: Action, state: RequestState): Promise<unknown> {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (object !== null) {
        const reference = `reference${this.#nextReference++}`;
        this.#references.set(reference, object);
        state.kept.set(action.ObjectPathId, reference);
      }
      return undefined;
    }
    const args = await this.#arguments(action, state);
    if (name === "_RemoveReference") {
      this.#references.delete(String(args[0]));
      return undefined;
    }
    const result = await this.#call(requireObject(object), name, args);
    if (result === undefined) return null;
    return result instanceof HostObject ? identify(result, undefined) : result;
  }

  async #resolve(id: number, state: RequestState): Promise<HostObject | null> {
    const known = state.objects.get(id);
    if (known !== undefined) return known;
    const path = state.body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidReference");
    const object = await this.#follow(path, state);
    state.objects.set(id, object);
    return object;
  }

  async #follow(path: ObjectPath, state: RequestState): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.setting.workbook;
      case PathType.newObject: {
        const service = this.setting.services[path.Name];
        if (service === undefined) throw notModelled("service", path.Name);
        return service;
      }
      case PathType.reference: {
        const object = this.#references.get(path.Name);
        if (object === undefined) throw new HostError("InvalidReference");
        return object;
      }
      case PathType.null:
        return null;
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0, state);
    // Whatever is asked of a null object is a null object.
    if (parent === null) return null;
    const result =
      path.ObjectPathType === PathType.property
        ? await this.#get(parent, camelCase(path.Name))
        : await this.#call(
            parent,
            path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name,
            await this.#arguments(path, state),
          );
    if (result === null || result === undefined) return null;
    if (result instanceof HostObject) return result;
    throw notModelled(parent.$class, `${camelCase(path.Name)} as an object`);
  }

  #arguments(call: Action | ObjectPath, state: RequestState): Promise<unknown[]> {
    return resolveArguments(call.ArgumentInfo, (id) => this.#resolve(id, state));
  }

  async #call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    const event = /^_(Un)?[rR]egister(\w+)Event$/.exec(name);
    if (event?.[2] !== undefined) {
      this.setting.gate.checkEvent(object.$class, event[2]);
      this.setting.onEventRegistration(object, event[2], event[1] === undefined);
      return undefined;
    }
    const member = camelCase(name);
    this.setting.gate.check(object.$class, member);
    const method: unknown = Reflect.get(object, member);
    if (typeof method !== "function") throw notModelled(object.$class, `${member}()`);
    return Reflect.apply(method, object, args);
  }

  async #get(object: HostObject, member: string): Promise<unknown> {
    this.setting.gate.check(object.$class, member);
    if (!(member in object)) throw notModelled(object.$class, member);
    return Reflect.get(object, member);
  }

  async #set(object: HostObject, member: string, value: unknown): Promise<void> {
    this.setting.gate.check(object.$class, member);
    if (!(member in object) || !Reflect.set(object, member, value)) {
      throw notModelled(object.$class, `${member} (to be set)`);
    }
  }
}

function requireObject(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}
