/**
 * The functions that a cell can call under BDG. The comments and the names of the arguments are what Excel shows
 * while a formula is typed, which is why they are Vietnamese with all their signs. Each is a thin wrapper; the
 * readers of whole tables and plans are loaded when first used.
 */
import { runForCell, runLoaded, valueForCell } from "./customFunction";
import { missingCount } from "./missingCount";
import { numberFrom, unicodeFrom } from "./plainText";
import { progressOf } from "./progress";
import { gapOf, parityIndexOf, rateOf, sexRatioOf, shareOfWomenAmong } from "./rates";
import { judge } from "./verdict";

/**
 * Tỷ lệ = tử × hệ số / mẫu, hệ số là 100 nếu bỏ trống. Ví dụ: BDG.TYLE(3; 7) là 42,857…
 * @customfunction TYLE
 * @param tử Số người, số ca đạt được
 * @param mẫu Tổng số để so sánh
 * @param [hệ_số] 100 (mặc định), 1000 hoặc 100000
 * @requiresParameterAddresses
 */
export function TYLE(
  tử: unknown,
  mẫu: unknown,
  hệ_số: unknown,
  invocation: CustomFunctions.Invocation,
): number | Promise<number> {
  return runForCell([tử, mẫu, hệ_số], invocation, (values) => rateOf(values[0], values[1], values[2]));
}

/**
 * Tỷ lệ nữ (%) = nữ / (nữ + nam) × 100. Ví dụ: BDG.TYLENU(3; 7) là 30
 * @customfunction TYLENU
 * @param nữ Số nữ
 * @param nam Số nam
 * @requiresParameterAddresses
 */
export function TYLENU(
  nữ: unknown,
  nam: unknown,
  invocation: CustomFunctions.Invocation,
): number | Promise<number> {
  return runForCell([nữ, nam], invocation, (values) => shareOfWomenAmong(values[0], values[1]));
}

/**
 * Tỷ số giới tính khi sinh: số bé trai trên 100 bé gái. Ví dụ: BDG.TYSOGIOITINH(63; 57) là 110,526…
 * @customfunction TYSOGIOITINH
 * @param trai Số bé trai sinh ra sống
 * @param gái Số bé gái sinh ra sống
 * @requiresParameterAddresses
 */
export function TYSOGIOITINH(
  trai: unknown,
  gái: unknown,
  invocation: CustomFunctions.Invocation,
): number | Promise<number> {
  return runForCell([trai, gái], invocation, (values) => sexRatioOf(values[0], values[1]));
}

/**
 * Chênh lệch giữa tỷ lệ nữ và tỷ lệ nam, tính bằng điểm %. Ví dụ: BDG.CHENHLECH(90; 80) là 10 điểm %
 * @customfunction CHENHLECH
 * @param tỷ_lệ_nữ Tỷ lệ của nữ (%)
 * @param tỷ_lệ_nam Tỷ lệ của nam (%)
 * @requiresParameterAddresses
 */
export function CHENHLECH(
  tỷ_lệ_nữ: unknown,
  tỷ_lệ_nam: unknown,
  invocation: CustomFunctions.Invocation,
): number | Promise<number> {
  return runForCell([tỷ_lệ_nữ, tỷ_lệ_nam], invocation, (values) => gapOf(values[0], values[1]));
}

/**
 * Chỉ số bình đẳng giới (GPI) = giá trị của nữ / giá trị của nam; 0,97–1,03 là ngang bằng. Ví dụ: BDG.GPI(95; 100) là 0,95
 * @customfunction GPI
 * @param nữ Giá trị của nữ
 * @param nam Giá trị của nam
 * @requiresParameterAddresses
 */
export function GPI(
  nữ: unknown,
  nam: unknown,
  invocation: CustomFunctions.Invocation,
): number | Promise<number> {
  return runForCell([nữ, nam], invocation, (values) => parityIndexOf(values[0], values[1]));
}

/**
 * Đánh giá Đạt / Chưa đạt so với chỉ tiêu. Ví dụ: BDG.DANHGIA(59,96; "≥ 60%") là Chưa đạt
 * @customfunction DANHGIA
 * @param giá_trị Kết quả thực hiện, ví dụ 42,9 với chỉ tiêu tính bằng %
 * @param chỉ_tiêu Một số (từ số đó trở lên) hoặc như trong kế hoạch: "trên 90%", "dưới 42/100.000", "còn 1,4 lần"
 * @requiresParameterAddresses
 */
export function DANHGIA(
  giá_trị: unknown,
  chỉ_tiêu: unknown,
  invocation: CustomFunctions.Invocation,
): string | Promise<string> {
  return runForCell([giá_trị, chỉ_tiêu], invocation, (values) => judge(values[0], values[1]));
}

