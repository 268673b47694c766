import { encodeTcvn3 } from "../../src/numbers/tcvn3";
import { encodeVni } from "../../src/numbers/vni";
import { items } from "../../src/plans/items";
import { cellKey, type CellValue } from "../../src/reports/grid";
import { formLayout } from "../../src/summary/formLayout";
import { gridOf, merge } from "../unit/reports/grids";
import { busyUnits, caseOf, itemEntry, lechan, sexEntry, truthOf, unitNamed, year } from "./caseMaker";
import { entriesOf } from "./entries";
import { headLines } from "./heads";
import { layItemTable, randomOptions, shiftMerges } from "./itemTableLayout";
import type { Random } from "./random";
import { nothing, type CorpusCase } from "./truth";

const health = "Trạm y tế";
const healthHead = (more: string = ""): CellValue[][] => [
  [`Đơn vị báo cáo: Trạm Y tế phường${more}`],
  [`Kỳ báo cáo: năm ${year}`],
  [],
];
const head6 = ["STT", "Nội dung", "ĐVT", "Tổng số", "Nam", "Nữ"];

/** The standard form, filled in. */
export function standardForm(random: Random, at: number): CorpusCase {
  const unit = lechan().units[at % lechan().units.length]!;
  const entries = entriesOf(random, unit, "form");
  const filled = new Map(
    entries.map(({ item, figure }) => [
      item.id,
      figure.answer !== undefined
        ? { total: figure.answer ? "Có" : "Không" }
        : {
            total: figure.total ?? 0,
            ...(figure.male === null ? {} : { male: figure.male, female: figure.female ?? 0 }),
          },
    ]),
  );
  const layout = formLayout({
    plan: lechan(),
    unit,
    items,
    year,
    deadline: "2026-11-25",
    entries: filled,
    reportDate: "20/11/2026",
  });
  const rows = layout.rows.map((row) =>
    row.map((cell) =>
      cell === null ? null : "text" in cell ? cell.text : "number" in cell ? cell.number : cell.result,
    ),
  );
  const grid = gridOf(rows, { sheet: layout.name, merges: layout.merges, hiddenColumns: new Set([0]) });
  return caseOf(`standard form ${at}`, [grid], [{ unit: unit.name, year, figures: truthOf(entries) }]);
}

/** Typed in a font before Unicode, decomposed, or without any diacritics. */
export function oldEncodings(random: Random, at: number): CorpusCase {
  const unit = random.pick(busyUnits);
  const kind = (["tcvn3", "vni", "nfd", "upper-tcvn3"] as const)[at % 4] ?? "tcvn3";
  const encode = {
    tcvn3: encodeTcvn3,
    "upper-tcvn3": encodeTcvn3,
    vni: encodeVni,
    nfd: (text: string) => text.normalize("NFD"),
  }[kind];
  const entries = entriesOf(random, unitNamed(unit), at % 2 === 0 ? "form" : "mixed");
  const head = headLines(random, unit, year);
  const table = layItemTable(random, entries, { ...randomOptions(random, year), strangers: 0 });
  const rows = [...head, ...table.rows].map((row) =>
    row.map((value) => (typeof value === "string" ? encode(value) : value)),
  );
  const findings = kind === "nfd" ? [] : ["legacy-encoding"];
  return caseOf(
    `text in ${kind} ${at}`,
    [gridOf(rows, { merges: shiftMerges(table.merges, head.length) })],
    [{ unit, year, figures: table.truth }],
    { findings },
  );
}

