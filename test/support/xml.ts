import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

/** A part of an Office file, parsed as strictly as Office does. Throws with the parser's words where it is no XML. */
export function parseXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const error = document.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "no XML");
  return document;
}
