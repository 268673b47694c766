import type { Indicator } from "../../../src/indicators/indicator";
import type { UnitFigures } from "../../../src/indicators/unitFigures";
import { outlookSentence } from "../../../src/messages/outlookSentence";
import { evaluated, presetIndicator, unit, withTarget } from "../indicators/samples";

const lechan = (code: string) => presetIndicator("lechan-2026-2030", code);
const departments = (all: number, led: number) => [
  unit("A", { departments: all, "departments-led-by-women": led }),
];
const since2020 = (value: number) =>
  withTarget("1.1", { comparator: ">=", value: 75, baseline: { year: 2020, value } });
const births = (boys: number, girls: number) => [
  unit("Trạm y tế", { "live-births": [boys + girls, boys, girls] }),
];

/** [what it shows, indicator, units, in Vietnamese, in English] */
type Case = [string, Indicator, UnitFigures[], string | null, string | null];

const cases: Case[] = [
  [
    "a target ahead without a baseline says the pace alone",
    lechan("1.1"),
    departments(1000, 350),
    "Chỉ tiêu đặt cho năm 2030: từ nay mỗi năm cần tăng khoảng 10 điểm %.",
    "The target is for 2030: from now on it has to rise by about 10 percentage points a year.",
  ],
  [
    "below the straight line from the baseline it is behind",
    since2020(40),
    departments(1000, 550),
    "Chỉ tiêu đặt cho năm 2030 (mức gốc 40% năm 2020): chậm so với lộ trình; từ nay mỗi năm cần tăng khoảng 5 điểm %.",
    "The target is for 2030 (baseline 40% in 2020): behind schedule; from now on it has to rise by about 5 percentage points a year.",
  ],
  [
    "above the line it is on track, and still has a way to go",
    since2020(30),
    departments(1000, 670),
    "Chỉ tiêu đặt cho năm 2030 (mức gốc 30% năm 2020): dự kiến đạt; từ nay mỗi năm cần tăng khoảng 2 điểm %.",
    "The target is for 2030 (baseline 30% in 2020): on track; from now on it has to rise by about 2 percentage points a year.",
  ],
  [
    "a value that is to come down says by how much, in its own unit",
    lechan("4.1"),
    births(2300, 2000),
    "Chỉ tiêu đặt cho năm 2030: từ nay mỗi năm cần giảm khoảng 1,5 bé trai/100 bé gái.",
    "The target is for 2030: from now on it has to fall by about 1.5 bé trai/100 bé gái a year.",
  ],
  ["a target met says nothing more", lechan("1.1"), departments(1000, 800), null, null],
  ["a step of less than one case is not asked for", lechan("1.1"), departments(7, 3), null, null],
  [
    "a target of this year is not ahead",
    presetIndicator("nguyentrai-2025", "1.2a"),
    [unit("A", { leaders: [1000, 700, 300] })],
    null,
    null,
  ],
  ["an answer has no pace", lechan("6.3"), [unit("A", { "gender-column-maintained": false })], null, null],
  ["no figures, no outlook", lechan("1.1"), [], null, null],
];

it.each(cases)("%s", (_, indicator, units, vietnamese, english) => {
  const result = evaluated(indicator, units);
  expect(outlookSentence(result, 2026, "vi")).toBe(vietnamese);
  expect(outlookSentence(result, 2026, "en")).toBe(english);
});
