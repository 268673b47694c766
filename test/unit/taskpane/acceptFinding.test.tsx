import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { MemoryActions } from "../../support/memoryActions";
import { exampleActions, inRow, renderPane, row, stepNames } from "../../support/renderPane";

/** The pane with Công an's row open, whose total is not the sum of its sexes. */
async function openUnit(): Promise<MemoryActions> {
  const actions = await renderPane(await exampleActions());
  fireEvent.click(await screen.findByRole("button", { name: /^Công an/ }));
  return actions;
}

async function writeReason(text: string): Promise<void> {
  fireEvent.click(inRow("Công an").getByRole("button", { name: "Chấp nhận…" }));
  const field = await inRow("Công an").findByLabelText(/^Lý do chấp nhận/);
  fireEvent.change(field, { target: { value: text } });
  await act(async () => fireEvent.click(inRow("Công an").getByRole("button", { name: "Lưu" })));
}

describe("accepting a finding", () => {
  it("asks for the reason in one field, which has the focus", async () => {
    await openUnit();
    const button = inRow("Công an").getByRole("button", { name: "Chấp nhận…" });
    expect(button).toHaveAccessibleDescription(/^Tổng 120 nhưng Nam 63/);
    fireEvent.click(button);
    expect(await inRow("Công an").findByLabelText(/^Lý do chấp nhận/)).toHaveFocus();
    expect(button).toHaveAttribute("aria-expanded", "true");
  });

  it("keeps the reason, counts the figure, and moves the point to those accepted", async () => {
    const actions = await openUnit();
    await writeReason("  Một người chưa rõ giới tính ");
    const accepted = within(await inRow("Công an").findByRole("list", { name: "Đã chấp nhận (1)" }));
    expect(accepted.getByText(/Tổng 120, Nam 63, Nữ 56/)).toBeInTheDocument();
    expect(accepted.getByText("Lý do: Một người chưa rõ giới tính (20/11/2026)")).toBeInTheDocument();
    expect(actions.settings().acceptedFindings).toMatchObject([
      { reason: "Một người chưa rõ giới tính", on: "2026-11-20" },
    ]);
    expect(row("Công an")).not.toHaveTextContent("điểm cần xem");
    expect(stepNames()[1]).toBe("Bước 2: Báo cáo, 2 việc");
    const { consolidation } = await actions.readRound();
    const [held] = consolidation!.reports.flatMap(({ report, findings }) =>
      findings.filter(({ accepted: one }) => one).map(({ item }) => report.figures.get(item!)),
    );
    expect(held).toMatchObject({ held: false, parts: { total: { value: 120 }, female: { value: 56 } } });
  });

  it("says what was done, and keeps the keyboard's place among the unit's points", async () => {
    await openUnit();
    await writeReason("Đã hỏi lại đơn vị");
    await waitFor(() => expect(inRow("Công an").getByRole("group", { name: "Điểm cần xem" })).toHaveFocus());
    const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(said).toContain("Đã chấp nhận, lý do được ghi vào ghi chú.");
  });

  it("takes no blank reason, and says so at the field", async () => {
    const actions = await openUnit();
    await writeReason("   ");
    expect(await inRow("Công an").findByText("Ghi lý do để đưa vào ghi chú.")).toBeInTheDocument();
    expect(inRow("Công an").getByLabelText(/^Lý do chấp nhận/)).toHaveFocus();
    expect(actions.settings().acceptedFindings).toBeUndefined();
  });

  it.each<[string, () => void]>([
    ["Thôi", () => fireEvent.click(inRow("Công an").getByRole("button", { name: "Thôi" }))],
    [
      "Escape",
      () => fireEvent.keyDown(inRow("Công an").getByLabelText(/^Lý do chấp nhận/), { key: "Escape" }),
    ],
  ])("is left by %s, with the focus back on its button", async (_, leave) => {
    const actions = await openUnit();
    const button = inRow("Công an").getByRole("button", { name: "Chấp nhận…" });
    fireEvent.click(button);
    await inRow("Công an").findByLabelText(/^Lý do chấp nhận/);
    leave();
    expect(button).toHaveFocus();
    expect(inRow("Công an").queryByLabelText(/^Lý do chấp nhận/)).not.toBeInTheDocument();
    expect(actions.settings().acceptedFindings).toBeUndefined();
  });

  it("keeps what was typed where it could not be saved", async () => {
    const actions = await openUnit();
    actions.failNext("acceptFinding", new Error("Excel is busy"));
    await writeReason("Đã hỏi lại đơn vị");
    await waitFor(() => expect(screen.getAllByRole("alert")[0]).not.toBeEmptyDOMElement());
    expect(inRow("Công an").getByLabelText(/^Lý do chấp nhận/)).toHaveValue("Đã hỏi lại đơn vị");
  });

  it("is taken back, and the point is there to be looked at again", async () => {
    const actions = await openUnit();
    await writeReason("Đã hỏi lại đơn vị");
    fireEvent.click(await inRow("Công an").findByRole("button", { name: "Bỏ chấp nhận" }));
    expect(await inRow("Công an").findByText(/Tổng 120 nhưng Nam 63/)).toBeInTheDocument();
    expect(row("Công an")).toHaveTextContent("1 điểm cần xem");
    expect(actions.settings().acceptedFindings).toEqual([]);
  });

  it("is not offered for what has to be corrected", async () => {
    const actions = await openUnit();
    actions.enter("Công an", "violence-cases", "total", "2/8");
    expect(await inRow("Công an").findByText(/2\/8/)).toBeInTheDocument();
    expect(inRow("Công an").getAllByRole("button", { name: "Chấp nhận…" })).toHaveLength(1);
  });
});
