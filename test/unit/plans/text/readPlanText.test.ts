import type { PlanReading } from "../../../../src/plans/text/planReading";
import { readPlanText } from "../../../../src/plans/text/readPlanText";

function brief({ parts }: PlanReading): string[] {
  return parts.map(({ code, part, comparator, value, unit, year }) =>
    [
      `${code ?? "-"}${part ?? ""}`,
      comparator,
      Array.isArray(value) ? value.join("..") : value,
      unit,
      `@${year}`,
    ]
      .filter((each) => each !== "" && each !== null)
      .join(" "),
  );
}

const population = `
KẾ HOẠCH
Thực hiện công tác dân số và phát triển năm 2026 trên địa bàn xã Đông Hải

I. ĐÁNH GIÁ KẾT QUẢ NĂM 2025
- Tỷ lệ sinh con thứ 3 trở lên: 12,5%, giảm 0,3% so với năm 2024.
- 85% bà mẹ mang thai được sàng lọc trước sinh.
II. MỤC TIÊU
1. Mục tiêu chung
Duy trì vững chắc mức sinh thay thế; đưa tỷ số giới tính khi sinh về mức cân bằng tự nhiên.
2. Chỉ tiêu cụ thể
- Tổng tỷ suất sinh đạt 2,1 con/phụ nữ.
- Tỷ lệ sinh con thứ 3 trở lên giảm 0,5% so với năm 2025 (năm 2025: 12,5%).
- Tỷ số giới tính khi sinh không quá 111,5 bé trai/100 bé gái.
- Tỷ lệ bà mẹ mang thai được tầm soát ít nhất 4 loại bệnh đạt từ 70% trở lên; tỷ lệ trẻ sơ sinh được tầm soát ít nhất 5 bệnh đạt trên 60%.
- Tỷ lệ người cao tuổi (từ đủ 60 tuổi trở lên) được khám sức khỏe định kỳ ít nhất 01 lần/năm: 80%.
- Số người mới sử dụng biện pháp tránh thai hiện đại: 450 người.
III. NHIỆM VỤ, GIẢI PHÁP
- Phấn đấu 100% thôn có cộng tác viên dân số.
- Tổ chức chiến dịch 02 đợt/năm.
IV. KINH PHÍ: 250.000.000 đồng, ngân sách xã 70%.
V. TỔ CHỨC THỰC HIỆN
1. Trạm Y tế xã
- Báo cáo kết quả trước ngày 05/12/2026.
`;

describe("a plan of another sector", () => {
  const reading = readPlanText(population);

  it("has the targets of its target section, and what its tasks call an aim", () => {
    expect(brief(reading)).toEqual([
      "1 >= 2.1 con/phụ nữ @2026",
      "2 decrease 0.5 % @2026",
      "3 <= 111.5 bé trai/100 bé gái @2026",
      "4a >= 70 % @2026",
      "4b > 60 % @2026",
      "5 >= 80 % @2026",
      "6 >= 450 người @2026",
      "- >= 100 % @2026",
    ]);
  });

  it("has a deadline, years and a unit", () => {
    expect(reading.deadline).toEqual({ text: "trước ngày 05/12/2026", date: "2026-12-05" });
    expect(reading.years).toEqual({ first: 2026, last: 2026 });
    expect(reading.unitNames).toEqual(["Trạm Y tế xã"]);
  });
});

