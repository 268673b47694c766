import type { Consolidation } from "../consolidation/consolidation";
import type { ReceivedFile, ReceivedFiles } from "../consolidation/receivedFile";
import type { Timeliness } from "../consolidation/timeliness";
import type { AcceptedFinding } from "../findings/acceptedFinding";
import type { Finding, FindingOf } from "../findings/finding";
import type { Part } from "../indicators/item";
import type { Language } from "../messages/language";
import type { Plan } from "../plans/plan";
import type { ColumnDecision, LabelDecision } from "../reports/readingContext";
import type { ReadReports } from "../files/reportFile";
import type { UnitReport } from "../reports/unitReport";
import type { ExportKind } from "../summary/fileNames";

export type { ExportKind };

/** Reported while a long action runs; `signal` asks it to stop, leaving the workbook as it was. */
export interface Running {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** `done` of `total` steps; `unit` is the sheet or file being worked on. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly unit?: string;
}

/** What the workbook remembers of the officer's choices. */
export interface Settings {
  readonly language: Language;
  /** Null until the officer has chosen a plan. */
  readonly planId: string | null;
  readonly locality: string;
  readonly year: number;
  /** "2026-11-25"; null where none. */
  readonly deadline: string | null;
  /** Names for the foot of what is printed; blank leaves dots. */
  readonly preparedBy: string;
  readonly checkedBy: string;
  readonly signedBy: string;
  /** As a unit writes its name → the plan's name of it. */
  readonly unitAliases: Readonly<Record<string, string>>;
  /** What rows of units' own sheets mean; absent until something was decided. */
  readonly labelDecisions?: readonly LabelDecision[] | undefined;
  /** What columns of units' own sheets mean. */
  readonly columnDecisions?: readonly ColumnDecision[] | undefined;
  /** Communes before they were merged → what they are part of now. */
  readonly oldCommunes?: Readonly<Record<string, string>> | undefined;
  /** Findings that the officer lets stand, each with its reason. */
  readonly acceptedFindings?: readonly AcceptedFinding[] | undefined;
  /** Files taken from each unit, the earliest first: the second is handed in again. */
  readonly received?: ReceivedFiles | undefined;
}

/** A place in the workbook. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A sheet of a unit's file that is kept in the workbook. */
export interface KeptOriginal {
  readonly unit: string;
  readonly sheet: string;
  /** The cells of each item's figures on it, by the item's id. */
  readonly cells: Readonly<Record<string, { readonly [Each in Part]?: string }>>;
}

/** Where an expected unit stands. */
export interface UnitState {
  readonly unit: string;
  /** The sheet it was read from; null where there is none. */
  readonly sheet: string | null;
  /** "submitted": has at least one figure. "blank": its form is there, nothing filled in. */
  readonly state: "submitted" | "blank" | "missing";
  /** Not submitted and the deadline is past. */
  readonly overdue: boolean;
  /** By the date of report in its sheet, against the deadline. */
  readonly timeliness: Timeliness;
  /** Its files that were taken, the earliest first. */
  readonly received: readonly ReceivedFile[];
  readonly figuresGiven: number;
  readonly figuresAsked: number;
  readonly findings: readonly Finding[];
}

/** What the add-in knows of the open workbook. */
export interface Round {
  readonly settings: Settings;
  readonly plan: Plan | null;
  readonly units: readonly UnitState[];
  /** Null while there is no plan. */
  readonly consolidation: Consolidation | null;
  /** Findings about the plan sheet and the round as a whole. */
  readonly findings: readonly Finding[];
  /** Sheets of units' files that are kept in the workbook. */
  readonly originals?: readonly KeptOriginal[];
  /** Whether Biểu tổng hợp exists, and whether it still agrees with the unit sheets. */
  readonly table: { readonly exists: boolean; readonly changedCells: number };
  /** What the officer wrote beside each indicator, by code. */
  readonly remarks: ReadonlyMap<string, Remark>;
}

/** The officer's own columns of Biểu tổng hợp. */
export interface Remark {
  readonly cause: string;
  readonly solution: string;
  readonly note: string;
}

/** A share of an indicator's figure: a unit's cells behind the numerator and the denominator. */
export interface Source {
  readonly unit: string;
  readonly item: string;
  /** Which part of the item counts here: a share of women takes Nữ of an item over its Tổng. */
  readonly part?: Part;
  readonly value: number;
  readonly place: SheetPlace | null;
  /** The cell of the unit's own file that it was read from, where its sheet is kept in the workbook. */
  readonly original?: SheetPlace;
}

