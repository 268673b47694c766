import { readInWorker, startReaderWorker } from "../files/workerReader";
import type { Language } from "../messages/language";
import { acceptFinding } from "./acceptFinding";
import { acceptReports } from "./acceptReports";
import { asActionError } from "./actionError";
import { chooseFigure } from "./chooseFigure";
import { assignIndicator } from "./assignIndicator";
import { comparePast, forgetPast } from "./comparePast";
import { consolidateRound } from "./consolidateRound";
import { formsArchive } from "./formsArchive";
import { goTo } from "./goTo";
import { goToIndicator } from "./goToIndicator";
import { makeExport } from "./makeExport";
import { makeSheets } from "./makeSheets";
import type { OfficerActions } from "./officerActions";
import { openAnnex } from "./openAnnex";
import { openExample } from "./openExample";
import { readFiles } from "./readFiles";
import { readRound } from "./readRound";
import { saveRemark } from "./saveRemark";
import { saveSettings } from "./saveSettings";
import { sourcesOf } from "./sourcesOf";
import { today } from "./today";
import { toggleHighlight } from "./toggleHighlight";
import { watchChanges } from "./watchChanges";

/**
 * What an officer can do, over the workbook that is open in Excel. Actions that touch the workbook are done one after
 * the other, in the order they were asked for, so that none reads what another is half-way through writing.
 */
export function createOfficerActions(): OfficerActions {
  let language: Language = "vi";
  let last: Promise<unknown> = Promise.resolve();

  /** Fails with a sentence in the officer's language. */
  const withSentence = <Given extends unknown[], Result>(
    action: (...given: Given) => Promise<Result>,
  ): ((...given: Given) => Promise<Result>) => {
    return async (...given) => {
      try {
        return await action(...given);
      } catch (error) {
        throw asActionError(error, language);
      }
    };
  };

  /** Waits for its turn. */
  const inTurn = <Given extends unknown[], Result>(
    action: (...given: Given) => Promise<Result>,
  ): ((...given: Given) => Promise<Result>) => {
    const inWords = withSentence(action);
    return (...given) => {
      const turn = last.then(() => inWords(...given));
      last = turn.catch(() => undefined);
      return turn;
    };
  };

  return {
    readRound: inTurn(async (running) => {
      const round = await readRound(running);
      language = round.settings.language;
      return round;
    }),
    saveSettings: inTurn(async (settings) => {
      await saveSettings(settings);
      language = settings.language;
    }),
    makeSheets: inTurn(makeSheets),
    consolidateRound: inTurn(consolidateRound),
    toggleHighlight: inTurn(toggleHighlight),
    openAnnex: inTurn(openAnnex),
    makeExport: inTurn(makeExport),
    goTo: inTurn(goTo),
    goToIndicator: inTurn(goToIndicator),
    sourcesOf,
    saveRemark: inTurn(saveRemark),
    acceptFinding: inTurn(acceptFinding),
    chooseFigure: inTurn(chooseFigure),
    assignIndicator: inTurn(assignIndicator),
    // What touches no workbook may take its time.
    formsArchive: withSentence((round, running) => formsArchive(round, today(), running)),
    readFiles: withSentence((round, files, running) =>
      readFiles(round, files, (context) => readInWorker(context, startReaderWorker), running),
    ),
    acceptReports: inTurn(acceptReports),
    comparePast: inTurn(comparePast),
    forgetPast: inTurn(forgetPast),
    openExample: inTurn(openExample),
    watchChanges: inTurn(watchChanges),
  };
}
