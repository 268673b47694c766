/**
 * The messages that Office.js and its host exchange ("RichApi").
 * Numbers and member names are those of the client library; it sends members in PascalCase.
 */

/** How an object is reached from another, or from the workbook. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

/** What a request asks to be done with an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a call; where one is an object of the model, the second list holds the id of its path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What to load: slash-separated camelCase paths. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Which action failed; the client turns it into the failing statement. */
  readonly ActionIndex: number;
}

export interface ReplyBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ErrorBody;
}

/** A message from the client to the host. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | RequestBody };
}

/** Kinds of messages on the bridge. */
export const MessageType = { request: 1, reply: 2, events: 3 } as const;

/** An entry of a message of events: category, type, target, JSON of the details, 0. */
export type EventEntry = readonly [category: number, type: number, target: string, details: string, flags: 0];

/** "Values" → "values"; members that begin with an underscore are the client's own and keep their spelling. */
export function camelCase(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1);
}

/** "values" → "Values" */
export function pascalCase(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
