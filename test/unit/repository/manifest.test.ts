import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import {
  developmentId,
  localManifestUrl,
  productionId,
  productionManifest,
} from "../../../tools/productionManifest.cjs";

const root = path.resolve(__dirname, "../../..");
const file = path.join(root, "manifest.xml");
const xml = fs.readFileSync(file, "utf8");

/** Width and height out of a PNG's first chunk. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("is read by Office's own reader", () => {
    // In a process of its own: the reader loads ES modules, which jest's module registry cannot.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})
      .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
    const manifest = JSON.parse(
      execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }),
    ) as {
      id: string;
      displayName: string;
      hosts: string[];
    };
    expect(manifest.id).toBe(developmentId);
    expect(manifest.displayName).toBe("Tổng hợp chỉ tiêu");
    expect(manifest.hosts).toEqual(["Workbook"]);
  });

  it("has the top elements in the order the schema asks for", () => {
    const order = [
      "<Id>",
      "<Version>",
      "<ProviderName>",
      "<DefaultLocale>",
      "<DisplayName ",
      "<Description ",
      "<IconUrl ",
      "<HighResolutionIconUrl ",
      "<SupportUrl ",
      "<Hosts>",
      "<Requirements>",
      "<DefaultSettings>",
      "<Permissions>",
      "<VersionOverrides ",
    ];
    const places = order.map((element) => xml.indexOf(element));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("defines every resource it uses, and uses every one it defines", () => {
    const used = [...xml.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
    const defined = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it("points at one server only", () => {
    const addresses = [...xml.matchAll(/DefaultValue="(https?:\/\/[^"]+)"/g)].map(
      ([, url = ""]) => new URL(url).origin,
    );
    expect([...new Set(addresses)]).toEqual([localManifestUrl]);
  });

  it.each(
    [...xml.matchAll(/assets\/(icon-(\d+)\.png)/g)].map(
      ([, name = "", size = ""]) => [name, Number(size)] as const,
    ),
  )("has the icon %s at its size", (name, size) => {
    expect(sizeOf(fs.readFileSync(path.join(root, "assets", name)))).toEqual([size, size]);
  });

  it("keeps texts within what the ribbon takes", () => {
    const texts = (kind: string): string[] => {
      const [, block = ""] = new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(xml) ?? [];
      return [...block.matchAll(/DefaultValue="([^"]+)"/g)].map(([, text = ""]) => text);
    };
    expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
  });

  it("asks for the shared runtime and nothing newer", () => {
    expect(
      [...xml.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(([, set, version]) => [
        set,
        version,
      ]),
    ).toEqual([["SharedRuntime", "1.1"]]);
  });
});

describe("the manifest for publishing", () => {
  it("has its own identity and no address of this machine", () => {
    const published = productionManifest(xml, "https://example.vn/bdg/");
    expect(published).toContain(productionId);
    expect(published).not.toMatch(/localhost/);
    expect(published).toContain("https://example.vn/bdg/taskpane.html");
  });

  it("is refused while an address of this machine is left in it", () => {
    expect(() => productionManifest(`${xml}<!-- http://localhost:8080 -->`, "https://example.vn")).toThrow(
      /this machine/,
    );
  });
});
