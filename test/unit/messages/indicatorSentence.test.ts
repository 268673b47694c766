import type { Indicator } from "../../../src/indicators/indicator";
import type { UnitFigures } from "../../../src/indicators/unitFigures";
import { indicatorSentence } from "../../../src/messages/indicatorSentence";
import { evaluated, presetIndicator, silent, unit, withTarget } from "../indicators/samples";

const lechan = (code: string) => presetIndicator("lechan-2026-2030", code);
const nguyentrai = (code: string) => presetIndicator("nguyentrai-2025", code);

/** [what it shows, indicator, units, the sentence] */
type Case = [string, Indicator, UnitFigures[], string];

const cases: Case[] = [
  [
    "a share not yet met says how far it is and how many are missing",
    lechan("1.1"),
    [unit("A", { departments: 70, "departments-led-by-women": 30 })],
    "Tỷ lệ phòng, ban chuyên môn thuộc phường có lãnh đạo chủ chốt là nữ đạt 42,9% (30/70), thấp hơn 32,1 điểm % so với chỉ tiêu 75%; còn thiếu 23 phòng, ban.",
  ],
  [
    "a share that is met says by how much",
    lechan("1.1"),
    [unit("A", { departments: 100, "departments-led-by-women": 80 })],
    "Tỷ lệ phòng, ban chuyên môn thuộc phường có lãnh đạo chủ chốt là nữ đạt 80% (80/100), cao hơn 5 điểm % so với chỉ tiêu 75%.",
  ],
  [
    "a value equal to a target that asks for more is said to be only equal",
    withTarget("5.3", { comparator: ">", value: 40 }),
    [unit("A", { "vocational-entrants": [1000, 600, 400] })],
    "Tỷ lệ nữ được tuyển mới vào giáo dục nghề nghiệp đạt 40% (400/1.000), mới bằng mức 40%, chưa đạt chỉ tiêu trên 40%; còn thiếu 1 phụ nữ. Số trường hợp ít, thêm hoặc bớt một trường hợp là có thể đổi đánh giá, nên cần xem cùng số tuyệt đối.",
  ],
  [
    "boys and girls stand apart",
    lechan("5.2"),
    [unit("A", { "lower-secondary-cohort": [400, 200, 200], "lower-secondary-completed": [390, 192, 198] })],
    "Tỷ lệ trẻ em trai và trẻ em gái hoàn thành cấp trung học cơ sở đạt 97,5% (390/400), thấp hơn 2,5 điểm % so với chỉ tiêu 100%; còn thiếu 10 học sinh. Trong đó nữ 99% (198/200), nam 96% (192/200); nữ cao hơn nam 3 điểm %.",
  ],
  [
    "a rate of rare cases warns of small numbers and says by how many cases it has to fall",
    lechan("4.2"),
    [unit("Trạm y tế", { "maternal-deaths": 1, "live-births": [150, 77, 73] })],
    "Tỷ lệ tử vong bà mẹ liên quan đến thai sản là 666,7/100.000 (1/150), cao hơn 624,7 ca/100.000 so với chỉ tiêu dưới 42/100.000; cần giảm 1 ca. Số trường hợp ít, thêm hoặc bớt một trường hợp là có thể đổi đánh giá, nên cần xem cùng số tuyệt đối.",
  ],
  [
    "a sex ratio says what is too high",
    lechan("4.1"),
    [unit("Trạm y tế", { "live-births": [2120, 1120, 1000] })],
    "Tỷ số giới tính khi sinh là 112 bé trai/100 bé gái (1.120/1.000), cao hơn 3 bé trai/100 bé gái so với chỉ tiêu không quá 109 bé trai/100 bé gái.",
  ],
  [
    "figures of some units only are provisional",
    lechan("6.1"),
    [
      unit("A", { population: [1000, 500, 500], "population-reached": [900, 440, 460] }),
      silent("B", "population", "population-reached"),
    ],
    "Tỷ lệ dân số được tiếp cận kiến thức cơ bản về bình đẳng giới đạt 90% (900/1.000), cao hơn 5 điểm % so với chỉ tiêu 85%. Trong đó nữ 92% (460/500), nam 88% (440/500); nữ cao hơn nam 4 điểm %. Số liệu tạm tính: mới có 1/2 đơn vị báo cáo đủ.",
  ],
  [
    "a yes is an answer of all units",
    lechan("6.3"),
    [unit("A", { "gender-column-maintained": true })],
    "Duy trì chuyên mục, chuyên đề tuyên truyền về bình đẳng giới: đã thực hiện (1/1 đơn vị báo cáo Có).",
  ],
  [
    "a no says how many said yes",
    lechan("6.3"),
    [unit("A", { "gender-column-maintained": true }), unit("B", { "gender-column-maintained": false })],
    "Duy trì chuyên mục, chuyên đề tuyên truyền về bình đẳng giới: chưa thực hiện đầy đủ (1/2 đơn vị báo cáo Có).",
  ],
  [
    "a no of all is not done, rather than not wholly done",
    lechan("6.3"),
    [unit("A", { "gender-column-maintained": false })],
    "Duy trì chuyên mục, chuyên đề tuyên truyền về bình đẳng giới: chưa thực hiện (0/1 đơn vị báo cáo Có).",
  ],
  [
    "every quarter is shown by itself",
    nguyentrai("6.3"),
    [unit("A", { "news-items-q1": 12, "news-items-q2": 0, "news-items-q3": 3, "news-items-q4": 4 })],
    "Số tin, bài về bình đẳng giới mỗi quý trên hệ thống thông tin cơ sở: quý I 12, quý II 0, quý III 3, quý IV 4 – có quý chưa đạt chỉ tiêu 3 tin, bài/quý; còn thiếu 3 tin, bài.",
  ],
  [
    "nothing happened",
    lechan("3.3"),
    [unit("Trạm y tế", { "trafficking-victims": [0, 0, 0], "trafficking-victims-supported": [0, 0, 0] })],
    "Tỷ lệ nạn nhân bị mua bán trở về có nhu cầu được hỗ trợ, tái hòa nhập cộng đồng: trong kỳ báo cáo không phát sinh nên không tính tỷ lệ.",
  ],
  ["no figures", lechan("2.1"), [], "Tỷ lệ lao động nữ làm công hưởng lương: chưa có số liệu."],
  [
    "nothing computed is no provisional figure: it says who has still to report",
    lechan("3.3"),
    [silent("Trạm y tế", "trafficking-victims", "trafficking-victims-supported")],
    "Tỷ lệ nạn nhân bị mua bán trở về có nhu cầu được hỗ trợ, tái hòa nhập cộng đồng: chưa có số liệu (mới có 0/1 đơn vị báo cáo đủ).",
  ],
  [
    "an aim that figures cannot be judged by leaves the figure",
    { ...lechan("1.1"), targets: [] },
    [unit("A", { departments: 70, "departments-led-by-women": 35 })],
    "Tỷ lệ phòng, ban chuyên môn thuộc phường có lãnh đạo chủ chốt là nữ đạt 50% (35/70); chỉ tiêu đánh giá bằng lời.",
  ],
];

it.each(cases)("%s", (_, indicator, units, sentence) => {
  expect(indicatorSentence(evaluated(indicator, units))).toBe(sentence);
});

describe("a provisional figure whose units have all reported", () => {
  const result = evaluated(lechan("1.1"), [unit("A", { departments: 100, "departments-led-by-women": 80 })]);

  it.each([
    [["Tổ dân phố 3"], "Số liệu tạm tính: chưa tính số liệu của Tổ dân phố 3."],
    [["1", "2", "3", "4", "5", "6"], "Số liệu tạm tính: chưa tính số liệu của 6 đơn vị."],
    [[], "Số liệu tạm tính: có đơn vị báo cáo chưa đủ."],
  ])("says what is left out: %j", (leftOut, sentence) => {
    expect(indicatorSentence({ ...result, provisional: true, leftOut }).endsWith(sentence)).toBe(true);
  });
});
