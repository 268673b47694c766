import { readAddress } from "./areaAddress";
import { hasComments } from "./hostSupport";
import { readReference } from "./sheetReference";

/** A sheet's comments, by "row,column". */
export type SheetComments = ReadonlyMap<string, string>;

/** Comments that have been asked for. */
export interface AskedComments {
  /** Asks where they are; to be called once the first request has been sent, its result once the second has. */
  askWhere(): () => ReadonlyMap<string, SheetComments>;
}

/** Asks for the comments on some sheets; there are none where the host has no comments (before ExcelApi 1.10). */
export function askForComments(context: Excel.RequestContext, sheets: readonly string[]): AskedComments {
  const asked = (hasComments() ? sheets : []).map((sheet) => {
    const { comments } = context.workbook.worksheets.getItem(sheet);
    comments.load("items/content");
    return { sheet, comments };
  });
  return {
    askWhere: () => {
      const located = asked.flatMap(({ sheet, comments }) =>
        comments.items.map((comment) => {
          const range = comment.getLocation();
          range.load("address");
          return { sheet, comment, range };
        }),
      );
      return () => {
        const found = new Map<string, Map<string, string>>();
        for (const { sheet, comment, range } of located) {
          const area = readAddress(readReference(`=${range.address}`)?.address ?? "");
          if (area === null) continue;
          const onSheet = found.get(sheet) ?? new Map<string, string>();
          onSheet.set(`${area.row},${area.column}`, comment.content);
          found.set(sheet, onSheet);
        }
        return found;
      };
    },
  };
}
