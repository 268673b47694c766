import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../../src/functions/functions";

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
}

const source = path.resolve(__dirname, "../../../src/functions/functions.ts");

/** What the build writes into functions.json. */
async function metadata(): Promise<readonly FunctionMetadata[]> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson).functions;
}

/** "tử; mẫu; [hệ_số]" */
function signature({ parameters }: FunctionMetadata): string {
  return parameters
    .map(({ name, optional, repeating }) => (optional ? `[${name}]` : repeating ? `${name}…` : name))
    .join("; ");
}

describe("functions.json", () => {
  it("has every function under its name, with the names of its arguments in Vietnamese", async () => {
    const all = await metadata();
    expect(Object.fromEntries(all.map((one) => [one.id, signature(one)]))).toEqual({
      TYLE: "tử; mẫu; [hệ_số]",
      TYLENU: "nữ; nam",
      TYSOGIOITINH: "trai; gái",
      CHENHLECH: "tỷ_lệ_nữ; tỷ_lệ_nam",
      GPI: "nữ; nam",
      DANHGIA: "giá_trị; chỉ_tiêu",
      CONTHIEU: "tử; mẫu; chỉ_tiêu; [hệ_số]",
      TIENDO: "giá_trị; giá_trị_gốc; năm_gốc; chỉ_tiêu; năm_đích; năm",
      SO: "văn_bản",
      GOP: "số_liệu; giới; vùng…",
      UNICODE: "văn_bản",
      CHITIEU: "văn_bản",
    });
    expect(Object.keys(functions).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it("describes each function and argument, in composed Vietnamese that fits Excel's tooltip", async () => {
    for (const { name, description, parameters } of await metadata()) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect([name, text.length > 4 && text.length <= 128, text === text.normalize("NFC")]).toEqual([
          name,
          true,
          true,
        ]);
      }
    }
  });

  it("takes values as they are, so that a text is never turned into a number by Excel", async () => {
    const types = (await metadata()).flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  it("takes whole ranges where it adds up, and gives a block where it spills", async () => {
    const all = await metadata();
    const gather = all.find(({ id }) => id === "GOP")?.parameters.at(-1);
    expect(gather).toMatchObject({ dimensionality: "matrix", repeating: true });
    expect(all.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id)).toEqual([
      "CHITIEU",
    ]);
  });
});
