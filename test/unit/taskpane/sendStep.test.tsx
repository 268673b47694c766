import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { exampleActions, renderPane, stepNames } from "../../support/renderPane";

async function openStep() {
  const actions = await renderPane(await exampleActions({ consolidated: true }));
  fireEvent.click(await screen.findByRole("button", { name: "Tiếp theo: Gửi lên" }));
  await screen.findByRole("region", { name: "Trước khi gửi" });
  return actions;
}

describe("the step Gửi lên", () => {
  it("says what to look at before sending", async () => {
    await openStep();
    const checks = within(screen.getByRole("region", { name: "Trước khi gửi" }));
    expect(checks.getByText("2 đơn vị chưa nộp; chỉ tiêu liên quan ghi “tạm tính”.")).toBeInTheDocument();
    expect(checks.getByText("1 điểm cần sửa còn để lại; số liệu ấy chưa tính vào.")).toBeInTheDocument();
    expect(checks.getByText("Biểu khớp với trang của các đơn vị.")).toBeInTheDocument();
    expect(checks.getByText("6 chỉ tiêu chưa đạt chưa ghi nguyên nhân.")).toBeInTheDocument();
  });

  it("goes to the step where something is left", async () => {
    await openStep();
    fireEvent.click(screen.getAllByRole("button", { name: "Xem: Báo cáo" })[0]!);
    expect(await screen.findByRole("heading", { name: "Báo cáo" })).toBeInTheDocument();
  });

  it("opens the clean copy and says what to do with it", async () => {
    const actions = await openStep();
    fireEvent.click(screen.getByRole("button", { name: "Mở bản sạch" }));
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(/Đã mở bản sạch trong sổ tính mới/),
    );
    expect(actions.copies()).toBe(1);
    expect(stepNames()[3]).toBe("Bước 4: Gửi lên, xong");
  });

  it("is not done any more once a figure has changed", async () => {
    const actions = await openStep();
    fireEvent.click(screen.getByRole("button", { name: "Mở bản sạch" }));
    await waitFor(() => expect(stepNames()[3]).toBe("Bước 4: Gửi lên, xong"));
    actions.enter("Trạm y tế", "live-births", "female", 58);
    await waitFor(() => expect(stepNames()[3]).toBe("Bước 4: Gửi lên"));
    expect(screen.getByText("1 ô đã thay đổi từ lần tổng hợp trước.")).toBeInTheDocument();
  });

  it("keeps the names for the signatures when the officer leaves the field", async () => {
    const actions = await openStep();
    const name = screen.getByLabelText("Người lập biểu");
    fireEvent.change(name, { target: { value: "Nguyễn Thị Hoa" } });
    fireEvent.blur(name);
    await waitFor(() => expect(actions.settings().preparedBy).toBe("Nguyễn Thị Hoa"));
  });

  it("does not keep a name that is too long to print", async () => {
    const actions = await openStep();
    const name = screen.getByLabelText("Người ký");
    fireEvent.change(name, { target: { value: "a".repeat(121) } });
    fireEvent.blur(name);
    expect(screen.getByText("Tên dài quá 120 chữ. Viết ngắn lại.")).toBeInTheDocument();
    expect(actions.settings().signedBy).toBe("");
  });
});
