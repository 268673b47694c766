import { z } from "zod";
import type { PastFigure, PastResult, PastRound } from "../consolidation/pastRound";
import type { Part } from "../indicators/item";
import { divideExact, exact, type Exact } from "../numbers/exact";
import { parseJson } from "./settings";

/** More figures of units than this are not kept: the workbook would grow by more than it passes on at once. */
const mostFigures = 30_000;

const comparator = z.enum([">=", ">", "<=", "<", "=", "~", "range", "increase", "decrease", "yes"]);

const resultSchema = z.object({
  measure: z.string(),
  target: z
    .object({
      comparator,
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
    })
    .nullable(),
  /** An exact fraction: "3/7". */
  value: z
    .string()
    .regex(/^-?\d+\/[1-9]\d*$/)
    .nullable(),
  status: z.enum(["met", "not-met", "no-data", "not-applicable", "narrative"]),
  provisional: z.boolean(),
});

const figureSchema = z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]);

const roundSchema = z.object({
  planId: z.string(),
  planTitle: z.string(),
  locality: z.string(),
  year: z.number().int(),
  file: z.string(),
  indicators: z.record(z.string(), resultSchema),
  /** Tổng, Nam and Nữ by unit and item. */
  figures: z.record(z.string(), z.record(z.string(), figureSchema)),
});

type StoredRound = z.infer<typeof roundSchema>;

/** Reads the earlier rounds kept in the workbook; a damaged one falls away, the others stay. */
export function readPastRounds(stored: string | undefined): PastRound[] {
  const data = parseJson(stored);
  if (!Array.isArray(data)) return [];
  return data.flatMap((one) => {
    const read = roundSchema.safeParse(one);
    return read.success ? [roundOf(read.data)] : [];
  });
}

/** Earlier rounds as the workbook keeps them, a JSON text. */
export function pastRoundsText(rounds: readonly PastRound[]): string {
  return JSON.stringify(rounds.map(storedRound));
}

/** One more earlier round; another of its year gives way. */
export function withPastRound(rounds: readonly PastRound[], added: PastRound): PastRound[] {
  return [...withoutPastRound(rounds, added.year), added].sort((one, other) => one.year - other.year);
}

export function withoutPastRound(rounds: readonly PastRound[], year: number): PastRound[] {
  return rounds.filter((round) => round.year !== year);
}

const partOrder: readonly Part[] = ["total", "male", "female"];

function storedRound({ indicators, figures, ...about }: PastRound): StoredRound {
  const byUnit: Record<string, Record<string, z.infer<typeof figureSchema>>> = {};
  for (const { unit, item, part, value } of figures.length > mostFigures ? [] : figures) {
    const own = (byUnit[unit] ??= {});
    const parts = (own[item] ??= [null, null, null]);
    parts[partOrder.indexOf(part)] = value;
  }
  const results = [...indicators].map(([code, result]): [string, StoredRound["indicators"][string]] => [
    code,
    storedResult(result),
  ]);
  return { ...about, indicators: Object.fromEntries(results), figures: byUnit };
}

function storedResult({ target, value, ...rest }: PastResult): StoredRound["indicators"][string] {
  return {
    ...rest,
    target: target && { comparator: target.comparator, value: asStored(target.value) },
    value: value && `${value.numerator}/${value.denominator}`,
  };
}

function asStored(value: number | readonly [number, number] | null): number | [number, number] | null {
  return value === null || typeof value === "number" ? value : [...value];
}

function roundOf({ indicators, figures, ...about }: StoredRound): PastRound {
  const results = Object.entries(indicators).map(([code, { value, ...rest }]): [string, PastResult] => [
    code,
    { ...rest, value: value === null ? null : fractionOf(value) },
  ]);
  const given = Object.entries(figures).flatMap(([unit, items]) =>
    Object.entries(items).flatMap(([item, parts]) =>
      parts.flatMap((value, at): PastFigure[] => {
        const part = partOrder[at];
        return value === null || part === undefined ? [] : [{ unit, item, part, value }];
      }),
    ),
  );
  return { ...about, indicators: new Map(results), figures: given };
}

function fractionOf(text: string): Exact {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return divideExact(exact(numerator), exact(denominator));
}
