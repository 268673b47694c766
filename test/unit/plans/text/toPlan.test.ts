import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planWarningSentence } from "../../../../src/messages/planReading";
import { findPlan } from "../../../../src/plans/library";
import { readPlan } from "../../../../src/plans/readPlan";
import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { toPlan, type PlanMeta } from "../../../../src/plans/text/toPlan";
import { unitOfName } from "../../../../src/plans/text/unitOfName";

const meta: PlanMeta = {
  id: "lechan",
  locality: "phường Lê Chân, thành phố Hải Phòng",
  level: "two-level",
  title: "Kế hoạch",
  year: 2026,
  say: (warning) => planWarningSentence(warning, "vi"),
};

const text = readFileSync(join(__dirname, "../../../data/plans/lechan-2026-2030.txt"), "utf8");
const plan = toPlan(readPlanText(text), meta);

describe("toPlan", () => {
  it("makes a plan that can be loaded", () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan });
  });

  it("measures and judges what the preset of the same text does", () => {
    const short = ({ code, measure, targets }: (typeof plan)["indicators"][number]) => ({
      code,
      measure,
      targets,
    });
    expect(plan.indicators.map(short)).toEqual(findPlan("lechan-2026-2030")?.indicators.map(short));
  });

  it("asks units for the items of what they are told to report", () => {
    const station = plan.units.find(({ name }) => name === "Trạm y tế");
    expect(station?.items).toEqual([
      "trafficking-victims-supported",
      "trafficking-victims",
      "social-facilities-active",
      "social-facilities",
      "live-births",
      "maternal-deaths",
      "adolescent-births",
      "adolescent-women",
    ]);
  });

  it("keeps a target without items as narrative, and one measure in two years as one indicator", () => {
    const made = toPlan(
      readPlanText(
        "Mục tiêu 4: Y tế\n- Chỉ tiêu 1: Tỷ lệ che phủ rừng đạt 42%.\n- Chỉ tiêu 2: Tỷ lệ tử vong mẹ còn 42/100.000 vào năm 2025 và dưới 40/100.000 vào năm 2030.",
      ),
      meta,
    );
    expect(made.indicators.map(({ code, measure, targets }) => [code, measure.kind, targets.length])).toEqual(
      [
        ["4.1", "narrative", 0],
        ["4.2", "rate", 2],
      ],
    );
  });

  it("numbers what the text does not", () => {
    const made = toPlan(
      readPlanText(
        "Phấn đấu tỷ lệ nữ tiến sĩ đạt 30% vào năm 2025 và 35% vào năm 2030. 100% trẻ em được đến trường.",
      ),
      meta,
    );
    expect(made.indicators.map(({ code }) => code)).toEqual(["1", "2"]);
  });
});

describe("unitOfName", () => {
  it.each([
    ["Trạm y tế phường", "Trạm y tế"],
    ["Phòng Văn hoá - Xã hội phường", "Phòng Văn hóa - Xã hội"],
    ["Ban Chỉ huy Quân sự xã Đông Hải", "Ban Chỉ huy Quân sự"],
    ["Công an", "Công an"],
  ])("takes %s for %s", (written, name) => {
    expect(unitOfName(written).name).toBe(name);
  });
});
