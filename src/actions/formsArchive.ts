import { zipSync } from "fflate";
import type { Zippable } from "fflate";
import { fileNameOf } from "../files/fileName";
import { writeWorkbook } from "../files/writeWorkbook";
import { exportFileName } from "../summary/fileNames";
import { ActionRefused } from "./actionError";
import { formLayouts, unitsWithForms } from "./makeSheets";
import type { ExportedFile, Round, Running } from "./officerActions";

/**
 * A blank form for each unit of the round's plan, an .xlsx for each, all in one .zip.
 *
 * @param date the day it is made, "2026-11-22"
 * @throws ActionRefused "no-plan"; the signal's reason where it was stopped
 */
export async function formsArchive(
  { plan, settings }: Round,
  date: string,
  { signal, onProgress }: Running = {},
): Promise<ExportedFile> {
  if (!plan) throw new ActionRefused({ code: "no-plan", values: {} });
  const { year, locality } = settings;
  const layouts = formLayouts(plan, settings);
  const units = unitsWithForms(plan);
  const files: Zippable = {};
  for (const [done, unit] of units.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ done, total: units.length, unit: unit.name });
    const title = `${plan.title}: ${unit.name}, ${year}`;
    const properties = { title, author: plan.locality, created: new Date(date) };
    // A workbook is compressed already.
    files[freeName(fileNameOf(unit.name), files)] = [
      await writeWorkbook(layouts.slice(done, done + 1), properties),
      { level: 0 },
    ];
  }
  onProgress?.({ done: units.length, total: units.length });
  return {
    name: exportFileName("forms", { locality, planId: plan.id, year, date }),
    mediaType: "application/zip",
    bytes: new Uint8Array(zipSync(files)),
  };
}

/** Letter case does not tell two files apart on Windows. */
function freeName(wanted: string, taken: Zippable): string {
  const lower = new Set(Object.keys(taken).map((name) => name.toLocaleLowerCase("vi")));
  for (let count = 1; ; count++) {
    const name = `${wanted}${count === 1 ? "" : ` (${count})`}.xlsx`;
    if (!lower.has(name.toLocaleLowerCase("vi"))) return name;
  }
}