/** News by quarter in columns or rows; births by quarter with a year's column. */
export function quarters(random: Random, at: number): CorpusCase {
  const news = [1, 2, 3, 4].map(() => random.whole(0, 9));
  const births = [1, 2, 3, 4].map(() => random.whole(5, 40));
  const sum = births.reduce((total, value) => total + value, 0);
  const newsTruth = Object.fromEntries(
    news.map((total, index) => [`news-items-q${index + 1}`, { total, male: null, female: null }]),
  );
  const unit = "Trung tâm Dịch vụ sự nghiệp công";
  const head: CellValue[][] = [["Đơn vị: Trung tâm Dịch vụ sự nghiệp công phường"], [`Năm ${year}`]];
  const names = [
    ["Quý I", "Quý II", "Quý III", "Quý IV"],
    ["Quý 1", "Quý 2", "Quý 3", "Quý 4"],
    [`Quý I/${year}`, `Quý II/${year}`, `Quý III/${year}`, `Quý IV/${year}`],
  ][at % 3]!;
  if (at % 4 === 3) {
    const rows: CellValue[][] = [
      ...head,
      ["TT", "Nội dung", "Số lượng"],
      [1, "Số tin, bài về bình đẳng giới", null],
      ...names.map((name, index): CellValue[] => [null, `- ${name}`, news[index] ?? 0]),
    ];
    return caseOf(`news by quarter in rows ${at}`, [rows], [{ unit, year, figures: newsTruth }]);
  }
  const rows: CellValue[][] = [
    ...head,
    ["TT", "Nội dung", "ĐVT", ...names, "Cả năm"],
    [
      1,
      "Tin, bài về bình đẳng giới trên hệ thống truyền thanh",
      "tin, bài",
      ...news,
      news.reduce((total, value) => total + value, 0),
    ],
    [2, "Trẻ sinh ra sống", "trẻ", ...births, at % 2 === 0 ? sum : null],
  ];
  const total = at % 2 === 0 ? sum : null;
  return caseOf(
    `quarters as columns ${at}`,
    [rows],
    [{ unit, year, figures: { ...newsTruth, "live-births": { total, male: null, female: null } } }],
  );
}

/** Quarters without a year's column: what happens adds up, what is counted at a moment does not. */
export function quartersWithoutYear(random: Random, at: number): CorpusCase {
  const births = [1, 2, 3, 4].map(() => random.whole(5, 40));
  const people = [1, 2, 3, 4].map(() => random.whole(500, 900));
  const events: CellValue[] = [2, 3, 1, at % 2 === 0 ? null : 4];
  const rows: CellValue[][] = [
    ...healthHead(),
    ["TT", "Chỉ tiêu", "Quý I", "Quý II", "Quý III", "Quý IV"],
    [1, "Trẻ sinh ra sống", ...births],
    [2, "Dân số", ...people],
    [3, "Số buổi truyền thông về bình đẳng giới", ...events],
  ];
  const figures = {
    "live-births": { total: births.reduce((total, value) => total + value, 0), male: null, female: null },
    population: nothing,
    "communication-events": at % 2 === 0 ? nothing : { total: 10, male: null, female: null },
  };
  return caseOf(`quarters without a year ${at}`, [rows], [{ unit: health, year, figures }], {
    findings: ["no-total"],
  });
}

/** Figures that contradict themselves are held out. */
export function contradictions(random: Random, at: number): CorpusCase {
  const off = random.whole(1, 5);
  const rows: CellValue[][] = [
    ...healthHead(),
    head6,
    [1, "Trẻ sinh ra sống", "trẻ", 120 + off, 63, 57],
    [2, "Phụ nữ ở tuổi vị thành niên", "người", -3, null, null],
    [3, "Ca sinh ở tuổi vị thành niên", "ca", at % 2 === 0 ? "1.2345" : "2/8", null, null],
    [4, "Tử vong bà mẹ liên quan đến thai sản", "ca", "85%", null, null],
    [5, "Nạn nhân bị mua bán trở về", "người", 2, 0, 2],
    [6, "Trong đó: được hỗ trợ, tái hòa nhập cộng đồng", "người", 3, 0, 3],
    [7, "Số lớp tập huấn về BĐG", "lớp", 1.5, null, null],
    [8, "Người tham gia tập huấn", "người", "12/25 (48%)", null, null],
    [9, "Dân số", "người", "Có", null, null],
    [10, "Thành viên Ban VSTBPN", "người", 5, null, 7],
  ];
  const figures = {
    "live-births": nothing,
    "adolescent-women": nothing,
    "adolescent-births": nothing,
    "maternal-deaths": nothing,
    "trafficking-victims": { total: 2, male: 0, female: 2 },
    "trafficking-victims-supported": nothing,
    "training-courses": nothing,
    "training-participants": nothing,
    population: nothing,
    "committee-members": nothing,
  };
  const findings = [
    "total-mismatch",
    "negative",
    "ambiguous-number",
    "percent-for-count",
    "part-exceeds-whole",
    "not-whole",
    "unexpected-answer",
  ];
  return caseOf(`contradictions ${at}`, [rows], [{ unit: health, year, figures }], { findings });
}

