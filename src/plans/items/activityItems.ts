import type { Item } from "../../indicators/item";

/** What was done in the year, for the written report. */
export const activityItems: readonly Item[] = [
  {
    id: "communication-events",
    label: "Hội nghị, buổi truyền thông về bình đẳng giới",
    unit: "cuộc",
    kind: "count",
    names: [
      "Số cuộc truyền thông về BĐG",
      "Số buổi tuyên truyền về bình đẳng giới",
      "Số hội nghị truyền thông",
    ],
  },
  {
    id: "communication-participants",
    label: "Lượt người tham dự truyền thông",
    unit: "lượt người",
    kind: "sex",
    names: [
      "Số lượt người tham dự truyền thông",
      "Số người tham dự các buổi truyền thông",
      "Lượt người được tuyên truyền",
    ],
  },
  {
    id: "training-courses",
    label: "Lớp tập huấn về bình đẳng giới",
    unit: "lớp",
    kind: "count",
    names: ["Số lớp tập huấn về BĐG", "Số lớp tập huấn"],
  },
  {
    id: "training-participants",
    label: "Người tham gia tập huấn",
    unit: "người",
    kind: "sex",
    names: ["Số người tham gia tập huấn", "Số người được tập huấn", "Số học viên tập huấn"],
  },
  {
    id: "prevention-models",
    label: "Mô hình phòng ngừa bạo lực, địa chỉ tin cậy – nhà tạm lánh đang hoạt động",
    unit: "mô hình",
    kind: "count",
    names: [
      "Số mô hình phòng ngừa bạo lực",
      "Địa chỉ tin cậy, nhà tạm lánh",
      "Số địa chỉ tin cậy - nhà tạm lánh ở cộng đồng",
    ],
  },
  {
    id: "violence-cases",
    label: "Vụ bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện",
    unit: "vụ",
    kind: "count",
    names: ["Số vụ bạo lực gia đình", "Số vụ BLGĐ", "Số vụ bạo lực gia đình, bạo lực trên cơ sở giới"],
  },
  {
    id: "committee-members",
    label: "Thành viên Ban Vì sự tiến bộ của phụ nữ",
    unit: "người",
    kind: "sex",
    names: ["Số thành viên Ban VSTBPN", "Thành viên Ban VSTBCPN"],
  },
  {
    id: "action-month-launched",
    label: "Tổ chức Tháng hành động vì bình đẳng giới (15/11 – 15/12)",
    unit: "có/không",
    kind: "yes/no",
    names: [
      "Phát động Tháng hành động vì bình đẳng giới",
      "Tổ chức Tháng hành động vì BĐG và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
    ],
  },
];
