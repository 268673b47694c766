import { withoutDiacritics } from "../numbers/foldText";

/** What is sent up, each a file of its own. */
export type ExportKind = "report" | "annex" | "table" | "json";

/** What the add-in makes files of: what is sent up, and the blank forms that go down to the units. */
export type FileKind = ExportKind | "forms";

const beginnings: Readonly<Record<FileKind, readonly [name: string, ending: string]>> = {
  report: ["Bao-cao", "docx"],
  annex: ["Bieu-tong-hop", "xlsx"],
  table: ["So-lieu", "csv"],
  json: ["So-lieu", "json"],
  forms: ["Bieu-trong", "zip"],
};

/** Longer names are cut: some systems still allow no more than 255 characters for the whole path. */
const longestPlace = 60;

/**
 * The name a file is saved under without asking: plain letters, so that it survives every mail program and Zalo.
 *
 * @param about.locality "phường Lê Chân, thành phố Hải Phòng"; a blank one gives way to the plan's id
 * @param about.date the day it is made, "2026-11-22"
 * @example exportFileName("annex", { locality: "phường Lê Chân, …", planId: "lechan", year: 2026, date: "2026-11-22" })
 *   //=> "Bieu-tong-hop_Le-Chan_2026_20261122.xlsx"
 */
export function exportFileName(
  kind: FileKind,
  about: {
    readonly locality: string;
    readonly planId: string;
    readonly year: number;
    readonly date: string;
  },
): string {
  const [name, ending] = beginnings[kind];
  const place = plainName(communeName(about.locality)) || plainName(about.planId);
  const parts = [name, place, String(about.year), about.date.replaceAll("-", "")];
  return `${parts.filter((part) => part !== "").join("_")}.${ending}`;
}

/** "Lê Chân" from "phường Lê Chân, thành phố Hải Phòng". */
function communeName(locality: string): string {
  const commune = (locality.normalize("NFC").split(",")[0] ?? "").trim();
  return commune.replace(/^(?:phường|xã|thị trấn|đặc khu)\s+/i, "");
}

function plainName(text: string): string {
  return withoutDiacritics(text)
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, longestPlace);
}
