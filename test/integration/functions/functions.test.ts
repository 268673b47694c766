import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { askCellsWith, runLoaded } from "../../../src/functions/customFunction";
import * as functions from "../../../src/functions/functions";
import { startExcel, type EmulatedExcel } from "../../support/host";

let excel: EmulatedExcel;

beforeAll(async () => {
  const source = path.resolve(__dirname, "../../../src/functions/functions.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata(source);
  excel = await startExcel({ functions: JSON.parse(metadataJson).functions });
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
});

afterAll(() => excel.dispose());

async function cellAfterTyping(formula: string, address = "J1"): Promise<unknown> {
  await excel.type("Sheet1", address, formula);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0];
  });
}

describe("BDG functions typed in a cell", () => {
  beforeAll(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D3").values = [
        ["Nội dung", "Tổng số", "Nam", "Nữ"],
        ["Trẻ sinh ra sống", 120, 63, 57],
        ["Dân số", "'1.200", "", "'620"],
      ];
      await context.sync();
    });
    await excel.host.settled();
  });

  test.each<[string, unknown]>([
    ["=BDG.TYLE(3,10)", 30],
    ["=BDG.TYLE(D2,B2,1000)", 475],
    ["=BDG.TYLENU(D2,C2)", 47.5],
    ["=BDG.TYSOGIOITINH(C2,D2)", 6300 / 57],
    ["=BDG.CHENHLECH(90,80)", 10],
    ["=BDG.GPI(95,100)", 0.95],
    ['=BDG.DANHGIA(59.96,"≥ 60%")', "Chưa đạt"],
    ['=BDG.DANHGIA(BDG.TYSOGIOITINH(C2,D2),"ở mức 109 bé trai/100 bé gái")', "Chưa đạt"],
    ['=BDG.CONTHIEU(3,7,"75%")', 3],
    ["=BDG.TIENDO(52,40,2020,60,2030,2026)", "Dự kiến đạt"],
    ["=BDG.SO(B3)", 1200],
    ['=BDG.GOP("Trẻ sinh ra sống","Nữ",A1:D3)', 57],
    ['=BDG.GOP("population","Nam",A1:D3)', 580],
    ['=BDG.UNICODE("TiÕng ViÖt")', "Tiếng Việt"],
    ["=BDG.TYLE(C3,B3)", "#N/A"],
    ["=BDG.TYLE(C2,0)", "#DIV/0!"],
    ['=BDG.TYLE("2/8",10)', "#VALUE!"],
  ])("%s shows %s", async (formula, shown) => {
    expect(await cellAfterTyping(formula)).toBe(shown);
  });

  test("show the sentence under the error's flag", async () => {
    await cellAfterTyping("=BDG.TYLE(C3,B3)", "J2");
    const sheet = excel.host.book.findSheet("Sheet1");
    expect(excel.host.functions.messageAt(sheet?.id ?? "", 1, 9)).toContain("“tử” còn trống");
  });

  test("give the targets of a sentence as a block", async () => {
    const { value } = (await excel.callFunction("CHITIEU", ["Tỷ lệ nữ tiến sĩ đạt 35% vào năm 2030"])) as {
      value: unknown;
    };
    expect(value).toEqual([[expect.stringContaining("tiến sĩ"), "≥", 35, "%", 2030]]);
  });

  test("give an error while the host cannot say whether a 0 is a blank cell", async () => {
    askCellsWith(() => Promise.reject(new Error("busy")));
    const invocation = { parameterAddresses: ["Sheet1!A9", "Sheet1!B9"] } as CustomFunctions.Invocation;
    await expect(functions.TYLE(0, 7, null, invocation)).rejects.toMatchObject({ code: "#N/A" });
    askCellsWith(async (addresses) => addresses.map(() => [[true]]));
    await expect(functions.TYLE(0, 7, null, invocation)).rejects.toMatchObject({
      message: expect.stringContaining("“tử” còn trống"),
    });
    askCellsWith(async (addresses) => addresses.map(() => [[false]]));
    await expect(functions.TYLE(0, 7, null, invocation)).resolves.toBe(0);
    askCellsWith(null);
  });

  test("give a sentence where their code cannot be loaded", async () => {
    const loading = runLoaded(
      () => Promise.reject(new Error("offline")),
      () => 1,
    );
    await expect(loading).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("Chưa tải được hàm này"),
    });
  });
});
