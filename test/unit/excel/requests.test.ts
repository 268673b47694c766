import type { Operation } from "../../../src/excel/operation";
import { operationBytes } from "../../../src/excel/operationSize";
import { packRequests } from "../../../src/excel/requests";

const activate = (sheet: string): Operation => ({ kind: "activate-sheet", sheet });
const write = (rows: number): Operation => ({
  kind: "write-cells",
  sheet: "Biểu tổng hợp",
  row: 3,
  column: 1,
  cells: Array.from({ length: rows }, (_, row) => [`'dòng ${row}`, row]),
  before: Array.from({ length: rows }, () => ["", ""]),
});

describe("packRequests", () => {
  it("sends what fits in one request", () => {
    expect(packRequests([activate("A"), write(3)])).toEqual([[activate("A"), write(3)]]);
  });

  it("keeps the order over requests, none above the limit", () => {
    const limit = operationBytes(write(20)) * 2;
    const all = [write(20), activate("A"), write(20), write(20)];
    const requests = packRequests(all, limit);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.flat()).toEqual(all);
    for (const request of requests) {
      expect(request.reduce((sum, one) => sum + operationBytes(one), 0)).toBeLessThanOrEqual(limit);
    }
  });

  it("cuts a block of cells that is too large by itself, former contents alike", () => {
    const pieces = packRequests([write(400)], 5_000).flat();
    expect(pieces.length).toBeGreaterThan(1);
    const cut = pieces.map((piece) => {
      if (piece.kind !== "write-cells") throw new Error("only cells were to be written");
      expect(piece.before).toHaveLength(piece.cells.length);
      return piece;
    });
    expect(cut.flatMap(({ cells }) => cells)).toHaveLength(400);
    expect(cut[1]?.row).toBe(3 + (cut[0]?.cells.length ?? 0));
  });

  it("makes no request of nothing", () => expect(packRequests([])).toEqual([]));
});
