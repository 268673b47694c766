import { Field, makeStyles } from "@fluentui/react-components";
import { NarrowSelect } from "./NarrowSelect";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({ field: { width: "100%", minWidth: 0 } });

interface Props {
  readonly label: string;
  /** The plan's names of its units. */
  readonly units: readonly string[];
  /** "" until one is chosen. */
  readonly chosen: string;
  readonly onChoose: (unit: string) => void;
}

/** Asks for one of the plan's units; none is chosen beforehand. */
export function UnitField({ label, units, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { words } = usePaneContents();
  return (
    <Field label={label} className={styles.field}>
      <NarrowSelect value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{words.plan.chooseUnit}</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
