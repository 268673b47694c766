import type { OfficeParts } from "../officeParts";
import { documentPart } from "./paper";

/** A paragraph that the writer puts in to end a section, and the same one a point high. */
const ending = "<w:p><w:pPr><w:sectPr>";
const flat = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>';

/** Keeps the paragraph that ends a section from going over to a blank page where the page before is full. */
export function flattenSectionEnds(parts: OfficeParts): void {
  parts.change(documentPart, (text) => text.replaceAll(ending, flat));
}
