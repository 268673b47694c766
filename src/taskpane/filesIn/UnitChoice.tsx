import { Field, makeStyles } from "@fluentui/react-components";
import type { FilesInWords } from "../../messages/filesIn";
import type { Plan } from "../../plans/plan";
import { NarrowSelect } from "../frame/NarrowSelect";
import type { OfferedReport } from "./offeredReports";

const useStyles = makeStyles({ field: { width: "100%", minWidth: 0 } });

interface Props {
  readonly offered: OfferedReport;
  readonly plan: Plan;
  readonly words: FilesInWords;
  readonly onChoose: (unit: string) => void;
}

/** Whose a report is: a unit of the plan, one of its groups, or a new one under the name that the file gives. */
export function UnitChoice({ offered: { report, unit }, plan, words, onChoose }: Props) {
  const styles = useStyles();
  const names = plan.units.filter(({ group }) => !group).map(({ name }) => name);
  const own = report.unit !== null && !names.includes(report.unit) ? report.unit : null;
  return (
    <Field label={words.unit(report.file ?? "", report.sheet)} className={styles.field}>
      <NarrowSelect value={unit} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{words.chooseUnit}</option>
        {own !== null && <option value={own}>{report.known ? own : words.newUnit(own)}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
