import type { Indicator } from "../../../src/indicators/indicator";
import { itemsOfMeasure } from "../../../src/indicators/itemsOfMeasure";
import { findPlan, presets } from "../../../src/plans/library";
import type { Plan } from "../../../src/plans/plan";
import { planToJson, readPlan } from "../../../src/plans/readPlan";
import { reportersOf } from "../../../src/plans/reporters";

const plan = (id: string): Plan => findPlan(id)!;

/** "5.2 lower-secondary-completed / lower-secondary-cohort each sex ×100 2030 >100 (>=100)" */
function line(indicator: Indicator): string {
  const targets = indicator.targets.map(({ year, comparator, value, judgedAs }) => {
    const judged = judgedAs ? ` (${judgedAs.comparator}${judgedAs.value})` : "";
    return `${year} ${comparator}${value ?? ""}${judged}`;
  });
  return [indicator.code, measureText(indicator), ...targets].join(" · ");
}

function measureText({ measure }: Indicator): string {
  const letter = { total: "T", male: "M", female: "F" } as const;
  switch (measure.kind) {
    case "rate":
      return `${[measure.numerator, measure.denominator].map(({ item, part }) => `${item}[${letter[part]}]`).join("/")} ×${measure.factor}`;
    case "rate-each-sex":
      return `${measure.numerator}/${measure.denominator} each sex ×${measure.factor}`;
    case "ratio-of-means":
      return `means of ${measure.sum}/${measure.over}`;
    case "every":
      return `every ${measure.items.join(" ")}`;
    default:
      return `${measure.kind} ${itemsOfMeasure(measure).join(" ")}`.trim();
  }
}

describe("the presets", () => {
  it("are the six plans", () => {
    expect(presets.map(({ id }) => id)).toEqual([
      "national-2021-2030",
      "lechan-2026-2030",
      "nguyentrai-2025",
      "kimtra-2026",
      "nghiason-2026",
      "hongphong-2023",
    ]);
    expect(findPlan("lechan")).toBeUndefined();
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))("%s survives a file", (_, preset) => {
    expect(readPlan(JSON.parse(planToJson(preset)))).toEqual({ plan: preset });
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    "%s names as reporters who is asked",
    (_, preset) => {
      for (const indicator of preset.indicators.filter(({ measure }) => measure.kind !== "narrative")) {
        expect([indicator.code, indicator.reportedBy]).toEqual([
          indicator.code,
          reportersOf(indicator, preset.units),
        ]);
      }
    },
  );

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    "%s asks every reporter for both sides",
    (_, preset) => {
      for (const indicator of preset.indicators) {
        for (const name of indicator.reportedBy) {
          const { items } = preset.units.find((unit) => unit.name === name)!;
          expect(items).toEqual(expect.arrayContaining([...itemsOfMeasure(indicator.measure)]));
        }
      }
    },
  );

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    "%s writes every count once",
    (_, preset) => {
      for (const { name, items, comparedItems = [] } of preset.units) {
        expect([name, new Set([...items, ...comparedItems]).size]).toEqual([
          name,
          items.length + comparedItems.length,
        ]);
      }
    },
  );

  it.each(presets.map((preset) => [preset.id, preset] as const))(
    "%s speaks in whole sentences",
    (_, preset) => {
      const sentences = [
        ...preset.warnings,
        ...preset.toVerify,
        ...preset.indicators.flatMap(({ warnings }) => warnings),
      ];
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“].*[.]$/u);
    },
  );
});

