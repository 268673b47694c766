import { AreaLayers } from "../../../../../src/workbench/host/model/areaLayers";

const area = (row: number, lastRow: number) => ({ row, column: 0, lastRow, lastColumn: 0 });

test("what was said last of a cell counts", () => {
  const layers = new AreaLayers<string>();
  layers.set(area(0, 9), "trước");
  layers.set(area(3, 4), "sau");
  expect([layers.at(2, 0), layers.at(3, 0), layers.at(5, 0), layers.at(10, 0)]).toEqual([
    "trước",
    "sau",
    "trước",
    null,
  ]);
});

test("what is said again of a whole area replaces what was said within it", () => {
  const layers = new AreaLayers<string>();
  layers.set(area(3, 4), "trước");
  layers.set(area(0, 9), "sau");
  expect(layers.layers).toHaveLength(1);
});

test("taking back leaves the rest as it was", () => {
  const layers = new AreaLayers<string>();
  layers.set(area(0, 9), "có");
  layers.set(area(3, 4), null);
  expect([layers.at(2, 0), layers.at(3, 0)]).toEqual(["có", null]);
});

test("taking back what was never said leaves no trace", () => {
  const layers = new AreaLayers<string>();
  layers.set(area(3, 4), null);
  expect(layers.layers).toEqual([]);
});
