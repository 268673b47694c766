import type { Consolidation } from "../consolidation/consolidation";
import type { Finding } from "../findings/finding";
import { figureNote } from "../messages/figureNote";
import { findingSentenceWithoutPlace } from "../messages/findings";
import { findingWords, sheetNames } from "../messages/sheets";
import { area, text } from "./layoutCell";
import { rowHeight } from "./rowHeight";
import { SheetDraft } from "./sheetDraft";
import type { SheetLayout } from "./sheetLayout";
import { body, centred, heading, officialMargins, printed, quiet } from "./sheetStyle";

const headerRow = 2;
/** In characters: order, severity, unit, place, finding, reason. */
const widths = [6, 11, 24, 30, 64, 30] as const;
const lastColumn = widths.length - 1;

/**
 * The sheet Điểm cần xem: what was left to correct or to look at when the table was sent, what is to be corrected
 * first, then what the officer has accepted, with the reason and the day.
 *
 * @returns null where nothing is left and nothing was accepted
 */
export function findingsLayout({ year, findings, reports }: Consolidation): SheetLayout | null {
  const all = [...findings, ...reports.flatMap((report) => report.findings)];
  const listed = [
    ...all.filter(({ severity }) => severity === "error"),
    ...all.filter(({ severity }) => severity === "warning"),
    ...all.filter(({ accepted }) => accepted !== undefined),
  ];
  if (listed.length === 0) return null;
  const draft = new SheetDraft();
  draft.writeAcross(0, 0, lastColumn, text(findingWords.title(year)), { ...centred, bold: true, size: 14 });
  draft.writeAcross(1, 0, lastColumn, text(findingWords.guide), quiet);
  draft.height(1, 38);
  const { order, severity: severityTitle, unit, place, finding: findingTitle, reason } = findingWords.columns;
  draft.write(headerRow, 0, [order, severityTitle, unit, place, findingTitle, reason].map(text));
  draft.style(area(headerRow, 0, headerRow, lastColumn), heading);
  listed.forEach((finding, index) => {
    const row = headerRow + 1 + index;
    const words = [finding.unit ?? "", placeOf(finding), sentenceOf(finding), reasonOf(finding)] as const;
    draft.write(row, 0, [
      { number: index + 1 },
      text(standingOf(finding)),
      ...words.map((word) => (word === "" ? null : text(word))),
    ]);
    draft.height(row, rowHeight(words.map((word, column) => [word, widths[column + 2]!])));
  });
  const lastRow = headerRow + listed.length;
  draft.style(area(headerRow + 1, 0, lastRow, lastColumn), body);
  draft.style(area(headerRow + 1, 0, lastRow, 1), centred);
  return draft.layout({
    name: sheetNames.findings,
    columns: widths.map((width) => ({ width })),
    freeze: { rows: headerRow + 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: [headerRow, headerRow],
      margins: officialMargins,
      pageNumber: true,
    },
    base: printed,
  });
}

function standingOf({ severity, accepted }: Finding): string {
  return accepted || severity === "info" ? findingWords.accepted : findingWords.severity[severity];
}

/** What was accepted is said as it stands, without what could be done about it. */
function sentenceOf(finding: Finding): string {
  const note = finding.accepted ? figureNote(finding, "vi") : null;
  return note ?? findingSentenceWithoutPlace(finding, "vi");
}

function reasonOf({ accepted }: Finding): string {
  return accepted ? findingWords.reason(accepted.reason, accepted.on) : "";
}

function placeOf({ place, unit }: Finding): string {
  const sheet = place.sheet === undefined || place.sheet === unit ? null : place.sheet;
  return findingWords.place(place.file ?? null, sheet, place.cell ?? null);
}