describe("years of headings", () => {
  it("are taken where the line has none, and said", () => {
    const reading = readPlanText(`
CHƯƠNG TRÌNH
Giảm nghèo bền vững giai đoạn 2026 - 2030
II. MỤC TIÊU, CHỈ TIÊU
1. Đến năm 2028
- Tỷ lệ hộ nghèo giảm còn 2%.
2. Đến năm 2030
- Tỷ lệ hộ nghèo giảm còn dưới 1%.
- Tỷ lệ nữ trong cấp ủy từ 20 - 25%.`);
    expect(brief(reading)).toEqual(["1.1 <= 2 % @2028", "2.1 < 1 % @2030", "2.2 range 20..25 % @2030"]);
    expect(reading.parts[0]?.warnings).toContainEqual({ code: "year-from-heading", values: { year: 2028 } });
  });

  it("give way to the line's own year", () => {
    const reading = readPlanText(
      "II. MỤC TIÊU ĐẾN NĂM 2030\n- Tỷ lệ nữ đạt 40% vào năm 2028.\n- Tỷ lệ trẻ em đạt 50%.",
    );
    expect(brief(reading)).toEqual(["1 >= 40 % @2028", "2 >= 50 % @2030"]);
  });

  it("warn where there is no year at all", () => {
    const [part] = readPlanText("Phấn đấu tỷ lệ nữ cấp ủy đạt 25%.").parts;
    expect(part?.year).toBeNull();
    expect(part?.warnings.map(({ code }) => code)).toEqual(["no-year"]);
  });
});

describe("codes", () => {
  it.each([
    ["Mục tiêu 3: Gia đình\n- Chỉ tiêu 2: Trên 90% A được hỗ trợ; trên 80% B được tư vấn.", ["3.2a", "3.2b"]],
    [
      "Mục tiêu 3: Gia đình\nChỉ tiêu 2:\na) Trên 90% A được hỗ trợ;\nb) Trên 80% B được tư vấn.\nChỉ tiêu 3: 100% C được hỗ trợ.",
      ["3.2a", "3.2b", "3.3"],
    ],
    [
      "Mục tiêu 3: Gia đình\nChỉ tiêu 1:\n- Năm 2028: số giờ làm nội trợ của phụ nữ còn 1,5 lần.\n- Năm 2030: còn 1,4 lần.\nChỉ tiêu 2: 100% C được hỗ trợ.",
      ["3.1", "3.1", "3.2"],
    ],
    ["Mục tiêu 3: Gia đình\nChỉ tiêu 1:\n- Tỷ lệ A đạt 50%.\n- Tỷ lệ B đạt 60%.", ["3.1a", "3.1b"]],
    ["2.4. Mục tiêu 4: Y tế\nChỉ tiêu: Tỷ lệ tiêm chủng đạt 95%.", ["4.1"]],
    ["Mục tiêu 6: Thông tin\n6.1. 100% xã có tin, bài.\n6.2. 80% người dân được tiếp cận.", ["6.1", "6.2"]],
    [
      "Mục tiêu 2. Kinh tế\n- Tỷ lệ A đạt 50%.\n- Quan tâm hỗ trợ phụ nữ.\n- Tỷ lệ B đạt 60%.",
      ["2.1", "2.3"],
    ],
    ["Mục tiêu 1. Chính trị\nChỉ tiêu 1.2. Tỷ lệ nữ đạt 30%.", ["1.2"]],
    [
      "Mục tiêu 1: Chính trị. Chỉ tiêu: Đến năm 2030 đạt 75% cơ quan có lãnh đạo nữ. Mục tiêu 2: Kinh tế. Chỉ tiêu 1: Tỷ lệ lao động nữ đạt 60%; Chỉ tiêu 2: Tỷ lệ nữ giám đốc đạt 30%.",
      ["1.1", "2.1", "2.2"],
    ],
    ["II. CHỈ TIÊU\n1. Về kinh tế\n- Tỷ lệ A đạt 50%.\n2. Về xã hội\n- Tỷ lệ B đạt 60%.", ["1.1", "2.1"]],
    ["Đến năm 2030 đạt 60% vào năm 2025 và 75% vào năm 2030 cơ quan có nữ lãnh đạo.", ["null", "null"]],
  ])("of %j are %j", (text, codes) => {
    expect(readPlanText(text).parts.map(({ code, part }) => `${code}${part ?? ""}`)).toEqual(codes);
  });
});

