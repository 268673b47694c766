import { itemName } from "./itemNames";
import type { Language } from "./language";

/** What a reminder to a unit says. */
export interface Reminder {
  readonly unit: string;
  readonly planTitle: string;
  readonly year: number;
  /** "2026-11-25"; null where there is none. */
  readonly deadline: string | null;
  /** Days since the deadline; 0 until it is past. */
  readonly daysLate: number;
  /** Ids of the items that the unit has not given. */
  readonly missing: readonly string[];
  /** True where nothing at all has come in. */
  readonly nothingSent: boolean;
  /** Whom the report goes to; null where the plan names nobody. */
  readonly sendTo: string | null;
}

/**
 * A text to be sent to a unit by Zalo or in a công văn; always in Vietnamese, whatever language the pane is in.
 *
 * @returns lines separated by "\n"
 */
export function reminderText(reminder: Reminder): string {
  const { unit, planTitle, year, missing, nothingSent, sendTo } = reminder;
  const state = nothingSent
    ? `Đến nay chưa nhận được báo cáo số liệu năm ${year} của ${unit} theo ${planTitle}.`
    : `Báo cáo số liệu năm ${year} của ${unit} theo ${planTitle} còn thiếu một số nội dung.`;
  return [
    `Kính gửi: ${unit}`,
    "",
    [state, deadlineSentence(reminder)].filter((sentence) => sentence !== "").join(" "),
    ...(missing.length > 0
      ? ["", `Số liệu còn thiếu (${missing.length}):`, ...missing.map((id) => `- ${itemName(id)}`)]
      : []),
    "",
    `Đề nghị ${unit} điền đủ số liệu vào biểu và gửi về ${sendTo ?? "đơn vị tổng hợp"}${by(reminder)}. ` +
      "Không phát sinh thì ghi 0; chưa có số liệu thì để trống và nêu lý do.",
    "Trân trọng.",
  ].join("\n");
}

function deadlineSentence({ deadline, daysLate }: Reminder): string {
  if (deadline === null) return "";
  const late = daysLate > 0 ? `, đã quá hạn ${daysLate} ngày` : "";
  return `Hạn nộp là ngày ${written(deadline)}${late}.`;
}

function by({ deadline, daysLate }: Reminder): string {
  return deadline !== null && daysLate === 0
    ? ` trước hết ngày ${written(deadline)}`
    : " trong thời gian sớm nhất";
}

function written(date: string): string {
  return date.split("-").reverse().join("/");
}

/** What the pane says around a reminder. */
export interface ReminderWords {
  readonly copy: string;
  readonly text: (unit: string) => string;
  readonly copied: string;
  readonly notCopied: string;
}

const words: Readonly<Record<Language, ReminderWords>> = {
  vi: {
    copy: "Nhắc nộp: chép lời nhắc",
    text: (unit) => `Lời nhắc gửi ${unit}`,
    copied: "Đã chép. Dán vào Zalo hoặc công văn.",
    notCopied: "Chưa chép được. Lời nhắc đã được chọn sẵn: nhấn Ctrl+C.",
  },
  en: {
    copy: "Remind: copy the text",
    text: (unit) => `Reminder to ${unit}`,
    copied: "Copied. Paste it into Zalo or a letter.",
    notCopied: "Could not be copied. The text is selected: press Ctrl+C.",
  },
};

export function reminderWords(language: Language): ReminderWords {
  return words[language];
}
