import type { Consolidation } from "../consolidation/consolidation";
import { localityOf } from "../consolidation/localityOf";
import { hasComments } from "../excel/hostSupport";
import type { OwnRole } from "../excel/ownSheets";
import { chartsLayout } from "../summary/chartsLayout";
import { figuresLayout } from "../summary/figuresLayout";
import { indicatorTableLayout } from "../summary/indicatorTableLayout";
import type { SheetLayout } from "../summary/sheetLayout";
import type { TableHead } from "../summary/tableHead";
import type { Remark, Settings } from "./officerActions";

/** The result sheets of a round; the table refers to the figures, the charts to the table. */
export function resultLayouts(
  consolidation: Consolidation,
  remarks: ReadonlyMap<string, Remark>,
  settings: Settings,
): { readonly role: OwnRole; readonly layout: SheetLayout }[] {
  return [
    { role: "figures", layout: figuresLayout(consolidation, { sourceColumn: !hasComments() }) },
    {
      role: "table",
      layout: indicatorTableLayout(consolidation, remarks, tableHead(consolidation, settings)),
    },
    { role: "chart", layout: chartsLayout(consolidation) },
  ];
}

/** Whose the papers of a round are: as the officer wrote it, where that is not what the plan says itself. */
export function writtenLocality(consolidation: Consolidation, { locality }: Settings): string {
  const { plan } = consolidation;
  return locality === "" || locality === plan.locality ? localityOf(consolidation) : locality;
}

/** What stands above and below the table; the date is left to be written by hand when the paper is signed. */
export function tableHead(consolidation: Consolidation, settings: Settings): TableHead {
  const { preparedBy, checkedBy, signedBy } = settings;
  const locality = writtenLocality(consolidation, settings);
  return { locality, date: null, preparedBy, checkedBy, signedBy };
}
