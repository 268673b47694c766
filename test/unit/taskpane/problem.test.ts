import { isCancellation, problemOf } from "../../../src/taskpane/state/problem";

describe("a failure in words", () => {
  it("is its own sentence, without a code, where it knows one", () => {
    const failure = Object.assign(new Error("internal"), { sentence: "Trang Công an đang được bảo vệ." });
    expect(problemOf(failure)).toEqual({ sentence: "Trang Công an đang được bảo vệ.", code: null });
  });

  it("is a code that stays the same for the same cause and differs for another", () => {
    const code = problemOf(new TypeError("a is undefined")).code;
    expect(code).toMatch(/^TypeError-[0-9A-Z]{4}$/);
    expect(problemOf(new TypeError("a is undefined")).code).toBe(code);
    expect(problemOf(new TypeError("b is undefined")).code).not.toBe(code);
  });

  it.each([
    ["text", "string"],
    [undefined, "undefined"],
    [7, "number"],
  ])("has a code even for %p thrown", (thrown, name) => {
    expect(problemOf(thrown).code).toMatch(new RegExp(`^${name}-[0-9A-Z]{4}$`));
  });
});

describe("an action that was asked to stop", () => {
  it.each<[string, unknown, boolean]>([
    ["the signal's own reason", AbortSignal.abort().reason, true],
    ["a failure that says so", Object.assign(new Error(), { code: "cancelled" }), true],
    ["a workbook that could not be put back", Object.assign(new Error(), { code: "not-restored" }), false],
    ["a bug", new TypeError("x"), false],
    ["nothing", undefined, false],
  ])("%s", (_, error, cancelled) => {
    expect(isCancellation(error)).toBe(cancelled);
  });
});
