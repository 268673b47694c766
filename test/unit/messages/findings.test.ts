import type { Finding } from "../../../src/findings/finding";
import { findingSentence, findingSentenceWithoutPlace } from "../../../src/messages/findings";
import { findingsEnglish } from "../../../src/messages/findingsEnglish";
import { findingsVietnamese } from "../../../src/messages/findingsVietnamese";

const at = { unit: "Trạm y tế", place: { sheet: "Trạm y tế", cell: "E7" } };
const inFile = { unit: "Công an", place: { file: "cong-an.xls", sheet: "Sheet1", cell: "D7" } };
const ofFile = { place: { file: "bao cao (1).xlsx" } };
const error = "error" as const;
const warning = "warning" as const;

/** Every kind of finding, every way it is worded, with what the officer reads. */
const said: readonly (readonly [sentence: string, finding: Finding])[] = [
  [
    "Trạm y tế, ô E7: Tổng 1.120 nhưng Nam 563 + Nữ 556 = 1.119. Sửa trong trang tính hoặc chọn số đúng.",
    { ...at, code: "total-mismatch", severity: error, values: { total: 1120, male: 563, female: 556 } },
  ],
  [
    "Trạm y tế, ô E7: Số “trong đó” của “Người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện – được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản” là 12, lớn hơn số chung 10. Xem lại hai số rồi sửa trong trang tính.",
    {
      ...at,
      code: "part-exceeds-whole",
      severity: error,
      item: "violence-victims-supported",
      values: { part: 12, whole: 10 },
    },
  ],
  [
    "Trạm y tế, ô E7: Nữ là 7, lớn hơn Tổng 5. Xem lại hai số rồi sửa trong trang tính.",
    {
      ...at,
      code: "part-exceeds-whole",
      severity: error,
      values: { part: 7, whole: 5, partLabel: "Nữ", wholeLabel: "Tổng" },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Có “Tiết dạy theo chương trình cần lồng ghép nội dung giới” nhưng chưa có “Tiết dạy theo chương trình cần lồng ghép nội dung giới – đã lồng ghép”, nên đơn vị chưa được tính vào chỉ tiêu 5.1. Bổ sung số còn thiếu, nếu không phát sinh thì ghi 0.",
    {
      ...inFile,
      code: "pair-incomplete",
      severity: warning,
      indicator: "5.1",
      values: { given: "gender-lessons-planned", missing: "gender-lessons-taught" },
    },
  ],
  [
    "Trạm y tế, ô E7: Chưa có Nam, Nữ của “Giám đốc/chủ doanh nghiệp, hợp tác xã”, nên đơn vị chưa được tính vào chỉ tiêu 2.2. Bổ sung số còn thiếu, nếu không phát sinh thì ghi 0.",
    {
      ...at,
      code: "pair-incomplete",
      severity: warning,
      indicator: "2.2",
      values: { given: "business-heads", missing: "business-heads", missingParts: ["male", "female"] },
    },
  ],
  [
    "Trạm y tế, ô E7: “-3” là số âm. Sửa thành số từ 0 trở lên.",
    { ...at, code: "negative", severity: error, values: { asWritten: "-3" } },
  ],
  [
    "Trạm y tế, ô E7: “2,5” không phải số nguyên, mà số liệu của “Trẻ sinh ra sống” là số đếm. Sửa thành số nguyên.",
    { ...at, code: "not-whole", severity: error, item: "live-births", values: { asWritten: "2,5" } },
  ],
  [
    "Trạm y tế, ô E7: “2/8” có thể là 2 hoặc 8. Ghi lại thành một số hoặc chọn số đúng.",
    {
      ...at,
      code: "ambiguous-number",
      severity: error,
      values: { asWritten: "2/8", candidates: ["2", "8"] },
    },
  ],
  [
    "Trạm y tế, ô E7: Không đọc được “1.2345” thành số. Ghi lại thành một số.",
    { ...at, code: "ambiguous-number", severity: error, values: { asWritten: "1.2345" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Dòng “Số người bị bạo lực” có thể là “Người bị bạo lực” hay “Vụ bạo lực”. Chọn số liệu đúng cho dòng này.",
    {
      ...inFile,
      code: "ambiguous-label",
      severity: error,
      values: { asWritten: "Số người bị bạo lực", candidates: ["Người bị bạo lực", "Vụ bạo lực"] },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Cột “Số lượng” có thể là “Tổng” hay “Nữ”. Chọn ý nghĩa của cột này.",
    {
      ...inFile,
      code: "ambiguous-column",
      severity: error,
      values: { asWritten: "Số lượng", candidates: ["Tổng", "Nữ"] },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Không rõ cột “Số lượng” là số gì nên không được đọc. Chọn ý nghĩa của cột này.",
    { ...inFile, code: "ambiguous-column", severity: error, values: { asWritten: "Số lượng" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Số liệu chia theo quý nhưng không có dòng tổng và còn ô trống, nên chưa cộng. Ghi số tổng, hoặc ghi 0 vào ô không phát sinh.",
    { ...inFile, code: "no-total", severity: error, values: { which: "quý" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Dòng “Số hộ nghèo” không khớp số liệu nào của kế hoạch nên không được tính. Chọn số liệu cho dòng này hoặc bỏ qua.",
    { ...inFile, code: "unknown-item", severity: warning, values: { asWritten: "Số hộ nghèo" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Cột “Số hộ nghèo” không khớp số liệu nào của kế hoạch nên không được tính. Chọn số liệu cho cột này hoặc bỏ qua.",
    {
      ...inFile,
      code: "unknown-item",
      severity: warning,
      values: { asWritten: "Số hộ nghèo", column: true },
    },
  ],
  [
    "Tệp bao cao (1).xlsx: Không tìm thấy bảng số liệu. Kiểm tra lại trang tính hoặc gửi đơn vị biểu mẫu.",
    { ...ofFile, code: "no-table", severity: error },
  ],
  [
    "Tệp la.xlsx, trang “Sheet1”: Không thấy tên đơn vị báo cáo. Ghi tên đơn vị ở đầu biểu hoặc chọn đơn vị.",
    {
      place: { file: "la.xlsx", sheet: "Sheet1" },
      code: "unknown-unit",
      severity: warning,
      values: { asWritten: "" },
    },
  ],
  [
    "Tệp la.xlsx: Kế hoạch không có đơn vị “Tram xa”, có thể là “Trạm y tế”. Chọn đơn vị đúng hoặc thêm đơn vị này.",
    {
      place: { file: "la.xlsx" },
      code: "unknown-unit",
      severity: warning,
      values: { asWritten: "Tram xa", candidates: ["Trạm y tế"] },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Đơn vị này còn một báo cáo khác (b.xlsx [Sheet1]) và không rõ báo cáo nào mới hơn, nên chưa lấy báo cáo nào. Bỏ bớt một báo cáo hoặc ghi ngày báo cáo.",
    {
      ...inFile,
      code: "duplicate-unit",
      severity: error,
      values: { other: "b.xlsx [Sheet1]", decidedBy: "nothing" },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Không lấy báo cáo này vì báo cáo kia của đơn vị (b.xlsx [Sheet1]) có ngày báo cáo muộn hơn. Xem lại nếu báo cáo này mới đúng.",
    {
      ...inFile,
      code: "duplicate-unit",
      severity: "info",
      values: { other: "b.xlsx [Sheet1]", decidedBy: "report-date" },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Không lấy báo cáo này vì báo cáo kia của đơn vị (b.xlsx [Sheet1]) ghi là bản thay thế, bổ sung. Xem lại nếu báo cáo này mới đúng.",
    {
      ...inFile,
      code: "duplicate-unit",
      severity: "info",
      values: { other: "b.xlsx [Sheet1]", decidedBy: "revision" },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Không lấy báo cáo này vì báo cáo kia của đơn vị (b.xlsx [Sheet1]) là tệp lưu sau. Xem lại nếu báo cáo này mới đúng.",
    {
      ...inFile,
      code: "duplicate-unit",
      severity: warning,
      values: { other: "b.xlsx [Sheet1]", decidedBy: "file-time" },
    },
  ],
  [
    "Công an: Chưa nộp báo cáo. Nhắc đơn vị nộp.",
    { unit: "Công an", place: {}, code: "missing-unit", severity: warning, values: {} },
  ],
  [
    "Công an: Chưa nộp báo cáo, hạn 25/11/2026. Nhắc đơn vị nộp.",
    {
      unit: "Công an",
      place: {},
      code: "missing-unit",
      severity: "info",
      values: { deadline: "2026-11-25" },
    },
  ],
  [
    "Công an: Chưa nộp báo cáo, quá hạn 6 ngày (hạn 25/11/2026). Nhắc đơn vị nộp.",
    {
      unit: "Công an",
      place: {},
      code: "missing-unit",
      severity: warning,
      values: { deadline: "2026-11-25", daysLate: 6 },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Số liệu của kỳ 2025, không phải năm 2026, nên không được tính. Xin báo cáo đúng kỳ, hoặc sửa kỳ báo cáo nếu ghi nhầm.",
    { ...inFile, code: "wrong-period", severity: error, values: { written: "2025", expected: 2026 } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Biểu này của kế hoạch “Kế hoạch A”, không phải “Kế hoạch B”, nên không được tính. Xin biểu lập theo đúng kế hoạch.",
    {
      ...inFile,
      code: "wrong-plan",
      severity: error,
      values: { written: "Kế hoạch A", expected: "Kế hoạch B" },
    },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Biểu này tính chỉ tiêu 2.1 theo cách khác với kế hoạch, nên không được cộng vào chỉ tiêu đó. Xin biểu lập theo đúng kế hoạch.",
    { ...inFile, code: "other-measure", severity: error, indicator: "2.1" },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Cột “Ước cả năm” là số ước, chưa phải số thực hiện cả năm. Vẫn được tính; hỏi lại đơn vị khi có số chính thức.",
    { ...inFile, code: "estimated", severity: warning, values: { asWritten: "Ước cả năm" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Biểu này tính chỉ tiêu 3.2a theo cách khác với kế hoạch, nên không được cộng vào chỉ tiêu đó. Xin biểu lập theo đúng kế hoạch.",
    { ...inFile, code: "other-measure", severity: error, indicator: "3.2a" },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Dòng 5–7 bị ẩn nên không được đọc. Bỏ ẩn nếu cần tính.",
    { ...inFile, code: "hidden-rows", severity: warning, values: { what: "rows", which: "5–7" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Cột D bị ẩn nên không được đọc. Bỏ ẩn nếu cần tính.",
    { ...inFile, code: "hidden-rows", severity: warning, values: { what: "columns", which: "D" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Trang tính bị ẩn nên không được đọc. Bỏ ẩn nếu cần tính.",
    { ...inFile, code: "hidden-rows", severity: warning, values: { what: "sheet" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Dòng 9 đang bị bộ lọc che nhưng vẫn được đọc. Bỏ lọc để xem đủ.",
    { ...inFile, code: "hidden-rows", severity: "info", values: { what: "filtered-rows", which: "9" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Ô có công thức nhưng chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi gửi lại, hoặc ghi số vào ô.",
    { ...inFile, code: "formula-not-calculated", severity: error },
  ],
  [
    "Tệp bao cao (1).xlsx: Tệp hỏng, không mở được. Đề nghị đơn vị gửi lại tệp.",
    { ...ofFile, code: "unreadable", severity: error, values: { reason: "damaged" } },
  ],
  [
    "Tệp bao cao (1).xlsx: Tệp trống, không có nội dung. Đề nghị đơn vị gửi lại tệp.",
    { ...ofFile, code: "unreadable", severity: error, values: { reason: "empty" } },
  ],
  [
    "Tệp bao cao (1).xlsx: Nội dung tệp không phải bảng tính. Đề nghị đơn vị gửi lại tệp.",
    { ...ofFile, code: "unreadable", severity: error, values: { reason: "unknown-format" } },
  ],
  [
    "Tệp bao cao (1).xlsx: Tệp không có trang tính nào. Đề nghị đơn vị gửi lại tệp.",
    { ...ofFile, code: "unreadable", severity: error, values: { reason: "no-sheet" } },
  ],
  [
    "Tệp bao cao (1).xlsx: Biểu tổng hợp lưu ở dạng Excel 97-2003 (xls) có thể mất kết quả công thức nên không đọc; cần dạng xlsx. Đề nghị đơn vị gửi lại tệp.",
    { ...ofFile, code: "unreadable", severity: error, values: { reason: "annex-as-xls" } },
  ],
  [
    "Tệp bao cao (1).xlsx: Tệp có mật khẩu nên không mở được. Đề nghị đơn vị bỏ mật khẩu rồi gửi lại.",
    { ...ofFile, code: "encrypted", severity: error },
  ],
  [
    "Tệp bao cao (1).xlsx: Tệp quá lớn (quá 200 MB) nên không đọc. Đề nghị đơn vị gửi tệp chỉ có biểu số liệu.",
    { ...ofFile, code: "too-large", severity: error, values: { limit: "200 MB" } },
  ],
  [
    "Tệp bao cao (1).xlsx: Tệp quá lớn nên không đọc. Đề nghị đơn vị gửi tệp chỉ có biểu số liệu.",
    { ...ofFile, code: "too-large", severity: error, values: {} },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Cột “Họ và tên” có vẻ là thông tin cá nhân; cột này không được đọc và không chép đi đâu. Nhắc đơn vị chỉ gửi số liệu tổng hợp.",
    { ...inFile, code: "personal-data", severity: warning, values: { asWritten: "Họ và tên" } },
  ],
  [
    "Công an (tệp cong-an.xls, trang “Sheet1”), ô D7: Cột không có tiêu đề này có vẻ là thông tin cá nhân; cột này không được đọc và không chép đi đâu. Nhắc đơn vị chỉ gửi số liệu tổng hợp.",
    { ...inFile, code: "personal-data", severity: warning, values: { asWritten: "" } },
  ],
  [
    "Trạm y tế, ô E7: Lời ghi cạnh số liệu của “Trẻ sinh ra sống” có vẻ nhắc đến một người cụ thể; lời ghi này không được chép đi đâu. Viết lại không kèm tên, ngày sinh, địa chỉ, số giấy tờ, số điện thoại nếu cần đưa vào báo cáo.",
    { ...at, code: "personal-data", severity: warning, item: "live-births", values: { in: "remark" } },
  ],
  [
    "Trạm y tế, ô E7: Trẻ sinh ra sống: 240, gấp 2 lần năm 2025 (120). Kiểm tra lại, hoặc chấp nhận kèm lý do.",
    {
      ...at,
      code: "changed-much",
      severity: warning,
      item: "live-births",
      values: { value: 240, before: 120, earlier: { year: 2025 } },
    },
  ],
  [
    "Trạm y tế, ô E7: Trẻ sinh ra sống (Nữ): 40, chỉ bằng 33,3% năm 2025 (120). Kiểm tra lại, hoặc chấp nhận kèm lý do.",
    {
      ...at,
      code: "changed-much",
      severity: warning,
      item: "live-births",
      values: { value: 40, before: 120, part: "female", earlier: { year: 2025 } },
    },
  ],
  [
    "Trạm y tế, ô E7: Trẻ sinh ra sống: 0, trong khi năm 2025 là 120. Kiểm tra lại, hoặc chấp nhận kèm lý do.",
    {
      ...at,
      code: "changed-much",
      severity: warning,
      item: "live-births",
      values: { value: 0, before: 120, earlier: { year: 2025 } },
    },
  ],
  [
    "Trạm y tế, ô E7: Trẻ sinh ra sống: 240, 3 kỳ trước thường khoảng 120 (từ 110 đến 125). Kiểm tra lại, hoặc chấp nhận kèm lý do.",
    {
      ...at,
      code: "changed-much",
      severity: warning,
      item: "live-births",
      values: { value: 240, before: 120, earlier: { periods: 3, low: 110, high: 125 } },
    },
  ],
  [
    "Trạm y tế, ô E7: 1.240, 4 kỳ trước đều là 120. Kiểm tra lại, hoặc chấp nhận kèm lý do.",
    {
      ...at,
      code: "changed-much",
      severity: warning,
      values: { value: 1240, before: 120, earlier: { periods: 4, low: 120, high: 120 } },
    },
  ],
  [
    "Trạm y tế, ô E7: Số liệu của “Trẻ sinh ra sống” là 115 theo Các tổ dân phố, nhưng 120 theo Trạm y tế (lệch 5). Đối chiếu hai đơn vị; bảng tổng hợp lấy số của Trạm y tế.",
    {
      ...at,
      code: "sources-disagree",
      severity: warning,
      item: "live-births",
      values: { value: 115, source: "Các tổ dân phố", otherValue: 120, otherSource: "Trạm y tế" },
    },
  ],
  [
    "Trạm y tế, ô E7: Ô này cần một số nhưng ghi “Có”. Ghi lại thành số.",
    { ...at, code: "unexpected-answer", severity: error, values: { asWritten: "Có", expects: "number" } },
  ],
  [
    "Trạm y tế, ô E7: Ô này cần “Có” hoặc “Không” nhưng ghi “3”. Chọn Có hoặc Không.",
    { ...at, code: "unexpected-answer", severity: error, values: { asWritten: "3", expects: "answer" } },
  ],
  [
    "Trạm y tế, ô E7: “85%” là tỷ lệ phần trăm, mà ở đây cần số đếm. Ghi số người, số vụ, số việc.",
    { ...at, code: "percent-for-count", severity: error, values: { asWritten: "85%" } },
  ],
  [
    "Trạm y tế, ô E7: Chỉ có số Nam, chưa có Tổng và Nữ. Ghi thêm một trong hai số đó.",
    { ...at, code: "one-sex-only", severity: warning, values: { given: "male" } },
  ],
  [
    "Trang “Chỉ tiêu”, ô G5: Giá trị “bảy lăm”: cần một số. Giá trị cũ của kế hoạch được giữ cho đến khi sửa.",
    {
      place: { sheet: "Chỉ tiêu", cell: "G5" },
      code: "plan-invalid",
      severity: error,
      values: { field: "Giá trị", asWritten: "bảy lăm", expected: "một số" },
    },
  ],
  [
    "Tệp bao cao (1).xlsx: Chữ viết theo bảng mã TCVN3 cũ, đã được chuyển sang Unicode. Xem lại tên gọi nếu thấy lạ.",
    { ...ofFile, code: "legacy-encoding", severity: "info", values: { encoding: "tcvn3" } },
  ],
  [
    "Trạm y tế, ô E7: Số liệu của “Trẻ sinh ra sống” có hai số khác nhau: 12 ở dòng ô B9, 14 theo dòng ô B20 (lệch 2). Sửa cho khớp hoặc chọn số đúng.",
    {
      ...at,
      code: "sources-disagree",
      severity: error,
      item: "live-births",
      values: { value: 12, source: "B9", otherValue: 14, otherSource: "B20" },
    },
  ],
  [
    "Trạm y tế, ô E7: Có “Tiết dạy theo chương trình cần lồng ghép nội dung giới” nhưng “Tiết dạy theo chương trình cần lồng ghép nội dung giới – đã lồng ghép” đang chờ sửa, nên đơn vị chưa được tính vào chỉ tiêu 5.1. Sửa số đó trước.",
    {
      ...at,
      code: "pair-incomplete",
      severity: warning,
      indicator: "5.1",
      values: { given: "gender-lessons-planned", missing: "gender-lessons-taught", because: "held" },
    },
  ],
  [
    "Trang “Chỉ tiêu”, ô B9: Mã: không được để trống. Giá trị cũ của kế hoạch được giữ cho đến khi sửa.",
    {
      place: { sheet: "Chỉ tiêu", cell: "B9" },
      code: "plan-invalid",
      severity: error,
      values: { field: "Mã", asWritten: "", problem: "blank" },
    },
  ],
];

describe("in Vietnamese", () => {
  it.each(said)("%s", (sentence, finding) => {
    expect(findingSentence(finding, "vi")).toBe(sentence);
  });

  it("words every kind of finding", () => {
    const worded = new Set(said.map(([, { code }]) => code));
    expect([...worded].sort()).toEqual(Object.keys(findingsVietnamese.byCode).sort());
  });

  it("leaves the place out where the list already says it", () => {
    const [sentence, finding] = said[0]!;
    expect(`Trạm y tế, ô E7: ${findingSentenceWithoutPlace(finding, "vi")}`).toBe(sentence);
  });

  it("adds men and women as they are written, without binary rounding", () => {
    const finding: Finding = {
      ...at,
      code: "total-mismatch",
      severity: error,
      values: { total: 1, male: 0.1, female: 0.2 },
    };
    expect(findingSentence(finding, "vi")).toContain("Nam 0,1 + Nữ 0,2 = 0,3.");
  });
});

describe("the tone", () => {
  it.each(said)("is calm: %s", (sentence) => {
    expect(sentence).not.toMatch(/!|hệ thống|undefined|null|NaN|\[object|\s{2}|\s[.,:]/);
    expect(sentence).toMatch(/\.$/);
  });
});

describe("in English", () => {
  it("names the place and says the same", () => {
    const [, finding] = said[0]!;
    expect(findingSentence(finding, "en")).toBe(
      "Trạm y tế, cell E7: Total 1,120 but men 563 + women 556 = 1,119. Correct the sheet or choose the right figure.",
    );
  });

  it.each(said)("is a whole sentence where Vietnamese says %s", (_, finding) => {
    const sentence = findingSentence(finding, "en");
    expect(sentence).not.toMatch(/!|undefined|null|NaN|\[object|\s{2}|\s[.,:]/);
    expect(sentence).toMatch(/\.$/);
  });

  it("has a sentence for the same kinds", () => {
    expect(Object.keys(findingsEnglish.byCode).sort()).toEqual(Object.keys(findingsVietnamese.byCode).sort());
  });
});
