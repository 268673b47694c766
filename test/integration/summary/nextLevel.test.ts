import fc from "fast-check";
import { consolidate } from "../../../src/consolidation/consolidate";
import type { Consolidation } from "../../../src/consolidation/consolidation";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import { items } from "../../../src/plans/items";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";
import type { Plan } from "../../../src/plans/plan";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { UnitReport } from "../../../src/reports/unitReport";
import { figuresLayout } from "../../../src/summary/figuresLayout";
import { indicatorTableLayout } from "../../../src/summary/indicatorTableLayout";
import { annexBytes, writtenAnnex } from "../../support/annexes";
import { disagreements, evaluateLayouts } from "../../support/evaluatedLayouts";
import { planOfEveryMeasure } from "../../support/everyMeasure";
import { convert, libreOffice } from "../../support/libreOffice";
import { randomRound } from "../../support/randomRound";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const year = 2026;
/** What units are asked only to compare is compared within their commune, and so would not be the same at once. */
const plan: Plan = {
  ...planOfEveryMeasure(),
  units: planOfEveryMeasure().units.map((unit) => ({ ...unit, comparedItems: [] })),
};
const communes = ["phường Lê Chân", "phường An Biên", "xã An Lão"];
const head = { locality: "thành phố Hải Phòng", date: null, preparedBy: "", checkedBy: "", signedBy: "" };

function named(name: string, commune: string): string {
  return `${name} ${commune}`;
}

/** The plan with units that are told apart by their commune, so that all of them can be brought together at once. */
function planOf(...names: readonly string[]): Plan {
  const units = names.flatMap((commune) =>
    plan.units.map((unit) => ({ ...unit, name: named(unit.name, commune) })),
  );
  return { ...plan, units };
}

function reportsOf(commune: string, reports: readonly UnitReport[]): UnitReport[] {
  return reports.map((report) => ({
    ...report,
    unit: named(report.unit!, commune),
    file: named(report.file!, commune),
    ...(report.group === undefined ? {} : { group: named(report.group, commune) }),
  }));
}

/** The communes' annexes written to files, read, and brought together. */
async function throughAnnexes(rounds: readonly Consolidation[], localities: readonly string[]) {
  const reports: UnitReport[] = [];
  for (const [index, round] of rounds.entries()) {
    const workbook = await writtenAnnex(round, localities[index]!, `phu-luc-${index}.xlsx`);
    reports.push(...readWorkbook(workbook, { plan, items, year }));
  }
  return consolidate({ plan, items, year, reports });
}

function verdicts({ indicators }: Consolidation) {
  return indicators.map(({ indicator, numerator, denominator, value, male, female, ...rest }) => ({
    code: indicator.code,
    numerator,
    denominator,
    value,
    male,
    female,
    status: rest.status,
    provisional: rest.provisional,
    shortfall: rest.shortfall,
    smallNumbers: rest.smallNumbers,
    answers: rest.answers,
    counts: rest.counts,
  }));
}

function figures({ sums }: Consolidation) {
  return [...sums].flatMap(([item, { parts }]) =>
    (["total", "male", "female"] as const).flatMap((part) =>
      parts[part].value === null ? [] : [[item, part, parts[part].value]],
    ),
  );
}

// Where LibreOffice is at hand, an annex is saved by it before it is read.
if (libreOffice !== null) {
  const program = libreOffice;
  it("an annex that LibreOffice saved reads as before", async () => {
    const locality = "phường Lê Chân, thành phố Hải Phòng";
    const read = (bytes: Uint8Array, file: string): UnitReport => {
      const opened = readSourceFile(bytes, file, null);
      if (isFinding(opened)) throw new Error(opened.code);
      return readWorkbook(opened, { plan: lechan2026, items, year })[0]!;
    };
    const bytes = await annexBytes(sampleConsolidation(), locality);
    const before = read(bytes, "bieu.xlsx");
    const after = read(convert(program, bytes, "xlsx", "xlsx"), "bieu.xlsx");
    expect(before.unit).toBe("phường Lê Chân");
    expect(after.annex).toEqual(before.annex);
    expect([...after.figures.keys()]).toEqual([...before.figures.keys()]);
    expect(after.figures.get("live-births")?.parts.total.value).toBe(
      before.figures.get("live-births")?.parts.total.value,
    );
  });
}

describe("communes' annexes brought together", () => {
  it("come to what all their units come to at once, whatever these report", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(randomRound, randomRound, randomRound), async (rounds) => {
        const all = rounds.map((reports, index) => reportsOf(communes[index]!, reports));
        const each = all.map((reports, index) =>
          consolidate({ plan: planOf(communes[index]!), items, year, reports }),
        );
        const atOnce = consolidate({ plan: planOf(...communes), items, year, reports: all.flat() });
        const together = await throughAnnexes(each, communes);
        expect(verdicts(together)).toEqual(verdicts(atOnce));
        expect(figures(together)).toEqual(figures(atOnce));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it("make tables whose formulas yield what was computed, one level up and two", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(randomRound, randomRound), async (rounds) => {
        const each = rounds.map((reports) => consolidate({ plan, items, year, reports }));
        const province = await throughAnnexes(each, communes);
        const country = await throughAnnexes([province], ["thành phố Hải Phòng"]);
        expect(verdicts(country)).toEqual(verdicts(province));
        expect(figures(country)).toEqual(figures(province));
        for (const consolidation of [province, country]) {
          const layouts = [
            indicatorTableLayout(consolidation, new Map(), head),
            figuresLayout(consolidation, { sourceColumn: true }),
          ];
          expect(disagreements(await evaluateLayouts(layouts))).toEqual([]);
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
