import type { Settings } from "./officerActions";

/** What was decided about rows and columns under a name holds for the unit that the name turned out to be. */
export function decisionsUnder(
  unitAliases: Settings["unitAliases"],
  { labelDecisions, columnDecisions }: Settings,
): Pick<Settings, "unitAliases" | "labelDecisions" | "columnDecisions"> {
  const named = <Decision extends { readonly unit: string | null }>(one: Decision): Decision =>
    one.unit === null ? one : { ...one, unit: unitAliases[one.unit] ?? one.unit };
  return {
    unitAliases,
    ...(labelDecisions ? { labelDecisions: labelDecisions.map(named) } : {}),
    ...(columnDecisions ? { columnDecisions: columnDecisions.map(named) } : {}),
  };
}
