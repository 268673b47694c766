import { formerCommuneOf, namesOtherCommune } from "../../../src/reports/formerCommune";
import { findUnit } from "../../../src/reports/unitNames";
import { readWorkbook } from "../../../src/reports/readWorkbook";
import type { CellValue } from "../../../src/reports/grid";
import { codesOf, context, figuresOf, gridOf, planOf, readRows, workbookOf } from "./grids";

const oldCommunes = new Map([
  ["phường An Biên", "phường Lê Chân"],
  ["Dư Hàng", "Lê Chân"],
  ["xã Minh Sơn", "xã Nghĩa Sơn"],
  ["Lê Chân", "phường Lê Chân"],
]);
const none: ReadonlyMap<string, string> = new Map();
const lechan = planOf("lechan-2026-2030");

describe("formerCommuneOf", () => {
  it.each([
    ["Trạm y tế phường An Biên cũ", "An Biên", "Trạm y tế"],
    ["TRẠM Y TẾ PHƯỜNG AN BIÊN", "An Biên", "TRẠM Y TẾ"],
    ["Tổ dân phố số 5 (An Biên)", "An Biên", "Tổ dân phố số 5"],
    ["Tổ dân phố số 5 (phường An Biên cũ)", "An Biên", "Tổ dân phố số 5"],
    ["UBND xã Minh Sơn cũ", "Minh Sơn", "UBND"],
    ["tram y te p. an bien", "An Biên", "tram y te"],
    ["Công an phường Lê Chân cũ", "Lê Chân", "Công an"],
  ])("finds it in “%s”", (name, commune, rest) => {
    expect(formerCommuneOf(name, oldCommunes, ["lê chân"])).toMatchObject({ commune, rest });
  });

  it.each(["Trạm y tế", "Công an phường Lê Chân", "Hội LHPN An Biên và Dư Hàng", "Trường An Biênhoà", ""])(
    "finds none in “%s”",
    (name) => {
      expect(formerCommuneOf(name, oldCommunes, ["lê chân"])).toBeNull();
    },
  );
});

describe("namesOtherCommune", () => {
  const locality = new Set(["lê", "chân"]);
  it.each([
    ["Báo cáo của Trạm y tế phường An Biên", true],
    ["Trạm y tế An Biên cũ", true],
    ["Trạm y tế phường Lê Chân", false],
    ["Phòng Văn hóa - Xã hội", false],
    ["BÁO CÁO CỦA PHƯỜNG NĂM 2026", false],
  ])("“%s”", (text, expected) => {
    expect(namesOtherCommune(text, locality)).toBe(expected);
  });
});

describe("units of former communes", () => {
  it.each([
    [
      "Trạm y tế phường An Biên cũ",
      { unit: "Trạm y tế (An Biên)", group: "Trạm y tế", formerCommune: "An Biên" },
    ],
    ["TYT Dư Hàng", { unit: "Trạm y tế (Dư Hàng)", group: "Trạm y tế", formerCommune: "Dư Hàng" }],
    ["Trạm y tế (An Biên)", { unit: "Trạm y tế (An Biên)", group: "Trạm y tế", formerCommune: "An Biên" }],
    ["Tổ dân phố số 5 (An Biên)", { unit: "Tổ dân phố 5 (An Biên)", group: "Tổ dân phố" }],
    ["Trạm y tế xã Minh Sơn", null],
    ["UBND phường An Biên cũ", null],
    ["Trạm y tế phường Cát Dài cũ", null],
  ])("“%s”", (name, found) => {
    expect(findUnit(name, lechan, none, oldCommunes)).toEqual(found);
  });

  it("are the unit that the commune itself has become", () => {
    const province = {
      ...lechan,
      locality: "tỉnh Ninh Bình",
      units: [{ name: "Xã Nghĩa Sơn", aliases: [], items: ["live-births"] }],
    };
    expect(findUnit("UBND xã Minh Sơn cũ", province, none, oldCommunes)).toEqual({
      unit: "Xã Nghĩa Sơn (Minh Sơn)",
      group: "Xã Nghĩa Sơn",
      formerCommune: "Minh Sơn",
    });
  });

  const births = (head: CellValue[]): CellValue[][] => [
    head,
    ["TT", "Nội dung", "Tổng số", "Nam", "Nữ"],
    [1, "Trẻ sinh ra sống", 10, 6, 4],
  ];

  it.each([
    [["Đơn vị báo cáo: Trạm y tế phường An Biên cũ"]],
    [["TRẠM Y TẾ (PHƯỜNG AN BIÊN)"]],
    [["BÁO CÁO CỦA TRẠM Y TẾ PHƯỜNG AN BIÊN NĂM 2026"]],
  ])("are read as parts where the officer's table has them, and asked about where not: %s", (head) => {
    const [known] = readWorkbook(workbookOf([gridOf(births(head))]), { ...context, oldCommunes });
    expect(known).toMatchObject({ unit: "Trạm y tế (An Biên)", known: true, formerCommune: "An Biên" });
    expect(figuresOf(known!)).toEqual({ "live-births": [10, 6, 4] });
    const unknown = readRows(births(head));
    expect(unknown.known).toBe(false);
    expect(codesOf(unknown)).toContain("unknown-unit");
  });
});
