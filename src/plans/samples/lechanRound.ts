/** A figure as a unit fills it in: any two of the three parts are enough; answers are words. */
export interface SampleEntry {
  readonly total?: number | string;
  readonly male?: number | string;
  readonly female?: number | string;
  readonly cause?: string;
  readonly proposal?: string;
}

/** What one unit reports in the sample round. */
export interface SampleReport {
  /** As the unit calls itself; residential groups carry their number. */
  readonly unit: string;
  /** Date of report as written: "20/11/2026". */
  readonly reportDate: string;
  readonly preparedBy: string;
  /** By item id. */
  readonly entries: Readonly<Record<string, SampleEntry>>;
}

/** A round of reports to try things with. The figures are made up. */
export interface SampleRound {
  readonly planId: string;
  readonly year: number;
  readonly deadline: string;
  readonly reports: readonly SampleReport[];
}

/**
 * Reports of phường Lê Chân for 2026: fourteen reports of nine units of the plan and five tổ dân phố.
 * Công đoàn sends none, and one figure is wrong: Tổng, Nam and Nữ of `vocational-entrants` do not agree.
 */
export const lechanRound: SampleRound = {
  planId: "lechan-2026-2030",
  year: 2026,
  deadline: "2026-11-25",
  reports: [
    {
      unit: "Phòng Văn hóa - Xã hội",
      reportDate: "18/11/2026",
      preparedBy: "Nguyễn Thị Mến",
      entries: {
        departments: { total: 7 },
        "departments-led-by-women": {
          total: 3,
          cause: "Sau sắp xếp, nhiều vị trí lãnh đạo do cán bộ nam đảm nhiệm",
          proposal: "Bổ sung cán bộ nữ vào quy hoạch nhiệm kỳ tới",
        },
        "violence-victims": { total: 14, male: 2, female: 12 },
        "violence-victims-supported": { total: 13, male: 2, female: 11 },
        "violence-perpetrators": { total: 12, male: 11, female: 1 },
        "violence-perpetrators-counselled": {
          total: 9,
          male: 8,
          female: 1,
          cause: "Một số người đi làm xa, không có mặt tại địa bàn",
        },
        "gender-in-curriculum": { total: "Có" },
        "lower-secondary-cohort": { total: 1104, male: 571, female: 533 },
        "lower-secondary-completed": { total: 1103, male: 571, female: 532 },
        "vocational-entrants": { total: 486, male: 281, female: 215 },
        masters: { total: 312, male: 148, female: 164 },
        doctorates: { total: 17, male: 11, female: 6 },
        population: { total: 76412, male: 37105, female: 39307 },
        "population-reached": {
          total: 61880,
          male: 29214,
          female: 32666,
          cause: "Người lao động làm ca khó dự truyền thông trực tiếp",
          proposal: "Tăng tin, bài trên Zalo và loa truyền thanh",
        },
        organisations: { total: 24 },
        "organisations-committed": { total: 24 },
        "gender-column-maintained": { total: "Có" },
        "communication-events": { total: 6 },
        "communication-participants": { total: 540, male: 214, female: 326 },
        "training-courses": { total: 2 },
        "training-participants": { total: 95, male: 41, female: 54 },
        "prevention-models": { total: 6 },
        "committee-members": { total: 15, male: 6, female: 9 },
        "action-month-launched": { total: "Có" },
      },
    },
    {
      unit: "Phòng Kinh tế, Hạ tầng và Đô thị",
      reportDate: "17/11/2026",
      preparedBy: "Trần Văn Hải",
      entries: {
        "communication-events": { total: 2 },
        "communication-participants": { total: 118, male: 65, female: 53 },
        // Beyond what the plan asks: for the officer who gives chỉ tiêu 2.1 and 2.2 to this office.
        employed: { total: 38120, male: 19754, female: 18366 },
        "wage-workers": { total: 22930, male: 12046, female: 10884 },
        "business-heads": { total: 1486, male: 1021, female: 465 },
      },
    },
    {
      unit: "Văn phòng HĐND và UBND",
      reportDate: "19/11/2026",
      preparedBy: "Lê Thu Trang",
      entries: {
        "communication-events": { total: 1 },
        "communication-participants": { total: 46, male: 20, female: 26 },
      },
    },
    {
      unit: "Trạm y tế",
      reportDate: "20/11/2026",
      preparedBy: "Phạm Thị Hoa",
      entries: {
        "trafficking-victims": { total: "Không phát sinh" },
        "trafficking-victims-supported": { total: "Không phát sinh" },
        "social-facilities": { total: 1 },
        "social-facilities-active": { total: 1 },
        "live-births": {
          total: 812,
          male: 425,
          female: 387,
          cause: "Tâm lý muốn có con trai còn ở một bộ phận gia đình",
          proposal: "Kiểm tra các cơ sở siêu âm tư nhân; truyền thông tại tổ dân phố",
        },
        "maternal-deaths": { total: 0 },
        "adolescent-women": { total: 2950 },
        "adolescent-births": { total: 12 },
      },
    },
    {
      unit: "Công an",
      reportDate: "20/11/2026",
      preparedBy: "Vũ Đức Long",
      entries: {
        "violence-cases": { total: 13 },
        "communication-events": { total: 9 },
        "communication-participants": { total: 702, male: 368, female: 334 },
      },
    },
    {
      unit: "Trung tâm Dịch vụ sự nghiệp công",
      reportDate: "16/11/2026",
      preparedBy: "Đỗ Minh Anh",
      entries: {
        "news-items-q1": { total: 12 },
        "news-items-q2": { total: 9 },
        "news-items-q3": { total: 7 },
        "news-items-q4": { total: 15 },
        "communication-events": { total: 3 },
        "communication-participants": { total: 260, male: 112, female: 148 },
      },
    },
    {
      unit: "Ủy ban Mặt trận Tổ quốc Việt Nam",
      reportDate: "21/11/2026",
      preparedBy: "Bùi Thị Lan",
      entries: {
        "communication-events": { total: 8 },
        "communication-participants": { total: 655, male: 281, female: 374 },
      },
    },
    {
      unit: "Hội Liên hiệp Phụ nữ",
      reportDate: "19/11/2026",
      preparedBy: "Hoàng Thị Nga",
      entries: {
        "communication-events": { total: 21 },
        "communication-participants": { total: 1530, male: 188, female: 1342 },
        "training-courses": { total: 3 },
        "training-participants": { total: 126, male: 9, female: 117 },
        "violence-cases": { total: 15 },
      },
    },
    {
      unit: "Đoàn Thanh niên",
      reportDate: "20/11/2026",
      preparedBy: "Ngô Quang Huy",
      entries: {
        "communication-events": { total: 5 },
        "communication-participants": { total: 410, male: 196, female: 214 },
      },
    },
    residentialGroup(1, { births: [31, 16, 15], cases: 1, participants: [84, 31, 53] }),
    residentialGroup(2, { births: [24, 13, 11], cases: 0, participants: [76, 29, 47] }),
    residentialGroup(3, { births: [28, 15, 13], cases: 2, participants: [90, 38, 52] }),
    residentialGroup(4, { births: [19, 10, 9], cases: 0, participants: [61, 22, 39] }),
    residentialGroup(5, { births: [35, 18, 17], cases: 1, participants: [102, 44, 58] }),
  ],
};

type Numbers = readonly [total: number, male: number, female: number];

function residentialGroup(
  number: number,
  figures: { readonly births: Numbers; readonly cases: number; readonly participants: Numbers },
): SampleReport {
  return {
    unit: `Tổ dân phố số ${number}`,
    reportDate: "15/11/2026",
    preparedBy: `Tổ trưởng Tổ dân phố số ${number}`,
    entries: {
      "communication-events": { total: 1 },
      "communication-participants": split(figures.participants),
      "live-births": split(figures.births),
      "violence-cases": { total: figures.cases },
    },
  };
}

function split([total, male, female]: Numbers): SampleEntry {
  return { total, male, female };
}
