import type { HeaderFooter, PageSetup as FilePageSetup, Worksheet } from "exceljs";
import { lastColumn } from "../model/address";
import { newPageSetup } from "../model/pageSetup";
import type { PageSetup } from "../model/pageSetup";

/** The number of A4 in a file. */
const a4 = 9;
const pointsPerInch = 72;

export function readPageSetup({ pageSetup, headerFooter }: Worksheet): Partial<PageSetup> {
  const blank = newPageSetup();
  const inches = pageSetup.margins;
  const margins = Object.fromEntries(
    Object.entries(blank.margins).map(([side, points]) => {
      const size = (inches as unknown as Record<string, number> | undefined)?.[side];
      return [side, size === undefined ? points : Math.round(size * pointsPerInch * 100) / 100];
    }),
  );
  const fitted = pageSetup.fitToPage === true;
  return {
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    zoom: fitted
      ? { horizontalFitToPages: pageSetup.fitToWidth ?? 1, verticalFitToPages: pageSetup.fitToHeight ?? 0 }
      : { scale: pageSetup.scale ?? 100 },
    margins: margins as unknown as PageSetup["margins"],
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    titleRows: readTitleRows(pageSetup.printTitlesRow),
    headersFooters: {
      ...blank.headersFooters,
      state: headerFooter?.differentFirst === true ? "FirstAndDefault" : "Default",
      defaultForAllPages: {
        ...split(headerFooter?.oddHeader, "Header"),
        ...split(headerFooter?.oddFooter, "Footer"),
      },
    },
  };
}

function readTitleRows(rows: string | undefined): PageSetup["titleRows"] {
  const match = /(\d+):\$?(\d+)/.exec(rows ?? "");
  if (match === null) return null;
  return { row: Number(match[1]) - 1, column: 0, lastRow: Number(match[2]) - 1, lastColumn };
}

export function writePageSetup(setup: PageSetup): {
  readonly pageSetup: Partial<FilePageSetup>;
  readonly headerFooter: Partial<HeaderFooter>;
} {
  const { margins, zoom, titleRows, headersFooters } = setup;
  const inches = Object.fromEntries(
    Object.entries(margins).map(([side, points]) => [side, points / pointsPerInch]),
  );
  const fitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    pageSetup: {
      orientation: setup.orientation === "Landscape" ? "landscape" : "portrait",
      ...(setup.paperSize === "A4" ? { paperSize: a4 } : {}),
      ...(fitted
        ? {
            fitToPage: true,
            fitToWidth: zoom.horizontalFitToPages ?? 0,
            fitToHeight: zoom.verticalFitToPages ?? 0,
          }
        : { scale: zoom.scale ?? 100 }),
      margins: inches as unknown as FilePageSetup["margins"],
      horizontalCentered: setup.centerHorizontally,
      verticalCentered: setup.centerVertically,
      ...(titleRows === null ? {} : { printTitlesRow: `${titleRows.row + 1}:${titleRows.lastRow + 1}` }),
    },
    headerFooter: {
      differentFirst: headersFooters.state.startsWith("First"),
      oddHeader: join(headersFooters.defaultForAllPages, "Header"),
      oddFooter: join(headersFooters.defaultForAllPages, "Footer"),
    },
  };
}

/** "&C&P" → { centerHeader: "&P" } */
function split(text: string | null | undefined, kind: "Header" | "Footer"): Record<string, string> {
  const parts = [...(text ?? "").matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)];
  const names: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };
  return Object.fromEntries(
    parts.map(([, place, part]) => [`${names[place ?? ""] ?? ""}${kind}`, part ?? ""]),
  );
}

function join(parts: Readonly<Record<string, string>>, kind: "Header" | "Footer"): string {
  const places = { L: "left", C: "center", R: "right" };
  return Object.entries(places)
    .map(([letter, name]) => {
      const text = parts[`${name}${kind}`];
      return text === undefined || text === "" ? "" : `&${letter}${text}`;
    })
    .join("");
}
