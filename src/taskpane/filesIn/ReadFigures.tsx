import { makeStyles, tokens } from "@fluentui/react-components";
import { isGiven } from "../../consolidation/reportedUnit";
import type { Part } from "../../indicators/item";
import type { FilesInWords } from "../../messages/filesIn";
import { itemName } from "../../messages/itemNames";
import { sourceWords } from "../../messages/sources";
import { no, yes } from "../../messages/sheets";
import { formatNumber } from "../../numbers/formatNumber";
import type { FigurePart, ReportedFigure, UnitReport } from "../../reports/unitReport";
import { firstCell } from "../../reports/firstCell";
import type { Surroundings } from "../../reports/surroundings";
import { Hint } from "../frame/Hint";
import { Paragraph } from "../frame/Paragraph";
import { usePaneContents } from "../state/paneContext";
import { SourceContext } from "./SourceContext";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
});

const parts: readonly Part[] = ["total", "male", "female"];

interface Props {
  readonly report: UnitReport;
  /** What stands around figures that are in doubt. */
  readonly around: readonly Surroundings[];
  readonly words: FilesInWords;
}

/** The figures of a report as they were read, each with the cells it stands in. */
export function ReadFigures({ report, around, words }: Props) {
  const styles = useStyles();
  const { language } = usePaneContents();
  return (
    <ul className={styles.list}>
      {[...report.figures.values()].filter(isGiven).map((figure) => {
        const cells = cellsOf(figure);
        const context = around.find(({ cell }) => cell === firstCell(figure));
        return (
          <li key={figure.item}>
            <Paragraph>
              {itemName(figure.item)}: {figureText(figure, words)}
            </Paragraph>
            {cells !== "" && <Hint>{words.source(report.file, report.sheet, cells)}</Hint>}
            {context && <SourceContext around={context} words={sourceWords(language)} />}
          </li>
        );
      })}
    </ul>
  );
}

function figureText({ parts: given, answer, held }: ReportedFigure, words: FilesInWords): string {
  if (typeof answer === "boolean") return answer ? yes : no;
  const said = parts
    .filter((part) => given[part].value !== null || given[part].asWritten)
    .map((part) => `${words.parts[part]} ${partText(given[part], held, words)}`);
  return said.length > 0 ? said.join(" · ") : words.blank;
}

function partText({ value, said, asWritten }: FigurePart, held: boolean, words: FilesInWords): string {
  if (value === null) return held ? words.heldFigure(asWritten ?? "") : (asWritten ?? words.blank);
  return said === "zero" && asWritten ? `0 (${asWritten})` : formatNumber(value);
}

/** "E7: 120, F7: 63" */
function cellsOf({ parts: given }: ReportedFigure): string {
  return parts
    .flatMap((part) => {
      const { cell, asWritten } = given[part];
      return cell !== null && asWritten ? [`${cell}: ${asWritten}`] : [];
    })
    .join(", ");
}
