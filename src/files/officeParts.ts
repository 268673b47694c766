import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xmlText } from "./xmlText";

const contentTypes = "[Content_Types].xml";
const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The parts of an Office file (ECMA-376 part 2) that another writer has made, to be added to. */
export class OfficeParts {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    // Folders are no parts.
    this.#parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  }

  /** Adds a part. */
  add(path: string, contentType: string, xml: string): void {
    this.#parts[path] = strToU8(xml);
    const type = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.change(contentTypes, (text) => text.replace("</Types>", `${type}</Types>`));
  }

  /**
   * Relates a part to another one.
   *
   * @param id unlike any the part has
   * @param target relative to the part: "../charts/chart1.xml"
   */
  relate(path: string, id: string, type: string, target: string): void {
    const [, folder = "", name = ""] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
    const relationships = `${folder}_rels/${name}.rels`;
    this.#parts[relationships] ??= strToU8(emptyRelationships);
    const link = `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"/>`;
    this.change(relationships, (text) => text.replace("</Relationships>", `${link}</Relationships>`));
  }

  /** Changes a part's text; one that the file does not have is a mistake of ours. */
  change(path: string, edit: (text: string) => string): void {
    const part = this.#parts[path];
    if (!part) throw new Error(`The file has no part ${path}`);
    this.#parts[path] = strToU8(edit(strFromU8(part)));
  }

  /** The whole file again. */
  bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(zipSync(this.#parts));
  }
}
