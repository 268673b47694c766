import { formatNumber } from "../numbers/formatNumber";

/** What the written report says around its figures. Reports are official papers: there is one language. */
export const reportWords = {
  kind: "BÁO CÁO",
  subject: (year: number) =>
    `Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm ${year}`,
  number: "Số: ……/BC-UBND",
  /** One addressee stands beside the words, several in a list below them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  addressed: (names: readonly string[]): readonly string[] => {
    if (names.length === 0) return ["Kính gửi: ……………………"];
    if (names.length === 1) return [`Kính gửi: ${names[0]}.`];
    return ["Kính gửi:", ...names.map((name, index) => `- ${name}${index < names.length - 1 ? ";" : "."}`)];
  },
  opening: (basis: readonly string[], planTitle: string) => [
    ...basis.map((text) => `Thực hiện ${text};`),
    `Thực hiện ${planTitle}, Ủy ban nhân dân báo cáo kết quả như sau:`,
  ],
  sections: {
    direction: "I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN",
    results: "II. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU",
    assessment: "III. CHỈ TIÊU ĐẠT, CHƯA ĐẠT; NGUYÊN NHÂN, KHÓ KHĂN, VƯỚNG MẮC",
    proposals: "IV. ĐỀ XUẤT GIẢI PHÁP HOẶC ĐIỀU CHỈNH CHỈ TIÊU",
  },
  unitsReported: (reported: number, expected: number, missing: readonly string[]) =>
    missing.length === 0
      ? `Có ${formatNumber(reported)}/${formatNumber(expected)} đơn vị gửi báo cáo.`
      : `Có ${formatNumber(reported)}/${formatNumber(expected)} đơn vị gửi báo cáo; chưa gửi: ${missing.join(", ")}.`,
  communication: (events: number | null, attendances: string) => {
    if (events === null) return `Công tác truyền thông về bình đẳng giới có ${attendances} tham dự.`;
    if (events === 0 && attendances === "") {
      return "Trong kỳ không tổ chức hội nghị, buổi truyền thông về bình đẳng giới nào.";
    }
    return `Tổ chức ${formatNumber(events)} hội nghị, buổi truyền thông về bình đẳng giới${attendances && `, ${attendances} tham dự`}.`;
  },
  training: (courses: number | null, people: string) => {
    if (courses === null) return `Có ${people} tham gia tập huấn về bình đẳng giới.`;
    if (courses === 0 && people === "") return "Trong kỳ không tổ chức lớp tập huấn về bình đẳng giới nào.";
    return `Tổ chức ${formatNumber(courses)} lớp tập huấn về bình đẳng giới${people && `, ${people} tham gia`}.`;
  },
  /** "1.240 lượt người (nữ 700)" */
  people: (total: number, female: number | null, what: string) =>
    `${formatNumber(total)} ${what}${female === null ? "" : ` (nữ ${formatNumber(female)})`}`,
  attendances: "lượt người",
  persons: "người",
  models: (count: number) =>
    count === 0
      ? "Chưa có mô hình phòng ngừa bạo lực, địa chỉ tin cậy – nhà tạm lánh nào hoạt động."
      : `Duy trì ${formatNumber(count)} mô hình phòng ngừa bạo lực, địa chỉ tin cậy – nhà tạm lánh đang hoạt động.`,
  cases: (count: number) =>
    count === 0
      ? "Trong kỳ không phát hiện vụ bạo lực gia đình, bạo lực trên cơ sở giới nào."
      : `Trong kỳ phát hiện ${formatNumber(count)} vụ bạo lực gia đình, bạo lực trên cơ sở giới.`,
  committee: (total: number, female: number | null) =>
    total === 0
      ? "Ban Vì sự tiến bộ của phụ nữ chưa có thành viên."
      : `Ban Vì sự tiến bộ của phụ nữ có ${formatNumber(total)} thành viên${female === null ? "" : `, trong đó nữ ${formatNumber(female)}`}.`,
  actionMonth: (yes: number, all: number) =>
    `Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới (15/11 – 15/12): ${formatNumber(yes)}/${formatNumber(all)} đơn vị báo cáo đã tổ chức.`,
  womensDay: (yes: number, all: number) =>
    `Hoạt động nhân ngày Phụ nữ Việt Nam 20/10: ${formatNumber(yes)}/${formatNumber(all)} đơn vị báo cáo đã tổ chức.`,
  counts: (met: number, notMet: number, noData: number, notApplicable: number, all: number) =>
    `Trong ${formatNumber(all)} chỉ tiêu: ${formatNumber(met)} đạt, ${formatNumber(notMet)} chưa đạt, ${formatNumber(noData)} chưa có số liệu, ${formatNumber(notApplicable)} không phát sinh.`,
  lists: {
    met: "1. Chỉ tiêu đạt",
    "not-met": "2. Chỉ tiêu chưa đạt",
    "no-data": "3. Chỉ tiêu chưa có số liệu",
    "not-applicable": "4. Chỉ tiêu không phát sinh",
    none: "Không có.",
  },
  notes: "5. Ghi chú về số liệu",
  /** What is said of a figure that the officer let stand, and why. */
  note: (unit: string | null, fact: string, reason: string) =>
    `${unit === null ? "" : `${unit} – `}${fact}. Lý do: ${reason.replace(/[.\s]+$/, "")}.`,
  cause: (text: string) => `Nguyên nhân, khó khăn, vướng mắc: ${text}`,
  fromUnit: (unit: string, text: string) => `${unit}: ${text}`,
  noCause: "Nguyên nhân, khó khăn, vướng mắc: ………………",
  noProposals: "………………",
  closing: (locality: string, year: number) =>
    `Trên đây là báo cáo kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm ${year} của Ủy ban nhân dân ${locality}./.`,
  unitCount: (reported: number, expected: number) =>
    expected === 0 ? formatNumber(reported) : `${formatNumber(reported)}/${formatNumber(expected)}`,
  annex: {
    number: "PHỤ LỤC I",
    title: (year: number) => `BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM ${year}`,
    columns: [
      "Mã",
      "Chỉ tiêu",
      "Chỉ tiêu đề ra",
      "Tử số",
      "Mẫu số",
      "Kết quả",
      "Nam",
      "Nữ",
      "Chênh lệch",
      "Đánh giá",
      "Còn thiếu",
      "Đơn vị báo cáo",
    ],
  },
} as const;
