import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { FindingList } from "../frame/FindingList";
import { usePaneContents, useRound } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";
import { draftFromPreset } from "./planDraft";
import type { PlanFile } from "./readPlanFile";

const useStyles = makeStyles({
  trouble: {
    ...typographyStyles.body1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${verdict.cautionText}`,
  },
  line: { margin: 0 },
});

/** Opens a plan that was saved as a file, and drafts the round with it; what is wrong with the file is said. */
export function OpenPlanFile({ size = "medium" }: { readonly size?: "medium" | "large" }) {
  const styles = useStyles();
  const { doings, words } = usePaneContents();
  const round = useRound();
  const chooser = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<{ readonly name: string; readonly read: PlanFile } | null>(null);

  const open = (file: File | undefined) =>
    doings.attempt(async () => {
      if (!file) return;
      // The plans of the library come with it.
      const { readPlanFile } = await import("./readPlanFile");
      const read = readPlanFile(new Uint8Array(await file.arrayBuffer()), round.plan);
      if (!("plan" in read)) {
        setTrouble({ name: file.name, read });
        return;
      }
      setTrouble(null);
      const { plan } = read;
      doings.draftPlan({ ...draftFromPreset(plan, new Date().getFullYear()), plan });
      doings.choose("plan");
      doings.notice((shown) => shown.plan.fileOpened(file.name));
    });

  return (
    <>
      <Button size={size} onClick={() => chooser.current?.click()}>
        {words.plan.openFile}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.plan.openFile}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void open(file);
          // So that the same file, corrected meanwhile, can be chosen again.
          event.target.value = "";
        }}
      />
      <div role="alert">
        {trouble && (
          <div className={styles.trouble}>
            <p className={styles.line}>
              {"findings" in trouble.read
                ? words.plan.fileInvalid(trouble.name, trouble.read.findings.length)
                : words.plan.fileNotPlan(trouble.name)}
            </p>
            {"findings" in trouble.read && <FindingList findings={trouble.read.findings} />}
          </div>
        )}
      </div>
    </>
  );
}
