import { Parser, type Handler } from "htmlparser2";

/** Attributes of a tag by name, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part while it is walked through; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** True once nothing more is wanted. */
  readonly finished?: boolean;
}

/** Bytes turned into text at a time, so that a large part is never in memory twice. */
const CHUNK = 1024 * 1024;

/**
 * Walks through an XML part from start to end. Nothing it declares is resolved: no entities of its own, no references.
 *
 * @param part UTF-8, as every part of an Office file is
 */
export function walkXml(part: Uint8Array, listener: XmlListener): void {
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => listener.open(withoutPrefix(name), attributes),
  };
  if (listener.text) handler.ontext = (text) => listener.text?.(text);
  if (listener.close) handler.onclosetag = (name) => listener.close?.(withoutPrefix(name));
  const parser = new Parser(handler, { xmlMode: true });
  const decoder = new TextDecoder();
  for (let at = 0; at < part.length && !listener.finished; at += CHUNK) {
    parser.write(decoder.decode(part.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.end();
}

/**
 * The attributes of every tag of a name, in order, whatever the tag's prefix.
 *
 * @example tagAttributes(bytesOf('<x:sheet name="A&amp;B"/>'), "sheet") //=> [{ name: "A&B" }]
 */
export function tagAttributes(part: Uint8Array, name: string): Attributes[] {
  const found: Attributes[] = [];
  walkXml(part, {
    open(each, attributes) {
      if (each === name) found.push(attributes);
    },
  });
  return found;
}

/** Whether a part ends with the closing tag of its root: not cut short. */
export function isWhole(part: Uint8Array, root: string): boolean {
  const end = new TextDecoder().decode(part.subarray(-200)).trimEnd();
  return end.endsWith(`</${root}>`) || end.endsWith(`:${root}>`);
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
