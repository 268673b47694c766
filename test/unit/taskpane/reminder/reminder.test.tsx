import { fireEvent, screen } from "@testing-library/react";
import { exampleActions, inRow, renderPane, row } from "../../../support/renderPane";

/** Gives the page a clipboard that takes texts, or one that refuses them. */
function clipboard(refuses = false): string[] {
  const taken: string[] = [];
  const writeText = async (text: string) => {
    if (refuses) throw new DOMException("Not allowed in a frame", "NotAllowedError");
    taken.push(text);
  };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return taken;
}

async function openReminder(unit: string): Promise<HTMLElement> {
  await renderPane(await exampleActions());
  fireEvent.click(await screen.findByRole("button", { name: new RegExp(`^${unit}`) }));
  return inRow(unit).findByRole("button", { name: "Nhắc nộp: chép lời nhắc" });
}

describe("reminding a unit", () => {
  it("says how late each unit is, and how many kept the deadline", async () => {
    await renderPane(await exampleActions());
    expect(await screen.findByText(/^Đúng hạn \d+\/10 đơn vị \(\d+%\).* · chưa nộp 2$/)).toBeInTheDocument();
    expect(row("Đoàn Thanh niên")).toHaveTextContent("Quá hạn · trễ 5 ngày");
  });

  it("copies a ready text with what is missing", async () => {
    const taken = clipboard();
    fireEvent.click(await openReminder("Đoàn Thanh niên"));
    expect(
      await inRow("Đoàn Thanh niên").findByText("Đã chép. Dán vào Zalo hoặc công văn."),
    ).toBeInTheDocument();
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatch(/^Kính gửi: Đoàn Thanh niên/);
    expect(taken[0]).toMatch(/đã quá hạn 5 ngày/);
    expect(taken[0]).toMatch(/Số liệu còn thiếu \(\d+\):\n- /);
  });

  it("shows the text to be copied by hand where the host refuses", async () => {
    clipboard(true);
    fireEvent.click(await openReminder("Đoàn Thanh niên"));
    expect(await inRow("Đoàn Thanh niên").findByText(/nhấn Ctrl\+C/)).toBeInTheDocument();
    const area = inRow("Đoàn Thanh niên").getByLabelText("Lời nhắc gửi Đoàn Thanh niên");
    expect((area as HTMLTextAreaElement).value).toMatch(/^Kính gửi: Đoàn Thanh niên/);
  });
});
