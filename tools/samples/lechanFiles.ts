import { writeWorkbook } from "../../src/files/writeWorkbook";
import { encodeTcvn3 } from "../../src/numbers/tcvn3";
import { items } from "../../src/plans/items";
import { lechan2026 } from "../../src/plans/presets/lechan-2026-2030";
import { lechanRound, type SampleReport } from "../../src/plans/samples/lechanRound";
import { formLayout } from "../../src/summary/formLayout";
import { htmlReport, spreadsheet, withFixedTime, wordReport, type Cells } from "./sampleFile";

/** A file of the sample round as it would come over Zalo. */
export interface SampleFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const plan = lechan2026;
const { year } = lechanRound;

/** The sample round as files: the standard form, and what units send in its place. */
export async function lechanFiles(): Promise<SampleFile[]> {
  return [
    { name: "Phong VHXH.xlsx", content: await form("Phòng Văn hóa - Xã hội") },
    { name: "Bao cao phong Kinh te.xlsx", content: economyOffice() },
    { name: "VP HDND-UBND.csv", content: councilOffice() },
    { name: "tram y te 2026.xls", content: healthStation() },
    { name: "Cong an phuong.ods", content: police() },
    { name: "TT DVSNC (1).xlsx", content: publicServiceCentre() },
    { name: "UBMTTQ.csv", content: fatherlandFront() },
    { name: "Bao cao Hoi LHPN.xls", content: womensUnion() },
    { name: "Doan TN.xls", content: youthUnion() },
    { name: "Doan TN lan 2.xlsx", content: await form("Đoàn Thanh niên") },
    { name: "TDP so 1.xlsx", content: await form("Tổ dân phố số 1") },
    { name: "Bao cao TDP2.docx", content: await secondGroup() },
    { name: "TDP 3, 4, 5.xlsx", content: otherGroups() },
    { name: "Cong doan 2025.xlsx", content: tradeUnionOfLastYear() },
  ];
}

function reportOf(unit: string): SampleReport {
  const report = lechanRound.reports.find((report) => report.unit === unit);
  if (!report) throw new Error(`no report of ${unit}`);
  return report;
}

/** Tổng, Nam, Nữ of an item as the sample round has them. */
function parts(unit: string, item: string): readonly [number | string, number | string, number | string] {
  const { total = "", male = "", female = "" } = reportOf(unit).entries[item] ?? {};
  return [total, male, female];
}

function total(unit: string, item: string): number | string {
  return parts(unit, item)[0];
}

/** The standard form, filled in. */
async function form(name: string): Promise<Uint8Array> {
  const report = reportOf(name);
  const unit =
    plan.units.find((unit) => unit.name === name) ?? plan.units.find((unit) => unit.group === true);
  if (!unit) throw new Error(`the plan has no unit for ${name}`);
  const layout = formLayout({
    plan,
    unit: { ...unit, name },
    items,
    year,
    deadline: lechanRound.deadline,
    entries: new Map(Object.entries(report.entries)),
    reportDate: report.reportDate,
    preparedBy: report.preparedBy,
  });
  const created = new Date(Date.UTC(2026, 10, 20));
  return withFixedTime(await writeWorkbook([layout], { title: name, author: name, created }));
}

