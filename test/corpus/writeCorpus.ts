import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpus } from "./corpus";
import { corpusFile } from "./corpusFile";

/**
 * Writes the corpus as .xlsx files with truth.json beside them, to look at or to try other readers on:
 * `node -r ./tools/typescript.cjs test/corpus/writeCorpus.ts FOLDER [SEED]`
 */
function writeCorpus(folder: string, seed: number): void {
  mkdirSync(folder, { recursive: true });
  const truth = corpus(seed).map(({ difficulty, workbook, truth: reports, findings }, at) => {
    const file = `${String(at).padStart(3, "0")} ${workbook.file ?? "so lieu.xlsx"}`.replace(
      /\.\w+$/,
      ".xlsx",
    );
    writeFileSync(join(folder, file), corpusFile(workbook, "xlsx"));
    return { file, difficulty, reports, findings };
  });
  writeFileSync(join(folder, "truth.json"), JSON.stringify(truth, null, 1));
}

const [folder, seed = "1"] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say a folder to write the corpus to");
writeCorpus(folder, Number(seed));
