import type { Round } from "../../actions/officerActions";
import type { Finding } from "../../findings/finding";
import type { Plan } from "../../plans/plan";
import { Section } from "../frame/Section";
import { usePaneContents } from "../state/paneContext";
import { AliasQuestion } from "./AliasQuestion";
import { FindingList } from "./FindingList";

/** Findings that belong to no expected unit: of the plan's sheet, of unknown units, of the round as a whole. */
export function OtherFindings({ round, plan }: { readonly round: Round; readonly plan: Plan }) {
  const { words } = usePaneContents();
  const findings = otherFindings(round);
  if (findings.length === 0) return null;
  const unknownNames = new Set(
    findings.flatMap((finding) =>
      finding.code === "unknown-unit" && finding.values.asWritten !== "" ? [finding.values.asWritten] : [],
    ),
  );
  return (
    <Section heading={words.reports.otherFindings} caution>
      <FindingList findings={findings} />
      {[...unknownNames].map((name) => (
        <AliasQuestion key={name} name={name} plan={plan} />
      ))}
    </Section>
  );
}

function otherFindings(round: Round): Finding[] {
  const expected = new Set(round.units.map(({ unit }) => unit));
  const ofUnits = new Set(round.units.flatMap(({ findings }) => findings));
  const ofReports = round.consolidation?.reports.flatMap(({ findings }) => findings) ?? [];
  const all = [...round.findings, ...(round.consolidation?.findings ?? []), ...ofReports];
  return [...new Set(all)].filter(
    (finding) =>
      finding.code !== "missing-unit" &&
      !ofUnits.has(finding) &&
      !(finding.unit !== undefined && expected.has(finding.unit)),
  );
}
