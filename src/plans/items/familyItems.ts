import type { Item } from "../../indicators/item";

/** Mục tiêu 3: family life, violence, trafficking. */
export const familyItems: readonly Item[] = [
  {
    id: "housework-respondents",
    label: "Số người được khảo sát về thời gian làm việc nhà",
    unit: "người",
    kind: "sex",
    names: ["Số người được khảo sát thời gian nội trợ", "Số người được hỏi về thời gian làm việc nhà"],
  },
  {
    id: "housework-hours",
    label: "Tổng số giờ nội trợ, chăm sóc không được trả công trong ngày của người được khảo sát",
    unit: "giờ",
    kind: "sex",
    fractional: true,
    names: [
      "Tổng số giờ làm nội trợ và chăm sóc trong gia đình không được trả công",
      "Số giờ nội trợ trong ngày",
    ],
  },
  {
    id: "violence-victims",
    label: "Người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện",
    unit: "người",
    kind: "sex",
    names: [
      "Số người bị bạo lực gia đình, bạo lực trên cơ sở giới",
      "Số nạn nhân bạo lực gia đình, bạo lực trên cơ sở giới",
      "Nạn nhân BLGĐ, BL trên cơ sở giới được phát hiện",
      "Số nạn nhân BLGĐ",
    ],
  },
  {
    id: "violence-victims-supported",
    label: "Trong đó: được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản",
    unit: "người",
    kind: "sex",
    partOf: "violence-victims",
    names: [
      "Người bị bạo lực được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản",
      "Số nạn nhân bạo lực được hỗ trợ",
      "Nạn nhân BLGĐ được tiếp cận dịch vụ hỗ trợ",
      "Nạn nhân bạo lực được tiếp cận dịch vụ hỗ trợ cơ bản",
    ],
  },
  {
    id: "violence-perpetrators",
    label: "Người gây bạo lực được phát hiện (chưa bị truy cứu trách nhiệm hình sự)",
    unit: "người",
    kind: "sex",
    names: [
      "Số người gây bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện ở mức chưa bị truy cứu trách nhiệm hình sự",
      "Số người gây bạo lực",
      "Người gây BLGĐ được phát hiện",
    ],
  },
  {
    id: "violence-perpetrators-counselled",
    label: "Trong đó: được tư vấn, tham vấn",
    unit: "người",
    kind: "sex",
    partOf: "violence-perpetrators",
    names: ["Người gây bạo lực được tư vấn, tham vấn", "Số người gây BLGĐ được tư vấn"],
  },
  {
    id: "trafficking-victims",
    label: "Nạn nhân bị mua bán trở về được phát hiện, có nhu cầu hỗ trợ",
    unit: "người",
    kind: "sex",
    names: [
      "Nạn nhân bị mua bán trở về",
      "Số nạn nhân bị mua bán trở về có nhu cầu hỗ trợ",
      "Nạn nhân mua bán người",
    ],
  },
  {
    id: "trafficking-victims-supported",
    label: "Trong đó: được hỗ trợ, tái hòa nhập cộng đồng",
    unit: "người",
    kind: "sex",
    partOf: "trafficking-victims",
    names: [
      "Nạn nhân bị mua bán trở về được hỗ trợ, tái hòa nhập cộng đồng",
      "Số nạn nhân bị mua bán được hưởng các dịch vụ hỗ trợ và tái hòa nhập cộng đồng",
    ],
  },
  {
    id: "social-facilities",
    label: "Cơ sở trợ giúp xã hội công lập",
    unit: "cơ sở",
    kind: "count",
    names: [
      "Số cơ sở trợ giúp xã hội công lập trên địa bàn",
      "Cơ sở TGXH công lập",
      "Cơ sở bảo trợ xã hội công lập",
    ],
  },
  {
    id: "social-facilities-active",
    label: "Trong đó: triển khai hoạt động phòng ngừa, ứng phó bạo lực giới",
    unit: "cơ sở",
    kind: "count",
    partOf: "social-facilities",
    names: [
      "Cơ sở trợ giúp xã hội công lập triển khai hoạt động trợ giúp, phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
      "Cơ sở TGXH có hoạt động phòng ngừa, ứng phó bạo lực giới",
    ],
  },
];