/** Percentage cells, formulas without a value, what is not collected and what is blank. */
export function doubtfulCells(random: Random, at: number): CorpusCase {
  const births = sexEntry(random, "live-births", "Trẻ sinh ra sống");
  const { total, male, female } = births.figure;
  const rows: CellValue[][] = [
    ...healthHead(),
    head6,
    [1, "Trẻ sinh ra sống", "trẻ", null, male, female],
    [2, "Phụ nữ ở tuổi vị thành niên", "người", null, null, null],
    [3, "Ca sinh ở tuổi vị thành niên", "ca", "x", null, null],
    [4, "Tử vong bà mẹ liên quan đến thai sản", "ca", 0.85, null, null],
    [5, "Nạn nhân bị mua bán trở về", "người", "…", null, null],
    [6, "Dân số", "người", "KPS", null, null],
    [7, "Số lớp tập huấn", "lớp", at % 2 === 0 ? "Chưa có số liệu" : "", null, null],
  ];
  const grid = gridOf(rows, {
    percentCells: new Set([cellKey(7, 3)]),
    uncalculatedCells: new Set([cellKey(4, 3), cellKey(5, 3)]),
  });
  const figures = {
    "live-births": { total, male, female },
    "adolescent-women": nothing,
    "adolescent-births": nothing,
    "maternal-deaths": nothing,
    "trafficking-victims": nothing,
    population: { total: 0, male: 0, female: 0 },
    "training-courses": nothing,
  };
  return caseOf(`doubtful cells ${at}`, [grid], [{ unit: health, year, figures }], {
    findings: ["formula-not-calculated", "percent-for-count"],
  });
}

/** Rows and sheets hidden by hand are not read, rows hidden by a filter are. */
export function hiddenThings(random: Random, at: number): CorpusCase {
  const births = sexEntry(random, "live-births", "Trẻ sinh ra sống");
  const { total, male, female } = births.figure;
  const rows: CellValue[][] = [
    ...healthHead(),
    head6,
    [1, "Trẻ sinh ra sống", "trẻ", total, male, female],
    [2, "Tử vong mẹ", "ca", 4, null, null],
    [3, "Phụ nữ ở tuổi vị thành niên", "người", 88, null, null],
  ];
  const byFilter = at % 2 === 0;
  const grid = gridOf(rows, {
    hiddenRows: new Set(byFilter ? [] : [5]),
    filteredRows: new Set(byFilter ? [5] : []),
  });
  const old = gridOf([...healthHead(" (cũ)"), head6, [1, "Trẻ sinh ra sống", "trẻ", 1, 1, 0]], {
    sheet: "Cũ",
    hidden: true,
  });
  const figures = {
    "live-births": births.figure,
    ...(byFilter ? { "maternal-deaths": { total: 4, male: null, female: null } } : {}),
    "adolescent-women": { total: 88, male: null, female: null },
  };
  return caseOf(`hidden rows and sheets ${at}`, [grid, old], [{ unit: health, year, figures }], {
    findings: ["hidden-rows"],
  });
}

