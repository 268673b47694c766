import type { Round } from "../../actions/officerActions";
import type { Finding } from "../../findings/finding";
import { Section } from "../frame/Section";
import { usePaneContents } from "../state/paneContext";
import { RoundFindings } from "./RoundFindings";

/** Findings of the round as a whole, which stand under no unit. */
export function OtherFindings({ round }: { readonly round: Round }) {
  const { words } = usePaneContents();
  const findings = otherFindings(round);
  if (findings.length === 0) return null;
  return (
    <Section heading={words.reports.otherFindings} caution={findings.some(({ accepted }) => !accepted)}>
      <RoundFindings findings={findings} />
    </Section>
  );
}

/** That a unit is missing stands in the list of units already. */
function otherFindings({ findings, consolidation, units }: Round): Finding[] {
  const ofUnits = new Set(units.flatMap((unit) => unit.findings));
  const all = new Set([...findings, ...(consolidation?.findings ?? [])]);
  return [...all].filter(
    (finding) => finding.code !== "missing-unit" && finding.code !== "plan-invalid" && !ofUnits.has(finding),
  );
}
