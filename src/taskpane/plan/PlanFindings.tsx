import { FindingList } from "../frame/FindingList";
import { Section } from "../frame/Section";
import { usePaneContents, useRound } from "../state/paneContext";
import { planFindings } from "../state/planFindings";

/** What cannot be used of the plan as it was edited on its sheet. */
export function PlanFindings() {
  const { words } = usePaneContents();
  const findings = planFindings(useRound());
  if (findings.length === 0) return null;
  return (
    <Section heading={words.plan.findings(findings.length)} caution>
      <FindingList findings={findings} />
    </Section>
  );
}
