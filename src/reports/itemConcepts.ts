import { phraseTable } from "./phraseTable";
import { commonWordings } from "./wordings/commonWordings";
import { communicationWordings } from "./wordings/communicationWordings";
import { educationWordings } from "./wordings/educationWordings";
import { healthWordings } from "./wordings/healthWordings";
import { occasionWordings } from "./wordings/occasionWordings";
import { organisationWordings } from "./wordings/organisationWordings";
import { violenceWordings } from "./wordings/violenceWordings";
import { workWordings } from "./wordings/workWordings";

/** A thing that labels of data items speak of, whatever words they use. */
export type Concept = keyof typeof wordings;

/**
 * Wordings by concept, as units write them; compared folded, the longest first, and of the same phrase the first.
 * `harmless` words change nothing about what is counted; `narrowing` words make it something else.
 */
const wordings = {
  ...occasionWordings,
  ...violenceWordings,
  ...workWordings,
  ...organisationWordings,
  ...healthWordings,
  ...educationWordings,
  ...communicationWordings,
  ...commonWordings,
};

/** Phrases of labels. */
export const itemConcepts = phraseTable(wordings);
