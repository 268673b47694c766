import { fireEvent, screen, waitFor } from "@testing-library/react";
import { lechan2026 } from "../../../../src/plans/presets/lechan-2026-2030";
import { planToJson, readPlan } from "../../../../src/plans/readPlan";
import { gatherDownloads } from "../../../support/downloads";
import { exampleActions, renderPane } from "../../../support/renderPane";

const provincial = { ...lechan2026, id: "tinh-2026", title: "Kế hoạch của tỉnh", locality: "xã Đông Hải" };

const open = (content: string, name = "ke-hoach.json") =>
  fireEvent.change(screen.getByLabelText("Mở kế hoạch từ tệp", { selector: "input" }), {
    target: { files: [new File([content], name)] },
  });

describe("a plan opened from a file", () => {
  it("is used in a new workbook", async () => {
    const actions = await renderPane();
    await screen.findByRole("heading", { name: "Bắt đầu" });
    open(planToJson(provincial));
    expect(await screen.findByText("Kế hoạch của tỉnh")).toBeInTheDocument();
    expect(screen.getAllByText(/Đã mở kế hoạch từ ke-hoach.json/)[0]).toBeInTheDocument();
    expect(screen.getByLabelText("Địa phương")).toHaveValue("xã Đông Hải");
    fireEvent.click(screen.getByRole("button", { name: "Tạo các trang tính" }));
    await screen.findByRole("button", { name: "Tiếp theo: Báo cáo" });
    const { plan, settings } = await actions.readRound();
    expect(plan).toEqual(provincial);
    expect(settings.planId).toBe("tinh-2026");
  });

  it("takes the place of the workbook's own where it differs under the same name", async () => {
    await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Bước 1/ }));
    await screen.findByRole("region", { name: "Kế hoạch khác" });
    open(planToJson({ ...lechan2026, title: "Kế hoạch đã sửa" }));
    expect(await screen.findByText("Kế hoạch đã sửa")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tạo các trang tính" })).not.toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  it("says what is wrong with the file, and with a file that is no plan", async () => {
    await renderPane();
    await screen.findByRole("heading", { name: "Bắt đầu" });
    open(JSON.stringify({ ...provincial, years: [] }));
    expect(await screen.findByText(/ke-hoach.json có 1 chỗ cần sửa/)).toBeInTheDocument();
    expect(screen.getByText(/years/)).toBeInTheDocument();
    open("ghi chú", "ghi-chu.txt");
    expect(await screen.findByText(/ghi-chu.txt không phải tệp kế hoạch/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Bắt đầu" })).toBeInTheDocument();
  });
});

describe("the workbook's plan saved as a file", () => {
  it("is a plan that can be opened elsewhere", async () => {
    const downloads = gatherDownloads();
    await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Bước 1/ }));
    fireEvent.click(await screen.findByRole("button", { name: "Lưu kế hoạch thành tệp" }));
    await waitFor(() =>
      expect(downloads.map(({ name }) => name)).toEqual(["ke-hoach-lechan-2026-2030.json"]),
    );
    const text = new TextDecoder().decode(await downloads[0]!.bytes());
    expect(readPlan(JSON.parse(text))).toEqual({ plan: lechan2026 });
    expect(screen.getAllByText(/Đã lưu kế hoạch thành tệp ke-hoach-lechan/)[0]).toBeInTheDocument();
  });

  it("is not offered before there is one", async () => {
    await renderPane();
    fireEvent.click(await screen.findByRole("button", { name: "Dùng kế hoạch mẫu" }));
    await screen.findByRole("region", { name: "Kế hoạch khác" });
    expect(screen.queryByRole("button", { name: "Lưu kế hoạch thành tệp" })).not.toBeInTheDocument();
  });
});