/**
 * Số người, số ca còn thiếu để đạt chỉ tiêu, mẫu giữ nguyên; đã đạt là 0. Ví dụ: BDG.CONTHIEU(3; 7; "75%") là 3
 * @customfunction CONTHIEU
 * @param tử Số người, số ca đạt được
 * @param mẫu Tổng số để so sánh
 * @param chỉ_tiêu Một số hoặc như trong kế hoạch: "75%", "dưới 42/100.000"
 * @param [hệ_số] 100 nếu bỏ trống, hoặc theo chỉ tiêu (100000 với "/100.000")
 * @requiresParameterAddresses
 */
export function CONTHIEU(
  tử: unknown,
  mẫu: unknown,
  chỉ_tiêu: unknown,
  hệ_số: unknown,
  invocation: CustomFunctions.Invocation,
): number | Promise<number> {
  return runForCell([tử, mẫu, chỉ_tiêu, hệ_số], invocation, (values) =>
    missingCount(values[0], values[1], values[2], values[3]),
  );
}

/**
 * So kết quả với đường thẳng từ năm gốc đến năm đích: Đạt, Dự kiến đạt, Chậm so với lộ trình hoặc Chưa đạt
 * @customfunction TIENDO
 * @param giá_trị Kết quả của năm báo cáo
 * @param giá_trị_gốc Kết quả của năm gốc
 * @param năm_gốc Năm bắt đầu, ví dụ 2020
 * @param chỉ_tiêu Một số hoặc như trong kế hoạch: "60%"
 * @param năm_đích Năm của chỉ tiêu, ví dụ 2030
 * @param năm Năm báo cáo, ví dụ 2026
 * @requiresParameterAddresses
 */
export function TIENDO(
  giá_trị: unknown,
  giá_trị_gốc: unknown,
  năm_gốc: unknown,
  chỉ_tiêu: unknown,
  năm_đích: unknown,
  năm: unknown,
  invocation: CustomFunctions.Invocation,
): string | Promise<string> {
  return runForCell([giá_trị, giá_trị_gốc, năm_gốc, chỉ_tiêu, năm_đích, năm], invocation, (values) => {
    const [value, baseline, baselineYear, target, targetYear, year] = values;
    return progressOf({ value, baseline, baselineYear, target, targetYear, year });
  });
}

/**
 * Đọc một số viết kiểu Việt Nam. Ví dụ: BDG.SO("1.234,5") là 1234,5; BDG.SO("85%") là 85; BDG.SO("KPS") là 0
 * @customfunction SO
 * @param văn_bản Ô có số viết bằng chữ, ví dụ "25 người"
 * @requiresParameterAddresses
 */
export function SO(văn_bản: unknown, invocation: CustomFunctions.Invocation): number | Promise<number> {
  return runForCell([văn_bản], invocation, (values) => numberFrom(values[0]));
}

/**
 * Tìm một số liệu theo tên hoặc mã trong từng vùng, dù biểu xếp thế nào, rồi cộng lại. Ví dụ: BDG.GOP("Dân số"; "Nữ"; A1:F20)
 * @customfunction GOP
 * @param số_liệu Tên hoặc mã số liệu, ví dụ "Trẻ sinh ra sống"
 * @param giới "Tổng", "Nam" hoặc "Nữ"
 * @param vùng Biểu của một đơn vị, cả dòng tiêu đề; chọn thêm được nhiều vùng
 * @requiresParameterAddresses
 */
export function GOP(
  số_liệu: unknown,
  giới: unknown,
  vùng: unknown[][][],
  invocation: CustomFunctions.Invocation,
): Promise<number> {
  return runLoaded(
    () => import("./gather"),
    ({ gather }) =>
      runForCell([số_liệu, giới, ...vùng], invocation, (values) =>
        gather(values[0], values[1], values.slice(2)),
      ),
  );
}

/**
 * Chuyển chữ gõ bằng bảng mã TCVN3 (.VnTime) hoặc VNI sang Unicode. Ví dụ: BDG.UNICODE("TiÕng ViÖt") là Tiếng Việt
 * @customfunction UNICODE
 * @param văn_bản Ô có chữ cần chuyển
 * @requiresParameterAddresses
 */
export function UNICODE(văn_bản: unknown, invocation: CustomFunctions.Invocation): string | Promise<string> {
  return runForCell([văn_bản], invocation, (values) => unicodeFrom(values[0]));
}

/**
 * Đọc các chỉ tiêu trong một câu của kế hoạch, mỗi chỉ tiêu một dòng: nội dung, dấu so sánh, giá trị, đơn vị, năm
 * @customfunction CHITIEU
 * @param văn_bản Câu trong kế hoạch, ví dụ "Tỷ lệ nữ tiến sĩ đạt 35% vào năm 2030"
 */
export function CHITIEU(văn_bản: unknown): Promise<unknown[][]> {
  return runLoaded(
    () => import("./targetRows"),
    ({ targetRows }) => valueForCell(targetRows(văn_bản)),
  );
}
