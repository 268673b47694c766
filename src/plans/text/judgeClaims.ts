import type { Comparator } from "../../indicators/indicator";
import type { Candidate } from "./candidates";
import { judgeSense } from "./judgeSense";
import type { Token } from "./tokens";
import { evils, remedies } from "./wordings/evils";

/** What a claim asks for, and whether its wording allows another reading. */
export interface Judged {
  readonly comparator: Exclude<Comparator, "yes">;
  readonly doubtful: boolean;
}

/**
 * Settles the comparators of a line's claims. A bare figure that shares its subject with the one before takes that
 * one's comparator ("ít nhất 27% vào năm 2025 và 30% vào năm 2030"); where it is "trên" or "khoảng", a plain "đạt" may
 * have been meant.
 */
export function judgeClaims(candidates: readonly Candidate[]): Judged[] {
  const judged: Judged[] = [];
  candidates.forEach((candidate, index) => {
    const before = candidates[index - 1];
    const carried = judged[index - 1];
    const leansOn =
      candidate.measure.sense === "bare" &&
      before !== undefined &&
      before.segment === candidate.segment &&
      (candidate.shared || before.shared);
    if (leansOn && carried && !(carried.comparator === ">" && candidate.measure.value === 100)) {
      const doubtful = carried.doubtful || carried.comparator === ">" || carried.comparator === "~";
      judged.push({ ...carried, doubtful });
    } else judged.push(judge(candidate));
  });
  return judged;
}

const fall =
  /^(giảm|hạ|kéo giảm|khống chế|kiểm soát|hạn chế|từng bước giảm|tiếp tục giảm|phấn đấu giảm|mỗi năm giảm|hằng năm giảm|hàng năm giảm|(duy trì )?(mức|tốc độ) giảm)( |$)/;
const rise = /^(tăng|nâng|phấn đấu tăng|mỗi năm tăng|hằng năm tăng|hàng năm tăng)( |$)/;

/** Settles a claim's comparator by its own words, its verb ("Giảm tỷ lệ … 1,5%/năm") and what it is about. */
function judge(claim: Candidate): Judged {
  const subject = claim.own?.tokens ?? [];
  const words = subject.map(({ text }) => text).join(" ");
  const evil = !claim.valueFirst && isEvil(subject);
  const { sense, value, doubtful } = claim.measure;
  const open = sense === "bare" || sense === "range";
  if (open && value !== 0 && !claim.valueFirst) {
    if (fall.test(words)) return { comparator: "decrease", doubtful: sense === "bare" };
    if (rise.test(words)) return { comparator: "increase", doubtful: sense === "bare" };
  }
  const settled = judgeSense(
    claim.measure,
    evil || ((sense === "aim" || sense === "level") && fall.test(words)),
  );
  const turned = sense === "aim" && settled === ">=" && (evil || fall.test(words));
  return {
    comparator: turned ? "<=" : settled,
    doubtful: doubtful || turned || (sense === "decrease" && value === 0),
  };
}

function isEvil(subject: readonly Token[]): boolean {
  return evils.allIn(subject).length > 0 && remedies.allIn(subject).length === 0;
}
