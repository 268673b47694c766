import type { Plan } from "../plan";

/** The six objectives of Chiến lược quốc gia về bình đẳng giới, as plans below it word them. */
export const strategyObjectives: Plan["objectives"] = [
  { code: "1", title: "Mục tiêu 1: Trong lĩnh vực chính trị" },
  { code: "2", title: "Mục tiêu 2: Trong lĩnh vực kinh tế, lao động" },
  {
    code: "3",
    title: "Mục tiêu 3: Trong đời sống gia đình và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
  },
  { code: "4", title: "Mục tiêu 4: Trong lĩnh vực y tế" },
  { code: "5", title: "Mục tiêu 5: Trong lĩnh vực giáo dục, đào tạo" },
  { code: "6", title: "Mục tiêu 6: Trong lĩnh vực thông tin, truyền thông" },
];
