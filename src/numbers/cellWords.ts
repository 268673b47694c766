/** Words that stand for a figure or an answer, in the form of `foldBare`. */
const zeroWords = new Set([
  "khong",
  "khong co",
  "khong phat sinh",
  "khong co phat sinh",
  "chua phat sinh",
  "khong xay ra",
  "khong co truong hop nao",
  "khong co ai",
  "khong nguoi nao",
  "ko",
  "ko co",
  "kps",
  "k p s",
  "khong ps",
  "ko ps",
  "ko phat sinh",
  "nil",
]);

const noDataWords = new Set([
  "chua co so lieu",
  "khong co so lieu",
  "chua co du lieu",
  "khong co du lieu",
  "chua co",
  "chua cap nhat",
  "chua tong hop",
  "chua bao cao",
  "chua co bao cao",
  "dang cap nhat",
  "dang tong hop",
  "cap nhat sau",
  "bo sung sau",
  "khong ro",
  "chua ro",
  "khong biet",
  "n a",
  "na",
]);

const notCollectedWords = new Set([
  "x",
  "khong thu thap",
  "khong thong ke",
  "chua thong ke",
  "khong theo doi",
  "khong ap dung",
  "khong thuoc pham vi",
]);

const yesWords = new Set(["co", "x", "v", "da", "dat", "roi", "da co", "yes", "y", "true", "dung", "1"]);
const noWords = new Set([
  "khong",
  "chua",
  "ko",
  "k",
  "no",
  "n",
  "false",
  "sai",
  "0",
  "00",
  "chua co",
  "khong dat",
  "chua dat",
]);

const yesMarks = /^[✓✔☑☒✅√]$/u;
const noMarks = /^[☐✗✘❌□]$/u;
const dashes = /^[-–—−‐‑ ]+$/;
const dots = /^[.…·_\s]+$|^\?+$/;

/** True for "-", "Không", "KPS", "Không phát sinh": nothing happened, and the unit says so. */
export function saysZero(text: string, folded: string): boolean {
  return dashes.test(text) || zeroWords.has(folded);
}

/** True for "…", "...", "Chưa có số liệu". */
export function saysNoData(text: string, folded: string): boolean {
  return dots.test(text) || noDataWords.has(folded);
}

/** True for "x" where a number is expected. */
export function saysNotCollected(folded: string): boolean {
  return notCollectedWords.has(folded);
}

/**
 * Có / Không out of a word, a mark or the start of a sentence; null where the text is neither.
 *
 * @param text as written
 * @param folded its `foldBare`
 * @example readAnswer("Đã tổ chức", "da to chuc") //=> true
 */
export function readAnswer(text: string, folded: string): boolean | null {
  if (yesMarks.test(text)) return true;
  if (noMarks.test(text)) return false;
  if (yesWords.has(folded)) return true;
  if (noWords.has(folded) || zeroWords.has(folded)) return false;
  if (/^(khong|chua|ko)\b/.test(folded)) return false;
  if (/^(co|da)\b/.test(folded) && !/\b(khong|chua)\b/.test(folded)) return true;
  return null;
}
