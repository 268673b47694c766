import { strToU8 } from "fflate";
import { cellFormats } from "../../../src/files/cellFormats";

const styles = strToU8(`<styleSheet>
  <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0&quot;%&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
</styleSheet>`);

it("tells percentages and dates by the styles that cells refer to", () => {
  expect(cellFormats(styles)).toEqual([
    { percent: false, date: null },
    { percent: true, date: null },
    { percent: false, date: "m/d/yy" },
    { percent: false, date: "dd/mm/yyyy" },
    { percent: true, date: null },
    { percent: false, date: null },
  ]);
});

it("knows none in a workbook without styles", () => {
  expect(cellFormats(undefined)).toEqual([]);
});
