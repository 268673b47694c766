import type { Acceptance } from "../../actions/officerActions";
import type { FilesInWords } from "../../messages/filesIn";
import { itemName } from "../../messages/itemNames";
import { Paragraph } from "../frame/Paragraph";

/** What of the reports taken was not written, and why. */
export function AcceptanceNotes({
  acceptance,
  words,
}: {
  readonly acceptance: Acceptance;
  readonly words: FilesInWords;
}) {
  return (
    <>
      {acceptance.kept.map(({ unit, reason, sheet }) => (
        <Paragraph key={unit}>{words.kept[reason](unit, sheet ?? "")}</Paragraph>
      ))}
      {acceptance.written
        .filter(({ withheld }) => withheld.length > 0)
        .map(({ unit, withheld }) => (
          <Paragraph key={unit}>{words.withheld(unit, withheld.map(itemName).join("; "))}</Paragraph>
        ))}
    </>
  );
}
