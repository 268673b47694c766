import fc from "fast-check";
import {
  addExact,
  compareExact,
  divideExact,
  exact,
  exactToNumber,
  multiplyExact,
  subtractExact,
  sumExactly,
} from "../../../src/numbers/exact";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const amounts = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const fractions = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 20n))
  .map(([top, bottom]) =>
    divideExact({ numerator: top, denominator: 1n }, { numerator: bottom, denominator: 1n }),
  );

describe("exact", () => {
  it.each([
    [0.1, 1n, 10n],
    [1.4, 7n, 5n],
    [59.96, 1499n, 25n],
    [-0.5, -1n, 2n],
    [0, 0n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20000000n],
    ["12.50", 25n, 2n],
  ])("takes %p by its shortest decimal spelling", (value, numerator, denominator) => {
    expect(exact(value)).toEqual({ numerator, denominator });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "", "1,4", "abc"])("refuses %p", (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });

  it("comes back as the same number, whatever the number", () => {
    fc.assert(
      fc.property(finite, (value) => expect(exactToNumber(exact(value))).toBe(value === 0 ? 0 : value)),
    );
  });

  it("says that 3/10 × 100 is exactly 30 and that 59,96 is not 60", () => {
    const rate = multiplyExact(divideExact(exact(3), exact(10)), exact(100));
    expect(compareExact(rate, exact(30))).toBe(0);
    expect(compareExact(exact(59.96), exact(60))).toBe(-1);
  });

  it("undoes addition by subtraction and multiplication by division", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtractExact(addExact(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divideExact(multiplyExact(a, b), b)).toEqual(a);
      }),
    );
  });

  it("orders fractions as their difference has it", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const { numerator } = subtractExact(a, b);
        expect(compareExact(a, b)).toBe(numerator === 0n ? 0 : numerator < 0n ? -1 : 1);
        expect(compareExact(a, b) + compareExact(b, a)).toBe(0);
      }),
    );
  });

  it("refuses to divide by zero", () => {
    expect(() => divideExact(exact(1), exact(0))).toThrow(RangeError);
  });
});

describe("exactToNumber", () => {
  it.each([
    [6300, 57, 110.52631578947368],
    [1, 3, 1 / 3],
    [200, 3, 200 / 3],
  ])("gives the nearest number to %d/%d", (top, bottom, expected) => {
    expect(exactToNumber(divideExact(exact(top), exact(bottom)))).toBe(expected);
  });

  it("rounds fractions beyond safe integers once, to the nearest", () => {
    const top = 2n ** 60n + 1n;
    expect(exactToNumber({ numerator: top, denominator: 3n })).toBe(Number(top / 3n));
    expect(exactToNumber({ numerator: -top, denominator: 2n ** 70n })).toBe(-(2 ** -10));
  });
});

describe("sumExactly", () => {
  it("adds figures as they are written", () => {
    expect(sumExactly([0.1, 0.2])).toBe(0.3);
    expect(sumExactly([1.1, 2.2, 3.3])).toBe(6.6);
    expect(sumExactly([])).toBe(0);
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(amounts), (values) =>
        expect(sumExactly(values)).toBe(sumExactly([...values].reverse())),
      ),
    );
  });
});
