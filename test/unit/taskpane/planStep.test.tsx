import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { exampleActions, renderPane, stepNames } from "../../support/renderPane";

async function chooseLeChan() {
  const actions = await renderPane();
  fireEvent.click(await screen.findByRole("button", { name: "Dùng kế hoạch mẫu" }));
  fireEvent.change(await screen.findByLabelText("Kế hoạch mẫu"), { target: { value: "lechan-2026-2030" } });
  return actions;
}

describe("the step Kế hoạch", () => {
  it("offers no sheets before a plan is chosen", async () => {
    await renderPane();
    fireEvent.click(await screen.findByRole("button", { name: "Dùng kế hoạch mẫu" }));
    expect(await screen.findByRole("button", { name: "Tạo các trang tính" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("fills in what the plan says, and shows what to note in it", async () => {
    await chooseLeChan();
    expect(screen.getByLabelText("Địa phương")).toHaveValue("phường Lê Chân, thành phố Hải Phòng");
    expect(screen.getByText("19 chỉ tiêu · 11 đơn vị báo cáo")).toBeInTheDocument();
    const notes = within(screen.getByRole("region", { name: /^Cần lưu ý/ }));
    expect(notes.getByText(/Kế hoạch không nêu thời hạn báo cáo/)).toBeInTheDocument();
    expect(notes.getByText("5.2").closest("li")).toHaveTextContent("đánh giá là đạt 100%");
  });

  it("makes the sheets with the deadline as typed, and says what it has made", async () => {
    const actions = await chooseLeChan();
    fireEvent.change(screen.getByLabelText("Hạn nộp"), { target: { value: "25/11/2026" } });
    fireEvent.click(screen.getByRole("button", { name: "Tạo các trang tính" }));
    expect((await screen.findAllByText(/Đã tạo 10 trang tính/))[0]).toBeInTheDocument();
    expect(actions.settings()).toMatchObject({
      planId: "lechan-2026-2030",
      deadline: "2026-11-25",
      year: 2026,
    });
    expect(stepNames()[0]).toBe("Bước 1: Kế hoạch, xong");
  });

  it("goes on to the reports once the sheets are there, and the heading takes the focus", async () => {
    await chooseLeChan();
    fireEvent.click(screen.getByRole("button", { name: "Tạo các trang tính" }));
    fireEvent.click(await screen.findByRole("button", { name: "Tiếp theo: Báo cáo" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Báo cáo" })).toHaveFocus());
  });

  it.each(["31/02/2026", "cuối tháng", "25-13-2026"])("asks for a date again for %s", async (typed) => {
    await chooseLeChan();
    fireEvent.change(screen.getByLabelText("Hạn nộp"), { target: { value: typed } });
    expect(screen.getByText(/Chưa đọc được ngày này/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tạo các trang tính" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("asks for the locality when it is blank", async () => {
    await chooseLeChan();
    fireEvent.change(screen.getByLabelText("Địa phương"), { target: { value: " " } });
    expect(screen.getByText("Viết tên phường, xã để in trên biểu.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tạo các trang tính" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("moves the deadline along with the year", async () => {
    await chooseLeChan();
    fireEvent.change(screen.getByLabelText("Hạn nộp"), { target: { value: "25/11/2026" } });
    fireEvent.change(screen.getByLabelText("Năm báo cáo"), { target: { value: "2027" } });
    expect(screen.getByLabelText("Hạn nộp")).toHaveValue("25/11/2027");
  });

  it("keeps what was typed while the officer looks at another step", async () => {
    await chooseLeChan();
    fireEvent.change(screen.getByLabelText("Hạn nộp"), { target: { value: "25/11/2026" } });
    fireEvent.click(screen.getByRole("button", { name: /^Bước 2/ }));
    fireEvent.click(screen.getByRole("button", { name: /^Bước 1/ }));
    expect(await screen.findByLabelText("Hạn nộp")).toHaveValue("25/11/2026");
  });
});

describe("indicators that nobody reports", () => {
  const unassigned = () => within(screen.getByRole("region", { name: /^Chưa giao cho đơn vị nào/ }));

  async function give(code: string, unit: string) {
    fireEvent.click(unassigned().getByRole("checkbox", { name: new RegExp(`^${code}`) }));
    fireEvent.change(unassigned().getByLabelText("Đơn vị"), { target: { value: unit } });
    fireEvent.click(unassigned().getByRole("button", { name: "Giao cho đơn vị" }));
    await screen.findAllByText(`Đã giao 1 chỉ tiêu cho ${unit}.`);
  }

  it("are given to a unit before the sheets are made", async () => {
    const actions = await chooseLeChan();
    await give("2.1", "Phòng Kinh tế, Hạ tầng và Đô thị");
    expect(unassigned().queryByRole("checkbox", { name: /^2\.1/ })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Tạo các trang tính" }));
    await screen.findByRole("button", { name: "Tiếp theo: Báo cáo" });
    const { plan } = await actions.readRound();
    expect(plan?.indicators.find(({ code }) => code === "2.1")?.reportedBy).toEqual([
      "Phòng Kinh tế, Hạ tầng và Đô thị",
    ]);
  });

  it("are given to a unit in the workbook once it has the plan", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Bước 1/ }));
    await screen.findByRole("region", { name: "Chưa giao cho đơn vị nào (3)" });
    await give("2.2", "Phòng Kinh tế, Hạ tầng và Đô thị");
    expect(await screen.findByRole("region", { name: "Chưa giao cho đơn vị nào (2)" })).toBeInTheDocument();
    const { plan } = await actions.readRound();
    expect(plan?.indicators.find(({ code }) => code === "2.2")?.reportedBy).toHaveLength(1);
  });
});

describe("a bad edit of the plan's sheet", () => {
  it("is said in the step Kế hoạch with the way to its cell, and counted on the step", async () => {
    const actions = await renderPane(await exampleActions());
    actions.find({
      code: "plan-invalid",
      severity: "error",
      place: { sheet: "Chỉ tiêu", cell: "F7" },
      values: { field: "Giá trị", asWritten: "bảy lăm" },
    });
    fireEvent.click(await screen.findByRole("button", { name: "Bước 1: Kế hoạch, 1 việc" }));
    const findings = within(await screen.findByRole("region", { name: "Trang Chỉ tiêu có 1 chỗ cần sửa" }));
    expect(findings.getByText(/bảy lăm/)).toBeInTheDocument();
    fireEvent.click(findings.getByRole("button", { name: "Đến ô F7" }));
    await waitFor(() => expect(actions.wentTo[0]).toEqual({ sheet: "Chỉ tiêu", cell: "F7" }));
  });
});
