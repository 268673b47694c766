import { useState } from "react";
import { leftToSave } from "../state/leftToSave";
import { usePaneContents, useRound } from "../state/paneContext";
import { longestName } from "../settings/longestName";
import { NameFields, nameKeys, type Names } from "../settings/NameFields";

/** The names for the signatures, kept in the workbook when the officer leaves a field. */
export function SignatureNames() {
  const { doings } = usePaneContents();
  const { settings } = useRound();
  const [typed, setTyped] = useState<Partial<Names>>({});
  const names = { ...settings, ...typed };
  const save = async () => {
    if (nameKeys.every((key) => names[key] === settings[key])) return;
    if (nameKeys.some((key) => names[key].length > longestName)) return;
    if (await doings.saveSettings({ ...settings, ...typed })) setTyped((now) => leftToSave(now, names));
  };
  return (
    <NameFields
      names={names}
      onType={(name) => setTyped({ ...typed, ...name })}
      onLeave={() => void save()}
    />
  );
}
