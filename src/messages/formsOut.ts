import type { Language } from "./language";

/** What the pane says where blank forms are sent out. */
export interface FormsOutWords {
  readonly heading: string;
  readonly what: string;
  readonly download: string;
  readonly done: (name: string) => string;
}

const words: Readonly<Record<Language, FormsOutWords>> = {
  vi: {
    heading: "Gửi biểu cho đơn vị",
    what: "Một tệp .zip, mỗi đơn vị một tệp Excel trống chỉ có số liệu của đơn vị đó. Biểu điền đúng mẫu được đọc lại chính xác.",
    download: "Tải biểu trống cho các đơn vị",
    done: (name) => `Đã tải “${name}”. Giải nén rồi gửi mỗi đơn vị tệp mang tên đơn vị đó.`,
  },
  en: {
    heading: "Send forms to units",
    what: "One .zip with a blank Excel file for each unit, with that unit's items alone. What is filled in there is read back exactly.",
    download: "Download blank forms for the units",
    done: (name) => `Downloaded “${name}”. Unpack it and send each unit the file that bears its name.`,
  },
};

export function formsOutWords(language: Language): FormsOutWords {
  return words[language];
}
