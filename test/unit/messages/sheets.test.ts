import type { Requirement } from "../../../src/indicators/indicator";
import { coverage, eachSex, shareOfWomen, sexRatioAtBirth } from "../../../src/indicators/measures";
import { itemName } from "../../../src/messages/itemNames";
import { measureWords } from "../../../src/messages/measureWords";
import { requirementWords, stateHead, tableWords } from "../../../src/messages/sheets";

it.each<[Requirement, string]>([
  [{ comparator: ">=", value: 75 }, "≥ 75"],
  [{ comparator: "<", value: 1.8 }, "< 1,8"],
  [{ comparator: "~", value: 60 }, "khoảng 60"],
  [{ comparator: "range", value: [2, 3.5] }, "2 – 3,5"],
  [{ comparator: "increase", value: 5 }, "tăng 5"],
  [{ comparator: "yes", value: null }, "Có"],
  [{ comparator: ">=", value: null }, ""],
])("words what is asked: %j", (requirement, words) => {
  expect(requirementWords(requirement)).toBe(words);
});

it.each([
  ["phường Lê Chân, thành phố Hải Phòng", "2026-11-22", "Lê Chân, ngày 22 tháng 11 năm 2026"],
  ["xã Nghĩa Sơn, tỉnh Ninh Bình", null, "Nghĩa Sơn, ngày …… tháng …… năm 2026"],
  ["thành phố Hải Phòng", null, "Hải Phòng, ngày …… tháng …… năm 2026"],
  ["thành phố Hồ Chí Minh", null, "Thành phố Hồ Chí Minh, ngày …… tháng …… năm 2026"],
  ["phường 5, thành phố Hồ Chí Minh", null, "Phường 5, ngày …… tháng …… năm 2026"],
])("dates a paper of %s", (locality, date, words) => {
  expect(stateHead.placeAndDate(locality, date, 2026)).toBe(words);
});

it("names the committee in capitals and in the annex's line", () => {
  expect(stateHead.committee("xã Hồng Phong, huyện Cao Lộc")).toBe("ỦY BAN NHÂN DÂN XÃ HỒNG PHONG");
  expect(tableWords.attachedTo("xã Hồng Phong, huyện Cao Lộc", 2026)).toContain(
    "của Ủy ban nhân dân xã Hồng Phong)",
  );
});

it.each([
  ["live-births", "Trẻ sinh ra sống"],
  ["gender-lessons-taught", "Tiết dạy theo chương trình cần lồng ghép nội dung giới – đã lồng ghép"],
  ["no-such-item", "no-such-item"],
])("names the item %s where it stands alone", (id, name) => {
  expect(itemName(id)).toBe(name);
});

it.each([
  [shareOfWomen("masters"), "Người có trình độ thạc sĩ (Nữ) / Người có trình độ thạc sĩ (Tổng) × 100"],
  [sexRatioAtBirth, "Trẻ sinh ra sống (Nam) / Trẻ sinh ra sống (Nữ) × 100"],
  [
    coverage("maternal-deaths", "live-births"),
    "Tử vong bà mẹ liên quan đến thai sản / Trẻ sinh ra sống (Tổng) × 100",
  ],
  [
    eachSex("lower-secondary-completed", "lower-secondary-cohort"),
    "Học sinh cuối cấp trung học cơ sở – hoàn thành cấp trung học cơ sở / Học sinh cuối cấp trung học cơ sở × 100; Nam và Nữ tính riêng, mỗi bên đều phải đạt",
  ],
  [
    { kind: "answer", item: "gender-in-curriculum" } as const,
    "Nội dung giới, bình đẳng giới được đưa vào giảng dạy: mọi đơn vị trả lời “Có”",
  ],
  [{ kind: "narrative" } as const, "Không tính bằng số; đánh giá bằng lời"],
])("says how %j is computed", (measure, words) => {
  expect(measureWords(measure)).toBe(words);
});
