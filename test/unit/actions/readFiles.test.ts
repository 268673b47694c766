import { MessageChannel } from "node:worker_threads";
import type { OfferedFile, Progress, Round } from "../../../src/actions/officerActions";
import { readFiles } from "../../../src/actions/readFiles";
import { answerRequests } from "../../../src/files/reportReader";
import type { ReaderReply, ReaderRequest } from "../../../src/files/reportReader";
import { readInWorker, type ReaderWorker } from "../../../src/files/workerReader";
import { writeWorkbook } from "../../../src/files/writeWorkbook";
import { items } from "../../../src/plans/items";
import { formLayout } from "../../../src/summary/formLayout";
import { freshSettings } from "../../../src/actions/settings";
import { smallPlan } from "../../support/smallPlan";

const plan = smallPlan();
const round: Round = {
  settings: { ...freshSettings(2026), planId: plan.id },
  plan,
  units: [],
  consolidation: null,
  findings: [],
  table: { exists: false, changedCells: 0 },
  remarks: new Map(),
};

/** A worker whose messages really cross a channel, copied as the browser copies them. */
function channelWorker(options: { readonly diesOver?: string } = {}): ReaderWorker {
  const { port1, port2 } = new MessageChannel();
  const answer = answerRequests((reply) => port2.postMessage(reply));
  const worker: ReaderWorker = {
    postMessage: (message: ReaderRequest) => port1.postMessage(message),
    terminate: () => port1.close(),
    onmessage: null,
    onerror: null,
  };
  port2.on("message", (request: ReaderRequest) => {
    if (request.kind === "read" && request.file.name === options.diesOver) port2.postMessage("dead");
    else answer(request);
  });
  port1.on("message", (data: ReaderReply | "dead") => {
    if (data === "dead") worker.onerror?.call(worker as Worker, {} as ErrorEvent);
    else worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
  });
  return worker;
}

function offered(name: string, content: Uint8Array | string): OfferedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    lastModified: 1_790_000_000_000,
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
  };
}

async function formOf(
  unitName: string,
  entries: Record<string, { total?: number; male?: number; female?: number }>,
) {
  const unit = plan.units.find(({ name }) => name === unitName)!;
  const layout = formLayout({
    plan,
    unit,
    items,
    year: 2026,
    deadline: null,
    entries: new Map(Object.entries(entries)),
  });
  return writeWorkbook([layout], { title: unitName, author: "", created: new Date(0) });
}

const births = "Đơn vị báo cáo:;Trạm y tế\nNội dung;Tổng số;Nam;Nữ\nTrẻ sinh ra sống;120;63;57\n";
const read = (files: OfferedFile[], worker = () => channelWorker(), running = {}) =>
  readFiles(round, files, (context) => readInWorker(context, worker), running);

describe("reading the files an officer offers", () => {
  it("gives each file's reports, across the channel to the worker", async () => {
    const form = await formOf("Phòng Kinh tế", { "business-heads": { total: 20, male: 12, female: 8 } });
    const readings = await read([offered("kinh-te.xlsx", form), offered("tyt.csv", births)]);
    const given = readings.map((reading) =>
      "reports" in reading
        ? reading.reports.map(({ unit, figures }) => [
            unit,
            ...[...figures.values()].map(({ item, parts }) => [
              item,
              parts.total.value,
              parts.total.asWritten,
            ]),
          ])
        : reading,
    );
    expect(given).toEqual([
      [["Phòng Kinh tế", ["business-heads", 20, "20"]]],
      [["Trạm y tế", ["live-births", 120, "120"]]],
    ]);
  });

  it("leaves lock files out, and says why others could not be read", async () => {
    const readings = await read([
      offered("~$tyt.xlsx", "x"),
      offered("trống.xlsx", ""),
      offered("tyt.csv", births),
    ]);
    expect(readings[0]).toEqual({ name: "~$tyt.xlsx", ignored: true });
    expect(readings[1]).toMatchObject({ finding: { code: "unreadable", values: { reason: "empty" } } });
    expect(readings[2]).toHaveProperty("reports");
  });

  it("tells files of the same name apart", async () => {
    const readings = await read([offered("bao cao.csv", births), offered("bao cao.csv", births)]);
    expect(readings.map(({ name }) => name)).toEqual(["bao cao.csv", "bao cao (2).csv"]);
  });

  it("does not open a file above the limit", async () => {
    const huge: OfferedFile = {
      ...offered("to.xlsx", ""),
      size: 1e9,
      arrayBuffer: () => Promise.reject(new Error("opened")),
    };
    expect(await read([huge])).toMatchObject([
      { finding: { code: "too-large", values: { limit: "64 MB" } } },
    ]);
  });

  it("goes on with the next file where one cannot be fetched, or the reader dies over it", async () => {
    const gone = { ...offered("mất.csv", births), arrayBuffer: () => Promise.reject(new Error("moved")) };
    const readings = await read([gone, offered("nặng.csv", births), offered("tyt.csv", births)], () =>
      channelWorker({ diesOver: "nặng.csv" }),
    );
    expect(readings.map((reading) => ("finding" in reading ? reading.finding.code : "read"))).toEqual([
      "unreadable",
      "unreadable",
      "read",
    ]);
  });

  it("blames no file for a reader that cannot be started", async () => {
    const broken = (): ReaderWorker => {
      const worker = channelWorker();
      worker.postMessage = () => worker.onerror?.call(worker as Worker, {} as ErrorEvent);
      return worker;
    };
    await expect(read([offered("tyt.csv", births)], broken)).rejects.toThrow("could not be started");
  });

  it("tells how far it has come", async () => {
    const told: Progress[] = [];
    await read([offered("a.csv", births), offered("b.csv", births)], undefined, {
      onProgress: (progress: Progress) => told.push(progress),
    });
    expect(told).toEqual([
      { done: 0, total: 2, unit: "a.csv" },
      { done: 1, total: 2, unit: "b.csv" },
      { done: 2, total: 2 },
    ]);
  });

  it("stops in the midst of a file", async () => {
    const controller = new AbortController();
    const stopped = read([offered("a.csv", births), offered("b.csv", births)], undefined, {
      signal: controller.signal,
      onProgress: ({ done }: Progress) => done === 1 && controller.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
  });

  it("uses the names decided before", async () => {
    const known = { ...round, settings: { ...round.settings, unitAliases: { "Nhà hộ sinh": "Trạm y tế" } } };
    const [reading] = await readFiles(
      known,
      [offered("a.csv", births.replace("Trạm y tế", "Nhà hộ sinh"))],
      (context) => readInWorker(context, () => channelWorker()),
    );
    expect(reading).toMatchObject({ reports: [{ unit: "Trạm y tế", known: true }] });
  });
});
