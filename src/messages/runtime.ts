/** What the add-in's page says before there is an Excel to speak to. */
export const runtimeWords = {
  outsideExcel:
    "Trang này chạy bên trong Excel. Hãy mở Excel, vào thẻ Tổng hợp chỉ tiêu và bấm Mở bảng điều khiển.",
} as const;
