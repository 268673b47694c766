import { openWorkbook } from "../../../src/excel/openWorkbook";
import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";
import { addSheet, emptyWorkbook, write } from "../../support/workbookHands";

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await startExcel({ payloadLimit: 40_000 });
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

test("a sheet with longer texts than reckoned with is read in pieces that Excel passes on", async () => {
  await emptyWorkbook();
  const rows = Array.from({ length: 60 }, (_, row) => [`${row} ${"ghi chú dài ".repeat(60)}`, row]);
  await addSheet("Trạm y tế", rows.slice(0, 20));
  await addSheet("Công an", rows.slice(20, 40));
  await addSheet("Công đoàn", rows.slice(40));
  excel.counters.reset();
  const { grids } = await openWorkbook();
  expect(grids.flatMap((grid) => grid.rows)).toEqual(rows);
  expect(excel.counters.requests).toBeGreaterThan(3);
});

test("a single row that Excel does not pass on is said to be too large", async () => {
  await emptyWorkbook();
  await addSheet("Trạm y tế");
  // Written in parts that fit, read as one row that does not.
  for (const column of ["A", "H", "O"]) {
    await write("Trạm y tế", `${column}1`, [Array.from({ length: 7 }, () => "á".repeat(2_000))]);
  }
  await expect(openWorkbook()).rejects.toMatchObject({ reason: "too-large" });
});
