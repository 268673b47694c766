import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { OfferedFile } from "../../actions/officerActions";
import { filesInWords } from "../../messages/filesIn";
import type { Plan } from "../../plans/plan";
import { Paragraph } from "../frame/Paragraph";
import { Section } from "../frame/Section";
import { usePaneContents, useRound } from "../state/paneContext";
import { isCancellation } from "../state/problem";
import { AcceptanceNotes } from "./AcceptanceNotes";
import { DropZone } from "./DropZone";
import { countFiles, doubtfulFirst } from "./fileCounts";
import { FileOffer } from "./FileOffer";
import { useFilesIn } from "./filesInContext";
import {
  decideReport,
  offerReports,
  standingReport,
  tickedReports,
  unitsTickedTwice,
  withNewFigures,
  withoutUnits,
  type OfferedFileReading,
} from "./offeredReports";
import { withChosenUnit, withDecision, type ReadingDecision } from "./readingDecision";
import { ReadingProgress } from "./ReadingProgress";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Units' files: dropped or chosen, read, decided about, and taken into the workbook. */
export function FilesIn({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { actions, doings, language, state } = usePaneContents();
  const round = useRound();
  const { filesIn, change } = useFilesIn();
  const words = filesInWords(language);
  const { files, reading, acceptance } = filesIn;
  const ticked = tickedReports(files);
  const twice = unitsTickedTwice(files);

  const read = (offered: readonly OfferedFile[]) =>
    doings.attempt(async () => {
      const controller = new AbortController();
      const stop = () => controller.abort();
      change({ reading: { progress: null, stop }, acceptance: null });
      try {
        const readings = await actions.readFiles(round, offered, {
          signal: controller.signal,
          onProgress: (progress) => change({ reading: { progress, stop } }),
        });
        change({ files: [...files, ...doubtfulFirst(offerReports(readings, offered, round))] });
      } catch (error) {
        if (!controller.signal.aborted || !isCancellation(error)) throw error;
        doings.notice(() => words.stopped);
      } finally {
        change({ reading: null });
      }
    });

  // A second answer may be given while the first is still being kept.
  const latest = useRef(round.settings);
  useEffect(() => {
    latest.current = round.settings;
  }, [round.settings]);
  const answer = async (file: OfferedFileReading, decision: ReadingDecision) => {
    const settings = withDecision(latest.current, decision);
    latest.current = settings;
    if (!(await doings.saveSettings(settings))) return;
    await doings.attempt(async () => {
      const decided = { ...round, settings };
      const source = withChosenUnit(file.source, decision);
      const [again] = offerReports(await actions.readFiles(decided, [source]), [source], decided);
      if (again) change({ files: files.map((one) => (one === file ? withNewFigures(file, again) : one)) });
    });
  };

  const take = () =>
    doings.run("making", async (running) => {
      const accepted = ticked.map(({ report, unit, source }) => ({
        report,
        unit,
        file: source,
        // Whoever ticked the report has read what gives way.
        replace: standingReport(round, unit) !== null,
      }));
      const result = await actions.acceptReports(accepted, running);
      const written = new Set(result.written.map(({ unit }) => unit));
      change({ acceptance: result, files: withoutUnits(files, written) });
      doings.roundRead(await actions.readRound());
      const figures = result.written.reduce((sum, one) => sum + one.figures, 0);
      if (written.size > 0) doings.notice(() => words.done(written.size, figures));
    });

  return (
    <Section heading={words.heading}>
      <DropZone
        words={words}
        disabled={reading !== null || state.task !== null}
        onOffer={(offered) => void read(offered)}
      />
      {reading && <ReadingProgress reading={reading} words={words} />}
      {acceptance && <AcceptanceNotes acceptance={acceptance} words={words} />}
      {files.length > 0 && !reading && (
        <>
          <Paragraph>{words.summary(countFiles(files))}</Paragraph>
          <ul aria-label={words.list} className={styles.list}>
            {files.map((file, index) => (
              <FileOffer
                key={index}
                file={file}
                plan={plan}
                words={words}
                onAnswer={(decision) => void answer(file, decision)}
                onDecide={({ report }, decision) => change({ files: decideReport(files, report, decision) })}
              />
            ))}
          </ul>
          {twice.map((unit) => (
            <Paragraph key={unit}>{words.several(unit)}</Paragraph>
          ))}
          <div className={styles.buttons}>
            <Button
              disabledFocusable={ticked.length === 0 || twice.length > 0 || state.task !== null}
              onClick={() => void take()}
            >
              {ticked.length === 0 ? words.takeNone : words.take(ticked.length)}
            </Button>
            <Button appearance="subtle" onClick={() => change({ files: [], acceptance: null })}>
              {words.clear}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
