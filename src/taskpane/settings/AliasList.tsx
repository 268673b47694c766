import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Settings } from "../../actions/officerActions";
import { Hint } from "../frame/Hint";
import { UnitField } from "../frame/UnitField";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  alias: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  add: { justifySelf: "start" },
});

interface Props {
  readonly aliases: Settings["unitAliases"];
  /** The plan's names of its units. */
  readonly units: readonly string[];
  readonly onChange: (aliases: Settings["unitAliases"]) => void;
}

/** Other names of units: as a unit writes itself → the plan's name of it. */
export function AliasList({ aliases, units, onChange }: Props) {
  const styles = useStyles();
  const { words } = usePaneContents();
  const [name, setName] = useState("");
  const [unit, setUnit] = useState("");
  const written = Object.entries(aliases);
  const canAdd = name.trim() !== "" && unit !== "";
  const add = () => {
    if (!canAdd) return;
    onChange({ ...aliases, [name.trim()]: unit });
    setName("");
    setUnit("");
  };
  const remove = (gone: string) => onChange(Object.fromEntries(written.filter(([one]) => one !== gone)));

  return (
    <>
      <Hint>{words.settings.aliasesHint}</Hint>
      {written.length === 0 ? (
        <Hint>{words.settings.noAliases}</Hint>
      ) : (
        <ul className={styles.list}>
          {written.map(([alias, meaning]) => (
            <li key={alias} className={styles.alias}>
              <span className={styles.text}>{words.settings.aliasAs(alias, meaning)}</span>
              <Button
                appearance="subtle"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.settings.removeAlias(alias)}
                onClick={() => remove(alias)}
              />
            </li>
          ))}
        </ul>
      )}
      {units.length > 0 && (
        <>
          <Field label={words.settings.aliasName}>
            <Input value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <UnitField label={words.settings.aliasUnit} units={units} chosen={unit} onChoose={setUnit} />
          <Button className={styles.add} disabledFocusable={!canAdd} onClick={add}>
            {words.settings.addAlias}
          </Button>
        </>
      )}
    </>
  );
}