/** Names, birth dates and identity numbers are pointed out and go nowhere. */
export function personalData(random: Random, at: number): CorpusCase {
  const people = [
    ["Nguyễn Thị Hoa", "12/03/1990", "031190001234"],
    ["Trần Văn Bình", "01/07/1985", "031085004321"],
  ] as const;
  const victims = sexEntry(random, "violence-victims", "Số nạn nhân BLGĐ", 9);
  const { total, male, female } = victims.figure;
  const table: CellValue[][] = [
    ["Công an phường Lê Chân"],
    [`Báo cáo năm ${year}`],
    head6,
    [1, "Số nạn nhân BLGĐ", "người", total, male, female],
  ];
  const list: CellValue[][] = [
    ["STT", "Họ và tên nạn nhân", "Ngày sinh", "Số CCCD", "Hình thức hỗ trợ"],
    ...people.map(([name, born, id], index): CellValue[] => [index + 1, name, born, id, "Tư vấn"]),
  ];
  const secrets = people.flat();
  const truth = [{ unit: "Công an", year, figures: truthOf([victims]) }];
  const grids =
    at % 2 === 0
      ? [gridOf([...table, [], ["DANH SÁCH NẠN NHÂN"], ...list])]
      : [gridOf(table), gridOf(list, { sheet: "Danh sách" })];
  return caseOf(`personal data ${at}`, grids, truth, { findings: ["personal-data"], secrets });
}

/** A row for each sex below the item, or a column that says which sex a row is of. */
export function sexesInRows(random: Random, at: number): CorpusCase {
  const entries = [
    sexEntry(random, "live-births", "Trẻ sinh ra sống"),
    sexEntry(random, "population", "Dân số", 4000),
    sexEntry(random, "communication-participants", "Số lượt người tham dự truyền thông", 300),
  ];
  const rows: CellValue[][] = healthHead();
  const merges = [];
  if (at % 4 === 0) {
    rows.push(["STT", "Chỉ tiêu", "Số lượng"]);
    for (const [index, { label, figure }] of entries.entries()) {
      rows.push(
        [index + 1, label, figure.total],
        [null, "- Nam", figure.male],
        [null, "- Nữ", figure.female],
      );
    }
  } else if (at % 4 === 1) {
    rows.push(["STT", "Chỉ tiêu", "Kết quả"]);
    for (const [index, { label, figure }] of entries.entries())
      rows.push([index + 1, label, figure.total], [null, "  Trong đó: nữ", figure.female]);
  } else if (at % 4 === 2) {
    rows.push(["Chỉ tiêu", "Phân tổ", "Số liệu"]);
    for (const { label, figure } of entries) {
      merges.push(merge(rows.length, 0, rows.length + 2, 0));
      rows.push([label, "Tổng số", figure.total], [null, "Nam", figure.male], [null, "Nữ", figure.female]);
    }
  } else {
    rows.push(["TT", "Nội dung", "Thực hiện"]);
    for (const [index, { label, figure }] of entries.entries()) {
      rows.push(
        [index + 1, label, null],
        [null, "Tổng số", figure.total],
        [null, "Trong đó: - Nam", figure.male],
        [null, "- Nữ", figure.female],
      );
    }
  }
  return caseOf(
    `sexes in rows ${at}`,
    [gridOf(rows, { merges })],
    [{ unit: health, year, figures: truthOf(entries) }],
  );
}

/** Answers ticked under Có and Không, or written out. */
export function answers(random: Random, at: number): CorpusCase {
  const yes = random.chance(0.5);
  const labels = [
    "Phát động Tháng hành động vì bình đẳng giới",
    "Duy trì chuyên mục về bình đẳng giới",
    "Tổ chức hoạt động nhân ngày Phụ nữ Việt Nam 20/10",
  ];
  const ids = ["action-month-launched", "gender-column-maintained", "womens-day-activity"];
  const given = [yes, !yes, true];
  const tick = random.pick(["x", "X", "✓", "v"]);
  const head: CellValue[][] = [["Đơn vị: Phòng VHXH"], [`Kỳ báo cáo: năm ${year}`]];
  const rows: CellValue[][] =
    at % 2 === 0
      ? [
          ...head,
          ["STT", "Nội dung", "Có", "Không", "Ghi chú"],
          ...labels.map((label, index): CellValue[] => [
            index + 1,
            label,
            given[index] ? tick : null,
            given[index] ? null : tick,
            null,
          ]),
        ]
      : [
          ...head,
          ["STT", "Nội dung", "Kết quả (Có/Không)", "Ghi chú"],
          ...labels.map((label, index): CellValue[] => [
            index + 1,
            label,
            given[index] ? "Có" : "Không",
            "đã báo cáo",
          ]),
        ];
  const figures = Object.fromEntries(
    ids.map((id, index) => [id, { ...nothing, answer: given[index] ?? null }]),
  );
  return caseOf(`answers ${at}`, [rows], [{ unit: "Phòng Văn hóa - Xã hội", year, figures }]);
}

