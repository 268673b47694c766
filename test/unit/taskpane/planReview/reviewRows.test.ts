import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { needsLook, notesOf } from "../../../../src/taskpane/planReview/notesOf";
import {
  acceptClear,
  correct,
  countRows,
  decide,
  rowsOf,
} from "../../../../src/taskpane/planReview/reviewRows";
import { clashingRows } from "../../../../src/taskpane/planReview/rowProblems";
import { seedPlanText } from "../../../support/seedPlanText";

const lechan = readPlanText(seedPlanText("lechan-2026-2030")).parts;
const decisions = (rows: ReturnType<typeof rowsOf>) => rows.map(({ decision }) => decision);

describe("rows", () => {
  it("begin undecided, one to a target", () => {
    expect(countRows(rowsOf(lechan))).toEqual({ open: lechan.length, accepted: 0, dropped: 0 });
  });

  it("take a decision back when it is made again", () => {
    const once = decide(rowsOf(lechan), 0, "accepted");
    expect(once[0]?.decision).toBe("accepted");
    expect(decide(once, 0, "accepted")[0]?.decision).toBe("open");
    expect(decide(once, 0, "dropped")[0]?.decision).toBe("dropped");
  });

  it("keep decisions on targets that a corrected text still has, wherever they stand now", () => {
    const rows = decide(decide(rowsOf(lechan), 0, "dropped"), 3, "accepted");
    const again = rowsOf(lechan.slice(1), rows);
    expect(decisions(again).slice(0, 4)).toEqual(["open", "open", "accepted", "open"]);
    expect(again.map(({ id }) => id)).toEqual(again.map((_, at) => at));
  });

  it("are accepted together only where nothing asks for a look", () => {
    const rows = acceptClear(decide(rowsOf(lechan), 1, "dropped"));
    for (const { decision, part, id } of rows) {
      expect(decision).toBe(id === 1 ? "dropped" : needsLook(part) ? "open" : "accepted");
    }
    expect(countRows(rows).accepted).toBeGreaterThan(8);
  });

  it("leave items that do not go with the target to the officer", () => {
    const [part] = lechan.filter(({ match }) => match?.measure.kind === "rate");
    const [row] = rowsOf([{ ...part!, comparator: "yes", value: null }]);
    expect(row?.part.match).toBeNull();
  });

  it("are accepted by correcting them", () => {
    const [first] = rowsOf(lechan);
    const [corrected] = correct([first!], 0, { ...first!.part, year: 2028 });
    expect(corrected).toMatchObject({ decision: "accepted", part: { year: 2028 }, asRead: first!.asRead });
  });
});

describe("notes", () => {
  it("put what asks for a look before what only informs", () => {
    const [part] = readPlanText("Trẻ em hoàn thành trung học cơ sở đạt trên 100%.").parts;
    const looks = notesOf({
      ...part!,
      warnings: [{ code: "year-from-plan" }, { code: "cannot-exceed" }],
    }).map(({ look }) => look);
    expect(looks).toEqual([...looks].sort((one, other) => Number(other) - Number(one)));
    expect(looks).toContain(false);
  });

  it("ask for a look where no items were found", () => {
    const [part] = readPlanText("Tỷ lệ che phủ rừng đạt 42% vào năm 2030.").parts;
    expect(notesOf(part!)[0]).toEqual({ kind: "no-items", look: true });
  });

  it("ask for none where a target without a figure is answered by Có or Không", () => {
    const answered = lechan.find(({ match }) => match?.measure.kind === "answer");
    expect(needsLook(answered!)).toBe(false);
    expect(needsLook({ ...answered!, match: null })).toBe(true);
  });
});

describe("accepted targets", () => {
  const [one] = lechan;
  const rows = (...parts: (typeof lechan)[number][]) =>
    rowsOf(parts).map((row) => ({ ...row, decision: "accepted" as const }));

  it.each([
    ["one code in one year", [{}, {}], [0, 1]],
    ["one code in two years", [{ year: 2025 }, { year: 2030 }], []],
    ["one code measured in two ways", [{ year: 2025 }, { year: 2030, match: null }], [0, 1]],
    ["two codes", [{}, { code: "9.9" }], []],
    ["no code and two subjects", [{ code: null }, { code: null, subject: "khác" }], []],
    ["no code, one subject and no year", [{ code: null, year: null }, { code: null }], [0, 1]],
  ])("with %s stand in each other's way: %j", (_, changes, clashing) => {
    expect([...clashingRows(rows(...changes.map((change) => ({ ...one!, ...change }))))].sort()).toEqual(
      clashing,
    );
  });

  it("are not in the way of dropped ones", () => {
    const [first, second] = rows(one!, one!);
    expect(clashingRows([first!, { ...second!, decision: "dropped" }]).size).toBe(0);
  });
});
