import type {
  ExportKind,
  Acceptance,
  KeptOriginal,
  OfficerActions,
  Remark,
  Round,
  Running,
  Settings,
  SheetPlace,
} from "../../src/actions/officerActions";
import { consolidate } from "../../src/consolidation/consolidate";
import { formsArchive } from "../../src/actions/formsArchive";
import { readFiles } from "../../src/actions/readFiles";
import { acceptedForm } from "../../src/actions/acceptedForm";
import { readingContext } from "../../src/actions/readingContext";
import { asActionError } from "../../src/actions/actionError";
import { readEarlierAnnex } from "../../src/actions/earlierAnnex";
import { exportedFile } from "../../src/actions/exportedFile";
import { acceptedUnits } from "../../src/actions/acceptedUnits";
import { withoutPastRound, withPastRound } from "../../src/actions/pastRounds";
import { withTaken } from "../../src/actions/takenFiles";
import { decisionsUnder } from "../../src/actions/decisionsUnder";
import { sourcesOf } from "../../src/actions/sourcesOf";
import { unitStates } from "../../src/actions/unitStates";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { PastRound } from "../../src/consolidation/pastRound";
import type { Part } from "../../src/indicators/item";
import { assignIndicator } from "../../src/plans/assignment";
import { withAcceptance } from "../../src/findings/acceptedFinding";
import type { Finding } from "../../src/findings/finding";
import { readReportFile } from "../../src/files/reportFile";
import type { ReportReader } from "../../src/files/reportReader";
import { items } from "../../src/plans/items";
import type { Plan } from "../../src/plans/plan";
import { lechan2026 } from "../../src/plans/presets/lechan-2026-2030";
import type { CellValue } from "../../src/reports/grid";
import type { ReadingContext } from "../../src/reports/readingContext";
import { readWorkbook } from "../../src/reports/readWorkbook";
import { rightFigures } from "../../src/reports/rightFigures";
import { exampleFigures } from "./exampleFigures";
import { MemoryWorkbook } from "./memoryWorkbook";

/** The officer's actions over a workbook in memory, with what a test needs to play the officer's other hand. */
export interface MemoryActions extends OfficerActions {
  /** Types into a unit's form, as in Excel; the pane is told of it. */
  enter(unit: string, item: string, part: Part, value: CellValue): string;
  addSheet(name: string, rows: CellValue[][]): void;
  /** A sheet of a unit's file, kept as Excel would keep it. */
  keepOriginal(original: KeptOriginal): void;
  /** Says something of the plan's sheet, as a bad edit there would. */
  find(finding: Finding): void;
  /** The next call of an action rejects with this. */
  failNext(action: keyof OfficerActions, error: Error): void;
  /** Stopping an action fails with this, as when a workbook cannot be put back. */
  failWhenStopped(error: Error): void;
  /** Holds long actions before their last step, until released. */
  hold(): () => void;
  /** Where the pane has sent the officer, last first. */
  readonly wentTo: (SheetPlace | { readonly indicator: string })[];
  readonly settings: () => Settings;
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly annexesOpened: () => number;
  /** How many listen to changes. */
  readonly watchers: () => number;
}

export const freshSettings: Settings = {
  language: "vi",
  planId: null,
  locality: "",
  year: 2026,
  deadline: null,
  preparedBy: "",
  checkedBy: "",
  signedBy: "",
  unitAliases: {},
};

