import { startExcel } from "../../support/host";
import type { EmulatedExcel } from "../../support/host";

const functions = [
  { id: "TONG", parameters: [{ type: "number" }, { type: "number" }] },
  { id: "LOI", parameters: [{ type: "string" }] },
  { id: "GHEP", parameters: [{ type: "any", dimensionality: "matrix", repeating: true }] },
  { id: "CHO" },
];
let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await startExcel({ apiLevel: "1.9", functions });
});
afterAll(() => {
  expect(excel.host.bugs).toEqual([]);
  excel.dispose();
});

async function values(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

async function write(address: string, block: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = block;
    await context.sync();
  });
}

async function eventually(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(condition()).toBe(true);
}

describe("the declared level", () => {
  test("is what isSetSupported says", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  test.each([
    [
      "comments, of 1.10",
      (workbook: Excel.Workbook) => workbook.comments.load("items/content"),
      "Workbook.comments",
    ],
    [
      "merged areas, of 1.13",
      (workbook: Excel.Workbook) =>
        workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject(),
      "Range.getMergedAreasOrNullObject",
    ],
  ])("refuses %s, as an older Excel", async (_name, use, member) => {
    const failure = Excel.run(async (context) => {
      use(context.workbook);
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(member),
    });
  });

  test("leaves out of load() what came later", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load();
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
    });
  });
});

test("a member that is not modelled fails by its name", async () => {
  const failure = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().pivotTables.load("items/name");
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({
    code: "NotImplemented",
    message: "The emulated host does not model Worksheet.pivotTables.",
  });
});

test("a block of another size than its range is refused", async () => {
  await expect(write("A1:B2", [[1]])).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("reading before loading is the client's own error", async () => {
  const failure = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(failure).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

describe("a planned failure", () => {
  afterEach(() => excel.faults.clear());

  async function writeTwice(): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["một"]];
      sheet.getRange("A2").values = [["hai"]];
      await context.sync();
    });
  }

  beforeEach(() => write("A1:A2", [[""], [""]]));

  test("before the request leaves the workbook as it was", async () => {
    excel.faults.plan({ request: 1, at: "before" });
    await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
    expect(await values("A1:A2")).toEqual([[""], [""]]);
  });

  test("within the request leaves what came before it", async () => {
    excel.counters.reset();
    await writeTwice();
    const last = excel.counters.actions - 1;
    await write("A1:A2", [[""], [""]]);
    excel.faults.plan({ request: 1, at: last });
    await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
    expect((await values("A1:A2")).flat()).toEqual(["một", ""]);
  });

  test("after the request leaves everything done", async () => {
    excel.faults.plan({ request: 1, at: "after", code: "AccessDenied" });
    await expect(writeTwice()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await values("A1:A2")).toEqual([["một"], ["hai"]]);
  });

  test("counts requests from when it is planned", async () => {
    excel.faults.plan({ request: 2, at: "before" });
    await writeTwice();
    await expect(writeTwice()).rejects.toMatchObject({ code: "GeneralException" });
    await writeTwice();
  });
});

test("requests and their bytes are counted", async () => {
  excel.counters.reset();
  await write("A1:A2", [["Đơn vị"], ["Trạm y tế"]]);
  await values("A1:A2");
  expect(excel.counters.requests).toBe(2);
  expect(excel.counters.requestBytes).toBeGreaterThan(excel.counters.largestRequest);
  expect(excel.counters.replyBytes).toBeGreaterThan(20);
});

test("a request or a reply above 5 MB is refused as by Excel on the web", async () => {
  const long = "x".repeat(30_000);
  const rows = (count: number): string[][] => Array.from({ length: count }, () => [long]);
  await expect(write("A1:A180", rows(180))).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  await write("A1:A100", rows(100));
  await write("A101:A200", rows(100));
  await expect(values("A1:A200")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").clear();
    await context.sync();
  });
});

