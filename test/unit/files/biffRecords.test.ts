import { biffMarks } from "../../../src/files/biffRecords";
import type { SheetMarks } from "../../../src/files/sheetMarks";

const begin = record(0x0809, 16);
const end = record(0x000a, 0);
const filterMode = record(0x009b, 0);

function record(type: number, length: number, fill: (view: DataView) => void = () => undefined): number[] {
  const bytes = new Uint8Array(4 + length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, type, true);
  view.setUint16(2, length, true);
  fill(new DataView(bytes.buffer, 4));
  return [...bytes];
}

function hiddenRow(index: number): number[] {
  return record(0x0208, 16, (view) => {
    view.setUint16(0, index, true);
    view.setUint32(12, 0x20, true);
  });
}

function marksOf(sheet: readonly number[]): SheetMarks | undefined {
  const marks = biffMarks(Uint8Array.from([...begin, ...end, ...begin, ...sheet, ...end]));
  return "code" in marks ? undefined : marks[0];
}

describe("biffMarks", () => {
  it("finds rows hidden by hand", () => {
    expect([...(marksOf(hiddenRow(5))?.hiddenRows ?? [])]).toEqual([5]);
  });

  it("counts hidden rows as filtered where a filter is on", () => {
    expect([...(marksOf([...filterMode, ...hiddenRow(5)])?.filteredRows ?? [])]).toEqual([5]);
  });

  it("leaves the records of a chart within the sheet out", () => {
    expect(marksOf([...begin, ...hiddenRow(3), ...end, ...hiddenRow(4)])?.hiddenRows).toEqual(new Set([4]));
  });

  it("sees a password", () => {
    expect(biffMarks(Uint8Array.from([...begin, ...record(0x002f, 6)]))).toMatchObject({ code: "encrypted" });
  });
});
