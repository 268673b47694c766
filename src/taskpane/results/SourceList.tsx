import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Source } from "../../actions/officerActions";
import { sourceWords } from "../../messages/sources";
import { itemName } from "../../messages/itemNames";
import { sumExactly } from "../../numbers/exact";
import { formatNumber } from "../../numbers/formatNumber";
import { Hint } from "../frame/Hint";
import { PlaceLink } from "../frame/PlaceLink";
import { usePaneContents } from "../state/paneContext";

const useStyles = makeStyles({
  sources: { display: "grid", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  source: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  number: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  more: { justifySelf: "start" },
});

const shownAtFirst = 12;

interface SourceGroup {
  readonly name: string;
  readonly sources: readonly Source[];
}

/**
 * Nguồn: the units behind a figure with their share of it, each a link to its cell, and to the cell of the unit's own
 * file where that is kept.
 */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const styles = useStyles();
  const { words } = usePaneContents();
  const partNames = { total: null, male: words.results.male, female: words.results.female };
  const groups = groupsOf(sources, ({ item, part }) => {
    const partName = part && partNames[part];
    return partName ? `${itemName(item)} (${partName})` : itemName(item);
  });
  return (
    <div className={styles.sources}>
      <h5 className={styles.heading}>{words.results.sources}</h5>
      {groups.length === 0 && <Hint>{words.results.noSources}</Hint>}
      {groups.map((group) => (
        <SourcesOfItem key={group.name} group={group} />
      ))}
    </div>
  );
}

function SourcesOfItem({ group }: { readonly group: SourceGroup }) {
  const styles = useStyles();
  const { language, words } = usePaneContents();
  const toOriginal = sourceWords(language);
  const [all, setAll] = useState(false);
  const sum = sumExactly(group.sources.map(({ value }) => value));
  const shown = all ? group.sources : group.sources.slice(0, shownAtFirst);
  const number = (value: number, decimals?: number) => formatNumber(value, decimals, language);
  return (
    <>
      <Hint lang="vi">{group.name}</Hint>
      <ul className={styles.list}>
        {shown.map(({ unit, value, place, original }) => (
          <li key={`${unit} ${place?.sheet} ${place?.cell}`} className={styles.source}>
            <span>
              {place ? (
                <PlaceLink place={place} label={`${unit}, ${words.reports.goToCell(place.cell)}`}>
                  {unit}
                </PlaceLink>
              ) : (
                unit
              )}
              {original && (
                <>
                  {" · "}
                  <PlaceLink place={original} label={toOriginal.goToOriginal(unit, original.cell)}>
                    {toOriginal.original}
                  </PlaceLink>
                </>
              )}
            </span>
            <span className={styles.number}>
              {sum > 0 ? words.results.share(number(value), number((value / sum) * 100, 1)) : number(value)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < group.sources.length && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {words.results.moreSources(group.sources.length - shown.length)}
        </Button>
      )}
    </>
  );
}

/** The sources of one item and part together, in the order given. */
function groupsOf(sources: readonly Source[], nameOf: (source: Source) => string): SourceGroup[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const name = nameOf(source);
    groups.set(name, [...(groups.get(name) ?? []), source]);
  }
  return [...groups].map(([name, ofName]) => ({ name, sources: ofName }));
}
