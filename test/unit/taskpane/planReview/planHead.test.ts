import { readPlanText } from "../../../../src/plans/text/readPlanText";
import { localityIn } from "../../../../src/taskpane/planReview/localityIn";
import { headOf, settleHead, unitsOfHead, yearsOfHead } from "../../../../src/taskpane/planReview/planHead";
import type { PlanHead } from "../../../../src/taskpane/planReview/planReview";
import { seedPlanText } from "../../../support/seedPlanText";

const head: PlanHead = {
  title: "KẾ HOẠCH",
  locality: "xã Đông Hải",
  firstYear: "2026",
  lastYear: "2030",
  year: 2026,
  deadline: "",
  units: "Trạm y tế\nCông an",
};

describe("the head of a plan as its text fills it in", () => {
  it.each([
    ["lechan-2026-2030", "phường Lê Chân", "2026", "2030", "Trạm y tế"],
    ["nguyentrai-2025", "phường Nguyễn Trãi", "2025", "2025", ""],
  ])("has place, years and units of %s", (name, locality, firstYear, lastYear, unit) => {
    const text = seedPlanText(name);
    const filled = headOf(readPlanText(text), text, "", 2026);
    expect(filled).toMatchObject({ locality, firstYear, lastYear });
    expect(unitsOfHead(filled)).toEqual(expect.arrayContaining(unit === "" ? [] : [unit]));
  });

  it("reports on this year where the plan covers it, else on the nearest it does", () => {
    const text = seedPlanText("lechan-2026-2030");
    const years = [2024, 2028, 2035].map((thisYear) => headOf(readPlanText(text), text, "", thisYear).year);
    expect(years).toEqual([2026, 2028, 2030]);
  });

  it("falls back on the workbook's place and this year where the text says nothing", () => {
    const filled = headOf(readPlanText(""), "", "xã Kim Trà", 2026);
    expect(filled).toMatchObject({ locality: "xã Kim Trà", firstYear: "2026", lastYear: "2026", title: "" });
  });
});

describe("a head", () => {
  it("can be used when everything is given", () => {
    expect(settleHead({ ...head, deadline: "25/11" })).toEqual({
      head: {
        title: "KẾ HOẠCH",
        locality: "xã Đông Hải",
        first: 2026,
        last: 2030,
        deadline: "2026-11-25",
        units: ["Trạm y tế", "Công an"],
      },
    });
  });

  it.each<[Partial<PlanHead>, string]>([
    [{ title: " " }, "title"],
    [{ locality: "" }, "locality"],
    [{ firstYear: "2031" }, "years"],
    [{ lastYear: "hai nghìn" }, "years"],
    [{ lastYear: "2090" }, "years"],
    [{ deadline: "31/02/2026" }, "deadline"],
    [{ units: "\n \n" }, "units"],
  ])("with %j asks for its %s", (change, problem) => {
    expect(settleHead({ ...head, ...change })).toEqual({ problems: [problem] });
  });

  it("has each unit once", () => {
    expect(unitsOfHead({ ...head, units: "Công an\n\n Công an \nTrạm y tế" })).toEqual([
      "Công an",
      "Trạm y tế",
    ]);
  });

  it("covers its years, both ends included", () => {
    expect(yearsOfHead(head)).toEqual([2026, 2027, 2028, 2029, 2030]);
  });
});

describe("the commune of a plan", () => {
  it.each([
    ["… trên địa bàn phường Lê Chân", "phường Lê Chân"],
    ["… trên địa bàn phường Nguyễn Trãi năm 2025", "phường Nguyễn Trãi"],
    ["… của xã Đông Hải giai đoạn 2026 - 2030", "xã Đông Hải"],
    ["… trên địa bàn phường năm 2026", ""],
    ["", ""],
  ])("in “%s” is “%s”", (title, locality) => {
    expect(localityIn(title, "")).toBe(locality);
  });

  it("is looked for in the head of the text where the title does not say it", () => {
    expect(localityIn("KẾ HOẠCH", "UBND\nphường Kim Trà\n…")).toBe("phường Kim Trà");
  });
});
