import { timelinessSummary, timelinessText } from "../../../src/messages/timeliness";

describe("the words for keeping the deadline", () => {
  it.each([
    [{ kind: "on-time", resubmitted: false }, "đúng hạn"],
    [{ kind: "late", days: 2, resubmitted: true }, "trễ 2 ngày · nộp lại"],
    [{ kind: "on-time", resubmitted: true, lastDate: "2026-11-30" }, "đúng hạn · nộp lại 30/11/2026"],
    [{ kind: "undated", resubmitted: false }, ""],
    [{ kind: "not-sent", daysLate: 3 }, "trễ 3 ngày"],
    [{ kind: "not-sent", daysLate: 0 }, ""],
  ] as const)("say of %j: %s", (timeliness, text) => {
    expect(timelinessText(timeliness, "vi")).toBe(text);
  });

  it("give the rate of all, never rounded up to everybody", () => {
    const counts = { expected: 300, onTime: 299, late: 1, undated: 0, notSent: 0 };
    expect(timelinessSummary(counts, "vi")).toBe("Đúng hạn 299/300 đơn vị (99%) · trễ 1");
    expect(timelinessSummary({ expected: 0, onTime: 0, late: 0, undated: 0, notSent: 0 }, "en")).toBe(
      "On time 0/0 units",
    );
  });
});
