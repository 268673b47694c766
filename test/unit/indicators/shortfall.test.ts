import fc from "fast-check";
import type { Comparator, Requirement } from "../../../src/indicators/indicator";
import { ratioOf, valueOf, type Ratio } from "../../../src/indicators/ratio";
import { meets } from "../../../src/indicators/requirement";
import { shortfallOf } from "../../../src/indicators/shortfall";
import { addExact, exact } from "../../../src/numbers/exact";

function moved(ratio: Ratio, step: number): Ratio {
  return { ...ratio, numerator: addExact(ratio.numerator, exact(step)) };
}

describe("shortfallOf", () => {
  const part = fc
    .integer({ min: 1, max: 400 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  const comparator = fc.constantFrom<Comparator>(">=", ">", "<=", "<", "~");
  const wanted = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const better = fc.constantFrom<"higher" | "lower">("higher", "lower");

  it("is the least number of people that turns the verdict, or null where none does", () => {
    fc.assert(
      fc.property(part, comparator, wanted, better, ([count, whole], sign, value, way) => {
        const ratio = ratioOf(count, whole, 100, true)!;
        const requirement: Requirement = { comparator: sign, value };
        const turns = (step: number) => meets(valueOf(moved(ratio, step)), requirement, way);
        const steps = Array.from({ length: whole + 1 }, (_, step) => step).filter(
          (step) => (count + step <= whole && turns(step)) || (count - step >= 0 && turns(-step)),
        );
        expect(shortfallOf(ratio, requirement, way)).toBe(steps[0] ?? null);
      }),
    );
  });

  it("keeps to whole people where the figure itself is not whole", () => {
    expect(shortfallOf(ratioOf(1.5, 10, 100, false)!, { comparator: ">=", value: 30 }, "higher")).toBe(2);
  });
});