describe("targets without a figure", () => {
  it.each([
    [
      "Mục tiêu 5: Giáo dục\nChỉ tiêu 1: Nội dung về giới được đưa vào chương trình giảng dạy từ năm 2027 trở đi.",
      [["yes", 2027]],
    ],
    ["Mục tiêu 6: Truyền thông\n- Duy trì chuyên mục về bình đẳng giới.", [["yes", null]]],
    ["Mục tiêu 6: Truyền thông\n- Tăng cường công tác tuyên truyền về bình đẳng giới.", []],
    ["III. NHIỆM VỤ\n- Duy trì chuyên mục về bình đẳng giới.", []],
    ["Duy trì chuyên mục về bình đẳng giới.", []],
  ])("in %j are %j", (text, expected) => {
    expect(readPlanText(text).parts.map(({ comparator, year }) => [comparator, year])).toEqual(expected);
  });
});

describe("sentences broken over lines", () => {
  it.each([
    "- Chỉ tiêu 1: Tỷ lệ tử vong bà mẹ liên quan đến thai sản giảm\nxuống dưới 42/100.000 trẻ sinh sống vào năm 2030.",
    "- Chỉ tiêu 1: Tỷ lệ tử vong bà mẹ liên quan đến thai sản giảm xuống dưới\n42/100.000 trẻ sinh sống vào năm 2030.",
    "- Chỉ tiêu 1: Tỷ lệ tử vong bà mẹ liên quan đến thai sản giảm xuống dưới 42/100.000 trẻ sinh sống vào năm\n2030.",
  ])("are joined: %j", (text) => {
    expect(brief(readPlanText(text))).toEqual(["1 < 42 /100.000 @2030"]);
  });

  it("are not joined with footnotes between", () => {
    const text =
      "Mục tiêu 2: Kinh tế\n- Chỉ tiêu 1: Tỷ lệ A đạt 50%.\n¹. Kế hoạch số 62/KH-UBND đạt 70% yêu cầu.\n- Chỉ tiêu 2: Tỷ lệ B đạt 60%.";
    expect(brief(readPlanText(text))).toEqual(["2.1 >= 50 % @null", "2.2 >= 60 % @null"]);
  });
});

describe("tables", () => {
  const rows = [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện 2025", "Kế hoạch 2026", "Mục tiêu 2030", "Đơn vị báo cáo"],
    ["I", "Lĩnh vực chính trị", "", "", "", "", ""],
    ["1", "Tỷ lệ nữ tham gia cấp ủy", "%", "18", "20", "≥ 25", "Văn phòng Đảng ủy"],
    ["2", "Tỷ số giới tính khi sinh", "bé trai/100 bé gái", "112", "111", "109", "Trạm y tế"],
    ["3", "Tỷ lệ hộ nghèo", "%", "4,5", "3,8", "dưới 2", ""],
  ];
  const expected = [
    "1.1 >= 20 % @2026",
    "1.1 >= 25 % @2030",
    "1.2 <= 111 bé trai/100 bé gái @2026",
    "1.2 <= 109 bé trai/100 bé gái @2030",
    "1.3 <= 3.8 % @2026",
    "1.3 < 2 % @2030",
  ];

  it.each([
    ["tabs", rows.map((row) => row.join("\t")).join("\n")],
    ["bars", rows.map((row) => `| ${row.join(" | ")} |`).join("\n")],
  ])("of cells parted by %s are read by their head", (_, text) => {
    const reading = readPlanText(text);
    expect(brief(reading)).toEqual(expected);
    expect(reading.parts[0]).toMatchObject({
      baseline: { year: 2025, value: 18 },
      reportedBy: ["Văn phòng Đảng ủy"],
    });
  });
});

