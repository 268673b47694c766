import { markAccepted, type AcceptedFinding } from "../findings/acceptedFinding";
import type { Finding } from "../findings/finding";
import type { ReportedFigure } from "./unitReport";

/** Figures by item, with what is said of them. */
export interface FiguresWithFindings {
  readonly figures: ReadonlyMap<string, ReportedFigure>;
  readonly findings: readonly Finding[];
}

/**
 * Marks the findings that the officer lets stand; a figure that nothing but such a finding held out counts exactly
 * as its cells give it.
 *
 * @param findings with the unit they are of
 * @example releaseAccepted({ figures, findings: [totalMismatch] }, [{ key, reason: "Chưa rõ giới tính 1 trẻ", on }])
 *   //=> live-births: Tổng 120, Nam 63, Nữ 56, not held; the finding "info" with its reason
 */
export function releaseAccepted(
  { figures, findings }: FiguresWithFindings,
  accepted: readonly AcceptedFinding[],
): FiguresWithFindings {
  const marked = markAccepted(findings, accepted);
  const stillHeld = new Set(
    marked.flatMap(({ item, severity }) => (severity === "error" ? (item ?? []) : [])),
  );
  const released = new Map(
    [...figures].map(([id, figure]) => [id, stillHeld.has(id) ? figure : asGiven(figure)]),
  );
  return { figures: released, findings: marked };
}

function asGiven(figure: ReportedFigure): ReportedFigure {
  if (!figure.asGiven) return figure;
  const { asGiven: parts, ...rest } = figure;
  return { ...rest, parts, held: false };
}
