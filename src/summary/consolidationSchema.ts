import * as z from "zod";

const numberOrNull = z.number().nullable();
const count = z.int().min(0).max(1_000_000);

const parts = z
  .object({
    total: numberOrNull.describe("Tổng"),
    male: numberOrNull.describe("Nam"),
    female: numberOrNull.describe("Nữ"),
  })
  .meta({
    id: "Parts",
    description: "A number as Tổng, Nam and Nữ; a part neither given nor derivable is null, never 0",
  });

const answer = z
  .object({
    answer: z.boolean().nullable().describe("true for Có, false for Không, null where not answered"),
  })
  .meta({ id: "Answer", description: "The answer to a yes/no item" });

const finding = z
  .object({
    code: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .describe("What kind of finding: total-mismatch, pair-incomplete, wrong-period …; more may be added"),
    severity: z
      .enum(["error", "warning", "info"])
      .describe("error holds a figure out, warning asks for a look, info tells"),
    cell: z.string().nullable().describe('The cell, "D7"; null where it is about no single cell'),
    item: z.string().nullable().describe("Id of the data item; null where it is about none"),
    message: z.string().describe("The sentence for the officer"),
    unit: z.string().optional().describe("The unit it is about"),
    file: z.string().optional().describe("The file it points at"),
    sheet: z.string().optional().describe("The sheet it points at"),
    indicator: z.string().optional().describe("Code of the indicator it is about"),
    accepted: z
      .object({
        reason: z.string().describe("Why, in the officer's words"),
        on: z.iso.date().describe("Since when"),
      })
      .optional()
      .describe("Present where the officer lets it stand"),
  })
  .meta({ id: "Finding", description: "Something to look at or to know about the figures" });

const report = z
  .object({
    unit: z
      .string()
      .nullable()
      .describe("The plan's name of the unit where it is known, else as the file has it"),
    source: z.string().describe("The file it was read from, or the sheet of the open workbook"),
    sheet: z.string().describe("The sheet it was read from"),
    excluded: z
      .enum(["wrong-period", "wrong-plan", "superseded"])
      .optional()
      .describe("Present where the report does not count, and why; its items are then empty"),
    items: z
      .record(z.string(), z.union([parts, answer]))
      .describe("The unit's figures by id of the data item"),
    findings: z.array(finding).describe("Findings about this report"),
  })
  .meta({ id: "Report", description: "One unit's report" });

const unreadFile = z
  .object({
    source: z.string().describe("The file"),
    error: z.string().describe("Why, as a sentence"),
  })
  .meta({ id: "UnreadFile", description: "A file that could not be read; the others are done all the same" });

const indicator = z
  .object({
    code: z.string().describe("The indicator's code in the plan"),
    value: numberOrNull.describe("The value in the indicator's own unit; null where there is none"),
    male: numberOrNull.describe("The rate of men, where both sides are split by sex"),
    female: numberOrNull.describe("The rate of women, where both sides are split by sex"),
    comparator: z
      .enum([">=", ">", "<=", "<", "=", "~", "range", "increase", "decrease", "yes"])
      .nullable()
      .describe("How the value is compared with the target; null where the plan sets none"),
    target: z
      .union([z.number(), z.tuple([z.number(), z.number()])])
      .nullable()
      .describe("What is asked for; low and high of a range; null for yes/no and where the plan sets none"),
    status: z
      .enum(["met", "not-met", "no-data", "not-applicable", "narrative"])
      .describe("The verdict, judged on exact fractions"),
    provisional: z.boolean().describe("True while an expected unit has not reported or was left out"),
    outlook: z
      .enum(["on-track", "behind"])
      .nullable()
      .describe("By the straight line from the baseline to a target still ahead; null without either"),
    shortfall: numberOrNull.describe("People, cases or units still missing; null where that makes no sense"),
    smallNumbers: z
      .boolean()
      .describe("True where one case would flip the verdict or the denominator is small"),
    reported: count.describe("Units of the plan that give the indicator's items"),
    expected: count.describe("Units of the plan that are asked for them"),
    answers: z
      .object({
        yes: count.describe("Units that answered Có"),
        no: count.describe("Units that answered Không"),
      })
      .optional()
      .describe("Present for a yes/no indicator"),
  })
  .meta({ id: "Indicator", description: "One indicator, computed and judged" });

/**
 * The shape of a consolidation's JSON, from which `docs/schema/consolidation.schema.json` is made. Properties may be
 * added in later versions, so that readers have to pass over what they do not know.
 */
export const consolidationSchema = z
  .object({
    plan: z.string().describe("Id of the plan"),
    year: z.int().min(1990).max(2100).describe("The year reported on"),
    units: z.array(z.union([report, unreadFile])).describe("Every report there was, then the files not read"),
    missingUnits: z.array(z.string()).describe("Units of the plan that have sent nothing for the year"),
    indicators: z.array(indicator).describe("The plan's indicators in its order"),
    findings: z.array(finding).describe("Findings about the round as a whole"),
  })
  .meta({
    title: "Consolidation",
    description: "Units' reports brought together for a plan and a year",
  });

/**
 * The schema as JSON Schema, draft 2020-12.
 *
 * @returns the text of the published file
 */
export function consolidationSchemaText(): string {
  const schema = z.toJSONSchema(consolidationSchema, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
