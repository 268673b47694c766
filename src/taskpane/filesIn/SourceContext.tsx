import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SourceWords } from "../../messages/sources";
import { cellAddress, columnLetters } from "../../reports/grid";
import type { Surroundings } from "../../reports/surroundings";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    maxWidth: "12em",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  marked: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
});

/** The cells around a doubtful figure in its file, once the officer asks for them. */
export function SourceContext({
  around,
  words,
}: {
  readonly around: Surroundings;
  readonly words: SourceWords;
}) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { sheet, cell, row, column, rows } = around;
  return (
    <>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words.around(cell)}
      </Button>
      <div id={id} className={styles.scroll} hidden={!open}>
        {open && (
          <table className={styles.table} aria-label={words.aroundTable(sheet, cell)} lang="vi">
            <thead>
              <tr>
                <td />
                {(rows[0] ?? []).map((_, across) => (
                  <th key={across} scope="col" className={styles.head}>
                    {columnLetters(column + across)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((texts, down) => (
                <tr key={down}>
                  <th scope="row" className={styles.head}>
                    {row + down + 1}
                  </th>
                  {texts.map((text, across) => {
                    const isMarked = cellAddress(row + down, column + across) === cell;
                    return (
                      <td
                        key={across}
                        className={mergeClasses(styles.cell, isMarked && styles.marked)}
                        aria-current={isMarked ? "true" : undefined}
                        title={text}
                      >
                        {isMarked ? <strong>{text}</strong> : text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
