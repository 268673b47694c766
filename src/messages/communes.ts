import type { Language } from "./language";

/** What the settings say of communes as they were before they were merged. */
export interface CommuneWords {
  readonly heading: string;
  readonly hint: string;
  readonly none: string;
  readonly table: string;
  readonly old: string;
  readonly now: string;
  readonly add: string;
  readonly remove: (commune: string) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly addPasted: (count: number) => string;
}

const vietnamese: CommuneWords = {
  heading: "Xã, phường cũ",
  hint: "Báo cáo còn ghi tên xã, phường cũ, ví dụ “Trạm y tế phường An Biên cũ”, được nhận ra theo bảng này: các phần cũ của một đơn vị được cộng lại.",
  none: "Chưa ghi xã, phường cũ nào.",
  table: "Xã, phường cũ và nơi nay thuộc về",
  old: "Xã, phường cũ",
  now: "Nay thuộc",
  add: "Thêm xã, phường cũ",
  remove: (commune) => `Bỏ ${commune}`,
  paste: "Dán hai cột từ Excel",
  pasteHint: "Cột đầu là tên cũ, cột sau là nơi nay thuộc về; mỗi dòng một xã, phường.",
  addPasted: (count) => (count === 0 ? "Chưa có dòng nào đủ hai cột" : `Thêm ${count} dòng`),
};

const english: CommuneWords = {
  heading: "Former communes",
  hint: "Reports that still name a former commune, “Trạm y tế phường An Biên cũ”, are known by this table: the former parts of a unit are added together.",
  none: "No former commune yet.",
  table: "Former communes and what they are part of now",
  old: "Former commune",
  now: "Part of",
  add: "Add the former commune",
  remove: (commune) => `Remove ${commune}`,
  paste: "Paste two columns from Excel",
  pasteHint: "First the former name, then what it is part of now; one commune a line.",
  addPasted: (count) => (count === 0 ? "No line with two columns yet" : `Add ${count} lines`),
};

/** The words of former communes, in a language. */
export function communeWords(language: Language): CommuneWords {
  return language === "vi" ? vietnamese : english;
}
