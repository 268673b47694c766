import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Consolidation } from "../../../../src/consolidation/consolidation";
import { annexBytes } from "../../../support/annexes";
import { exampleActions, renderPane, row } from "../../../support/renderPane";

/** The results of the sample round, and the annex that the same figures would have made in another year. */
async function results() {
  const actions = await exampleActions({ consolidated: true });
  const { consolidation } = await actions.readRound();
  await renderPane(actions);
  await screen.findByRole("button", { name: "Tiếp theo: Gửi lên" });
  return { actions, consolidation: consolidation! };
}

async function annexFile(round: Consolidation, year: number): Promise<File> {
  const bytes = await annexBytes({ ...round, year }, round.plan.locality);
  const file = new File([], `bieu-${year}.xlsx`);
  // jsdom's File has no arrayBuffer of its own.
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}

function choose(file: File): void {
  fireEvent.change(screen.getByLabelText("Chọn biểu năm trước", { selector: "input" }), {
    target: { files: [file] },
  });
}

function section() {
  return within(screen.getByRole("region", { name: "So với lần trước" }));
}

describe("earlier annexes", () => {
  it("say in each row how the value stands to the last year, in words, with its course", async () => {
    const { actions, consolidation } = await results();
    expect(section().getByText(/Chọn Biểu tổng hợp \(\.xlsx\) đã gửi năm trước/)).toBeInTheDocument();
    choose(await annexFile(consolidation, 2025));
    await section().findByText("Năm 2025 · bieu-2025.xlsx");
    expect(row("1.1")).toHaveTextContent("không đổi so với năm 2025");
    actions.enter("Phòng Văn hóa - Xã hội", "departments-led-by-women", "total", 6);
    await waitFor(() => expect(row("1.1")).toHaveTextContent(/tăng 42,9 điểm % so với năm 2025, tốt hơn/));
    expect(row("1.1")).toHaveTextContent("Các năm: 2025: 42,9%; 2026: 85,7%");
    const line = row("1.1").querySelector("svg polyline")?.closest("svg");
    expect(line).toHaveAttribute("aria-hidden", "true");
  });

  it("say nothing of rise or fall where an answer is asked", async () => {
    const { consolidation } = await results();
    choose(await annexFile(consolidation, 2025));
    await section().findByText("Năm 2025 · bieu-2025.xlsx");
    expect(row("5.1")).not.toHaveTextContent(/2025/);
  });

  it("are one for each year, and can be let go", async () => {
    const { consolidation } = await results();
    choose(await annexFile(consolidation, 2025));
    await section().findByText("Năm 2025 · bieu-2025.xlsx");
    choose(await annexFile(consolidation, 2024));
    await section().findByText("Năm 2024 · bieu-2024.xlsx");
    fireEvent.click(section().getByRole("button", { name: "Bỏ biểu năm 2025" }));
    await waitFor(() => expect(section().queryByText(/bieu-2025/)).not.toBeInTheDocument());
    expect(row("1.1")).toHaveTextContent("so với năm 2024");
    expect(section().getByRole("button", { name: "Chọn biểu năm trước" })).toHaveFocus();
  });

  it("that cannot be compared are refused by name, and nothing changes", async () => {
    const { consolidation } = await results();
    choose(await annexFile(consolidation, 2026));
    expect(
      await screen.findByText(/“bieu-2026.xlsx” là biểu năm 2026, không trước năm 2026/),
    ).toBeInTheDocument();
    expect(row("1.1")).not.toHaveTextContent("so với năm");
  });
});
