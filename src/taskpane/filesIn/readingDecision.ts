import type { OfferedFile, Settings } from "../../actions/officerActions";
import type { ColumnDecision, LabelDecision } from "../../reports/readingContext";

/** What the officer answered about a sheet's row or column, and whose the sheet was said to be. */
export interface ReadingDecision {
  readonly sheet: string;
  /** "" where the report names its unit itself. */
  readonly chosenUnit: string;
  readonly label?: LabelDecision;
  readonly column?: ColumnDecision;
}

/** The settings with what was decided now. */
export function withDecision(settings: Settings, { label, column }: ReadingDecision): Settings {
  const { labelDecisions = [], columnDecisions = [] } = settings;
  return {
    ...settings,
    ...(label ? { labelDecisions: [...labelDecisions, label] } : {}),
    ...(column ? { columnDecisions: [...columnDecisions, column] } : {}),
  };
}

/** The file to be read again, with the unit that was chosen for one of its sheets. */
export function withChosenUnit(file: OfferedFile, { sheet, chosenUnit }: ReadingDecision): OfferedFile {
  if (chosenUnit === "") return file;
  const { name, size, lastModified, chosenUnits = new Map<string, string>() } = file;
  return {
    name,
    size,
    lastModified,
    arrayBuffer: () => file.arrayBuffer(),
    chosenUnits: new Map([...chosenUnits, [sheet, chosenUnit]]),
  };
}
