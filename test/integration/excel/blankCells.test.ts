import { findBlankCells } from "../../../src/excel/blankCells";
import { startExcel, type EmulatedExcel } from "../../support/host";

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await startExcel({ sheets: ["Trạm y tế", "Khu 'A'"] });
  await excel.type("Trạm y tế", "A1", 0);
  await excel.type("Khu 'A'", "B2", 5);
});

afterAll(() => excel.dispose());

describe("findBlankCells", () => {
  test("tells a blank cell from one that says 0", async () => {
    expect(await findBlankCells(["'Trạm y tế'!A1:B2", "'Khu ''A'''!B2", "'Khu ''A'''!C2"])).toEqual([
      [
        [false, true],
        [true, true],
      ],
      [[false]],
      [[true]],
    ]);
  });

  test("answers all that is asked in one turn with one request", async () => {
    excel.counters.reset();
    const asked = Array.from({ length: 100 }, (_, row) => findBlankCells([`'Trạm y tế'!A${row + 1}`]));
    expect((await Promise.all(asked)).filter(([blanks]) => blanks?.[0]?.[0])).toHaveLength(99);
    expect(excel.counters.requests).toBe(1);
  });

  test("fails where a sheet is not in this workbook, and answers what was asked beside it", async () => {
    const [strange, known] = await Promise.allSettled([
      findBlankCells(["Lạ!A1"]),
      findBlankCells(["'Trạm y tế'!A1"]),
    ]);
    expect(strange.status).toBe("rejected");
    expect(known).toEqual({ status: "fulfilled", value: [[[false]]] });
  });
});
