import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FindingOf } from "../../findings/finding";
import type { RightFigureWords } from "../../messages/rightFigure";
import { rightFigures, type RightFigure } from "../../reports/rightFigures";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly finding: FindingOf<"total-mismatch">;
  readonly words: RightFigureWords;
  readonly onChoose: (figure: RightFigure) => void;
}

/** Tổng, Nam or Nữ as it would be if the other two are right: a press writes it on the unit's sheet. */
export function RightFigureChoice({ finding, words, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.choice}>
      <span id={id}>{words.question}</span>
      {rightFigures(finding.values).map((figure) => (
        <Button key={figure.part} size="small" onClick={() => onChoose(figure)}>
          {words.choice(figure.part, figure.value)}
        </Button>
      ))}
    </div>
  );
}
