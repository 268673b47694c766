import { paneWords } from "../../../src/messages/pane";

/** Every sentence of a dictionary with where it stands; functions are asked for one of each kind. */
function sentences(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const say = words as (...values: unknown[]) => string;
    return [[path, say(...Array.from({ length: say.length }, (_, index) => index + 2))]];
  }
  return Object.entries(words as object).flatMap(([key, value]) =>
    sentences(value, path === "" ? key : `${path}.${key}`),
  );
}

const vietnamese = sentences(paneWords("vi"));
const english = sentences(paneWords("en"));

describe("the words of the pane", () => {
  it("stand in both languages", () => {
    expect(english.map(([path]) => path)).toEqual(vietnamese.map(([path]) => path));
  });

  it.each([...vietnamese, ...english])("%s is said calmly: “%s”", (_, sentence) => {
    expect(sentence.trim()).not.toBe("");
    expect(sentence).not.toMatch(/[!]|undefined|lỗi hệ thống/i);
    expect(sentence.charAt(0)).not.toBe(" ");
  });

  it.each([
    ["steps.plan", "Kế hoạch"],
    ["steps.reports", "Báo cáo"],
    ["steps.results", "Tổng hợp"],
    ["steps.send", "Gửi lên"],
    ["welcome.usePreset", "Dùng kế hoạch mẫu"],
    ["welcome.openExample", "Mở ví dụ"],
    ["results.status.not-met", "Chưa đạt"],
    ["results.status.no-data", "Chưa có số liệu"],
    ["results.status.not-applicable", "Không phát sinh"],
    ["results.changed", "2 ô đã thay đổi từ lần tổng hợp trước"],
  ])("%s is the officer's own: %s", (path, sentence) => {
    expect(Object.fromEntries(vietnamese)[path]).toBe(sentence);
  });
});
