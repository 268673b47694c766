import * as z from "zod/mini";
import type { Indicator, Measure, Requirement, Target, Term } from "../indicators/indicator";
import type { Plan, PlanUnit } from "./plan";

const text = z.string();
const name = z.string().check(z.trim(), z.minLength(1));
const year = z.int().check(z.minimum(1990), z.maximum(2100));
const part = z.enum(["total", "male", "female"]);
const comparator = z.enum([">=", ">", "<=", "<", "=", "~", "range", "increase", "decrease", "yes"]);

const term = z.strictObject({ item: name, part }) satisfies z.ZodMiniType<Term>;
const factor = z.number().check(z.positive());

const measure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rate"), numerator: term, denominator: term, factor }),
  z.strictObject({ kind: z.literal("rate-each-sex"), numerator: name, denominator: name, factor }),
  z.strictObject({ kind: z.literal("ratio-of-means"), sum: name, over: name }),
  z.strictObject({ kind: z.literal("sum"), term }),
  z.strictObject({ kind: z.literal("every"), items: z.array(name).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal("answer"), item: name }),
  z.strictObject({ kind: z.literal("narrative") }),
]) satisfies z.ZodMiniType<Measure>;

const requirement = {
  comparator,
  value: z.nullable(z.union([z.number(), z.readonly(z.tuple([z.number(), z.number()]))])),
};

const target = z.strictObject({
  year,
  ...requirement,
  judgedAs: z.exactOptional(z.strictObject(requirement) satisfies z.ZodMiniType<Requirement>),
  baseline: z.exactOptional(z.strictObject({ year, value: z.number() })),
}) satisfies z.ZodMiniType<Target>;

const indicator = z.strictObject({
  code: name,
  objective: name,
  label: name,
  unit: text,
  better: z.enum(["higher", "lower"]),
  measure,
  targets: z.array(target),
  reportedBy: z.array(name),
  text,
  warnings: z.array(text),
}) satisfies z.ZodMiniType<Indicator>;

const unit = z.strictObject({
  name,
  aliases: z.array(name),
  items: z.array(name),
  comparedItems: z.exactOptional(z.array(name)),
  group: z.exactOptional(z.literal(true)),
  commune: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<PlanUnit>;

/** The shape of a plan's data; what its parts say of each other is checked by `planRules`. */
export const planSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)),
  title: name,
  locality: name,
  level: z.enum(["two-level", "three-level"]),
  years: z.array(year).check(z.minLength(1)),
  deadline: z.nullable(z.iso.date()),
  deadlineText: z.nullable(text),
  reportsThrough: z.nullable(text),
  reportsTo: z.array(text),
  recipients: z.array(text),
  legalBasis: z.array(text),
  objectives: z.array(z.strictObject({ code: name, title: name })),
  units: z.array(unit),
  indicators: z.array(indicator),
  warnings: z.array(text),
  toVerify: z.array(text),
  signature: z.array(text),
}) satisfies z.ZodMiniType<Plan>;