/** A file that the officer offers; the browser's own `File` is one. Its bytes are asked for when its turn comes. */
export interface OfferedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970 UTC. */
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  /** By sheet, whose it is as the officer chose, where the file does not say it. */
  readonly chosenUnits?: ReadonlyMap<string, string>;
}

/** What one file gave: reports, the finding why it could not be read, or nothing, being Excel's own lock file. */
export type FileReading = {
  /** The file's name, with a number where several have the same. */
  readonly name: string;
} & (ReadReports | { readonly finding: Finding } | { readonly ignored: true });

/** A report with what the officer decided about it. */
export interface AcceptedReport {
  readonly report: UnitReport;
  /** Whose it is: a unit of the plan, one of its groups, or a new one. */
  readonly unit: string;
  /** The file it was read from, whose sheet is kept beside the form where that is possible. */
  readonly file?: OfferedFile;
  /** True where figures of the unit that stand in the workbook already may give way. */
  readonly replace?: boolean;
}

/** What became of accepted reports. */
export interface Acceptance {
  readonly written: readonly {
    readonly unit: string;
    readonly sheet: string;
    readonly figures: number;
    /** Ids of items left blank, since the form would not say of them what the file did. */
    readonly withheld: readonly string[];
  }[];
  /** Units whose sheets stay as they are, and why. */
  readonly kept: readonly {
    readonly unit: string;
    /** "several": nothing tells which of its reports is the later one. */
    readonly reason: "has-figures" | "other-layout" | "several";
    readonly sheet: string | null;
  }[];
}

/** A file to send up, under the name it is saved with. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What an officer can do, each once; the pane and the ribbon call these and nothing of Excel.
 * They reject with `ActionError` when the host fails, having left the workbook as it was.
 */
export interface OfficerActions {
  /** Reads settings, plan and all unit sheets without writing anything. */
  readRound(running?: Running): Promise<Round>;
  saveSettings(settings: Settings): Promise<void>;
  /** Makes Chỉ tiêu and one form per unit; sheets that exist already are kept as they are. */
  makeSheets(plan: Plan, settings: Settings, running?: Running): Promise<{ made: string[]; kept: string[] }>;
  /** Reads, computes and writes Số liệu theo đơn vị and Biểu tổng hợp. */
  consolidateRound(running?: Running): Promise<Round>;
  /** Switches the colours of the verdicts on or off; returns the new state. */
  toggleHighlight(): Promise<boolean>;
  /** Opens the annex as a new workbook. */
  openAnnex(running?: Running): Promise<void>;
  /** Makes the report, its annex or the data as a file, from the workbook as it is now. */
  makeExport(kind: ExportKind, running?: Running): Promise<ExportedFile>;
  /** Selects a cell and brings its sheet to the front. */
  goTo(place: SheetPlace): Promise<void>;
  /** The row of an indicator on Biểu tổng hợp. */
  goToIndicator(code: string): Promise<void>;
  sourcesOf(round: Round, code: string): Source[];
  saveRemark(code: string, remark: Remark): Promise<void>;
  /** Lets a finding stand for a reason, which is kept and goes into the notes; null takes that back. */
  acceptFinding(finding: Finding, reason: string | null): Promise<Round>;
  /** Writes the one of Tổng, Nam and Nữ that the officer takes for wrong as the other two make it. */
  chooseFigure(finding: FindingOf<"total-mismatch">, part: Part): Promise<Round>;
  /** Gives an indicator nobody reports to a unit: its form and Chỉ tiêu ask for it from now on. */
  assignIndicator(code: string, unit: string): Promise<void>;
  /** Makes blank forms for the units of the round's plan, all in one file. */
  formsArchive(round: Round, running?: Running): Promise<ExportedFile>;
  /** Reads files of units for the round as it is, without writing anything. */
  readFiles(round: Round, files: readonly OfferedFile[], running?: Running): Promise<FileReading[]>;
  /** Writes accepted reports into their units' forms, and keeps what was decided. */
  acceptReports(accepted: readonly AcceptedReport[], running?: Running): Promise<Acceptance>;
  /** Takes the annex of an earlier year, to set this round beside it; another of that year gives way. */
  comparePast(file: OfferedFile): Promise<Round>;
  /** Lets the annex of a year go. */
  forgetPast(year: number): Promise<Round>;
  /** Loads the sample round into the workbook, so that a newcomer can try. */
  openExample(running?: Running): Promise<void>;
  /** Calls back (at most once a second) when cells of the unit sheets or Chỉ tiêu change; returns a way to stop. */
  watchChanges(onChange: () => void): Promise<() => Promise<void>>;
}
