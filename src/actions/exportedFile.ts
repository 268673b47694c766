import type { Consolidation } from "../consolidation/consolidation";
import { hasFigures } from "../consolidation/hasFigures";
import { writeDelimited } from "../files/writeDelimited";
import { annexLayouts } from "../summary/annexLayouts";
import { annexProperties } from "../summary/annexProperties";
import { consolidationJson } from "../summary/consolidationJson";
import { exportFileName, type ExportKind } from "../summary/fileNames";
import { tidyColumns, tidyRows } from "../summary/tidyRows";
import { writtenReport } from "../summary/writtenReport";
import { ActionRefused } from "./actionError";
import type { CurrentRound } from "./currentRound";
import type { ExportedFile } from "./officerActions";
import { tableHead, writtenLocality } from "./resultLayouts";

const mediaTypes: Readonly<Record<ExportKind, string>> = {
  report: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  annex: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  table: "text/csv",
  json: "application/json",
};

/**
 * A file to send up, made from a round.
 *
 * @param date the day it is made, "2026-11-22": part of its name; the paper itself is dated by hand when signed
 * @throws ActionRefused "no-plan"; "nothing-to-send" where nothing was computed
 */
export async function exportedFile(
  kind: ExportKind,
  round: Pick<CurrentRound, "consolidation" | "remarks" | "settings">,
  date: string,
): Promise<ExportedFile> {
  const { consolidation, settings } = round;
  if (!consolidation) throw new ActionRefused({ code: "no-plan", values: {} });
  if (!hasFigures(consolidation)) throw new ActionRefused({ code: "nothing-to-send", values: {} });
  const { plan, year } = consolidation;
  const locality = writtenLocality(consolidation, settings);
  return {
    name: exportFileName(kind, { locality, planId: plan.id, year, date }),
    mediaType: mediaTypes[kind],
    bytes: await contentOf(kind, consolidation, round),
  };
}

async function contentOf(
  kind: ExportKind,
  consolidation: Consolidation,
  { remarks, settings }: Pick<CurrentRound, "remarks" | "settings">,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = tableHead(consolidation, settings);
  switch (kind) {
    case "report": {
      const report = writtenReport(consolidation, { ...head, remarks });
      if (!report) throw new ActionRefused({ code: "nothing-to-send", values: {} });
      // The writers of Word and Excel files are large and seldom needed: they are loaded on first use.
      const { writeReport } = await import("../files/writeReport");
      return writeReport(report);
    }
    case "annex": {
      const { writeWorkbook } = await import("../files/writeWorkbook");
      const properties = annexProperties(consolidation, head.locality);
      const layouts = annexLayouts(consolidation, remarks, head);
      return new Uint8Array(await writeWorkbook(layouts, { ...properties, created: new Date() }));
    }
    case "table":
      return utf8(writeDelimited([tidyColumns, ...tidyRows(consolidation)], settings.language));
    case "json":
      return utf8(`${JSON.stringify(consolidationJson(consolidation, [], settings.language), null, 2)}\n`);
  }
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
