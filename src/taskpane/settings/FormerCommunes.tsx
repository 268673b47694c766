import {
  Button,
  Field,
  Input,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Textarea,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Settings } from "../../actions/officerActions";
import { communeWords } from "../../messages/communes";
import { Hint } from "../frame/Hint";
import { usePaneContents } from "../state/paneContext";
import { pastedCommunes } from "./pastedCommunes";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  narrow: { width: "40px" },
  add: { justifySelf: "start" },
});

type Communes = NonNullable<Settings["oldCommunes"]>;

interface Props {
  readonly communes: Communes;
  /** What a former commune is part of as a rule: the plan's own commune. */
  readonly present: string;
  readonly onChange: (communes: Communes) => void;
}

/** Former communes → what they are part of now: typed one by one, or pasted from Excel. */
export function FormerCommunes({ communes, present, onChange }: Props) {
  const styles = useStyles();
  const words = communeWords(usePaneContents().language);
  const [old, setOld] = useState("");
  const [now, setNow] = useState(present);
  const [pasted, setPasted] = useState("");
  const written = Object.entries(communes);
  const lines = pastedCommunes(pasted);
  const count = Object.keys(lines).length;
  const canAdd = old.trim() !== "" && now.trim() !== "";

  const add = () => {
    if (!canAdd) return;
    onChange({ ...communes, [old.trim()]: now.trim() });
    setOld("");
  };
  const addPasted = () => {
    if (count === 0) return;
    onChange({ ...communes, ...lines });
    setPasted("");
  };
  const remove = (gone: string) => onChange(Object.fromEntries(written.filter(([one]) => one !== gone)));

  return (
    <>
      <Hint>{words.hint}</Hint>
      {written.length === 0 ? (
        <Hint>{words.none}</Hint>
      ) : (
        <Table size="small" aria-label={words.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{words.old}</TableHeaderCell>
              <TableHeaderCell>{words.now}</TableHeaderCell>
              <TableHeaderCell className={styles.narrow} />
            </TableRow>
          </TableHeader>
          <TableBody>
            {written.map(([commune, whole]) => (
              <TableRow key={commune}>
                <TableCell className={styles.text}>{commune}</TableCell>
                <TableCell className={styles.text}>{whole}</TableCell>
                <TableCell className={styles.narrow}>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<Dismiss16Regular />}
                    aria-label={words.remove(commune)}
                    onClick={() => remove(commune)}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <Field label={words.old}>
        <Input value={old} onChange={(_, { value }) => setOld(value)} />
      </Field>
      <Field label={words.now}>
        <Input value={now} onChange={(_, { value }) => setNow(value)} />
      </Field>
      <Button className={styles.add} disabledFocusable={!canAdd} onClick={add}>
        {words.add}
      </Button>
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea value={pasted} rows={3} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <Button className={styles.add} disabledFocusable={count === 0} onClick={addPasted}>
        {words.addPasted(count)}
      </Button>
    </>
  );
}
