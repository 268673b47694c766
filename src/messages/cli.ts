/** What the command line says, on stderr, to whoever runs it. */
export const cliMessages = {
  usage: `Tổng hợp chỉ tiêu, dòng lệnh

  plans --json
      Các kế hoạch có sẵn: đơn vị, số liệu, chỉ tiêu.
  consolidate --plan MÃ|TỆP.json --year NĂM [--deadline NĂM-THÁNG-NGÀY] [--as-of NĂM-THÁNG-NGÀY] [--out TỆP.xlsx] --json TỆP…
      Tổng hợp báo cáo của các đơn vị (tệp hoặc thư mục).
  forms --plan MÃ|TỆP.json --year NĂM --out THƯ_MỤC
      Một biểu trắng (.xlsx) cho mỗi đơn vị.
  parse-plan [TỆP.docx|TỆP.txt|-] --json
      Đọc các chỉ tiêu trong văn bản kế hoạch.
  export --plan MÃ|TỆP.json --year NĂM --out TỆP.xlsx|.docx|.csv|.json TỆP…
      Biểu để gửi lên cấp trên.

Mã thoát: 0 xong; 1 xong, có điểm cần xem lại; 2 không làm được.
`,
  noCommand: "Thiếu lệnh. Các lệnh: plans, consolidate, forms, parse-plan, export (xem --help).",
  unknownCommand: (command: string) =>
    `Không có lệnh “${command}”. Các lệnh: plans, consolidate, forms, parse-plan, export (xem --help).`,
  unknownOption: (option: string) => `Không có tùy chọn “${option}” (xem --help).`,
  optionWithoutValue: (option: string) => `Tùy chọn ${option} cần một giá trị (xem --help).`,
  optionWithValue: (option: string) => `Tùy chọn ${option} không nhận giá trị (xem --help).`,
  missingOption: (option: string) => `Thiếu tùy chọn ${option} (xem --help).`,
  unexpectedArgument: (argument: string) => `Thừa “${argument}” (xem --help).`,
  noFiles: "Chưa có tệp nào để đọc: ghi tên tệp hoặc thư mục ở cuối dòng lệnh.",
  noFilesInFolders: "Trong thư mục đã cho không có tệp báo cáo nào (.xlsx, .xls, .ods, .csv, .docx…).",
  fileNotFound: (path: string) => `Không tìm thấy tệp hoặc thư mục “${path}”.`,
  badYear: (text: string) => `Năm “${text}” không hợp lệ: ghi bốn chữ số, ví dụ 2026.`,
  badDate: (option: string, text: string) =>
    `${option} “${text}” không hợp lệ: ghi năm-tháng-ngày, ví dụ 2026-11-25.`,
  unknownPlan: (id: string, known: readonly string[]) =>
    `Không có kế hoạch “${id}”. Các kế hoạch có sẵn: ${known.join(", ")}; hoặc ghi tên một tệp .json.`,
  planNotRead: (path: string) => `Không đọc được tệp kế hoạch “${path}”.`,
  planNotJson: (path: string) => `Tệp kế hoạch “${path}” không phải là JSON hợp lệ.`,
  badOutput: (path: string, endings: readonly string[]) =>
    `Tên tệp kết quả “${path}” phải có đuôi ${endings.join(", ")}.`,
  noOutputFolder: (folder: string) => `Thư mục “${folder}” không có: tạo thư mục trước rồi chạy lại.`,
  outputFailed: (path: string, reason: string) => `Không ghi được “${path}”: ${reason}.`,
  outputIsInput: (path: string) =>
    `Tệp kết quả “${path}” cũng là tệp báo cáo cần đọc: chọn tên khác cho kết quả.`,
  lockFilesSkipped: (count: number) => `Bỏ qua ${count} tệp tạm (~$) của Excel đang mở.`,
  otherFilesSkipped: (names: readonly string[]) => `Bỏ qua tệp không phải báo cáo: ${names.join(", ")}.`,
  nothingToExport: "Không đọc được báo cáo nào nên không có gì để xuất.",
  nothingComputed: (leftOut: readonly string[]) =>
    [
      "Các báo cáo đã đọc chưa có số liệu nào tính được cho kế hoạch và năm này nên không có gì để xuất.",
      ...leftOut.slice(0, 3),
    ].join(" "),
  written: (path: string) => `Đã ghi ${path}.`,
  formsWritten: (count: number, folder: string) => `Đã ghi ${count} biểu vào ${folder}.`,
  documentNotText: (path: string) => `Tệp “${path}” không phải văn bản .docx hoặc .txt.`,
  failed: (reason: string) => `Không làm được: ${reason}.`,
} as const;
