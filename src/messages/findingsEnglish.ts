import { sumExactly } from "../numbers/exact";
import { formatNumber } from "../numbers/formatNumber";
import { changeText } from "./changeText";
import type { FindingSentences } from "./findingSentences";
import { itemName } from "./itemNames";

const number = (value: number) => formatNumber(value, undefined, "en");
const named = (item: string | undefined) => (item === undefined ? "" : ` of “${itemName(item)}”`);
const either = (candidates: readonly string[]) =>
  candidates.map((candidate) => `“${candidate}”`).join(" or ");
const difference = (one: number, other: number) => Math.abs(sumExactly([one, -other]));
/** A row of the same sheet rather than another unit. */
const isCell = (source: string) => /^[A-Z]+\d+$/.test(source);
const day = (iso: string) => iso.split("-").reverse().join("/");

const part = { total: "total", male: "men", female: "women" } as const;

const decidedBy = {
  "report-date": "has a later date of report",
  revision: "says that it replaces or supplements",
  "file-time": "was saved later",
  nothing: "",
} as const;

const damage = {
  empty: "The file is empty.",
  damaged: "The file is damaged and cannot be opened.",
  "unknown-format": "The file's content is not a spreadsheet.",
  "no-sheet": "The file has no sheet.",
  "annex-as-xls":
    "An annex saved for Excel 97-2003 (xls) may have lost what its formulas yield and is not read; xlsx is needed.",
} as const;

const planProblem = {
  "not-a-number": "it takes a number",
  "not-a-year": "it takes a year, such as 2030",
  "not-a-comparator": "it takes one of the signs ≥, >, ≤, <, =, khoảng",
  "unknown-code": "the plan has no such indicator",
  "unknown-unit": "the plan has no such unit",
  twice: "another row has it for the same year",
  blank: "it must not be blank",
  missing: "it is missing",
  "not-text": "it takes text",
  "not-a-date": "it takes a date such as 2026-11-25",
  "not-a-list": "it takes a list",
  "unknown-field": "there is no field of this name",
  "unknown-version": "the file was saved by another version of the add-in and cannot be read yet",
  "unknown-item": "there is no data item of this id",
  "unknown-objective": "the plan has no such objective",
  "wrong-kind-of-item": "this data item does not fit that measure",
  "not-for-measure": "comparator and value do not fit how the indicator is measured",
  "not-allowed": "this value cannot be used",
} as const;

