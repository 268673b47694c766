import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../tools/browser.cjs";
import { serve } from "../../tools/serve.cjs";

/** A served workbench with a browser to open it in. */
export interface WorkbenchServer {
  /** Opens the page; `query` as after "?": "api=1.9", "empty". */
  open(query?: string, size?: { width: number; height: number }): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** The workbench in a browser page, as an officer has it before them. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly address: string;
  /** Addresses of all that the page has asked for. */
  readonly requests: readonly string[];
  /** Errors that nobody caught, and what the console calls an error. */
  readonly errors: readonly string[];
  sheetNames(): Promise<readonly string[]>;
  /** The text a cell shows. */
  text(sheet: string, address: string): Promise<string>;
  formula(sheet: string, address: string): Promise<string>;
  type(sheet: string, address: string, entry: string | number): Promise<void>;
  settled(): Promise<void>;
  /** Presses a button of the ribbon and waits until the workbook has come to rest. */
  press(label: string): Promise<void>;
  /** The row (from 1) of a code in column A. */
  rowOf(sheet: string, code: string): Promise<number>;
}

const longestWait = 60_000;

/** Serves dist/ and starts a browser. `npm test` has built dist/ before. */
export async function startWorkbench(): Promise<WorkbenchServer> {
  const server = await serve(0);
  const browser: Browser = await launchBrowser();
  return {
    open: async (query = "", size = { width: 1500, height: 900 }) => {
      const context = await browser.newContext({ viewport: size, acceptDownloads: true });
      const page = await context.newPage();
      page.setDefaultTimeout(longestWait);
      const requests: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(`${server.address}/?${query}`);
      const opened = over(page, server.address, requests, errors);
      await opened.pane.getByRole("heading", { level: 1 }).waitFor();
      if (!query.includes("empty")) {
        await page.waitForFunction(() => (window.workbenchDoor?.sheetNames().length ?? 0) > 5);
        await opened.pane
          .getByText(/đơn vị đã nộp/)
          .first()
          .waitFor();
      }
      await opened.settled();
      return opened;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function over(page: Page, address: string, requests: string[], errors: string[]): OpenWorkbench {
  const settled = () => page.evaluate(() => window.workbenchDoor!.settled());
  const read = (sheet: string, cell: string) =>
    page.evaluate(([name, place]) => window.workbenchDoor!.read(name!, place!), [sheet, cell]);
  return {
    page,
    pane: page.frameLocator("iframe.pane"),
    address,
    requests,
    errors,
    settled,
    sheetNames: () => page.evaluate(() => window.workbenchDoor!.sheetNames()),
    text: async (sheet, cell) => (await read(sheet, cell)).text,
    formula: async (sheet, cell) => (await read(sheet, cell)).formula,
    type: (sheet, cell, entry) =>
      page.evaluate(
        ([name, place, typed]) => window.workbenchDoor!.type(String(name), String(place), typed!),
        [sheet, cell, entry] as const,
      ),
    press: async (label) => {
      const ribbon = page.getByRole("toolbar");
      await ribbon.getByRole("button", { name: label, exact: true }).click();
      await page.getByRole("status").getByText(`${label}: xong.`).waitFor();
      await settled();
    },
    rowOf: (sheet, code) =>
      page.evaluate(
        ([name, wanted]) => {
          for (let row = 1; row <= 200; row += 1) {
            if (window.workbenchDoor!.read(name!, `A${row}`).text === wanted) return row;
          }
          throw new Error(`${wanted} is not in column A of ${name}`);
        },
        [sheet, code],
      ),
  };
}
