import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanReading, TargetPart } from "../../../../src/plans/text/planReading";
import { readPlanText } from "../../../../src/plans/text/readPlanText";

const folder = join(__dirname, "../../../data/plans");

/** A target part as the annotator of the real plans wrote it down. */
interface Annotated {
  readonly seed: string;
  readonly code: string;
  readonly comparator: string;
  readonly value: number | string;
  readonly unit: string;
  readonly year: string;
  readonly text: string;
}

const annotated = readFileSync(join(folder, "targets.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Annotated);

function planText(name: string): string {
  return readFileSync(join(folder, `${name}.txt`), "utf8");
}

const readings: Readonly<Record<string, PlanReading>> = {
  "001": readPlanText(planText("lechan-2026-2030")),
  "003": readPlanText(planText("nguyentrai-2025")),
};

/** The annotations in the terms of the reader: "có" is a yes, a period is its last year, a base has no noun. */
function expectedOf(row: Annotated): Pick<TargetPart, "comparator" | "value" | "unit" | "year"> {
  const answer = row.value === "có";
  return {
    comparator: answer ? "yes" : (row.comparator as TargetPart["comparator"]),
    value: answer ? null : Number(row.value),
    unit: row.unit.replace(/^ca\/100 phụ nữ$/, "/100"),
    year: Number(/(\d{4})\)?$/.exec(row.year)?.[1]),
  };
}

describe.each(["001", "003"])("the real plan %s", (seed) => {
  const rows = annotated.filter((row) => row.seed === seed);
  const parts = readings[seed]?.parts ?? [];

  it("has exactly the annotated parts", () => {
    expect(parts).toHaveLength(rows.length);
  });

  it.each(rows.map((row, index) => ({ row, index, text: row.text })))("reads: $text", ({ row, index }) => {
    const { comparator, value, unit, year } = parts[index] ?? {};
    expect({ comparator, value, unit, year }).toEqual(expectedOf(row));
  });
});

it("numbers the parts of the real plans", () => {
  const codes = (seed: string): string[] =>
    (readings[seed]?.parts ?? []).map(({ code, part }) => `${code}${part ?? ""}`);
  expect(codes("001").join(" ")).toBe(
    "1.1 2.1 2.2 3.1 3.2a 3.2b 3.3 3.4 4.1 4.2 4.3 5.1 5.2 5.3 5.4a 5.4b 6.1 6.2 6.3",
  );
  expect(codes("003").join(" ")).toBe(
    "1.1 1.2a 1.2b 2.1 2.2 2.3 3.1 3.2a 3.2b 3.3 4.1 4.2 4.3 5.1 5.2a 5.2b 6.1 6.2 6.3 6.4",
  );
});

it.each(["kimtra-2026", "nghiason-2026", "hongphong-2023"])("invents no target for %s", (name) => {
  expect(readPlanText(planText(name)).parts).toEqual([]);
});

describe("who reports what in Lê Chân", () => {
  const reading = readings["001"];

  it("reads the duties of the units", () => {
    expect(reading?.units).toEqual([
      { unit: "Phòng Văn hoá xã hội phường", codes: ["1", "6.1", "6.2", "5", "3.2", "6.3"] },
      { unit: "Trạm y tế phường", codes: ["3.3", "3.4", "4.1", "4.2", "4.3"] },
    ]);
  });

  it("warns of the targets nobody is told to report", () => {
    const orphans = reading?.parts.filter(({ warnings }) =>
      warnings.some(({ code }) => code === "nobody-reports"),
    );
    expect(orphans?.map(({ code }) => code)).toEqual(["2.1", "2.2", "3.1"]);
  });

  it("warns that the police lead what the health station reports", () => {
    expect(reading?.warnings.map(({ code }) => code)).toEqual(["no-deadline", "reports-for-others"]);
  });
});

it.each([
  ["001", "5.2", "cannot-exceed"],
  ["001", "3.4", "conditional"],
  ["001", "4.3", "unusual-base"],
  ["001", "3.3", "year-from-plan"],
  ["003", "1.2b", "number-as-share"],
  ["003", "4.1", "below-natural"],
  ["003", "4.2", "unusual-base"],
  ["003", "4.3", "two-readings"],
  ["003", "2.2", "looser-than-national"],
  ["003", "1.1", "no-figure"],
])("warns in %s of %s: %s", (seed, code, warning) => {
  const part = readings[seed]?.parts.find((each) => `${each.code}${each.part ?? ""}` === code);
  expect(part?.warnings.map((each) => each.code)).toContain(warning);
});

it("reads the deadline with its day", () => {
  expect(readings["003"]?.deadline).toEqual({ text: "trước ngày 03 tháng 12 năm 2025", date: "2025-12-03" });
  expect(readPlanText(planText("kimtra-2026")).deadline).toEqual({
    text: "trước ngày 25/11",
    date: "2026-11-25",
  });
});
