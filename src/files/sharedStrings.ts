import { walkXml } from "./xmlWalk";

/**
 * The texts that a workbook's cells share (ECMA-376 part 1, 18.4.8), runs of different fonts joined,
 * phonetic guides left out.
 */
export function sharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let current = "";
  let inText = false;
  let phonetic = 0;
  walkXml(part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") strings.push(unescaped(current));
    },
  });
  return strings;
}

/** Characters that XML cannot hold stand as "_x000D_" (22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
