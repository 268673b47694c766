import { changeSince } from "../consolidation/change";
import type { Consolidation } from "../consolidation/consolidation";
import { unitsOfRound } from "../consolidation/expectedUnits";
import { hasFigures } from "../consolidation/hasFigures";
import { itemsOfMeasure } from "../indicators/itemsOfMeasure";
import type { IndicatorResult, Status } from "../indicators/result";
import { figureNote } from "../messages/figureNote";
import { indicatorSentence } from "../messages/indicatorSentence";
import { changeInReport } from "../messages/past";
import { outlookSentence } from "../messages/outlookSentence";
import { reportWords } from "../messages/report";
import { stateHead, tableWords } from "../messages/sheets";
import { reportActivities } from "./reportActivities";
import { reportAnnex } from "./reportAnnex";
import { reportCharts } from "./reportCharts";
import type { ReportBlock, ReportDocument } from "./reportDocument";

/** What the officer adds to the figures. */
export interface ReportDetails {
  /** The commune as the report names it; the plan's own where the officer gave none. */
  readonly locality: string;
  /** "2026-11-22"; null leaves dots. */
  readonly date: string | null;
  /** Blank leaves dots, as in real drafts. */
  readonly signedBy: string;
  /** What the officer wrote beside each indicator, by code. */
  readonly remarks: ReadonlyMap<string, { readonly cause: string; readonly solution: string }>;
}

/**
 * The report *Kết quả thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ*, made from a consolidation:
 * activities, results by objective with a sentence per indicator, what is met and not with its reasons, proposals.
 *
 * @returns null where nothing was computed: there is nothing to report on
 */
export function writtenReport(consolidation: Consolidation, details: ReportDetails): ReportDocument | null {
  if (!hasFigures(consolidation)) return null;
  const { plan, year } = consolidation;
  return {
    head: {
      committee: committeeLines(details.locality),
      number: reportWords.number,
      country: stateHead.country,
      motto: stateHead.motto,
      placeAndDate: stateHead.placeAndDate(details.locality, details.date, year),
    },
    title: [reportWords.kind, reportWords.subject(year)],
    addressees: plan.reportsTo,
    opening: reportWords.opening(plan.legalBasis, plan.title),
    sections: [
      { title: reportWords.sections.direction, blocks: directionBlocks(consolidation) },
      { title: reportWords.sections.results, blocks: resultBlocks(consolidation) },
      {
        title: reportWords.sections.assessment,
        blocks: [...assessmentBlocks(consolidation, details.remarks), ...noteBlocks(consolidation)],
      },
      {
        title: reportWords.sections.proposals,
        blocks: proposalBlocks(consolidation, details.remarks),
      },
    ],
    closing: reportWords.closing(details.locality.split(",")[0] ?? details.locality, year),
    recipients: plan.recipients,
    signature: plan.signature,
    signedBy: details.signedBy.trim() === "" ? tableWords.nameToCome : details.signedBy.trim(),
    annex: reportAnnex(consolidation, details.locality),
  };
}

function committeeLines(locality: string): [string, string] {
  const [, body = "", commune = ""] = /^(ỦY BAN NHÂN DÂN)\s+(.*)$/.exec(stateHead.committee(locality)) ?? [];
  return [body, commune];
}

function directionBlocks(consolidation: Consolidation): ReportBlock[] {
  const { missingUnits } = consolidation;
  const expected = unitsOfRound(consolidation).length;
  const reported = reportWords.unitsReported(expected - missingUnits.length, expected, missingUnits);
  return [reported, ...reportActivities(consolidation)].map((text) => ({ kind: "bullet", text }));
}

function resultBlocks(consolidation: Consolidation): ReportBlock[] {
  const { plan, indicators } = consolidation;
  const charts = reportCharts(consolidation);
  return plan.objectives.flatMap(({ code, title }) => {
    const own = indicators.filter(({ indicator }) => indicator.objective === code);
    if (own.length === 0) return [];
    const chart = charts.get(code);
    return [
      { kind: "heading", text: title } as const,
      ...own.map((result): ReportBlock => ({ kind: "bullet", text: sentencesOf(result, consolidation) })),
      ...(chart ? [chart] : []),
    ];
  });
}

