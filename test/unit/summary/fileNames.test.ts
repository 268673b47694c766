import fc from "fast-check";
import { exportFileName, type ExportKind } from "../../../src/summary/fileNames";

const about = {
  locality: "phường Lê Chân, thành phố Hải Phòng",
  planId: "lechan-2026-2030",
  year: 2026,
  date: "2026-11-22",
};

describe("the name of a file that is sent up", () => {
  it.each<[ExportKind, string]>([
    ["annex", "Bieu-tong-hop_Le-Chan_2026_20261122.xlsx"],
    ["report", "Bao-cao_Le-Chan_2026_20261122.docx"],
    ["table", "So-lieu_Le-Chan_2026_20261122.csv"],
    ["json", "So-lieu_Le-Chan_2026_20261122.json"],
  ])("of kind %s is %s", (kind, name) => {
    expect(exportFileName(kind, about)).toBe(name);
  });

  it.each([
    ["xã Nghĩa Sơn, tỉnh Ninh Bình", "Nghia-Son"],
    ["Xã Đăk Đoa", "Dak-Doa"],
    ["tỉnh Thừa Thiên - Huế", "tinh-Thua-Thien-Hue"],
    ["xã Hồng Phong".normalize("NFD"), "Hong-Phong"],
    ["", "lechan-2026-2030"],
    [" , ", "lechan-2026-2030"],
  ])("names %j as %s", (locality, place) => {
    expect(exportFileName("annex", { ...about, locality })).toBe(`Bieu-tong-hop_${place}_2026_20261122.xlsx`);
  });

  it("is a name that every system takes, whatever the locality is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (locality) => {
        const name = exportFileName("report", { ...about, locality });
        expect(name).toMatch(/^[A-Za-z0-9_-]+\.docx$/);
        expect(name.length).toBeLessThan(100);
      }),
    );
  });
});
