import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createMemoryActions } from "../../support/memoryActions";
import { exampleActions, inRow, renderPane, row, stepNames } from "../../support/renderPane";

describe("the step Báo cáo", () => {
  it("counts who has reported, and shows each unit's standing in words", async () => {
    await renderPane(await exampleActions());
    expect(await screen.findByText("8/10 đơn vị đã nộp")).toBeInTheDocument();
    expect(row("Trạm y tế")).toHaveTextContent("Đã nộp");
    expect(row("Đoàn Thanh niên")).toHaveTextContent("Quá hạn");
    expect(row("Công an")).toHaveTextContent("1 điểm cần xem");
    expect(stepNames()[1]).toBe("Bước 2: Báo cáo, 3 việc");
  });

  it("shows only late units when their count is pressed, and all again when it is pressed once more", async () => {
    await renderPane(await exampleActions());
    const late = await screen.findByRole("button", { name: "2 Quá hạn" });
    fireEvent.click(late);
    expect(late).toHaveAttribute("aria-pressed", "true");
    expect(screen.queryByRole("button", { name: /^Trạm y tế/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Đoàn Thanh niên/ })).toBeInTheDocument();
    fireEvent.click(late);
    expect(screen.getByRole("button", { name: /^Trạm y tế/ })).toBeInTheDocument();
  });

  it("says when nothing belongs to the count pressed", async () => {
    await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: "0 Chưa nộp" }));
    expect(screen.getByText("Không có đơn vị nào ở mục này.")).toBeInTheDocument();
  });

  it("opens a unit to its finding as a sentence, and goes to the cell", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Công an/ }));
    const unit = inRow("Công an");
    expect(unit.getByText("Cần sửa")).toBeInTheDocument();
    expect(unit.getByText(/Tổng 120 nhưng Nam 63 \+ Nữ 56 = 119/)).toBeInTheDocument();
    const link = unit.getByRole("button", { name: /^Đến ô/ });
    fireEvent.click(link);
    await waitFor(() =>
      expect(actions.wentTo[0]).toEqual({ sheet: "Công an", cell: link.textContent?.slice(-3).trim() }),
    );
  });

  it("opens a unit without findings to how much it has filled in, and goes to its sheet", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Hội Liên hiệp Phụ nữ/ }));
    const unit = inRow("Hội Liên hiệp Phụ nữ");
    expect(unit.getByText(/Đã điền 2\/\d số liệu\./)).toBeInTheDocument();
    fireEvent.click(unit.getByRole("button", { name: "Đến trang của đơn vị" }));
    await waitFor(() => expect(actions.wentTo[0]).toEqual({ sheet: "Hội Liên hiệp Phụ nữ", cell: "A1" }));
  });

  it("follows what is typed into the sheets", async () => {
    const actions = await renderPane(await exampleActions());
    await screen.findByText("8/10 đơn vị đã nộp");
    actions.enter("Đoàn Thanh niên", "communication-events", "total", 2);
    expect(await screen.findByText("9/10 đơn vị đã nộp")).toBeInTheDocument();
    expect(row("Đoàn Thanh niên")).toHaveTextContent("Đã nộp");
  });

  it("asks which unit an unknown sheet belongs to, and remembers the answer", async () => {
    const example = await exampleActions();
    example.addSheet("YT phường ta", [
      [null, null, "Đơn vị báo cáo: YT phường ta"],
      ["Mã", "STT", "Nội dung số liệu", "ĐVT", "Tổng số", "Nam", "Nữ"],
      ["live-births", 1, "Trẻ sinh ra sống", "trẻ", 12, 6, 6],
    ]);
    const actions = await renderPane(example);
    const unknown = within(await screen.findByRole("region", { name: "Chưa rõ của đơn vị nào (1)" }));
    fireEvent.change(await unknown.findByLabelText("“YT phường ta” là đơn vị nào?"), {
      target: { value: "Trạm y tế" },
    });
    fireEvent.click(unknown.getByRole("button", { name: "Ghi nhớ" }));
    await waitFor(() => expect(actions.settings().unitAliases).toEqual({ "YT phường ta": "Trạm y tế" }));
  });

  it("says that there is no deadline by showing none", async () => {
    const actions = createMemoryActions();
    await actions.openExample();
    await actions.saveSettings({ ...actions.settings(), deadline: null });
    await renderPane(actions);
    expect(await screen.findByText("Phường Lê Chân · năm 2026")).toBeInTheDocument();
    expect(row("Đoàn Thanh niên")).toHaveTextContent("Chưa nộp");
  });
});
