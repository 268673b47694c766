import { consolidate } from "../../../src/consolidation/consolidate";
import { pastRoundOf } from "../../../src/consolidation/pastRoundOf";
import { findingKey } from "../../../src/findings/acceptedFinding";
import { items } from "../../../src/plans/items";
import { exact } from "../../../src/numbers/exact";
import { findPlan } from "../../../src/plans/library";
import { findAnnex } from "../../../src/reports/annexSheets";
import type { ReportDocument } from "../../../src/summary/reportDocument";
import { writtenReport, type ReportDetails } from "../../../src/summary/writtenReport";
import { writtenAnnex } from "../../support/annexes";
import { sampleConsolidation } from "../../support/sampleConsolidation";
import { unitReport } from "../../support/unitReports";

const details: ReportDetails = {
  locality: "phường Lê Chân, thành phố Hải Phòng",
  date: "2026-11-22",
  signedBy: "",
  remarks: new Map([
    ["1.1", { cause: "Sau sắp xếp còn thiếu nguồn cán bộ nữ", solution: "Bổ sung quy hoạch" }],
  ]),
};

function sample(changes: Partial<ReportDetails> = {}): ReportDocument {
  return writtenReport(sampleConsolidation(), { ...details, ...changes })!;
}

function texts(report: ReportDocument, section: number): string[] {
  return report.sections[section]!.blocks.map(({ text }) => text);
}