/** Nữ before Nam, a header of two merged rows at row 9, data from column B, sections with subtotals, numbers as text. */
function economyOffice(): Uint8Array {
  const unit = "Phòng Kinh tế, Hạ tầng và Đô thị";
  const row = (order: string, label: string, item: string) => {
    const [all, male, female] = parts(unit, item);
    return [null, order, label, "người", all, female, male];
  };
  const cells: Cells = [
    [null, "UBND PHƯỜNG LÊ CHÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [null, "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", null, null, "Độc lập - Tự do - Hạnh phúc"],
    [],
    [null, null, null, null, "Lê Chân, ngày 17 tháng 11 năm 2026"],
    [],
    [null, "BÁO CÁO SỐ LIỆU VỀ BÌNH ĐẲNG GIỚI NĂM 2026"],
    [],
    [],
    [null, "STT", "Nội dung", "ĐVT", "Số lượng", null, null],
    [null, null, null, null, "Tổng số", "Nữ", "Nam"],
    [null, "A", "B", "C", 1, 2, 3],
    [null, "I", "Lao động, việc làm"],
    row("1", "Số lao động có việc làm", "employed"),
    row("2", "Lao động làm công hưởng lương", "wage-workers"),
    row("3", "Giám đốc, chủ doanh nghiệp, HTX", "business-heads"),
    [null, "II", "Truyền thông"],
    [null, "1", "Hội nghị, buổi truyền thông về bình đẳng giới", "cuộc", total(unit, "communication-events")],
    row("2", "Lượt người tham dự truyền thông", "communication-participants"),
    [],
    [null, null, "NGƯỜI LẬP", null, "TRƯỞNG PHÒNG"],
  ];
  return spreadsheet("xlsx", {
    Sheet1: { cells, merges: ["B6:G6", "B9:B10", "C9:C10", "D9:D10", "E9:G9"] },
    "Hướng dẫn": { cells: [["Ghi số liệu đến ngày 15/11/2026"], ["Không phát sinh thì ghi số 0"]] },
  });
}

function councilOffice(): Uint8Array {
  const unit = "Văn phòng HĐND và UBND";
  const [all, male, female] = parts(unit, "communication-participants");
  const lines = [
    "Đơn vị báo cáo:;Văn phòng HĐND và UBND phường",
    "Kỳ báo cáo:;Năm 2026",
    "Ngày báo cáo:;19/11/2026",
    "",
    "STT;Nội dung;ĐVT;Tổng số;Nam;Nữ",
    `1;Hội nghị, buổi truyền thông về bình đẳng giới;cuộc;${total(unit, "communication-events")};;`,
    `2;Lượt người tham dự truyền thông;lượt người;${all};${male};${female}`,
  ];
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

/** "Tổng số" and "Trong đó: nữ" alone: the men are never printed; dashes and words for zero. */
function healthStation(): Uint8Array {
  const unit = "Trạm y tế";
  const [births, , girls] = parts(unit, "live-births");
  const cells: Cells = [
    ["TRẠM Y TẾ PHƯỜNG LÊ CHÂN"],
    ["BÁO CÁO CHỈ TIÊU BÌNH ĐẲNG GIỚI NĂM 2026"],
    ["Ngày báo cáo: 20/11/2026"],
    [],
    ["TT", "Chỉ số", "Đơn vị tính", "Tổng số", "Trong đó: nữ", "Ghi chú"],
    [
      1,
      "Nạn nhân bị mua bán trở về được phát hiện, có nhu cầu hỗ trợ",
      "người",
      "Không phát sinh",
      null,
      null,
    ],
    [2, "Trong đó: được hỗ trợ, tái hòa nhập cộng đồng", "người", "-", null, null],
    [3, "Cơ sở trợ giúp xã hội công lập", "cơ sở", total(unit, "social-facilities"), null, null],
    [
      4,
      "Trong đó: triển khai hoạt động phòng ngừa, ứng phó bạo lực giới",
      "cơ sở",
      total(unit, "social-facilities-active"),
      null,
      null,
    ],
    [5, "Số trẻ sinh ra sống", "trẻ", births, girls, "tính đến 15/11"],
    [6, "Tử vong bà mẹ liên quan đến thai sản", "ca", "00", null, null],
    [7, "Phụ nữ ở tuổi vị thành niên", "người", "2.950", null, null],
    [8, "Ca sinh ở tuổi vị thành niên", "ca", "12 ca", null, null],
  ];
  return spreadsheet("biff8", { "Biểu 1": { cells } });
}

function police(): Uint8Array {
  const unit = "Công an";
  const [all, male, female] = parts(unit, "communication-participants");
  const cells: Cells = [
    ["Đơn vị: Công an phường Lê Chân"],
    ["Báo cáo năm 2026, ngày 20/11/2026"],
    [],
    ["Nội dung", "ĐVT", "Tổng", "Nam", "Nữ"],
    ["Vụ BLGĐ, bạo lực trên cơ sở giới được phát hiện", "vụ", total(unit, "violence-cases"), null, null],
    ["Buổi truyền thông về bình đẳng giới", "cuộc", total(unit, "communication-events"), null, null],
    ["Lượt người tham dự truyền thông", "lượt người", all, male, female],
  ];
  return spreadsheet("ods", { "Năm 2026": { cells } });
}

/** Quarters as columns, with a last column that adds them up. */
function publicServiceCentre(): Uint8Array {
  const unit = "Trung tâm Dịch vụ sự nghiệp công";
  const quarters = [1, 2, 3, 4].map((quarter) => Number(total(unit, `news-items-q${quarter}`)));
  const [all, male, female] = parts(unit, "communication-participants");
  const cells: Cells = [
    ["TRUNG TÂM DỊCH VỤ SỰ NGHIỆP CÔNG PHƯỜNG LÊ CHÂN"],
    ["Số liệu tuyên truyền về bình đẳng giới năm 2026"],
    ["Ngày lập: 16/11/2026"],
    [],
    ["STT", "Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm"],
    [
      1,
      "Tin, bài về bình đẳng giới trên hệ thống thông tin cơ sở",
      ...quarters,
      quarters.reduce((sum, count) => sum + count, 0),
    ],
    [],
    ["STT", "Nội dung", "Tổng", "Nam", "Nữ"],
    [1, "Hội nghị, buổi truyền thông về bình đẳng giới", total(unit, "communication-events"), null, null],
    [2, "Lượt người tham dự truyền thông", all, male, female],
  ];
  return spreadsheet("xlsx", { "Truyền thông": { cells } });
}

/** What Excel calls Unicode text: UTF-16 with tabs. */
function fatherlandFront(): Uint8Array {
  const unit = "Ủy ban Mặt trận Tổ quốc Việt Nam";
  const [all, male, female] = parts(unit, "communication-participants");
  const lines = [
    "Ủy ban MTTQ Việt Nam phường Lê Chân",
    "Báo cáo năm 2026\tNgày 21/11/2026",
    "",
    "Nội dung\tTổng\tNam\tNữ",
    `Số buổi truyền thông về bình đẳng giới\t${total(unit, "communication-events")}\t\t`,
    `Lượt người tham dự truyền thông\t${all}\t${male}\t${female}`,
  ];
  return new Uint8Array(Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`, "utf16le"));
}

/** Typed in a font of before Unicode. */
function womensUnion(): Uint8Array {
  const unit = "Hội Liên hiệp Phụ nữ";
  const cells: Cells = [
    ["Hội Liên hiệp Phụ nữ phường Lê Chân"],
    ["Báo cáo công tác bình đẳng giới năm 2026"],
    ["Ngày báo cáo: 19/11/2026"],
    [],
    ["Số TT", "Nội dung", "Tổng số", "Nam", "Nữ"],
    [1, "Hội nghị, buổi truyền thông về bình đẳng giới", total(unit, "communication-events"), null, null],
    [2, "Lượt người tham dự truyền thông", ...parts(unit, "communication-participants")],
    [3, "Lớp tập huấn về bình đẳng giới", total(unit, "training-courses"), null, null],
    [4, "Người tham gia tập huấn", ...parts(unit, "training-participants")],
    [5, "Số vụ bạo lực gia đình được phát hiện", total(unit, "violence-cases"), null, null],
  ];
  const typed = cells.map((row) => row.map((cell) => (typeof cell === "string" ? encodeTcvn3(cell) : cell)));
  return spreadsheet("biff8", { Sheet1: { cells: typed } });
}

/** The first report of the Đoàn, which it sent again; its men and women still stood to be counted. */
function youthUnion(): Uint8Array {
  const unit = "Đoàn Thanh niên";
  return htmlReport(
    ["Đoàn TNCS Hồ Chí Minh phường Lê Chân", "Kỳ báo cáo: năm 2026", "Ngày báo cáo: 12/11/2026"],
    [
      ["Nội dung", "Tổng", "Nam", "Nữ"],
      ["Hội nghị, buổi truyền thông về bình đẳng giới", total(unit, "communication-events"), null, null],
      ["Lượt người tham dự truyền thông", 380, null, null],
    ],
  );
}

function groupTable(unit: string): Cells {
  return [
    ["STT", "Nội dung", "ĐVT", "Tổng", "Nam", "Nữ"],
    [1, "Trẻ sinh ra sống", "trẻ", ...parts(unit, "live-births")],
    [2, "Số vụ bạo lực gia đình được phát hiện", "vụ", total(unit, "violence-cases"), null, null],
    [3, "Buổi truyền thông về bình đẳng giới", "cuộc", total(unit, "communication-events"), null, null],
    [4, "Lượt người tham dự truyền thông", "lượt người", ...parts(unit, "communication-participants")],
  ];
}

function secondGroup(): Promise<Uint8Array> {
  return wordReport(
    [
      "TỔ DÂN PHỐ SỐ 2",
      "BÁO CÁO",
      "Số liệu về bình đẳng giới năm 2026",
      "Lê Chân, ngày 15 tháng 11 năm 2026",
    ],
    groupTable("Tổ dân phố số 2"),
  );
}

/** Three groups in one file, a sheet each. */
function otherGroups(): Uint8Array {
  const sheet = (number: number): { cells: Cells } => ({
    cells: [
      [`Đơn vị báo cáo: Tổ dân phố số ${number}`],
      ["Kỳ báo cáo: Năm 2026"],
      ["Ngày báo cáo: 15/11/2026"],
      [],
      ...groupTable(`Tổ dân phố số ${number}`),
    ],
  });
  return spreadsheet("xlsx", { "TDP 3": sheet(3), "TDP 4": sheet(4), "TDP 5": sheet(5) });
}

/** Last year's report sent by mistake: Công đoàn has still to report for this year. */
function tradeUnionOfLastYear(): Uint8Array {
  const cells: Cells = [
    ["CÔNG ĐOÀN PHƯỜNG LÊ CHÂN"],
    ["Báo cáo công tác bình đẳng giới năm 2025"],
    ["Ngày báo cáo: 28/11/2025"],
    [],
    ["STT", "Nội dung", "Tổng", "Nam", "Nữ"],
    [1, "Hội nghị, buổi truyền thông về bình đẳng giới", 2, null, null],
    [2, "Lượt người tham dự truyền thông", 96, 40, 56],
  ];
  return spreadsheet("xlsx", { Sheet1: { cells } });
}
