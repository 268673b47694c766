import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { consolidate } from "../../../src/consolidation/consolidate";
import { readSourceFile, isFinding } from "../../../src/files/readSourceFile";
import { items } from "../../../src/plans/items";
import { presets } from "../../../src/plans/library";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import { consolidationJson, type ConsolidationJson } from "../../../src/summary/consolidationJson";
import { consolidationSchema, consolidationSchemaText } from "../../../src/summary/consolidationSchema";
import { sampleConsolidation } from "../../support/sampleConsolidation";

const root = path.resolve(__dirname, "../../..");
const published = readFileSync(path.join(root, "docs/schema/consolidation.schema.json"), "utf8");
/** What a reader has who knows the published file alone. */
const readers = z.fromJSONSchema(JSON.parse(published) as Parameters<typeof z.fromJSONSchema>[0]);

/** The sample files as units send them, one of them of another year, and one that cannot be read. */
function fromFiles(): ConsolidationJson {
  const folder = path.join(root, "assets/samples/le-chan-2026");
  const context = { plan: lechan2026, items, year: 2026 };
  const reports = readdirSync(folder).flatMap((name) => {
    const workbook = readSourceFile(new Uint8Array(readFileSync(path.join(folder, name))), name, null);
    return isFinding(workbook) ? [] : readWorkbook(workbook, context);
  });
  const unread = [{ source: "hong.xlsx", error: "Tệp hỏng." }];
  return asJson(consolidationJson(consolidate({ ...context, reports }), unread, "vi"));
}

/** As a reader gets it. */
function asJson(json: ConsolidationJson): ConsolidationJson {
  return JSON.parse(JSON.stringify(json)) as ConsolidationJson;
}

const samples: [string, ConsolidationJson][] = [
  ["the sample files", fromFiles()],
  ["the sample round", asJson(consolidationJson(sampleConsolidation(), [], "en"))],
  ...presets.map((plan): [string, ConsolidationJson] => {
    const year = plan.years.at(-1)!;
    return [
      `${plan.id} without a report`,
      asJson(consolidationJson(consolidate({ plan, items, year, reports: [] }), [], "vi")),
    ];
  }),
];

it("is published as the code has it; `npm run schema` makes it anew", () => {
  expect(published).toBe(consolidationSchemaText());
});

it("describes every property", () => {
  expect([...published.matchAll(/"properties": \{/g)].length).toBeGreaterThan(5);
  const visit = (schema: unknown, at: string): string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const { properties = {} } = schema as { properties?: Record<string, Record<string, unknown>> };
    const here = Object.entries(properties).flatMap(([name, property]) =>
      "description" in property || "$ref" in property ? [] : [`${at}.${name}`],
    );
    return [...here, ...Object.entries(schema).flatMap(([name, inner]) => visit(inner, `${at}.${name}`))];
  };
  expect(visit(JSON.parse(published), "")).toEqual([]);
});

it.each(samples)("holds for %s, and says all that is in it", (_, json) => {
  expect(readers.safeParse(json).error).toBeUndefined();
  // A property that the schema does not know would be taken off.
  expect(consolidationSchema.parse(json)).toEqual(json);
});

it("the sample files have every kind of entry", () => {
  const [, json] = samples[0]!;
  expect(json.units.some((unit) => "error" in unit)).toBe(true);
  expect(json.units.some((unit) => "excluded" in unit)).toBe(true);
  expect(json.units.flatMap((unit) => ("findings" in unit ? unit.findings : [])).length).toBeGreaterThan(3);
});

type Mutable = Record<string, unknown> & {
  units: Record<string, unknown>[];
  indicators: Record<string, unknown>[];
};

it.each<[string, (json: Mutable) => void]>([
  ["a year in words", (json) => (json["year"] = "2026")],
  ["no plan", (json) => delete json["plan"]],
  ["a report without figures", (json) => delete json.units[0]!["items"]],
  ["a report left out for no known reason", (json) => (json.units[0]!["excluded"] = "late")],
  ["a figure without Nữ", (json) => (json.units[0]!["items"] = { population: { total: 1, male: null } })],
  [
    "a figure as text",
    (json) => (json.units[0]!["items"] = { masters: { total: "1", male: null, female: null } }),
  ],
  ["a verdict nobody knows", (json) => (json.indicators[0]!["status"] = "unknown")],
  ["a negative number of units", (json) => (json.indicators[0]!["reported"] = -1)],
  ["an indicator without a verdict", (json) => delete json.indicators[0]!["status"]],
  ["a missing unit that is no name", (json) => (json["missingUnits"] = [1])],
])("does not hold for %s", (_, spoil) => {
  const json = JSON.parse(JSON.stringify(samples[0]![1])) as Mutable;
  spoil(json);
  expect(readers.safeParse(json).success).toBe(false);
  expect(consolidationSchema.safeParse(json).success).toBe(false);
});
