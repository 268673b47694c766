import type { PlanUnit } from "../plan";

/** A unit's usual name, without its commune's, and the other ways it is written. */
type UnitName = Pick<PlanUnit, "name" | "aliases" | "group">;

export const cultureOffice: UnitName = {
  name: "Phòng Văn hóa - Xã hội",
  aliases: ["Phòng VHXH", "Phòng VH-XH", "VHXH", "VH-XH", "VHXX", "P. VHXH", "Phòng Văn hóa và Xã hội"],
};
export const cultureOfficer: UnitName = {
  name: "Công chức Văn hóa - Xã hội",
  aliases: ["Công chức VHXH", "CC VHXH", "VHXH", "VH-XH", "Công chức Văn hóa - Xã hội phụ trách LĐTBXH"],
};
export const economyOffice: UnitName = {
  name: "Phòng Kinh tế, Hạ tầng và Đô thị",
  aliases: [
    "Phòng KT, HT và ĐT",
    "Phòng KTHTĐT",
    "KTHTĐT",
    "Phòng KT-HT-ĐT",
    "P. KTHTĐT",
    "Phòng Kinh tế - Hạ tầng - Đô thị",
  ],
};
export const councilOffice: UnitName = {
  name: "Văn phòng HĐND và UBND",
  aliases: [
    "Văn phòng HĐND - UBND",
    "VP HĐND-UBND",
    "VP HĐND và UBND",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
  ],
};
export const healthStation: UnitName = {
  name: "Trạm y tế",
  aliases: ["T. Y tế", "TYT", "Trạm YT", "Y tế"],
};
export const police: UnitName = {
  name: "Công an",
  aliases: ["CA", "Ban Công an", "Ban chỉ huy Công an"],
};
export const publicServiceCentre: UnitName = {
  name: "Trung tâm Dịch vụ sự nghiệp công",
  aliases: ["Trung tâm DVSNC", "TT DVSNC", "TTDVSNC", "Trung tâm Dịch vụ SNC", "TT Dịch vụ sự nghiệp công"],
};
export const fatherlandFront: UnitName = {
  name: "Ủy ban Mặt trận Tổ quốc Việt Nam",
  aliases: ["UBMTTQ", "MTTQ", "UB MTTQ VN", "UBMTTQVN", "UBMTTQ Việt Nam", "Mặt trận Tổ quốc", "Ủy ban MTTQ"],
};
export const womensUnion: UnitName = {
  name: "Hội Liên hiệp Phụ nữ",
  aliases: ["Hội LHPN", "LHPN", "Hội Phụ nữ", "HLHPN", "Hội Liên hiệp Phụ nữ Việt Nam"],
};
export const youthUnion: UnitName = {
  name: "Đoàn Thanh niên",
  aliases: [
    "Đoàn TN",
    "ĐTN",
    "Đoàn TNCS Hồ Chí Minh",
    "Đoàn TNCS HCM",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
  ],
};
export const tradeUnion: UnitName = {
  name: "Công đoàn",
  aliases: ["Công đoàn cơ sở", "CĐCS"],
};
export const committeeMembers: UnitName = {
  name: "Thành viên Ban Vì sự tiến bộ của phụ nữ",
  aliases: ["Thành viên Ban VSTBPN", "Ban VSTBPN", "Các ban, ngành thành viên Ban VSTBPN"],
  group: true,
};
export const residentialGroups: UnitName = {
  name: "Tổ dân phố",
  aliases: ["TDP", "Khu phố", "KP", "Các Tổ dân phố", "Tổ DP"],
  group: true,
};
export const hamlets: UnitName = {
  name: "Xóm",
  aliases: ["Các Xóm", "Các xóm trên địa bàn"],
  group: true,
};
export const villages: UnitName = {
  name: "Thôn",
  aliases: ["Các thôn", "Trưởng thôn"],
  group: true,
};
export const schools: UnitName = {
  name: "Trường học",
  aliases: ["Trường", "Các trường học", "Trường Tiểu học", "Trường THCS", "Trường Mầm non", "Trường TH&THCS"],
  group: true,
};
