import { findUnit, indexUnits } from "../../../src/reports/unitNames";
import { planOf } from "./grids";

const lechan = planOf("lechan-2026-2030");

describe("findUnit", () => {
  it.each([
    ["Trạm y tế", "Trạm y tế"],
    ["TYT phường Lê Chân", "Trạm y tế"],
    ["T. Y tế", "Trạm y tế"],
    ["TRAM Y TE", "Trạm y tế"],
    ["Trạm Y tế P. Lê Chân, TP Hải Phòng", "Trạm y tế"],
    ["CA phường", "Công an"],
    ["Phòng VH-XH", "Phòng Văn hóa - Xã hội"],
    ["VHXX", "Phòng Văn hóa - Xã hội"],
    ["Phòng Văn hoá và Xã hội phường", "Phòng Văn hóa - Xã hội"],
    ["Phòng KT, HT & ĐT", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Hội LHPN phường", "Hội Liên hiệp Phụ nữ"],
    ["Hội Phụ nữ", "Hội Liên hiệp Phụ nữ"],
    ["UB MTTQ VN phường", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
    ["Đoàn TNCS Hồ Chí Minh phường", "Đoàn Thanh niên"],
    ["TT DVSNC", "Trung tâm Dịch vụ sự nghiệp công"],
    ["VP HĐND-UBND phường", "Văn phòng HĐND và UBND"],
  ])("finds “%s”", (name, unit) => {
    expect(findUnit(name, lechan)).toEqual({ unit });
  });

  it.each([
    ["TDP 1", "Tổ dân phố 1"],
    ["Tổ dân phố số 01", "Tổ dân phố 1"],
    ["TDP số 12, phường Lê Chân", "Tổ dân phố 12"],
  ])("takes “%s” for one of the group", (name, unit) => {
    expect(findUnit(name, lechan)).toEqual({ unit, group: "Tổ dân phố" });
  });

  it.each([
    "Trạm Y tế phường An Biên",
    "Y tế dự phòng",
    "Phòng",
    "UBND phường Lê Chân",
    "Hội Nông dân",
    "Công an thành phố Huế",
    "",
    "Sheet1",
  ])("guesses nothing from “%s”", (name) => {
    expect(findUnit(name, lechan)).toBeNull();
  });

  it("lets an alias win", () => {
    const aliases = new Map([["Trạm xá cũ", "Trạm y tế"]]);
    expect(findUnit("trạm xá cũ", lechan, aliases)).toEqual({ unit: "Trạm y tế" });
  });
});

describe("findCut", () => {
  it.each([
    ["Trung tâm Dịch vụ sự nghiệp côn", "Trung tâm Dịch vụ sự nghiệp công"],
    ["Ủy ban Mặt trận Tổ quốc Việt Na", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
    ["HỘI LIÊN HIỆP PHỤ NỮ PHƯỜNG LÊ ", "Hội Liên hiệp Phụ nữ"],
  ])("finds the unit of the sheet “%s”", (sheet, unit) => {
    expect(indexUnits(lechan).findCut(sheet)).toEqual({ unit });
  });
});
