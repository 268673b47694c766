import { items } from "../../../src/plans/items";
import { looksPersonal, shownText } from "../../../src/reports/personalText";
import { wordings } from "../../corpus/wordings";

describe("looksPersonal", () => {
  it.each([
    "Nguyễn Thị Hoa",
    "Trần Văn Bình",
    "Nạn nhân: Lê Thị Mai Anh, sinh năm 1990",
    "031190001234",
    "0912 345 678",
    "12/03/1990",
    "Giàng A Páo",
  ])("knows “%s”", (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    ...items.map(({ label }) => label),
    ...Object.values(wordings).flat(),
    "Trường THCS Trần Phú",
    "Phường Lê Chân",
    "1.234.567",
  ])("takes “%s” for no person", (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});

describe("shownText", () => {
  it("shows nothing of a person, and the beginning of a long story", () => {
    expect(shownText("Nguyễn Thị Hoa, 12/3/1990")).toBe("•••");
    expect(shownText("rất ".repeat(100))).toHaveLength(121);
  });
});
