import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BookSource } from "./sheetSource";

const settingsNamespace = "urn:tong-hop-chi-tieu:workbench-settings";
const workbookPart = "xl/workbook.xml";
const relationships = "xl/_rels/workbook.xml.rels";
const customXmlType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** What a file remembers in its custom XML: the add-in's settings, and other parts as they are. */
export function readMemory(bytes: Uint8Array): Pick<BookSource, "settings" | "xmlParts"> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  const texts = Object.values(parts).map((part) => strFromU8(part));
  const stored = texts.find((text) => text.includes(settingsNamespace));
  return {
    settings: stored === undefined ? [] : readSettings(stored),
    xmlParts: texts.filter((text) => text !== stored),
  };
}

function readSettings(xml: string): { key: string; value: unknown }[] {
  return [...xml.matchAll(/<setting key="([^"]*)">([^<]*)<\/setting>/g)].map(([, key, value]) => ({
    key: unescape(key ?? ""),
    value: JSON.parse(unescape(value ?? "null")) as unknown,
  }));
}

/** A defined name; its formula begins with "=". */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** Makes good what the writer of a file leaves out or puts in the wrong place: custom XML, names, tables. */
export function finishFile(
  bytes: Uint8Array,
  { settings, xmlParts }: Pick<BookSource, "settings" | "xmlParts">,
  names: readonly FileName[],
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const written = settings.length === 0 ? [...xmlParts] : [...xmlParts, writeSettings(settings)];
  const links = written.map((xml, index) => {
    parts[`customXml/item${index + 1}.xml`] = strToU8(xml);
    return `<Relationship Id="memory${index + 1}" Type="${customXmlType}" Target="../customXml/item${index + 1}.xml"/>`;
  });
  change(parts, relationships, (text) =>
    text.replace("</Relationships>", `${links.join("")}</Relationships>`),
  );
  change(parts, workbookPart, (text) => addNames(text, names));
  for (const name of Object.keys(parts))
    if (name.startsWith("xl/worksheets/")) change(parts, name, orderParts);
  return new Uint8Array(zipSync(parts));
}

/** The writer takes places only as names; ours may be formulas ("=TRUE"), and hidden. */
function addNames(workbook: string, names: readonly FileName[]): string {
  if (names.length === 0) return workbook;
  const written = names.map(({ name, formula, visible }) => {
    const hidden = visible ? "" : ' hidden="1"';
    return `<definedName name="${escape(name)}"${hidden}>${escape(formula.slice(1))}</definedName>`;
  });
  const own = written.join("");
  return workbook.includes("<definedNames>")
    ? workbook.replace("<definedNames>", () => `<definedNames>${own}`)
    : workbook.replace("</sheets>", () => `</sheets><definedNames>${own}</definedNames>`);
}

/** The writer puts tables before comments, where the standard (ECMA-376, CT_Worksheet) has them after. */
function orderParts(sheet: string): string {
  return sheet.replace(/(<tableParts.*<\/tableParts>)(<legacyDrawing [^>]*\/>)/s, "$2$1");
}

function change(parts: Record<string, Uint8Array>, name: string, edit: (text: string) => string): void {
  const part = parts[name];
  if (part !== undefined) parts[name] = strToU8(edit(strFromU8(part)));
}

function writeSettings(settings: BookSource["settings"]): string {
  const entries = settings.map(
    ({ key, value }) => `<setting key="${escape(key)}">${escape(JSON.stringify(value))}</setting>`,
  );
  return `<settings xmlns="${settingsNamespace}">${entries.join("")}</settings>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => {
    return Object.keys(entities).find((sign) => entities[sign] === entity) ?? entity;
  });
}