describe("lechan-2026-2030", () => {
  it("has the targets of its text", () => {
    expect(plan("lechan-2026-2030").indicators.map(line)).toEqual([
      "1.1 · departments-led-by-women[T]/departments[T] ×100 · 2030 >=75",
      "2.1 · wage-workers[F]/employed[F] ×100 · 2030 >=60",
      "2.2 · business-heads[F]/business-heads[T] ×100 · 2030 >=30",
      "3.1 · means of housework-hours/housework-respondents · 2030 <=1.4",
      "3.2a · violence-victims-supported[T]/violence-victims[T] ×100 · 2030 >90",
      "3.2b · violence-perpetrators-counselled[T]/violence-perpetrators[T] ×100 · 2030 >80",
      "3.3 · trafficking-victims-supported[T]/trafficking-victims[T] ×100 · 2030 >=100",
      "3.4 · social-facilities-active[T]/social-facilities[T] ×100 · 2030 >=100",
      "4.1 · live-births[M]/live-births[F] ×100 · 2030 <=109",
      "4.2 · maternal-deaths[T]/live-births[T] ×100000 · 2030 <42",
      "4.3 · adolescent-births[T]/adolescent-women[T] ×100 · 2030 <1.8",
      "5.1 · answer gender-in-curriculum · 2030 yes",
      "5.2 · lower-secondary-completed/lower-secondary-cohort each sex ×100 · 2030 >100 (>=100)",
      "5.3 · vocational-entrants[F]/vocational-entrants[T] ×100 · 2030 >40",
      "5.4a · masters[F]/masters[T] ×100 · 2030 >50",
      "5.4b · doctorates[F]/doctorates[T] ×100 · 2030 >=35",
      "6.1 · population-reached[T]/population[T] ×100 · 2030 >=85",
      "6.2 · organisations-committed[T]/organisations[T] ×100 · 2030 >=100",
      "6.3 · answer gender-column-maintained · 2030 yes",
    ]);
  });

  it("asks the units that mục IV names, and nobody for 2.1, 2.2 and 3.1", () => {
    const reporters = plan("lechan-2026-2030").indicators.map(
      ({ code, reportedBy }) => `${code} ${reportedBy.join()}`,
    );
    const culture = ["1.1", "3.2a", "3.2b", "5.1", "5.2", "5.3", "5.4a", "5.4b", "6.1", "6.2", "6.3"];
    const health = ["3.3", "3.4", "4.1", "4.2", "4.3"];
    const expected = (code: string) =>
      culture.includes(code) ? "Phòng Văn hóa - Xã hội" : health.includes(code) ? "Trạm y tế" : "";
    expect(reporters).toEqual(
      plan("lechan-2026-2030").indicators.map(({ code }) => `${code} ${expected(code)}`),
    );
  });

  it("warns of the target that cannot be exceeded", () => {
    const { warnings } = plan("lechan-2026-2030").indicators.find(({ code }) => code === "5.2")!;
    expect(warnings.join(" ")).toContain("Trên 100%");
  });
});

describe("nguyentrai-2025", () => {
  it("has the targets of its text", () => {
    expect(plan("nguyentrai-2025").indicators.map(line)).toEqual([
      "1.1 · narrative · 2025 yes",
      "1.2a · leaders[F]/leaders[T] ×100 · 2025 >=40",
      "1.2b · mass-organisation-leaders[F]/mass-organisation-leaders[T] ×100 · 2025 >50",
      "2.1 · wage-workers[F]/employed[F] ×100 · 2025 >=50",
      "2.2 · agricultural-workers[F]/employed[F] ×100 · 2025 <=50",
      "2.3 · business-heads[F]/business-heads[T] ×100 · 2025 >=70",
      "3.1 · means of housework-hours/housework-respondents · 2025 <=1.5",
      "3.2a · violence-victims-supported[T]/violence-victims[T] ×100 · 2025 >=100",
      "3.2b · violence-perpetrators-counselled[T]/violence-perpetrators[T] ×100 · 2025 >=100",
      "3.3 · trafficking-victims-supported[T]/trafficking-victims[T] ×100 · 2025 >=100",
      "4.1 · live-births[M]/live-births[F] ×100 · 2025 <=100",
      "4.2 · maternal-deaths[T]/live-births[T] ×100 · 2025 <=0",
      "4.3 · adolescent-births[T]/adolescent-women[T] ×1000 · 2025 <=0",
      "5.1 · gender-lessons-taught[T]/gender-lessons-planned[T] ×100 · 2025 >=100",
      "5.2a · primary-completed/primary-cohort each sex ×100 · 2025 >=100",
      "5.2b · lower-secondary-completed/lower-secondary-cohort each sex ×100 · 2025 >=100",
      "5.3 · narrative",
      "6.1 · population-reached[T]/population[T] ×100 · 2025 >=80",
      "6.2 · organisations-committed[T]/organisations[T] ×100 · 2025 >=100",
      "6.3 · every news-items-q1 news-items-q2 news-items-q3 news-items-q4 · 2025 >=3",
      "6.4 · answer womens-day-activity · 2025 yes",
    ]);
  });

  it("has everything reported to the officer in charge by 3/12/2025, and up to the city's committee", () => {
    const { indicators, deadline, level, reportsTo } = plan("nguyentrai-2025");
    expect(new Set(indicators.flatMap(({ reportedBy }) => reportedBy))).toEqual(
      new Set(["Công chức Văn hóa - Xã hội"]),
    );
    expect({ deadline, level }).toEqual({ deadline: "2025-12-03", level: "three-level" });
    expect(reportsTo.at(-1)).toBe("Ban Vì sự tiến bộ của phụ nữ thành phố Kon Tum");
  });

  it.each([
    ["1.2b", "số lượng"],
    ["2.3", "27%"],
    ["4.1", "104–106"],
    ["4.2", "0%"],
    ["4.3", "00‰"],
    ["6.3", "04 tin, bài"],
  ])("warns at %s of “%s”", (code, words) => {
    const { warnings } = plan("nguyentrai-2025").indicators.find((indicator) => indicator.code === code)!;
    expect(warnings.join(" ")).toContain(words);
  });
});