/** @param today for what is overdue, "2026-11-20" */
export function createMemoryActions(today = "2026-11-20"): MemoryActions {
  const workbook = new MemoryWorkbook();
  const remarks = new Map<string, Remark>();
  const findings: Finding[] = [];
  const originals: KeptOriginal[] = [];
  const failures = new Map<keyof OfficerActions, Error>();
  const watchers = new Set<() => void>();
  const wentTo: MemoryActions["wentTo"] = [];
  let settings = freshSettings;
  let plan: Plan | null = null;
  let past: PastRound[] = [];
  let tableExists = false;
  let opened = 0;
  let stopFailure: Error | null = null;
  let held: Promise<void> = Promise.resolve();

  const meetFailure = (action: keyof OfficerActions) => {
    const failure = failures.get(action);
    failures.delete(action);
    if (failure) throw failure;
  };

  const stopIfAsked = (running: Running | undefined) => {
    if (running?.signal?.aborted && stopFailure) throw stopFailure;
    running?.signal?.throwIfAborted();
  };

  const progressThrough = async (names: readonly string[], running: Running | undefined) => {
    for (const [done, unit] of names.entries()) {
      if (done === names.length - 1) await held;
      await Promise.resolve();
      stopIfAsked(running);
      running?.onProgress?.({ done, total: names.length, unit });
    }
    stopIfAsked(running);
  };

  const madeFile = async (kind: ExportKind) => {
    try {
      return await exportedFile(kind, round(), today);
    } catch (error) {
      throw asActionError(error, settings.language);
    }
  };

  const round = (): Round => {
    const consolidation = plan && consolidateForms(workbook, plan, settings, past, today);
    return {
      settings,
      plan,
      units:
        plan && consolidation
          ? unitStates(plan, consolidation, settings.deadline, today, settings.received)
          : [],
      consolidation,
      findings: [...findings, ...(consolidation?.findings ?? [])],
      originals,
      table: { exists: tableExists, changedCells: tableExists ? workbook.changedCells : 0 },
      remarks: new Map(remarks),
    };
  };

  return {
    async readRound(running) {
      meetFailure("readRound");
      await progressThrough(plan?.units.map(({ name }) => name) ?? [], running);
      return round();
    },
    async saveSettings(saved) {
      meetFailure("saveSettings");
      settings = saved;
    },
    async makeSheets(newPlan, newSettings, running) {
      meetFailure("makeSheets");
      await progressThrough(
        newPlan.units.map(({ name }) => name),
        running,
      );
      plan = newPlan;
      settings = newSettings;
      return workbook.makeForms(newPlan, newSettings.year, newSettings.deadline);
    },
    async consolidateRound(running) {
      meetFailure("consolidateRound");
      await progressThrough(plan?.units.map(({ name }) => name) ?? [], running);
      tableExists = true;
      workbook.changedCells = 0;
      return round();
    },
    async toggleHighlight() {
      return true;
    },
    async openAnnex(running) {
      meetFailure("openAnnex");
      await progressThrough(["Biểu tổng hợp"], running);
      await madeFile("annex");
      opened += 1;
    },
    async makeExport(kind, running) {
      meetFailure("makeExport");
      await progressThrough([kind], running);
      return madeFile(kind);
    },
    async goTo(place) {
      meetFailure("goTo");
      wentTo.unshift(place);
    },
    async goToIndicator(code) {
      meetFailure("goToIndicator");
      wentTo.unshift({ indicator: code });
    },
    sourcesOf,
    async saveRemark(code, remark) {
      meetFailure("saveRemark");
      remarks.set(code, remark);
    },
    async acceptFinding(finding, reason) {
      meetFailure("acceptFinding");
      const { acceptedFindings = [] } = settings;
      settings = {
        ...settings,
        acceptedFindings: withAcceptance(acceptedFindings, finding, reason, today),
      };
      return round();
    },
    async chooseFigure({ unit = "", item = "", values }, part) {
      meetFailure("chooseFigure");
      const way = rightFigures(values).find((one) => one.part === part);
      if (way) workbook.enter(unit, item, part, way.value);
      return round();
    },
    async assignIndicator(code, unit) {
      meetFailure("assignIndicator");
      if (!plan) return;
      plan = assignIndicator(plan, code, unit);
      workbook.makeForms(plan, settings.year, settings.deadline);
    },
    async formsArchive(round, running) {
      meetFailure("formsArchive");
      return formsArchive(round, today, running);
    },
    async readFiles(round, files, running) {
      meetFailure("readFiles");
      return readFiles(round, files, (context) => readHere(context, held), running);
    },
    async acceptReports(accepted) {
      meetFailure("acceptReports");
      if (!plan) throw new Error("There is no plan to accept reports for");
      const standing = round();
      const decided = acceptedUnits(plan, settings.unitAliases, accepted);
      plan = decided.plan;
      settings = { ...settings, ...decisionsUnder(decided.unitAliases, settings) };
      const written: Acceptance["written"][number][] = [];
      const kept: Acceptance["kept"][number][] = [];
      for (const { unit, reports, replace } of decided.units) {
        const filled = standing.units.find((one) => one.unit === unit.name && one.state === "submitted");
        if (filled && !replace) {
          kept.push({ unit: unit.name, reason: "has-figures", sheet: filled.sheet });
          continue;
        }
        const { layout, figures, withheld } = acceptedForm(plan, unit, reports, settings, unit.name);
        workbook.putForm(layout);
        const received = withTaken(settings.received ?? {}, unit.name, { reports }, settings.year, today);
        settings = { ...settings, received };
        written.push({ unit: unit.name, sheet: unit.name, figures, withheld });
      }
      return { written, kept };
    },
    async comparePast(file) {
      meetFailure("comparePast");
      try {
        past = withPastRound(past, await readEarlierAnnex(file, round()));
      } catch (error) {
        throw asActionError(error, settings.language);
      }
      return round();
    },
    async forgetPast(year) {
      meetFailure("forgetPast");
      past = withoutPastRound(past, year);
      return round();
    },
    async openExample(running) {
      meetFailure("openExample");
      await progressThrough(
        lechan2026.units.map(({ name }) => name),
        running,
      );
      plan = lechan2026;
      settings = {
        ...settings,
        planId: plan.id,
        locality: plan.locality,
        year: 2026,
        deadline: "2026-11-15",
      };
      workbook.makeForms(plan, settings.year, settings.deadline);
      for (const [unit, item, total, male, female] of exampleFigures) {
        for (const [part, value] of [
          ["total", total],
          ["male", male],
          ["female", female],
        ] as const) {
          if (value !== null) workbook.enter(unit, item, part, value);
        }
      }
    },
    async watchChanges(onChange) {
      watchers.add(onChange);
      return async () => {
        watchers.delete(onChange);
      };
    },
    enter(unit, item, part, value) {
      const cell = workbook.enter(unit, item, part, value);
      for (const tell of watchers) tell();
      return cell;
    },
    addSheet: (name, rows) => workbook.addSheet(name, rows),
    keepOriginal: (original) => void originals.push(original),
    find(finding) {
      findings.push(finding);
      for (const tell of watchers) tell();
    },
    failNext: (action, error) => failures.set(action, error),
    failWhenStopped(error) {
      stopFailure = error;
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    wentTo,
    settings: () => settings,
    remarks,
    annexesOpened: () => opened,
    watchers: () => watchers.size,
  };
}

/** Reads on the spot what the worker would read, once it is let. */
function readHere(context: ReadingContext, held: Promise<void>): ReportReader {
  return {
    read: async (file) => {
      await held;
      return readReportFile(file, context);
    },
    close: () => {},
  };
}

function consolidateForms(
  workbook: MemoryWorkbook,
  plan: Plan,
  settings: Settings,
  past: readonly PastRound[],
  today: string,
): Consolidation {
  const { year, deadline } = settings;
  const reports = readWorkbook(workbook.asSource(), readingContext(plan, settings));
  const acceptedFindings = settings.acceptedFindings ?? [];
  return consolidate({ plan, items, year, reports, deadline, asOf: today, past, acceptedFindings });
}
