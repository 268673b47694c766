import { reminderText, type Reminder } from "../../../src/messages/reminder";

const reminder: Reminder = {
  unit: "Trạm y tế",
  planTitle: "Kế hoạch 18/KH-UBND",
  year: 2026,
  deadline: "2026-11-25",
  daysLate: 2,
  missing: ["live-births", "gender-lessons-taught"],
  nothingSent: true,
  sendTo: "Phòng Văn hoá – Xã hội",
};

describe("the reminder to a unit", () => {
  it("says what is missing, since when, and where it goes", () => {
    expect(reminderText(reminder)).toBe(
      [
        "Kính gửi: Trạm y tế",
        "",
        "Đến nay chưa nhận được báo cáo số liệu năm 2026 của Trạm y tế theo Kế hoạch 18/KH-UBND. Hạn nộp là ngày 25/11/2026, đã quá hạn 2 ngày.",
        "",
        "Số liệu còn thiếu (2):",
        "- Trẻ sinh ra sống",
        "- Tiết dạy theo chương trình cần lồng ghép nội dung giới – đã lồng ghép",
        "",
        "Đề nghị Trạm y tế điền đủ số liệu vào biểu và gửi về Phòng Văn hoá – Xã hội trong thời gian sớm nhất. Không phát sinh thì ghi 0; chưa có số liệu thì để trống và nêu lý do.",
        "Trân trọng.",
      ].join("\n"),
    );
  });

  it("asks for it by the deadline while that is to come", () => {
    expect(reminderText({ ...reminder, daysLate: 0 })).toMatch(
      /Hạn nộp là ngày 25\/11\/2026\.\n[^]*trước hết ngày 25\/11\/2026\. /,
    );
  });

  it("tells a unit that has sent something only of the rest", () => {
    expect(reminderText({ ...reminder, nothingSent: false })).toContain("còn thiếu một số nội dung.");
  });

  it("invents neither a deadline, a receiver nor a list", () => {
    const text = reminderText({ ...reminder, deadline: null, daysLate: 0, sendTo: null, missing: [] });
    expect(text).not.toMatch(/Hạn nộp|null|còn thiếu \(/);
    expect(text).toContain("gửi về đơn vị tổng hợp trong thời gian sớm nhất.");
  });
});