describe("the written report", () => {
  it("is headed as an official paper of the commune", () => {
    const { head, title, addressees } = sample();
    expect(head.committee).toEqual(["ỦY BAN NHÂN DÂN", "PHƯỜNG LÊ CHÂN"]);
    expect(head.placeAndDate).toBe("Lê Chân, ngày 22 tháng 11 năm 2026");
    expect(title[1]).toBe("Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2026");
    expect(addressees).toContain("Sở Nội vụ thành phố Hải Phòng");
  });

  it("tells who has reported and what was done", () => {
    expect(texts(sample(), 0)[0]).toBe("Có 9/10 đơn vị gửi báo cáo; chưa gửi: Công đoàn.");
    expect(texts(sample(), 0).some((text) => text.startsWith("Tổ chức 60 hội nghị"))).toBe(true);
  });

  it("says in words, not as zeros, what was not done", () => {
    const plan = findPlan("lechan-2026-2030")!;
    const report = unitReport("Phòng Văn hóa - Xã hội", {
      departments: 8,
      "communication-events": 0,
      "communication-participants": [0, 0, 0],
      "training-courses": 0,
      "training-participants": [0, 0, 0],
      "prevention-models": 0,
      "committee-members": [0, 0, 0],
    });
    const written = writtenReport(consolidate({ plan, items, year: 2026, reports: [report] }), details)!;
    expect(texts(written, 0).slice(1)).toEqual([
      "Trong kỳ không tổ chức hội nghị, buổi truyền thông về bình đẳng giới nào.",
      "Trong kỳ không tổ chức lớp tập huấn về bình đẳng giới nào.",
      "Chưa có mô hình phòng ngừa bạo lực, địa chỉ tin cậy – nhà tạm lánh nào hoạt động.",
      "Ban Vì sự tiến bộ của phụ nữ chưa có thành viên.",
    ]);
  });

  it("has a sentence for every indicator, under its objective", () => {
    const blocks = sample().sections[1]!.blocks;
    expect(blocks.filter(({ kind }) => kind === "bullet")).toHaveLength(19);
    expect(blocks.filter(({ kind }) => kind === "heading")).toHaveLength(6);
  });

  it("says how fast a target still ahead has to be come nearer to", () => {
    const sentence = texts(sample(), 1).find((text) => text.startsWith("Tỷ lệ dân số được tiếp cận"));
    expect(sentence).toMatch(/Chỉ tiêu đặt cho năm 2030: từ nay mỗi năm cần tăng khoảng 1,0 điểm %\.$/);
  });

  it("says how each value stands to the last year, where its annex is at hand", async () => {
    const now = sampleConsolidation();
    const { grids } = await writtenAnnex({ ...now, year: 2025 }, details.locality);
    const past = pastRoundOf(findAnnex(grids)!, "bieu-2025.xlsx", now.plan, items);
    const [first, ...others] = now.indicators;
    const value = exact("50");
    const report = writtenReport(
      { ...now, indicators: [{ ...first!, value }, ...others], past: [past] },
      details,
    )!;
    const [changed, same] = texts(report, 1).filter((text) => text.includes("So với năm 2025"));
    expect(changed).toMatch(/\. So với năm 2025 tăng 7,1 điểm %\./);
    expect(same).toMatch(/\. So với năm 2025 không đổi\./);
  });

  it("gives every number in the text as it stands in the annex", () => {
    const report = sample();
    const said = texts(report, 1).join("\n");
    const values = report.annex.rows
      .map((row) => row[5])
      .filter((value) => value !== undefined && value !== "");
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => !said.includes(value!))).toEqual([]);
  });

  it("carries causes and proposals of the officer and of the units", () => {
    const report = sample();
    expect(texts(report, 2)).toContain(
      "Nguyên nhân, khó khăn, vướng mắc: Sau sắp xếp còn thiếu nguồn cán bộ nữ",
    );
    expect(texts(report, 3).join("\n")).toContain("Bổ sung quy hoạch");
  });

  it("carries what a unit wrote beside an item of an indicator", () => {
    const plan = findPlan("lechan-2026-2030")!;
    const report = unitReport("Phòng Văn hóa - Xã hội", { departments: 8, "departments-led-by-women": 3 });
    const figure = {
      ...report.figures.get("departments-led-by-women")!,
      cause: "Thiếu nguồn",
      proposal: "Đào tạo",
    };
    const figures = new Map([...report.figures, [figure.item, figure]]);
    const consolidation = consolidate({ plan, items, year: 2026, reports: [{ ...report, figures }] });
    const written = writtenReport(consolidation, { ...details, remarks: new Map() })!;
    expect(texts(written, 2)).toContain(
      "Nguyên nhân, khó khăn, vướng mắc: Phòng Văn hóa - Xã hội: Thiếu nguồn",
    );
    expect(texts(written, 3).join("\n")).toContain("Phòng Văn hóa - Xã hội: Đào tạo");
  });

  it("notes at the end of part III what the officer let stand, and why; nothing where that is nothing", () => {
    const plan = findPlan("lechan-2026-2030")!;
    const births = unitReport("Trạm y tế", { "live-births": [240, 120, 120], "maternal-deaths": 0 });
    const reports = [births, unitReport("Trạm y tế", { "live-births": 120 }, { year: 2025, sheet: "2025" })];
    const round = { plan, items, year: 2026, reports };
    const [found] = consolidate(round).reports[0]!.findings;
    const acceptedFindings = [{ key: findingKey(found!), reason: "Sáp nhập hai phường. ", on: "2026-11-22" }];
    const notes = texts(writtenReport(consolidate({ ...round, acceptedFindings }), details)!, 2);
    expect(notes.slice(-2)).toEqual([
      "5. Ghi chú về số liệu",
      "Trạm y tế – Trẻ sinh ra sống: 240, gấp 2 lần năm 2025 (120). Lý do: Sáp nhập hai phường.",
    ]);
    expect(texts(writtenReport(consolidate(round), details)!, 2)).not.toContain("5. Ghi chú về số liệu");
  });

  it("leaves dots where nobody signs yet, and the name where somebody does", () => {
    expect(sample().signedBy).toMatch(/^…+$/);
    expect(sample({ signedBy: "Phạm Việt Anh" }).signedBy).toBe("Phạm Việt Anh");
  });

  it("is not written where nothing was reported", () => {
    const plan = findPlan("lechan-2026-2030")!;
    expect(writtenReport(consolidate({ plan, items, year: 2026, reports: [] }), details)).toBeNull();
  });
});