describe("events", () => {
  test("a change by the add-in and one by the officer are told, until the handler is removed", async () => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
        heard.push(event.address);
      });
      await context.sync();
      return added;
    });
    await write("C3:C4", [[1], [2]]);
    await excel.type("Sheet1", "D7", "7");
    await eventually(() => heard.length === 2);
    expect(heard).toEqual(["C3:C4", "D7"]);
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.type("Sheet1", "D8", "8");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toHaveLength(2);
  });

  test("sheets that come, go and are brought to the front are told to the collection", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      const sheet = worksheets.add("Mới");
      sheet.getRange("B2").values = [[1]];
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await eventually(() => heard.includes("deleted"));
    expect(heard).toEqual(["added", "B2", "activated", "activated", "deleted"]);
  });

  test("selecting a range brings its sheet to the front and is told", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      sheet.getRange("B3:C4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!B3:C4");
    });
    await eventually(() => heard.length > 0);
    expect(heard).toEqual(["B3:C4"]);
  });
});

describe("custom functions", () => {
  let running = 0;
  let mostRunning = 0;

  beforeAll(() => {
    CustomFunctions.associate("TONG", (first: number, second: number) => first + second);
    CustomFunctions.associate("GHEP", (blocks: unknown[][][]) => JSON.stringify(blocks));
    CustomFunctions.associate("LOI", (kind: string) => {
      if (kind === "na")
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Chưa có số liệu");
      if (kind === "chia") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Chỉ tiêu không đọc được");
    });
    CustomFunctions.associate("CHO", async (value: number) => {
      running += 1;
      mostRunning = Math.max(mostRunning, running);
      await new Promise((resolve) => setTimeout(resolve, 50));
      running -= 1;
      return value * 10;
    });
  });

  test("typed in a cell are the functions that the add-in registered", async () => {
    await excel.type("Sheet1", "F1", "=BDG.TONG(2,3)");
    await excel.type("Sheet1", "F2", "=F1*2+BDG.TONG(F1,1)");
    expect(await values("F1:F2")).toEqual([[5], [16]]);
    await excel.type("Sheet1", "F1", "=BDG.TONG(10,20)");
    expect(await values("F1:F2")).toEqual([[30], [91]]);
  });

  test("get a range as a block in which blank cells are blank, not 0", async () => {
    await write("H1:I2", [
      [1, ""],
      ["Nữ", true],
    ]);
    await excel.type("Sheet1", "H4", "=BDG.GHEP(H1:I2)");
    expect(await values("H4")).toEqual([['[[[1,""],["Nữ",true]]]']]);
  });

  test.each([
    ["na", "#N/A", "Chưa có số liệu"],
    ["chia", "#DIV/0!", ""],
    ["khác", "#VALUE!", "Chỉ tiêu không đọc được"],
  ])("that throw %s show %s with the sentence beside it", async (kind, shown, sentence) => {
    await excel.type("Sheet1", "G1", `=BDG.LOI("${kind}")`);
    expect(await values("G1")).toEqual([[shown]]);
    const sheet = excel.host.book.findSheet("Sheet1");
    expect(excel.host.functions.messageAt(sheet?.id ?? "", 0, 6) ?? "").toContain(sentence);
  });

  test("run beside each other, and their cells show #BUSY! meanwhile", async () => {
    const formulas = Array.from({ length: 30 }, (_, row) => [`=BDG.CHO(${row})`]);
    await write("K1:K30", formulas);
    expect((await values("K1:K30")).flat().every((value) => value === "#BUSY!")).toBe(true);
    await excel.host.settled();
    expect((await values("K1:K30")).flat()).toEqual(formulas.map((_, row) => row * 10));
    expect(mostRunning).toBeGreaterThan(5);
  });

  test("can be called as a cell would", async () => {
    expect(await excel.callFunction("TONG", [1, 2])).toEqual({ value: 3 });
    expect(await excel.callFunction("LOI", ["na"])).toMatchObject({
      error: "#N/A",
      message: "Chưa có số liệu",
    });
  });
});

test("a ribbon button runs the associated function until it is completed", async () => {
  const heard: string[] = [];
  Office.actions.associate("tongHop", async (event: Office.AddinCommands.Event) => {
    heard.push(event.source.id);
    event.completed();
  });
  await excel.ribbon.runRibbonFunction("tongHop", "nutTongHop");
  expect(heard).toEqual(["nutTongHop"]);
});
