import { passArguments } from "../../../../src/workbench/host/functionArguments";

const any = { type: "any" };
const number = { type: "number" };
const matrix = { type: "any", dimensionality: "matrix" };

test.each([
  ["one cell is a value", [any], [[[5]]], [5]],
  ["a blank cell is a blank text", [any], [""], [""]],
  ["a blank cell is 0 where a number is declared", [number], [""], [0]],
  ["a number written as text is a number where one is declared", [number], ["12"], [12]],
  ["several cells are a block", [matrix], [[["a", ""]]], [[["a", ""]]]],
  ["a value is a block of one where a block is declared", [matrix], [5], [[[5]]]],
  ["what is left out is null", [any, any], [1], [1, null]],
  [
    "a repeating parameter takes the rest as a list",
    [any, { ...matrix, repeating: true }],
    ["x", 1, [[2, 3]]],
    ["x", [[[1]], [[2, 3]]]],
  ],
])("%s", (_name, parameters, given, expected) => {
  expect(passArguments(parameters, given)).toEqual(expected);
});

test.each([
  ["text where a number is declared", [number], ["Chưa có"]],
  ["several cells where a value is declared", [any], [[[1, 2]]]],
])("%s is #VALUE! without a call", (_name, parameters, given) => {
  expect(passArguments(parameters, given)).toBeNull();
});

test("without a description one cell is a value and several are a block", () => {
  expect(passArguments(undefined, [[[5]], [[1, 2]]])).toEqual([5, [[1, 2]]]);
});
