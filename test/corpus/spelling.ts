import type { CellValue } from "../../src/reports/grid";
import type { Random } from "./random";

/** A number as units type it: as a number mostly, as text in every spelling that says one thing only. */
export function spell(random: Random, value: number | null, unit = "người"): CellValue {
  if (value === null) return random.pick([null, null, "", "…", "Chưa có số liệu"]);
  if (value === 0 && random.chance(0.6))
    return random.pick(["-", "–", "Không", "KPS", "Không phát sinh", "00", "0", "không có"]);
  if (random.chance(0.7)) return value;
  const plain = String(value);
  const grouped = plain.replace(/\B(?=(\d{3})+$)/g, ".");
  return random.pick([
    plain,
    ` ${plain} `,
    `'${plain}`,
    grouped,
    `${grouped} ${unit}`,
    value < 10 ? `0${plain}` : plain,
    `${plain}\u00a0`,
    [...plain].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(""),
  ]);
}

export function spellAnswer(random: Random, answer: boolean | null): CellValue {
  if (answer === null) return null;
  return answer
    ? random.pick(["Có", "có", "CÓ", "Đã tổ chức", "x"])
    : random.pick(["Không", "không", "Chưa"]);
}
