import { nameCommunesApart } from "../../../src/consolidation/communeNames";
import { consolidate } from "../../../src/consolidation/consolidate";
import { unitsOfRound } from "../../../src/consolidation/expectedUnits";
import { localityOf } from "../../../src/consolidation/localityOf";
import type { SummedShare } from "../../../src/indicators/summedShare";
import { items } from "../../../src/plans/items";
import type { PlanUnit } from "../../../src/plans/plan";
import type { UnitReport } from "../../../src/reports/unitReport";
import { smallPlan } from "../../support/smallPlan";
import { unitReport } from "../../support/unitReports";

const plan = smallPlan();
const none = { total: null, male: null, female: null };

/** A commune's annex: how many business heads are women, of how many; null where it has none of it. */
function annex(
  locality: string,
  heads: readonly [women: number, all: number] | null,
  about: Partial<SummedShare> & { year?: number; plan?: string } = {},
): UnitReport {
  const { year = 2026, plan: id = plan.id, ...share } = about;
  const [women, all] = heads ?? [null, null];
  const summed: SummedShare = {
    numerator: { ...none, female: women },
    denominator: { ...none, total: all },
    expected: 1,
    provisional: false,
    ...share,
  };
  const mark = { plan: id, title: "Kế hoạch khác", locality, year, indicators: [] };
  const commune = locality.split(",")[0]!;
  return unitReport(
    commune,
    { "business-heads": heads && [heads[1], heads[1] - heads[0], heads[0]] },
    { known: false, file: `${commune}.xlsx`, year, annex: { mark, sums: new Map([["2.2", summed]]) } },
  );
}

function together(reports: UnitReport[], units: readonly PlanUnit[] = plan.units) {
  return consolidate({ plan: { ...plan, units }, items, year: 2026, reports });
}

function share(reports: UnitReport[], units?: readonly PlanUnit[]) {
  const { value, numerator, denominator, reported, expected, provisional } = together(reports, units)
    .indicators[0]!;
  return {
    value: value && Number(value.numerator) / Number(value.denominator),
    counts: [numerator.female, denominator.total],
    of: `${reported}/${expected}`,
    provisional,
  };
}

describe("communes brought together", () => {
  const lechan = annex("phường Lê Chân, thành phố Hải Phòng", [2, 7]);
  const anlao = annex("xã An Lão, thành phố Hải Phòng", [1, 3]);

  it("adds numerators and denominators, never rates", () => {
    expect(share([lechan, anlao])).toEqual({ value: 30, counts: [3, 10], of: "2/2", provisional: false });
  });

  it("is provisional where one of them was, and says how many are complete", () => {
    const partly = annex("xã An Lão, thành phố Hải Phòng", [1, 3], { provisional: true });
    expect(share([lechan, partly])).toMatchObject({ value: 30, of: "1/2", provisional: true });
  });

  it("waits for one that has nothing of what its units were asked for", () => {
    expect(share([lechan, annex("xã An Lão", null)])).toMatchObject({ of: "1/2", provisional: true });
  });

  it("asks nothing of one in which nobody was asked", () => {
    expect(share([lechan, annex("xã An Lão", null, { expected: 0 })])).toMatchObject({
      of: "1/1",
      provisional: false,
    });
  });

  it("adds what the commune's table says, not its sums of items", () => {
    const leftOut = annex("xã An Lão", [1, 3], {
      numerator: { ...none, female: 0 },
      denominator: { ...none, total: 1 },
    });
    expect(share([lechan, leftOut]).counts).toEqual([2, 8]);
    expect(together([lechan, leftOut]).sums.get("business-heads")?.parts.total.value).toBe(10);
  });

  it("waits for no unit within communes, but for communes that were added before", () => {
    const added: PlanUnit = { name: "xã Kiến Thụy", aliases: [], items: ["business-heads"], commune: true };
    const units = [...plan.units, added];
    expect(together([lechan], units).missingUnits).toEqual(["xã Kiến Thụy"]);
    expect(share([lechan], units)).toMatchObject({ of: "1/2", provisional: true });
    expect(unitsOfRound(together([lechan], units))).toEqual(["xã Kiến Thụy", "phường Lê Chân"]);
  });

  it("waits for units, and for no commune, where units report themselves", () => {
    const added: PlanUnit = { name: "xã Kiến Thụy", aliases: [], items: [], commune: true };
    const round = together(
      [unitReport("Phòng Kinh tế", { "business-heads": [7, 5, 2] })],
      [...plan.units, added],
    );
    expect(round.missingUnits).toContain("Trạm y tế");
    expect(round.missingUnits).not.toContain("xã Kiến Thụy");
  });

  it("leaves out an annex of another plan, naming both", () => {
    const other = annex("xã An Lão", [1, 3], { plan: "khac" });
    const { reports } = together([lechan, other]);
    expect(reports.map(({ excluded }) => excluded)).toEqual([null, "wrong-plan"]);
    expect(reports[1]!.findings).toContainEqual(
      expect.objectContaining({
        code: "wrong-plan",
        values: { written: "Kế hoạch khác", expected: plan.title },
      }),
    );
  });
});

describe("communes that are called alike", () => {
  it("go by their whole names, two annexes of one of them staying one unit's", () => {
    const one = annex("xã Tân Lập, tỉnh Thái Nguyên", [1, 3]);
    const other = annex("xã Tân Lập, tỉnh Lạng Sơn", [1, 3]);
    const alone = annex("xã An Lão, thành phố Hải Phòng", [1, 3]);
    expect(nameCommunesApart([one, other, alone]).map(({ unit }) => unit)).toEqual([
      "xã Tân Lập, tỉnh Thái Nguyên",
      "xã Tân Lập, tỉnh Lạng Sơn",
      "xã An Lão",
    ]);
    expect(nameCommunesApart([one, { ...one }]).map(({ unit }) => unit)).toEqual([
      "xã Tân Lập",
      "xã Tân Lập",
    ]);
  });
});

describe("whose table a round is", () => {
  it.each<[string, string[], string]>([
    ["the plan's locality where units report themselves", [], plan.locality],
    [
      "the province that all communes are in",
      ["phường Lê Chân, thành phố Hải Phòng", "xã An Lão, thành phố Hải Phòng"],
      "thành phố Hải Phòng",
    ],
    ["the province of the only commune", ["phường Lê Chân, thành phố Hải Phòng"], "thành phố Hải Phòng"],
    [
      "the district they share, of three levels",
      ["xã A, huyện B, tỉnh C", "xã D, huyện B, tỉnh C"],
      "huyện B, tỉnh C",
    ],
    ["the country where they share nothing", ["thành phố Hải Phòng", "tỉnh Ninh Bình"], "cả nước"],
  ])("is %s", (_, localities, whose) => {
    expect(localityOf(together(localities.map((locality) => annex(locality, [1, 3]))))).toBe(whose);
  });
});
