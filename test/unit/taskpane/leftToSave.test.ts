import { leftToSave } from "../../../src/taskpane/state/leftToSave";

describe("what is left to save", () => {
  it.each([
    ["nothing, where nothing was typed meanwhile", { cause: "a" }, { cause: "a", note: "" }, {}],
    ["what was typed meanwhile", { cause: "a", note: "bc" }, { cause: "a", note: "b" }, { note: "bc" }],
    ["a field emptied meanwhile", { cause: "" }, { cause: "a", note: "" }, { cause: "" }],
  ])("is %s", (_, typed, saved, left) => {
    expect(leftToSave(typed, saved)).toEqual(left);
  });
});
