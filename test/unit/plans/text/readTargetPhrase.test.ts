import { readTargetPhrase } from "../../../../src/plans/text/readTargetPhrase";

describe("readTargetPhrase", () => {
  it.each([
    ["≥ 60%", ">=", 60, "%", 100],
    ["60", ">=", 60, "", 1],
    ["60%", ">=", 60, "%", 100],
    ["đạt 60 %", ">=", 60, "%", 100],
    ["ít nhất 27%", ">=", 27, "%", 100],
    ["tối thiểu là 30%", ">=", 30, "%", 100],
    ["không dưới 50%", ">=", 50, "%", 100],
    ["trên 90%", ">", 90, "%", 100],
    ["đạt trên 90%", ">", 90, "%", 100],
    ["hơn 2/3 số hộ", ">", 200 / 3, "%", 100],
    ["> 90 %", ">", 90, "%", 100],
    ["từ 85% trở lên", ">=", 85, "%", 100],
    ["từ 85% dân số trở lên", ">=", 85, "%", 100],
    ["từ 5% trở xuống", "<=", 5, "%", 100],
    ["dưới 42/100.000", "<", 42, "/100.000", 100000],
    ["giảm xuống dưới 1,8 ca sinh/100 phụ nữ", "<", 1.8, "/100", 100],
    ["42 trên 100.000 trẻ đẻ sống", ">=", 42, "/100.000", 100000],
    ["còn 1,4 lần", "<=", 1.4, "lần", 1],
    ["xuống còn 50%", "<=", 50, "%", 100],
    ["không quá 111", "<=", 111, "", 1],
    ["≤ 1,7 lần", "<=", 1.7, "lần", 1],
    ["<= 5%", "<=", 5, "%", 100],
    ["khoảng 60%", "~", 60, "%", 100],
    ["0%", "<=", 0, "%", 100],
    ["giảm 00‰", "<=", 0, "‰", 1000],
    ["8%o", ">=", 8, "‰", 1000],
    ["ở mức 109 bé trai/100 bé gái", "<=", 109, "bé trai/100 bé gái", 100],
    ["Tỷ số giới tính khi sinh ở mức 109", "<=", 109, "bé trai/100 bé gái", 100],
    ["ít nhất 03 tin, bài/quý", ">=", 3, "tin, bài/quý", 1],
    ["ít nhất hai cuộc/năm", ">=", 2, "cuộc/năm", 1],
    ["giảm 1,5%/năm", "decrease", 1.5, "%/năm", 100],
    ["tăng thêm ít nhất 5%", "increase", 5, "%", 100],
    ["tôi thiểu 75%", ">=", 75, "%", 100],
    ["75 phần trăm", ">=", 75, "%", 100],
  ])("reads %s as %s %d %s", (text, comparator, value, unit, factor) => {
    expect(readTargetPhrase(text)).toEqual({ comparator, value, unit, factor });
  });

  it.each([
    ["từ 103 đến 107 bé trai/100 bé gái", "range", [103, 107], "bé trai/100 bé gái"],
    ["10 - 15%", "range", [10, 15], "%"],
    ["giảm từ 1-1,5%/năm", "decrease", [1, 1.5], "%/năm"],
    ["tăng từ 10 – 15%", "increase", [10, 15], "%"],
  ])("reads two bounds in %s", (text, comparator, value, unit) => {
    expect(readTargetPhrase(text)).toMatchObject({ comparator, value, unit });
  });

  it("takes the end of a change, not its start", () => {
    expect(readTargetPhrase("tăng từ 45% lên 60%")).toMatchObject({ comparator: ">=", value: 60 });
    expect(readTargetPhrase("giảm từ 5% xuống dưới 3%")).toMatchObject({ comparator: "<", value: 3 });
  });

  it.each(["Có", "có", "Đạt"])("reads %s as a yes", (text) => {
    expect(readTargetPhrase(text)).toEqual({ comparator: "yes", value: null, unit: "", factor: 1 });
  });

  it.each(["", "  ", "Không rõ", "Phòng Văn hoá – Xã hội"])("reads no target in %p", (text) => {
    expect(readTargetPhrase(text)).toBeNull();
  });
});
