import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { pastWords } from "../../messages/past";
import { Paragraph } from "../frame/Paragraph";
import { Section } from "../frame/Section";
import { usePaneContents, useRound } from "../state/paneContext";

const useStyles = makeStyles({
  years: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  year: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});

/** The annexes of earlier years that this round is set beside, and the way to choose another. */
export function PastAnnexes() {
  const styles = useStyles();
  const { actions, doings, language } = usePaneContents();
  const { consolidation } = useRound();
  const [reading, setReading] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLDivElement>(null);
  const words = pastWords(language);
  const past = consolidation?.past ?? [];

  const compare = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    await doings.attempt(async () => {
      const round = await actions.comparePast(file);
      doings.roundRead(round);
      const taken = round.consolidation?.past.find((one) => one.file === file.name);
      if (taken) doings.notice(() => words.taken(taken.year));
    });
    setReading(false);
  };

  const forget = (year: number) =>
    doings.attempt(async () => {
      doings.roundRead(await actions.forgetPast(year));
      doings.notice(() => words.removed(year));
      // The button that was pressed is gone with its year.
      choose.current?.querySelector("button")?.focus();
    });

  return (
    <Section heading={words.heading}>
      {past.length === 0 && <Paragraph>{words.about}</Paragraph>}
      {past.length > 0 && (
        <ul className={styles.years}>
          {past.map(({ year, file }) => (
            <li key={year} className={styles.year}>
              <span className={styles.name}>{words.year(year, file)}</span>
              <Button size="small" aria-label={words.removeOf(year)} onClick={() => void forget(year)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div ref={choose}>
        <Button disabledFocusable={reading} onClick={() => chooser.current?.click()}>
          {reading ? words.reading : words.choose}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.xls,.ods"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void compare(file);
          // So that the same file can be chosen again.
          event.target.value = "";
        }}
      />
    </Section>
  );
}
