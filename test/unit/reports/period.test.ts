import { dateOfSerial, readDate, readYears, saysRevision } from "../../../src/reports/period";

describe("readDate", () => {
  it.each([
    ["Lê Chân, ngày 20 tháng 11 năm 2026", "2026-11-20"],
    ["Le Chan, ngay 05 thang 3 nam 2026", "2026-03-05"],
    ["20/11/2026", "2026-11-20"],
    ["5.1.2026", "2026-01-05"],
    ["2026-11-20", "2026-11-20"],
    ["31/02/2026", null],
    ["ngày … tháng 11 năm 2026", null],
    ["Kế hoạch số 60/KH-UBND", null],
  ])("reads “%s” as %s", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it("reads a date held as a number of days", () => {
    expect(dateOfSerial(46346)).toBe("2026-11-20");
    expect(dateOfSerial(12)).toBeNull();
  });
});

describe("readYears", () => {
  it.each([
    ["Kỳ báo cáo: năm 2026", [2026]],
    ["Báo cáo năm 2026 (Kế hoạch số 60/KH-UBND ngày 02/4/2025)", [2026]],
    ["Chiến lược quốc gia giai đoạn 2026-2030", []],
    ["Chiến lược giai đoạn 2026 – 2030", []],
    ["Quý IV/2026", [2026]],
    ["Tháng 11/2026", [2026]],
    ["Lê Chân, ngày 20 tháng 11 năm 2026", []],
    ["So sánh năm 2025 với năm 2026", [2025, 2026]],
  ])("reads “%s” as %j", (text, years) => {
    expect(readYears(text)).toEqual(years);
  });
});

describe("saysRevision", () => {
  it.each([
    ["BÁO CÁO (thay thế)", true],
    ["bc tram y te lan 2", true],
    ["Báo cáo bổ sung", true],
    ["Số liệu lần thứ hai", true],
    ["bao cao (1)", false],
    ["Báo cáo lần 1", false],
  ])("says of “%s”: %s", (text, revision) => {
    expect(saysRevision(text)).toBe(revision);
  });
});