/** Labels that mean several things are a question. */
export function ambiguousLabels(_: Random, at: number): CorpusCase {
  const rows: CellValue[][] = [
    ...healthHead(),
    head6,
    [1, at % 2 === 0 ? "Tin, bài về bình đẳng giới" : "Số tin bài", "tin", 12, null, null],
    [2, "Số cơ quan, đơn vị", "cơ quan", 9, null, null],
    [3, "Trẻ sinh ra sống", "trẻ", 10, 4, 6],
  ];
  return caseOf(
    `ambiguous labels ${at}`,
    [rows],
    [{ unit: health, year, figures: { "live-births": { total: 10, male: 4, female: 6 } } }],
    { findings: ["ambiguous-label"] },
  );
}

/** The same item twice: the same figures once, different ones not at all. */
export function repeatedRows(random: Random, at: number): CorpusCase {
  const births = sexEntry(random, "live-births", "Trẻ sinh ra sống");
  const { total, male, female } = births.figure;
  const same = at % 2 === 0;
  const rows: CellValue[][] = [
    ...healthHead(),
    head6,
    [1, "Trẻ sinh ra sống", "trẻ", total, male, female],
    [2, "Tử vong mẹ", "ca", 0, null, null],
    [3, "Trẻ sinh ra sống", "trẻ", same ? total : (total ?? 0) + 2, male, same ? female : (female ?? 0) + 2],
  ];
  const figures = {
    "live-births": same ? births.figure : nothing,
    "maternal-deaths": { total: 0, male: null, female: null },
  };
  return caseOf(`repeated rows ${at}`, [rows], [{ unit: health, year, figures }], {
    findings: same ? [] : ["sources-disagree"],
  });
}

/** A sheet of another year, and one whose columns are. */
export function otherYears(random: Random, at: number): CorpusCase {
  const births = sexEntry(random, "live-births", "Trẻ sinh ra sống");
  const { total, male, female } = births.figure;
  if (at % 2 === 0) {
    const rows: CellValue[][] = [
      ["Trạm y tế"],
      ["BÁO CÁO SỐ LIỆU NĂM 2025"],
      head6,
      [1, "Trẻ sinh ra sống", "trẻ", total, male, female],
    ];
    return caseOf(`other year ${at}`, [rows], [{ unit: health, year: 2025, figures: truthOf([births]) }]);
  }
  const rows: CellValue[][] = [
    ["Trạm y tế"],
    ["BÁO CÁO SỐ LIỆU"],
    ["STT", "Chỉ tiêu", "Năm 2025", null, null, "Năm 2026", null, null],
    [null, null, "Tổng", "Nam", "Nữ", "Tổng", "Nam", "Nữ"],
    [1, "Trẻ sinh ra sống", 9, 4, 5, total, male, female],
  ];
  return caseOf(
    `column of another year ${at}`,
    [gridOf(rows, { merges: [merge(2, 2, 2, 4), merge(2, 5, 2, 7)] })],
    [{ unit: health, year, figures: truthOf([births]) }],
  );
}

/** Label short of its subject, which the section says. */
export function sectionContext(random: Random, at: number): CorpusCase {
  const entries = [
    itemEntry("violence-cases", "Số vụ", random.whole(1, 9)),
    sexEntry(random, "violence-victims", "Số nạn nhân", 9),
  ];
  const rows: CellValue[][] = [
    ["Đơn vị: Công an phường"],
    [`Năm ${year}`],
    head6,
    [
      "I",
      at % 2 === 0 ? "Bạo lực gia đình" : "Tình hình bạo lực gia đình trên địa bàn",
      null,
      null,
      null,
      null,
    ],
    ...entries.map(({ item, label, figure }, index): CellValue[] => [
      index + 1,
      label,
      item.unit,
      figure.total,
      figure.male,
      figure.female,
    ]),
  ];
  return caseOf(`section context ${at}`, [rows], [{ unit: "Công an", year, figures: truthOf(entries) }]);
}
