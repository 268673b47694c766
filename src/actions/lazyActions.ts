import type { OfficerActions } from "./officerActions";
import { sourcesOf } from "./sourcesOf";

/**
 * The officer's actions, whose code is loaded when the first of them is asked for: the pane stands before the readers,
 * the layouts and the plans behind the actions have arrived.
 *
 * @param load brings the actions; asked once
 */
export function lazyActions(load: () => Promise<OfficerActions>): OfficerActions {
  let loading: Promise<OfficerActions> | null = null;
  const actions = (): Promise<OfficerActions> => {
    loading ??= load().catch((error: unknown) => {
      // A chunk that did not arrive may arrive the next time.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    readRound: async (running) => (await actions()).readRound(running),
    saveSettings: async (settings) => (await actions()).saveSettings(settings),
    makeSheets: async (plan, settings, running) => (await actions()).makeSheets(plan, settings, running),
    consolidateRound: async (running) => (await actions()).consolidateRound(running),
    toggleHighlight: async () => (await actions()).toggleHighlight(),
    openAnnex: async (running) => (await actions()).openAnnex(running),
    makeExport: async (kind, running) => (await actions()).makeExport(kind, running),
    goTo: async (place) => (await actions()).goTo(place),
    goToIndicator: async (code) => (await actions()).goToIndicator(code),
    sourcesOf,
    saveRemark: async (code, remark) => (await actions()).saveRemark(code, remark),
    chooseFigure: async (finding, part) => (await actions()).chooseFigure(finding, part),
    acceptFinding: async (finding, reason) => (await actions()).acceptFinding(finding, reason),
    assignIndicator: async (code, unit) => (await actions()).assignIndicator(code, unit),
    formsArchive: async (round, running) => (await actions()).formsArchive(round, running),
    readFiles: async (round, files, running) => (await actions()).readFiles(round, files, running),
    acceptReports: async (accepted, running) => (await actions()).acceptReports(accepted, running),
    comparePast: async (file) => (await actions()).comparePast(file),
    forgetPast: async (year) => (await actions()).forgetPast(year),
    openExample: async (running) => (await actions()).openExample(running),
    watchChanges: async (onChange) => (await actions()).watchChanges(onChange),
  };
}
