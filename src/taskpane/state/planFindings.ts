import type { Round } from "../../actions/officerActions";
import type { Finding } from "../../findings/finding";

/** The findings about the plan itself: they are looked at in the step Kế hoạch, the others in the step Báo cáo. */
export function planFindings({ findings }: Round): Finding[] {
  return findings.filter(({ code }) => code === "plan-invalid");
}
