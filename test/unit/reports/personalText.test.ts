import { items } from "../../../src/plans/items";
import { looksPersonal, namesPerson, shownText } from "../../../src/reports/personalText";
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
    "Phạm Thị H.",
    "NGUYỄN VĂN TÁM",
    "Nguyen Thi Huong",
    "0987-654-321",
    "0903.111.222",
    "+84 909 123 456",
    "Bà Hoa xin nghỉ",
    "nhờ chị Hoa xác nhận",
    "ở số nhà 45, ngõ 12",
    "NguyÔn V¨n B×nh",
  ])("knows “%s”", (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    ...items.map(({ label }) => label),
    ...Object.values(wordings).flat(),
    "Trường THCS Trần Phú",
    "Phường Lê Chân",
    "1.234.567",
    "Đoàn Thanh niên",
    "Tỉnh Hà Nam",
    "trẻ em Nam, trẻ em Nữ",
    "trẻ em DTTS",
    "Chị em Phụ nữ",
    "Bà Rịa",
    "Cô Tô",
    "cần thêm 1.250.000.000 đồng",
    "giai đoạn 2021-2025, 2026-2030",
    "Mục 4.1.2.3, trang 12",
  ])("takes “%s” for no person", (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});

describe("namesPerson", () => {
  it.each([
    ["Do bão ngày 10/9/2026", false],
    ["Thiếu kinh phí theo Công văn 123/UBND-VX ngày 12/03/2026", false],
    ["Nạn nhân sinh 12/03/1990", true],
    ["Chị Hoa chưa về địa phương", true],
  ])("of “%s”: %s", (text, expected) => {
    expect(namesPerson(text)).toBe(expected);
  });
});

describe("shownText", () => {
  it("shows nothing of a person, and the beginning of a long story", () => {
    expect(shownText("Nguyễn Thị Hoa, 12/3/1990")).toBe("•••");
    expect(shownText("rất ".repeat(100))).toHaveLength(121);
  });
});
