import type { Part } from "../indicators/item";
import { foldText } from "../numbers/foldText";
import { readHeading } from "./heading";
import { withoutNumbering } from "./labelText";

const totalForm =
  /^(tổng|tổng số|tổng cộng|cộng|tổng chung|tổng toàn|cộng chung|tổng hợp chung|toàn phường|toàn xã|toàn thị trấn|cả phường|cả xã|toàn địa bàn|cộng toàn|chung toàn|tổng kết|cả năm|lũy kế|luỹ kế)( |$)/;
const bareTotalForm = /^(tong so|tong cong|tong|cong|toan phuong|toan xa)( |$)/;
/** Names of what is added up, whole, so that "Tổng dân số" is none of them. */
const addedUp = /(?<= |^)(tổ dân phố|khu dân cư|khu phố|đơn vị|địa bàn|toàn trường|thị trấn|tdp)(?= |$)/g;
const totalRest =
  /^(tổng|cả|lũy|kế|số|cộng|chung|toàn|phường|xã|các|của|thôn|xóm|i|ii|iii|iv|v|a|b|c|mục|phần|ấp|bản|trường|năm|\d+|và|trên|trong|trang)$/;

/** "Tổng cộng", "Cộng (I)", "Toàn xã": a row that adds up others. */
export function isTotalLabel(label: string, locality: ReadonlySet<string> = new Set()): boolean {
  const folded = foldText(withoutNumbering(label));
  if (!totalForm.test(folded) && !bareTotalForm.test(folded)) return false;
  return folded
    .replace(addedUp, "")
    .split(" ")
    .filter((word) => word !== "")
    .every(
      (word) =>
        totalRest.test(word) || bareTotalForm.test(word) || locality.has(word) || /^(so|chung)$/.test(word),
    );
}

/**
 * The part that a row by itself stands for: "- Nam", "Trong đó: nữ"; null where it says anything else.
 */
export function partOfLabel(label: string): Part | null {
  const folded = foldText(withoutNumbering(label)).replace(/ (là|giới)$/, "");
  const heading = readHeading(folded);
  const saysOnly = [...heading.tags].every((tag) => ["male", "female", "within", "result"].includes(tag));
  const { part } = heading;
  return saysOnly && heading.unknown === "" && (part === "male" || part === "female") ? part : null;
}

/**
 * The sex that a row gives of the one above where it repeats that one's words.
 *
 * @param above the label of the item above; null where there is none
 * @example partOfNamed("Trong đó: lao động nữ", "Số lao động có việc làm") //=> "female"
 */
export function partOfNamed(label: string, above: string | null): Part | null {
  const rest = /^trong đó(?: có)? (?:số )?(.+)$/.exec(foldText(withoutNumbering(label)))?.[1];
  if (above === null || rest === undefined) return null;
  const known = new Set(foldText(above).split(" "));
  const others = rest.split(" ").filter((word) => !known.has(word));
  const [sex] = others;
  if (others.length !== 1 || rest.split(" ").length > 5) return null;
  return sex === "nữ" || sex === "gái" ? "female" : sex === "nam" || sex === "trai" ? "male" : null;
}

/** 1 to 4 where a row by itself stands for a quarter. */
export function quarterOfLabel(label: string): 1 | 2 | 3 | 4 | null {
  const heading = readHeading(foldText(withoutNumbering(label)));
  return heading.tags.size === 0 && heading.unknown === "" ? heading.quarter : null;
}