it("reads the cells of a table without such a head one by one", () => {
  const text = [
    "II. CHỈ TIÊU",
    "STT\tNội dung\tĐơn vị chủ trì",
    "1\tTỷ lệ nữ tham gia cấp ủy đạt 25% vào năm 2030\tVăn phòng Đảng ủy",
    "2\t100% thôn có câu lạc bộ\tHội Liên hiệp Phụ nữ",
  ];
  expect(brief(readPlanText(text))).toEqual(["1 >= 25 % @2030", "2 >= 100 % @null"]);
});

it("reads the numbers of Word's lists of several levels", () => {
  const text = [
    "II. MỤC TIÊU",
    "II.1. Mục tiêu 1: Chính trị",
    "a) Chỉ tiêu 1: Tỷ lệ nữ đạt 30% vào năm 2030.",
  ];
  expect(brief(readPlanText(text))).toEqual(["1.1 >= 30 % @2030"]);
});

describe("the plan check", () => {
  const warningsOf = (text: string): string[] =>
    readPlanText(text).parts.flatMap(({ warnings }) => warnings.map(({ code }) => code));

  it.each([
    ["Tỷ lệ trẻ em hoàn thành tiểu học đạt trên 100% năm 2030.", "cannot-exceed"],
    ["Tỷ lệ trẻ em hoàn thành tiểu học đạt 105% năm 2030.", "above-whole"],
    ["Tỷ lệ tử vong mẹ giảm còn 0,5% năm 2030.", "unusual-base"],
    ["Tỷ số giới tính khi sinh đạt 100 bé trai/100 bé gái năm 2030.", "below-natural"],
    ["Giảm tỷ lệ hộ nghèo 2% năm 2030.", "two-readings"],
    ["Phấn đấu tỷ lệ nữ giám đốc, chủ doanh nghiệp đạt 20% năm 2030.", "looser-than-national"],
    ["Phấn đấu đạt 100% cơ sở (nếu có) được kiểm tra năm 2030.", "conditional"],
  ])("says of %j: %s", (text, code) => {
    expect(warningsOf(text)).toContain(code);
  });

  it("finds the same target twice", () => {
    const text =
      "Mục tiêu 1: A\n- Chỉ tiêu 1: Tỷ lệ nữ cấp ủy đạt 25% năm 2030.\n- Chỉ tiêu 2: Tỉ lệ nữ cấp uỷ đạt 25% năm 2030.";
    expect(readPlanText(text).parts[1]?.warnings).toContainEqual({
      code: "same-target-twice",
      values: { code: "1.1" },
    });
  });

  it("has nothing to say of a plain target", () => {
    expect(warningsOf("Tỷ lệ nữ tham gia cấp ủy đạt từ 30% trở lên vào năm 2030.")).toEqual([]);
  });
});

describe("items", () => {
  it.each([
    ["Tỷ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ đạt 35%", "doctorates"],
    ["Tỷ lệ tử vong bà mẹ giảm xuống dưới 42/100.000", "maternal-deaths"],
    ["Trên 90% người bị bạo lực gia đình được tiếp cận dịch vụ hỗ trợ", "violence-victims-supported"],
    ["Trên 80% người gây bạo lực gia đình được tư vấn", "violence-perpetrators-counselled"],
    ["Tỷ suất sinh ở vị thành niên dưới 18 ca/1.000 phụ nữ", "adolescent-births"],
  ])("of %j start from %s", (text, item) => {
    const measure = readPlanText(text).parts[0]?.match?.measure;
    expect(measure?.kind === "rate" && measure.numerator.item).toBe(item);
  });

  it("keep the base as the plan writes it", () => {
    const measure = readPlanText("Tỷ suất sinh ở vị thành niên dưới 1,8 ca sinh/100 phụ nữ").parts[0]?.match
      ?.measure;
    expect(measure).toMatchObject({ factor: 100 });
  });

  it("are left to the officer where none fits", () => {
    expect(readPlanText("Tỷ lệ che phủ rừng đạt 42% trở lên").parts[0]?.match).toBeNull();
  });
});
