import { titleWords } from "./titleWords";
import type { PlanWarning, TargetPart, TargetWarningCode } from "./planReading";
import { sexRatioUnit } from "./unitAfter";

type Warning = PlanWarning<TargetWarningCode>;
type Draft = Omit<TargetPart, "warnings">;

/** Boys to 100 girls that nature gives. */
const naturalSexRatio = [104, 106] as const;

/** What one target's own wording should make the officer look at. */
export function checkWording(part: Draft, doubtful: boolean): Warning[] {
  return [
    ...(doubtful ? [{ code: "two-readings" } as const] : []),
    ...whole(part),
    ...base(part),
    ...nature(part),
    ...(/\(\s*nếu có\s*\)/iu.test(part.text) ? [{ code: "conditional" } as const] : []),
    ...(/\bso luong\b/.test(titleWords(part.subject)) && part.unit === "%"
      ? [{ code: "number-as-share" } as const]
      : []),
    ...(part.value === 0 && part.comparator === "<=" ? [{ code: "zero-aim" } as const] : []),
    ...(part.comparator === "yes" ? [{ code: "no-figure" } as const] : []),
  ];
}

function whole({ comparator, value, unit }: Draft): Warning[] {
  if (unit !== "%" || typeof value !== "number") return [];
  if (comparator === ">" && value === 100) return [{ code: "cannot-exceed" }];
  const share = [">=", ">", "=", "~"].includes(comparator);
  return share && value > 100 ? [{ code: "above-whole", values: { value } }] : [];
}

/** Rates whose base the field has settled, and the bases a plan may write. */
const usualBases: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/\btu vong\b.*\b(ba me|me|thai san)\b/, ["/100.000", "ca", "trường hợp"], "/100.000"],
  [/\bsinh\b.*\bvi thanh nien\b/, ["/1.000", "‰"], "/1.000"],
  [/\bty so gioi tinh\b/, [sexRatioUnit], sexRatioUnit],
  [/\btu vong (tre em|so sinh|tre)\b/, ["‰", "/1.000"], "‰"],
];

function base(part: Draft): Warning[] {
  const words = titleWords(part.subject);
  const usual = usualBases.find(([subject]) => subject.test(words));
  const change =
    part.comparator === "increase" || part.comparator === "decrease" || part.comparator === "yes";
  if (!usual || change || /\b(duoc|phong ngua)\b/.test(words) || usual[1].includes(part.unit)) return [];
  return [{ code: "unusual-base", values: { unit: part.unit, usual: usual[2] } }];
}

function nature({ unit, value, comparator }: Draft): Warning[] {
  const high = typeof value === "number" ? value : (value?.[1] ?? null);
  const [low] = naturalSexRatio;
  if (unit !== sexRatioUnit || high === null || comparator === "decrease" || comparator === "increase")
    return [];
  return high < low ? [{ code: "below-natural", values: { value: high } }] : [];
}
