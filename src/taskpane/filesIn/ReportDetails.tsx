import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FilesInWords } from "../../messages/filesIn";
import { sourceWords } from "../../messages/sources";
import { firstCell } from "../../reports/firstCell";
import type { Surroundings } from "../../reports/surroundings";
import type { UnitReport } from "../../reports/unitReport";
import { Disclosure } from "../frame/Disclosure";
import { FindingList } from "../frame/FindingList";
import { usePaneContents } from "../state/paneContext";
import { ReadFigures } from "./ReadFigures";
import { SourceContext } from "./SourceContext";

const useStyles = makeStyles({
  details: { listStyleType: "none", margin: 0, padding: 0 },
  opened: { display: "grid", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly report: UnitReport;
  readonly around: readonly Surroundings[];
  /** Cells that a question shows already. */
  readonly asked: readonly (string | null)[];
  readonly words: FilesInWords;
  readonly head: ReactNode;
}

/** Everything a report says, opened on demand: its figures with their cells, and its findings with what is around. */
export function ReportDetails({ report, around, asked, words, head }: Props) {
  const styles = useStyles();
  const { language } = usePaneContents();
  const [open, setOpen] = useState(false);
  const toLook = report.findings.filter(({ severity }) => severity !== "info").length;
  const shown = new Set([...[...report.figures.values()].map(firstCell), ...asked]);
  return (
    <ul className={styles.details}>
      <Disclosure open={open} onToggle={() => setOpen(!open)} label={words.details(toLook)}>
        <div className={styles.opened}>
          {head}
          <ReadFigures report={report} around={around} words={words} />
          {report.findings.length > 0 && (
            <FindingList
              findings={report.findings}
              foot={({ place: { cell } }) => {
                const place = shown.has(cell ?? null) ? undefined : around.find((one) => one.cell === cell);
                return place && <SourceContext around={place} words={sourceWords(language)} />;
              }}
            />
          )}
        </div>
      </Disclosure>
    </ul>
  );
}
