import type { PastRound } from "../consolidation/pastRound";
import { pastRoundOf } from "../consolidation/pastRoundOf";
import { MAX_FILE_BYTES } from "../files/limits";
import { foldText } from "../numbers/foldText";
import { items } from "../plans/items";
import { findAnnex } from "../reports/annexSheets";
import type { Grid } from "../reports/grid";
import { ActionRefused } from "./actionError";
import type { OfferedFile, Round } from "./officerActions";
import { writtenLocality } from "./resultLayouts";

/**
 * The earlier round that an annex tells of, where it can be set beside the round of now: of the same plan and
 * locality, of a year before.
 *
 * @throws ActionRefused "no-plan", "annex-unreadable", "no-annex", "annex-other-plan", "annex-other-locality",
 *   "annex-not-earlier"
 */
export async function readEarlierAnnex(
  file: OfferedFile,
  { plan, consolidation, settings }: Pick<Round, "plan" | "consolidation" | "settings">,
): Promise<PastRound> {
  if (!plan || !consolidation) throw new ActionRefused({ code: "no-plan", values: {} });
  const { name } = file;
  const annex = findAnnex(await gridsOf(file));
  if (!annex) throw new ActionRefused({ code: "no-annex", values: { file: name } });
  const { mark } = annex;
  if (mark.plan !== plan.id) {
    const values = { file: name, written: mark.title, expected: plan.title };
    throw new ActionRefused({ code: "annex-other-plan", values });
  }
  const locality = writtenLocality(consolidation, settings);
  if (!isSameLocality(mark.locality, locality)) {
    const values = { file: name, written: mark.locality, expected: locality };
    throw new ActionRefused({ code: "annex-other-locality", values });
  }
  if (mark.year >= settings.year) {
    const values = { file: name, written: mark.year, expected: settings.year };
    throw new ActionRefused({ code: "annex-not-earlier", values });
  }
  return pastRoundOf(annex, name, plan, items);
}

async function gridsOf(file: OfferedFile): Promise<readonly Grid[]> {
  const refused = new ActionRefused({ code: "annex-unreadable", values: { file: file.name } });
  if (file.size > MAX_FILE_BYTES) throw refused;
  // The reader of files is large and seldom needed here.
  const { isFinding, readSourceFile } = await import("../files/readSourceFile");
  try {
    const workbook = readSourceFile(new Uint8Array(await file.arrayBuffer()), file.name, file.lastModified);
    if (!isFinding(workbook)) return workbook.grids;
  } catch {
    // Moved, deleted, or a parser gave up in its own way.
  }
  throw refused;
}

/** "phường Lê Chân" is the same as "phường Lê Chân, thành phố Hải Phòng": what both say agrees. */
function isSameLocality(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((locality) => locality.split(",").map(foldText)) as [
    string[],
    string[],
  ];
  return ours.every((part, at) => theirs[at] === undefined || theirs[at] === part);
}
