import { findPlan } from "../../src/plans/library";
import { gridOf, workbookOf } from "../unit/reports/grids";
import { entriesOf } from "./entries";
import { headLines } from "./heads";
import { layItemTable, randomOptions, shiftMerges } from "./itemTableLayout";
import { Random } from "./random";
import type { CorpusCase } from "./truth";

/** Tables with items down in every mixture of columns, headings, totals and spellings. */
export function freeTables(seed: number, count: number): CorpusCase[] {
  const random = new Random(seed);
  const plan = findPlan("lechan-2026-2030");
  if (!plan) throw new Error("No plan");
  const units = plan.units.filter(({ group }) => !group);
  return Array.from({ length: count }, (_, at): CorpusCase => {
    const unit = units[at % units.length]!;
    const options = randomOptions(random, 2026);
    const entries = entriesOf(random, unit, random.pick(["form", "own", "mixed"] as const));
    const head = headLines(random, unit.name, 2026);
    const table = layItemTable(random, entries, options);
    const rows = [...head, ...table.rows, [], [null, "Người lập biểu", null, null, "Thủ trưởng đơn vị"]];
    const grid = gridOf(rows, { merges: shiftMerges(table.merges, head.length) });
    return {
      difficulty: `free table ${at}`,
      plan: plan.id,
      workbook: workbookOf([grid], `bao cao (${at}).xlsx`),
      truth: [{ unit: unit.name, year: 2026, figures: table.truth }],
      findings: [],
      secrets: [],
    };
  });
}