/** What is said of each kind of finding, in English: what happened, then what to do. */
export const findingsEnglish: FindingSentences = {
  place({ unit, file, sheet, cell }) {
    const source = [file && `file ${file}`, sheet && `sheet “${sheet}”`].filter(Boolean).join(", ");
    const name = unit
      ? source
        ? `${unit} (${source})`
        : unit
      : source.replace(/^./, (first) => first.toUpperCase());
    return [name, cell && (name ? `cell ${cell}` : `Cell ${cell}`)].filter(Boolean).join(", ");
  },
  byCode: {
    "total-mismatch": ({ values: { total, male, female } }) =>
      `Total ${number(total)} but men ${number(male)} + women ${number(female)} = ${number(sumExactly([male, female]))}. ` +
      "Correct the sheet or choose the right figure.",
    "part-exceeds-whole": ({ item, values }) =>
      `${values.partLabel ?? `The part${named(item)}`} is ${number(values.part)}, ` +
      `more than ${values.wholeLabel ?? "its whole"}, ${number(values.whole)}. Check both and correct the sheet.`,
    "pair-incomplete": ({ indicator, values: { given, missing, missingParts, because } }) => {
      const blank = missingParts?.map((name) => part[name]).join(", ");
      const lacks = blank ? `${blank} of “${itemName(missing)}”` : `“${itemName(missing)}”`;
      const has = given === missing ? "Not given:" : `“${itemName(given)}” is given but not`;
      const held = `“${itemName(given)}” is given but ${lacks} waits for a correction`;
      const which = indicator === undefined ? "the indicator" : `indicator ${indicator}`;
      const todo =
        because === "held"
          ? "Correct that figure first."
          : "Add the missing figure; write 0 if there was none.";
      return `${because === "held" ? held : `${has} ${lacks}`}, so the unit is left out of ${which} for now. ${todo}`;
    },
    negative: ({ values }) => `“${values.asWritten}” is negative. Write a number from 0 up.`,
    "not-whole": ({ item, values }) =>
      `“${values.asWritten}” is not a whole number${item ? `, but the figure${named(item)} is a count` : ""}. ` +
      "Write a whole number.",
    "ambiguous-number": ({ values: { asWritten, candidates } }) =>
      candidates && candidates.length > 1
        ? `“${asWritten}” may be ${candidates.join(" or ")}. Write one number or choose the right one.`
        : `“${asWritten}” cannot be read as a number. Write one number.`,
    "ambiguous-label": ({ values: { asWritten, candidates, column } }) =>
      `The ${column ? "column" : "row"} “${asWritten}” may be ${either(candidates)}. Choose the right item for it.`,
    "ambiguous-column": ({ values: { asWritten, candidates } }) =>
      candidates?.length
        ? `The column “${asWritten}” may be ${either(candidates)}. Choose what it means.`
        : `It is not clear what the column “${asWritten}” means, so it was not read. Choose what it means.`,
    "no-total": ({ values }) =>
      `The figures are split by ${values.which} without a total, and some are blank, so they were not added up. ` +
      "Write the total, or 0 where there was none.",
    "unknown-item": ({ values }) =>
      `The ${values.column ? "column" : "row"} “${values.asWritten}” matches no item of the plan and is not counted. Choose its item or skip it.`,
    "no-table": () => "No table of figures was found. Check the sheet or send the unit a form.",
    "unknown-unit": ({ values: { asWritten, candidates } }) => {
      if (asWritten === "")
        return "There is no unit's name. Write it at the top of the sheet or choose the unit.";
      const maybe = candidates?.length ? `; it may be ${either(candidates)}` : "";
      return `The plan has no unit “${asWritten}”${maybe}. Choose the right unit or add this one.`;
    },
    "duplicate-unit": ({ values }) =>
      values.decidedBy === "nothing"
        ? `The unit has another report (${values.other}) and nothing tells which is the later, so neither is taken. ` +
          "Remove one or write the date of report."
        : `This report is not taken because the unit's other one (${values.other}) ${decidedBy[values.decidedBy]}. ` +
          "Check whether this one is right after all.",
    "missing-unit": ({ values: { deadline, daysLate } }) => {
      if (deadline === undefined) return "No report yet. Remind the unit.";
      if (daysLate === undefined) return `No report yet, due ${day(deadline)}. Remind the unit.`;
      const late = daysLate === 1 ? "1 day" : `${number(daysLate)} days`;
      return `No report yet, ${late} past the deadline ${day(deadline)}. Remind the unit.`;
    },
    "wrong-period": ({ values: { written, expected } }) =>
      `These figures are about ${written}, not the year ${expected}, and are not counted. ` +
      "Ask for the right period, or correct the period if it is a slip.",
    estimated: ({ values }) =>
      `The column “${values.asWritten}” is an estimate of the year. It counts; ask the unit once the figure is final.`,
    "wrong-plan": ({ values: { written, expected } }) =>
      `This annex belongs to the plan “${written}”, not “${expected}”, and is not counted. ` +
      "Ask for an annex made for the right plan.",
    "other-measure": ({ indicator = "" }) =>
      `This annex computes indicator ${indicator} in another way than the plan, and adds nothing to it. ` +
      "Ask for an annex made for the right plan.",
    "hidden-rows": ({ values: { what, which } }) => {
      const range = which ? ` ${which}` : "";
      switch (what) {
        case "rows":
          return `Hidden rows${range} were not read. Unhide them if they count.`;
        case "columns":
          return `Hidden columns${range} were not read. Unhide them if they count.`;
        case "sheet":
          return "The sheet is hidden and was not read. Unhide it if it counts.";
        case "filtered-rows":
          return `Rows${range} are hidden by a filter but were read. Clear the filter to see them all.`;
      }
    },
    "formula-not-calculated": () =>
      "The cell has a formula without a result. Open the file in Excel, save and send it again, or write the number.",
    unreadable: ({ values }) => `${damage[values.reason]} Ask the unit to send it again.`,
    encrypted: () =>
      "The file has a password and cannot be opened. Ask the unit to remove it and send again.",
    "too-large": ({ values: { limit } }) =>
      `The file is too large${limit ? ` (over ${limit})` : ""} and was not read. ` +
      "Ask the unit for a file with the table alone.",
    "personal-data": ({ item, values }) =>
      "in" in values
        ? `The words beside the figure${named(item)} seem to speak of a person; they were not copied anywhere. ` +
          "Write them again without name, birth date, address or numbers if the report needs them."
        : `The column ${values.asWritten === "" ? "without a heading" : `“${values.asWritten}”`} looks like personal data; it was neither read nor copied. ` +
          "Remind the unit to send counts only.",
    "changed-much": ({ item, values }) =>
      `${changeText(item, values, "en")}. Check it, or accept it with a reason.`,
    "sources-disagree": ({ item, values: { value, source, otherValue, otherSource } }) => {
      const apart = `(${number(difference(value, otherValue))} apart)`;
      return isCell(source)
        ? `The figure${named(item)} is given twice: ${number(value)} in the row of ${source}, ` +
            `${number(otherValue)} by ${isCell(otherSource) ? `the row of ${otherSource}` : otherSource} ${apart}. ` +
            "Correct one or choose the right one."
        : `The figure${named(item)} is ${number(value)} by ${source} ` +
            `but ${number(otherValue)} by ${otherSource} ${apart}. Compare the two; ` +
            `the table takes the figure of ${otherSource}.`;
    },
    "unexpected-answer": ({ values: { asWritten, expects } }) =>
      expects === "number"
        ? `A number is needed here, but it says “${asWritten}”. Write a number.`
        : `“Có” or “Không” is needed here, but it says “${asWritten}”. Choose one of them.`,
    "percent-for-count": ({ values }) =>
      `“${values.asWritten}” is a percentage where a count is needed. Write how many.`,
    "one-sex-only": ({ values: { given } }) => {
      const other = given === "male" ? "women" : "men";
      return `Only ${part[given]} are given, neither the total nor ${other}. Write one of these as well.`;
    },
    "plan-invalid": ({ values: { field, asWritten, problem, expected, inFile } }) => {
      if (problem === "removed") {
        return `${field} ${asWritten} has no row on this sheet any more and is not computed. Put the row back if it was a slip.`;
      }
      const why = problem ? planProblem[problem] : expected ? `it takes ${expected}` : "it cannot be used";
      const name = field === "" ? "the whole of it" : field;
      const what = asWritten === "" ? name : `${name} “${asWritten}”`;
      if (inFile) return `Plan file, ${what}: ${why}. Correct it in the file and open it again.`;
      return `${what}: ${why}. The plan's former value is kept until it is corrected.`;
    },
    "legacy-encoding": ({ values: { encoding } }) =>
      `The text is in the old ${encoding === "tcvn3" ? "TCVN3" : "VNI"} encoding and was converted. ` +
      "Check names that look odd.",
  },
};
