import type { Language } from "./language";

/** What the pane says where an officer lets a finding stand. */
export interface AcceptanceWords {
  /** What the points of a unit, or of the round, are called together. */
  readonly points: string;
  readonly accept: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly list: (count: number) => string;
  /** @param on "2026-11-22" */
  readonly because: (reason: string, on: string) => string;
  readonly takeBack: string;
  readonly done: string;
  readonly takenBack: string;
}

const day = (iso: string): string => iso.split("-").reverse().join("/");

const words: Readonly<Record<Language, AcceptanceWords>> = {
  vi: {
    points: "Điểm cần xem",
    accept: "Chấp nhận…",
    reason: "Lý do chấp nhận",
    reasonMissing: "Ghi lý do để đưa vào ghi chú.",
    save: "Lưu",
    cancel: "Thôi",
    list: (count) => `Đã chấp nhận (${count})`,
    because: (reason, on) => `Lý do: ${reason} (${day(on)})`,
    takeBack: "Bỏ chấp nhận",
    done: "Đã chấp nhận, lý do được ghi vào ghi chú.",
    takenBack: "Đã bỏ chấp nhận.",
  },
  en: {
    points: "Points to look at",
    accept: "Accept…",
    reason: "Reason for accepting",
    reasonMissing: "Give the reason; it goes into the notes.",
    save: "Save",
    cancel: "Cancel",
    list: (count) => `Accepted (${count})`,
    because: (reason, on) => `Reason: ${reason} (${day(on)})`,
    takeBack: "Take back",
    done: "Accepted; the reason goes into the notes.",
    takenBack: "No longer accepted.",
  },
};

/** The words around accepting a finding, in the officer's language. */
export function acceptanceWords(language: Language): AcceptanceWords {
  return words[language];
}
