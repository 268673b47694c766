import type { Token } from "./tokens";

const bases: ReadonlySet<number> = new Set([1000, 10000, 100000]);
const counted: ReadonlySet<string> = new Set(["trẻ", "phụ", "bà", "dân", "người", "ca", "lao", "nữ"]);
/** Words after which "trên" compares: "đạt trên 1.000 người". */
const comparing: ReadonlySet<string> = new Set([
  "đạt",
  "có",
  "còn",
  "là",
  "lên",
  "mức",
  "được",
  "hút",
  "cho",
  "chức",
  ",",
]);

/** True for the 1.000 of "tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống xuống dưới 9,5". */
export function baseInSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "number" || !bases.has(token.value) || tokens[at - 1]?.text !== "trên") return false;
  const before = tokens[at - 2];
  const rated = before?.kind === "word" && !comparing.has(before.text);
  return rated && counted.has(tokens[at + 1]?.text ?? "");
}