describe("national-2021-2030", () => {
  it("has targets for 2025 and 2030", () => {
    const targets = plan("national-2021-2030").indicators.map(({ code, targets: [first, last] }) =>
      [code, first?.year, first?.comparator, first?.value, last?.year, last?.comparator, last?.value].join(
        " ",
      ),
    );
    expect(targets).toEqual([
      "1.1 2025 >= 60 2030 >= 75",
      "2.1 2025 >= 50 2030 ~ 60",
      "2.2 2025 < 30 2030 < 25",
      "2.3 2025 >= 27 2030 >= 30",
      "3.1 2025 <= 1.7 2030 <= 1.4",
      "3.2a 2025 >= 80 2030 >= 90",
      "3.2b 2025 >= 50 2030 >= 70",
      "3.3 2025 >= 100 2030 >= 100",
      "3.4 2025 >= 70 2030 >= 100",
      "4.1 2025 <= 111 2030 <= 109",
      "4.2 2025 <= 42 2030 < 42",
      "4.3 2025 <= 18 2030 < 18",
      "4.4 2025 >= 40 2030 >= 70",
      "5.1 2025 yes  2030 yes ",
      "5.2a 2025 > 90 2030 ~ 99",
      "5.2b 2025 ~ 85 2030 >= 90",
      "5.3 2025 > 30 2030 >= 40",
      "5.4a 2025 >= 50 2030 >= 50",
      "5.4b 2025 >= 30 2030 >= 35",
      "6.1 2025 >= 60 2030 >= 80",
      "6.2 2025 >= 100 2030 >= 100",
      "6.3 2025 >= 4 2030 >= 4",
      "6.4 2025 >= 100 2030 >= 100",
    ]);
  });

  it("says which figures were not checked against the resolution", () => {
    const { toVerify } = plan("national-2021-2030");
    for (const code of ["4.3", "4.4", "5.2b", "5.3", "5.4a", "5.4b", "6.2", "6.3", "6.4"]) {
      expect(toVerify.join(" ")).toContain(`Chỉ tiêu ${code} `);
    }
  });
});

describe("the plans without numbers of their own", () => {
  const withoutNumbers = ["kimtra-2026", "nghiason-2026", "hongphong-2023"];

  it.each(withoutNumbers)("%s takes the strategy's indicators that a commune can collect", (id) => {
    const codes = plan(id).indicators.map(({ code }) => code);
    const national = plan("national-2021-2030").indicators.map(({ code }) => code);
    expect(codes).toEqual(national.filter((code) => !["3.1", "4.4", "5.4a", "5.4b", "6.4"].includes(code)));
  });

  it.each(withoutNumbers)("%s asks for every activity item", (id) => {
    const asked = new Set(plan(id).units.flatMap(({ items }) => items));
    const activities = [
      "communication-events",
      "communication-participants",
      "training-courses",
      "training-participants",
      "prevention-models",
      "violence-cases",
      "committee-members",
      "action-month-launched",
    ];
    expect(activities.filter((item) => !asked.has(item))).toEqual([]);
  });

  it.each(withoutNumbers)("%s tells somebody to report each of them", (id) => {
    expect(plan(id).indicators.filter(({ reportedBy }) => reportedBy.length === 0)).toEqual([]);
  });

  it.each([
    ["kimtra-2026", "2026-11-25", "two-level", "Sở Nội vụ thành phố Huế"],
    ["nghiason-2026", null, "two-level", "Sở Nội vụ tỉnh Ninh Bình"],
    ["hongphong-2023", null, "three-level", "Phòng Lao động - Thương binh, Xã hội - Dân tộc huyện Cao Lộc"],
  ])("%s is due %s, at %s, and goes up to %s", (id, deadline, level, top) => {
    expect(plan(id)).toMatchObject({ deadline, level });
    expect(plan(id).reportsTo.at(-1)).toBe(top);
  });
});
