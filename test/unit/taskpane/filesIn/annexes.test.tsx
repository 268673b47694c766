import { fireEvent, screen, within } from "@testing-library/react";
import { lechan2026 } from "../../../../src/plans/presets/lechan-2026-2030";
import { annexBytes } from "../../../support/annexes";
import { createMemoryActions } from "../../../support/memoryActions";
import { renderPane, row } from "../../../support/renderPane";
import { sampleConsolidation } from "../../../support/sampleConsolidation";

async function annexFile(commune: string): Promise<File> {
  const bytes = await annexBytes(sampleConsolidation(), `${commune}, thành phố Hải Phòng`);
  const file = new File([], `${commune}.xlsx`);
  // jsdom's File has no arrayBuffer of its own.
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}

describe("bringing communes' annexes in", () => {
  it("takes each as the report of its commune, and then counts communes", async () => {
    const actions = createMemoryActions();
    await actions.makeSheets(lechan2026, {
      ...actions.settings(),
      planId: lechan2026.id,
      locality: "thành phố Hải Phòng",
      deadline: "2026-11-25",
    });
    await renderPane(actions);
    const files = [await annexFile("phường An Biên"), await annexFile("xã An Lão")];
    const input = await screen.findByLabelText("Thả tệp vào đây hoặc chọn tệp", { selector: "input" });
    fireEvent.change(input, { target: { files } });
    const list = within(await screen.findByRole("list", { name: "Tệp đã đọc" }));
    expect(list.queryByText(/Chưa rõ/)).not.toBeInTheDocument();
    for (const box of list.getAllByRole("checkbox")) expect(box).toBeChecked();
    fireEvent.click(screen.getByRole("button", { name: "Nhận 2 báo cáo" }));
    await screen.findAllByText(/^Đã nhận 2 báo cáo/);
    expect(row("xã An Lão")).not.toHaveTextContent("Chưa nộp");
    const { units, consolidation } = await actions.readRound();
    expect(units.map(({ unit }) => unit)).toEqual(["phường An Biên", "xã An Lão"]);
    const own = sampleConsolidation();
    expect(consolidation?.indicators.map(({ value, status }) => ({ value, status }))).toEqual(
      own.indicators.map(({ value, status }) => ({ value, status })),
    );
  });
});
