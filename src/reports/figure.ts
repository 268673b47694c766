import { isAcceptable } from "../findings/acceptedFinding";
import type { Finding, FindingOf } from "../findings/finding";
import type { Item, Part, Parts } from "../indicators/item";
import { sumExactly } from "../numbers/exact";
import { blankPart, type FigureCell } from "./figureCell";
import type { FigurePart, ReportedFigure } from "./unitReport";

/** A figure made of its cells, with what is wrong about it. */
export interface FigureReading {
  readonly figure: ReportedFigure;
  readonly findings: readonly Finding[];
}

/** Items that only women are counted in: a figure in the column Nữ alone is the whole of it. */
const womenOnly: ReadonlySet<string> = new Set(["adolescent-women", "adolescent-births", "maternal-deaths"]);

/**
 * Makes an item's figure out of the cells of its parts: Tổng = Nam + Nữ where two are given, a total of zero makes
 * both zero, and what disagrees is held out.
 *
 * @param given the cells the sheet has; a part without a column is left out
 * @param sheet the sheet's name, for the findings
 */
export function makeFigure(item: Item, given: ReadonlyMap<Part, FigureCell>, sheet: string): FigureReading {
  const cell = (part: Part) => given.get(part) ?? { part: blankPart(null, null), finding: null };
  const read: Parts<FigureCell> = { total: cell("total"), male: cell("male"), female: cell("female") };
  return item.kind === "sex" ? splitFigure(item, read, sheet) : wholeFigure(item, read, sheet);
}

/** A count: its total, or what the columns Nam and Nữ make of it. */
function wholeFigure(item: Item, read: Parts<FigureCell>, sheet: string): FigureReading {
  const { total, male, female } = read;
  const none = blankPart(null, null);
  if (total.part.value === null && total.finding === null) {
    if (womenOnly.has(item.id) && female.part.value !== null && (male.part.value ?? 0) === 0) {
      return counted(item, { total: female.part, male: none, female: none });
    }
    const women = womenOnly.has(item.id) && female.finding ? female : null;
    const broken = women ?? (male.part.value !== null ? female : male);
    if (women || (broken.finding && (male.part.value !== null || female.part.value !== null))) {
      return broken.finding
        ? held(item, read, [broken.finding])
        : counted(item, { total: none, male: none, female: none });
    }
  }
  const split = splitFigure({ ...item, kind: "sex" }, withoutNoise(read), sheet);
  const { parts, held: isHeld, asGiven } = split.figure;
  if (isHeld) {
    const whole = asGiven && { asGiven: { total: asGiven.total, male: none, female: none } };
    return { ...split, figure: { ...split.figure, ...whole } };
  }
  const findings =
    parts.total.value === null
      ? split.findings
      : split.findings.filter(({ code }) => code !== "one-sex-only");
  return { figure: { ...split.figure, parts: { total: parts.total, male: none, female: none } }, findings };
}

/** Where a count has its total, what stands greyed out under Nam and Nữ says nothing. */
function withoutNoise(read: Parts<FigureCell>): Parts<FigureCell> {
  const quiet = (cell: FigureCell): FigureCell =>
    cell.finding ? { part: blankPart(null, null), finding: null } : cell;
  return { total: read.total, male: quiet(read.male), female: quiet(read.female) };
}

function splitFigure(item: Item, read: Parts<FigureCell>, sheet: string): FigureReading {
  const broken = [read.total, read.male, read.female].flatMap(({ finding }) => (finding ? [finding] : []));
  const parts = derive({ total: read.total.part, male: read.male.part, female: read.female.part });
  const complete = parts.total.value !== null && parts.male.value !== null && parts.female.value !== null;
  // A formula that was never calculated is no contradiction: the other two parts may say what it stands for.
  const onlyUncalculated = broken.every(({ code }) => code === "formula-not-calculated");
  if (broken.length > 0 && !(onlyUncalculated && complete)) return held(item, read, broken);
  const findings: Finding[] = broken.map((finding) => ({ ...finding, severity: "warning" }));
  const contradiction = contradictionIn(item, parts, sheet);
  if (contradiction) {
    const out = held(item, read, [...findings, contradiction]);
    const asGiven = isAcceptable(contradiction) ? { asGiven: parts } : {};
    return { ...out, figure: { ...out.figure, ...asGiven } };
  }
  const oneSex = oneSexOnly(item, parts, sheet);
  if (oneSex) findings.push(oneSex);
  return { figure: { item: item.id, parts, held: false }, findings };
}

function counted(item: Item, parts: Parts<FigurePart>): FigureReading {
  return { figure: { item: item.id, parts, held: false }, findings: [] };
}

/** A figure held out: its cells stay known, its numbers are not used. */
function held(item: Item, read: Parts<FigureCell>, findings: readonly Finding[]): FigureReading {
  const out = ({ part }: FigureCell): FigurePart => ({ ...part, value: null, clean: false });
  return {
    figure: {
      item: item.id,
      parts: { total: out(read.total), male: out(read.male), female: out(read.female) },
      held: true,
    },
    findings,
  };
}

/** The third part from the other two. A derived part keeps the blank cell it would have stood in. */
function derive(parts: Parts<FigurePart>): Parts<FigurePart> {
  const { total, male, female } = parts;
  const derived = (part: FigurePart, value: number): FigurePart => ({
    ...part,
    value,
    said: "derived",
    clean: false,
  });
  if (total.value === null && male.value !== null && female.value !== null) {
    return { total: derived(total, sumExactly([male.value, female.value])), male, female };
  }
  if (total.value === 0) {
    return {
      total,
      male: male.value === null && (female.value ?? 0) === 0 ? derived(male, 0) : male,
      female: female.value === null && (male.value ?? 0) === 0 ? derived(female, 0) : female,
    };
  }
  if (total.value !== null && male.value !== null && female.value === null) {
    return { total, male, female: derived(female, sumExactly([total.value, -male.value])) };
  }
  if (total.value !== null && female.value !== null && male.value === null) {
    return { total, male: derived(male, sumExactly([total.value, -female.value])), female };
  }
  return parts;
}

function contradictionIn(
  item: Item,
  { total, male, female }: Parts<FigurePart>,
  sheet: string,
): FindingOf<"total-mismatch"> | FindingOf<"part-exceeds-whole"> | null {
  if (total.value === null) return null;
  const about = (cell: string | null) =>
    ({ severity: "error", place: { sheet, ...(cell === null ? {} : { cell }) }, item: item.id }) as const;
  const larger = [male, female].find(({ value }) => value !== null && value > (total.value ?? 0));
  const other = larger === male ? female : male;
  if (larger && (other.value === null || other.said === "derived")) {
    return {
      ...about(larger.cell),
      code: "part-exceeds-whole",
      values: { part: larger.value ?? 0, whole: total.value },
    };
  }
  if (male.value === null || female.value === null) return null;
  if (sumExactly([male.value, female.value]) === total.value) return null;
  return {
    ...about(total.cell),
    code: "total-mismatch",
    values: { total: total.value, male: male.value, female: female.value },
  };
}

function oneSexOnly(
  item: Item,
  { total, male, female }: Parts<FigurePart>,
  sheet: string,
): FindingOf<"one-sex-only"> | null {
  if (total.value !== null || (male.value === null) === (female.value === null)) return null;
  const given = male.value === null ? "female" : "male";
  const { cell } = given === "female" ? female : male;
  return {
    code: "one-sex-only",
    severity: "warning",
    place: { sheet, ...(cell === null ? {} : { cell }) },
    item: item.id,
    values: { given },
  };
}
