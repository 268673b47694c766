import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { lineOf, sentencePlace } from "../../../../src/taskpane/planReview/sentencePlace";
import { seedPlanText } from "../../../support/seedPlanText";

describe("the place of a sentence", () => {
  it.each(["lechan-2026-2030", "nguyentrai-2025"])("is found in the text of %s for every target", (name) => {
    const text = seedPlanText(name);
    for (const part of readPlanText(text).parts) {
      const { from, to } = sentencePlace(text, part);
      const found = text.slice(from, to);
      expect(lineOf(text, part.paragraph)).toContain(found.trim());
      expect(found).toContain(part.text.slice(0, 12));
    }
  });

  it.each(["\n", "\r\n", "\r"])("does not depend on how lines end (%j)", (lineEnd) => {
    const text = ["Mở đầu", "- Nữ tiến sĩ đạt 35% vào năm 2030", "Kết"].join(lineEnd);
    const [part] = readPlanText(text).parts;
    const { from, to } = sentencePlace(text, part!);
    expect(text.slice(from, to)).toBe(part!.text);
  });

  it("is the whole line where the sentence was read through old letters", () => {
    const text = "Mở đầu\nTû lÖ n÷ tiÕn sÜ ®¹t 35% vµo n¨m 2030";
    const [part] = readPlanText(text).parts;
    const { from, to } = sentencePlace(text, part!);
    expect(text.slice(from, to)).toBe("Tû lÖ n÷ tiÕn sÜ ®¹t 35% vµo n¨m 2030");
  });
});
