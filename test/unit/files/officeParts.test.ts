import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { OfficeParts } from "../../../src/files/officeParts";

const types = '<Types xmlns="urn:t"><Default Extension="xml" ContentType="application/xml"/></Types>';

function parts(): OfficeParts {
  return new OfficeParts(
    zipSync({ "[Content_Types].xml": strToU8(types), "xl/": new Uint8Array(), "xl/a.xml": strToU8("<a/>") }),
  );
}

function read(file: OfficeParts, name: string): string {
  return strFromU8(unzipSync(file.bytes())[name]!);
}

describe("the parts of an Office file", () => {
  it("take a new part with its type", () => {
    const file = parts();
    file.add("xl/charts/chart1.xml", "application/chart+xml", "<c/>");
    expect(read(file, "xl/charts/chart1.xml")).toBe("<c/>");
    expect(read(file, "[Content_Types].xml")).toContain(
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/chart+xml"/></Types>',
    );
  });

  it("are related to each other beside the part that refers", () => {
    const file = parts();
    file.relate("xl/a.xml", "rId1", "urn:chart", "../charts/chart1.xml");
    file.relate("xl/a.xml", "rId2", "urn:chart", "../charts/chart2.xml");
    const links = read(file, "xl/_rels/a.xml.rels").match(/Id="rId\d"/g);
    expect(links).toEqual(['Id="rId1"', 'Id="rId2"']);
  });

  it("leave out folders, which are no parts", () => {
    expect(Object.keys(unzipSync(parts().bytes()))).toEqual(["[Content_Types].xml", "xl/a.xml"]);
  });

  it("refuse to change a part that is not there", () => {
    expect(() => parts().change("xl/b.xml", (text) => text)).toThrow("xl/b.xml");
  });
});
