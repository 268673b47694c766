import { fireEvent, screen } from "@testing-library/react";
import { exampleActions, inRow, renderPane, row } from "../../support/renderPane";

const cultureOffice = "Phòng Văn hóa - Xã hội";

/** The results of 2026, half the people reached where 85 % are asked for by 2030 and `baseline` % were in 2025. */
async function results(baseline: number) {
  const actions = await exampleActions();
  const { plan, settings } = await actions.readRound();
  const indicators = plan!.indicators.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.map((target) => ({ ...target, baseline: { year: 2025, value: baseline } })),
  }));
  await actions.makeSheets({ ...plan!, indicators }, settings);
  for (const [part, count] of [
    ["total", 40_000],
    ["male", 20_000],
    ["female", 20_000],
  ] as const) {
    actions.enter(cultureOffice, "population", part, 2 * count);
    actions.enter(cultureOffice, "population-reached", part, count);
  }
  await actions.consolidateRound();
  await renderPane(actions);
  await screen.findByRole("group", { name: "Lọc theo đánh giá" });
}

describe("a target still ahead", () => {
  it.each([
    [40, "Dự kiến đạt", /mức gốc 40% năm 2025\): dự kiến đạt; từ nay mỗi năm cần tăng khoảng 8,8 điểm %/],
    [45, "Chậm so với lộ trình", /mức gốc 45% năm 2025\): chậm so với lộ trình; từ nay mỗi năm cần tăng/],
  ])(
    "with a baseline of %d shows in its row and in its details how it stands",
    async (baseline, short, long) => {
      await results(baseline);
      expect(row("6.1")).toHaveTextContent(short);
      fireEvent.click(screen.getByRole("button", { name: /^6\.1/ }));
      expect(await inRow("6.1").findByText(long)).toBeInTheDocument();
    },
  );
});
