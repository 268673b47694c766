import { inWorkbook } from "./excelRun";

/** Which cells of a range are blank, as its rows and columns. */
export type BlankCells = readonly (readonly boolean[])[];

interface Asked {
  readonly addresses: readonly string[];
  readonly resolve: (blanks: readonly BlankCells[]) => void;
  readonly reject: (reason: unknown) => void;
}

let waiting: Asked[] = [];

/**
 * Tells which cells of ranges are blank, which desktop Excel does not tell a custom function: it hands over 0.
 * All that is asked in one turn goes in one request, for a recalculation asks for hundreds of cells at once.
 *
 * @param addresses with the sheet, as the host names a function's arguments: "'Trạm y tế'!A1:B2"
 * @throws HostFailure where one of them cannot be read, such as a cell of another workbook
 */
export function findBlankCells(addresses: readonly string[]): Promise<readonly BlankCells[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ addresses, resolve, reject });
    if (waiting.length === 1) setTimeout(() => void answerWaiting(), 0);
  });
}

async function answerWaiting(): Promise<void> {
  const asked = waiting;
  waiting = [];
  try {
    await answerTogether(asked);
  } catch {
    // One address that cannot be read fails the whole request: the others are asked for by themselves.
    for (const one of asked) await answerTogether([one]).catch(one.reject);
  }
}

async function answerTogether(asked: readonly Asked[]): Promise<void> {
  const blanks = await readBlanks([...new Set(asked.flatMap(({ addresses }) => addresses))]);
  for (const { addresses, resolve } of asked) {
    resolve(addresses.map((address) => blanks.get(address) ?? []));
  }
}

async function readBlanks(addresses: readonly string[]): Promise<ReadonlyMap<string, BlankCells>> {
  return inWorkbook(async (context) => {
    const ranges = addresses.map((address) => rangeAt(context, address).load("values"));
    await context.sync();
    return new Map(
      addresses.map((address, at) => [
        address,
        (ranges[at]?.values ?? []).map((row: unknown[]) => row.map((value) => value === "")),
      ]),
    );
  });
}

function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const cut = address.lastIndexOf("!");
  const sheet = address
    .slice(0, cut)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return context.workbook.worksheets.getItem(sheet).getRange(address.slice(cut + 1));
}
