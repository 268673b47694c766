import { fireEvent, screen, waitFor } from "@testing-library/react";
import { renderPane, stepNames } from "../../support/renderPane";

describe("the first visit to an empty workbook", () => {
  it("says what this is and offers the ways to begin", async () => {
    await renderPane();
    expect(await screen.findByRole("heading", { name: "Bắt đầu" })).toBeInTheDocument();
    expect(screen.getByText(/không gửi đi đâu/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Dùng kế hoạch mẫu" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Mở ví dụ" })).toBeEnabled();
  });

  it("shows four steps, all within reach, none done", async () => {
    await renderPane();
    await screen.findByRole("heading", { name: "Bắt đầu" });
    expect(stepNames()).toEqual([
      "Bước 1: Kế hoạch",
      "Bước 2: Báo cáo",
      "Bước 3: Tổng hợp",
      "Bước 4: Gửi lên",
    ]);
  });

  it.each([
    ["Bước 2: Báo cáo", "Báo cáo", "Chọn kế hoạch"],
    ["Bước 3: Tổng hợp", "Tổng hợp", "Chọn kế hoạch"],
    ["Bước 4: Gửi lên", "Gửi lên", "Tổng hợp"],
  ])("says in %s what comes first", async (step, heading, next) => {
    await renderPane();
    await screen.findByRole("heading", { name: "Bắt đầu" });
    fireEvent.click(screen.getByRole("button", { name: step }));
    expect(await screen.findByRole("heading", { name: heading })).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: next })).toBeEnabled();
  });

  it("opens the example and goes on to the reports", async () => {
    await renderPane();
    fireEvent.click(await screen.findByRole("button", { name: "Mở ví dụ" }));
    const heading = await screen.findByRole("heading", { name: "Báo cáo" });
    expect(screen.getByText("Phường Lê Chân · năm 2026 · hạn 15/11/2026")).toBeInTheDocument();
    await waitFor(() => expect(heading).toHaveFocus());
  });
});