function sentencesOf(result: IndicatorResult, { year, past }: Consolidation): string {
  const last = past.at(-1);
  const change = last && result.value !== null ? changeSince(result, last) : null;
  return [
    indicatorSentence(result),
    change && changeInReport(change, result.indicator.unit),
    outlookSentence(result, year, "vi"),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

type Remarks = ReportDetails["remarks"];

function assessmentBlocks(consolidation: Consolidation, remarks: Remarks): ReportBlock[] {
  const { indicators } = consolidation;
  const measured = indicators.filter(({ status }) => status !== "narrative");
  const count = (status: Status): number => measured.filter((result) => result.status === status).length;
  return [
    {
      kind: "paragraph",
      text: reportWords.counts(
        count("met"),
        count("not-met"),
        count("no-data"),
        count("not-applicable"),
        measured.length,
      ),
    },
    ...(["met", "not-met", "no-data", "not-applicable"] as const).flatMap((status): ReportBlock[] => {
      const own = measured.filter((result) => result.status === status);
      return [
        { kind: "heading", text: reportWords.lists[status] },
        ...(own.length === 0 ? [{ kind: "paragraph", text: reportWords.lists.none } as const] : []),
        ...own.flatMap((result): ReportBlock[] => [
          { kind: "bullet", text: `${result.indicator.code}. ${result.indicator.label}.` },
          ...(status === "not-met" ? causeBlocks(result, consolidation, remarks) : []),
        ]),
      ];
    }),
  ];
}

function causeBlocks(result: IndicatorResult, consolidation: Consolidation, remarks: Remarks): ReportBlock[] {
  const own = remarks.get(result.indicator.code)?.cause.trim() ?? "";
  const causes = [...(own === "" ? [] : [own]), ...unitsWords(result, consolidation, "cause")];
  return [
    {
      kind: "paragraph",
      text: causes.length === 0 ? reportWords.noCause : reportWords.cause(causes.join("; ")),
    },
  ];
}

/** What the officer let stand of the figures that count, each with its reason. */
function noteBlocks({ findings, reports }: Consolidation): ReportBlock[] {
  const counted = reports.filter(({ excluded }) => excluded === null);
  const notes = [...findings, ...counted.flatMap((report) => report.findings)].flatMap(
    (finding): ReportBlock[] => {
      const fact = finding.accepted ? figureNote(finding, "vi") : null;
      return finding.accepted && fact !== null
        ? [{ kind: "bullet", text: reportWords.note(finding.unit ?? null, fact, finding.accepted.reason) }]
        : [];
    },
  );
  return notes.length === 0 ? [] : [{ kind: "heading", text: reportWords.notes }, ...notes];
}

function proposalBlocks(consolidation: Consolidation, remarks: Remarks): ReportBlock[] {
  const blocks = consolidation.indicators.flatMap((result): ReportBlock[] => {
    const { code, label } = result.indicator;
    const own = remarks.get(code)?.solution.trim() ?? "";
    const proposals = [...(own === "" ? [] : [own]), ...unitsWords(result, consolidation, "proposal")];
    return proposals.length === 0
      ? []
      : [{ kind: "bullet", text: `${code}. ${label}: ${proposals.join("; ")}` }];
  });
  return blocks.length === 0 ? [{ kind: "paragraph", text: reportWords.noProposals }] : blocks;
}

/** What the units themselves wrote beside the items of an indicator. */
function unitsWords(
  { indicator }: IndicatorResult,
  { reports }: Consolidation,
  column: "cause" | "proposal",
): string[] {
  const items = itemsOfMeasure(indicator.measure);
  return reports
    .filter(({ excluded }) => excluded === null)
    .flatMap(({ report }) =>
      items.flatMap((item) => {
        const words = report.figures.get(item)?.[column]?.trim() ?? "";
        return words === "" ? [] : [reportWords.fromUnit(report.unit ?? report.sheet, words)];
      }),
    )
    .filter((words, index, all) => all.indexOf(words) === index);
}
