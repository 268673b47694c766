import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { isFinding, readSourceFile } from "../../../src/files/readSourceFile";
import { lechan2026 } from "../../../src/plans/presets/lechan-2026-2030";
import { gatherDownloads, type Download } from "../../support/downloads";
import { createMemoryActions } from "../../support/memoryActions";
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

  it("opens the annex as a new workbook and says what to do with it", async () => {
    const actions = await openStep();
    fireEvent.click(screen.getByRole("button", { name: "Mở thành sổ tính mới" }));
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(/Đã mở phụ lục thành sổ tính mới/),
    );
    expect(actions.annexesOpened()).toBe(1);
    expect(stepNames()[3]).toBe("Bước 4: Gửi lên, xong");
  });

  it("is not done any more once a figure has changed", async () => {
    const actions = await openStep();
    fireEvent.click(screen.getByRole("button", { name: "Mở thành sổ tính mới" }));
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

describe("files saved in the step Gửi lên", () => {
  let downloads: readonly Download[];
  beforeEach(() => {
    downloads = gatherDownloads();
  });

  /** Presses a button and returns the file that comes of it. */
  async function save(name: string): Promise<Download> {
    fireEvent.click(screen.getByRole("button", { name }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    return downloads[0]!;
  }

  it("are named without asking, and said to be there", async () => {
    await openStep();
    const { name } = await save("Phụ lục: Biểu tổng hợp (.xlsx)");
    expect(name).toBe("Bieu-tong-hop_Le-Chan_2026_20261120.xlsx");
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(
        "Đã lưu Bieu-tong-hop_Le-Chan_2026_20261120.xlsx vào thư mục tải xuống (Downloads).",
      ),
    );
    expect(stepNames()[3]).toBe("Bước 4: Gửi lên, xong");
  });

  it("are an annex that opens again with its table, figures and what is left to look at", async () => {
    await openStep();
    const { name, bytes } = await save("Phụ lục: Biểu tổng hợp (.xlsx)");
    const workbook = readSourceFile(await bytes(), name, null);
    if (isFinding(workbook)) throw new Error("The annex cannot be read");
    expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(["Biểu tổng hợp", "Số liệu theo đơn vị", "Điểm cần xem", "Trạm y tế"]),
    );
    expect(workbook.grids[0]!.rows.find(([code]) => code === "4.1")).toContain("Chưa đạt (số nhỏ)");
    expect(workbook.grids.every(({ uncalculatedCells }) => uncalculatedCells.size === 0)).toBe(true);
  });

  it("are a report that carries the signature's name and what the officer wrote", async () => {
    const actions = await exampleActions({ consolidated: true });
    await actions.saveSettings({ ...actions.settings(), signedBy: "Phạm Việt Anh" });
    await actions.saveRemark("4.1", { cause: "Số sinh ít", solution: "Tuyên truyền", note: "" });
    await renderPane(actions);
    fireEvent.click(await screen.findByRole("button", { name: "Tiếp theo: Gửi lên" }));
    await screen.findByRole("region", { name: "Lưu thành tệp" });
    const { name, bytes } = await save("Báo cáo (.docx)");
    expect(name).toBe("Bao-cao_Le-Chan_2026_20261120.docx");
    const text = strFromU8(unzipSync(await bytes())["word/document.xml"]!);
    expect(text).toContain("Phạm Việt Anh");
    expect(text).toContain("Nguyên nhân, khó khăn, vướng mắc: Số sinh ít");
  });

  it("are data as one table, and as JSON", async () => {
    await openStep();
    fireEvent.click(screen.getByRole("button", { name: "Số liệu (.csv)" }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
    fireEvent.click(screen.getByRole("button", { name: "Số liệu (.json)" }));
    await waitFor(() => expect(downloads).toHaveLength(2));
    const [csv, json] = await Promise.all(downloads.map(({ bytes }) => bytes()));
    // The mark by which Excel knows UTF-8.
    expect([...csv!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(csv!)).toMatch(/^kind;unit;year;/);
    expect(JSON.parse(strFromU8(json!))).toMatchObject({ plan: "lechan-2026-2030", year: 2026 });
    expect(downloads.map(({ name }) => name)).toEqual([
      "So-lieu_Le-Chan_2026_20261120.csv",
      "So-lieu_Le-Chan_2026_20261120.json",
    ]);
    expect(stepNames()[3]).toBe("Bước 4: Gửi lên");
  });

  it.each([
    "Báo cáo (.docx)",
    "Phụ lục: Biểu tổng hợp (.xlsx)",
    "Số liệu (.csv)",
    "Số liệu (.json)",
    "Mở thành sổ tính mới",
  ])("are none where nothing was computed: %s says so", async (button) => {
    const actions = createMemoryActions();
    await actions.makeSheets(lechan2026, {
      ...actions.settings(),
      planId: lechan2026.id,
      locality: lechan2026.locality,
    });
    await actions.consolidateRound();
    await renderPane(actions);
    fireEvent.click(await screen.findByRole("button", { name: /^Bước 4/ }));
    fireEvent.click(await screen.findByRole("button", { name: button }));
    expect(await screen.findByText(/Chưa có số liệu nào được tổng hợp/)).toBeInTheDocument();
    expect(downloads).toEqual([]);
    expect(actions.annexesOpened()).toBe(0);
  });

  it("are none where the officer stops", async () => {
    const actions = await openStep();
    const release = actions.hold();
    fireEvent.click(screen.getByRole("button", { name: "Báo cáo (.docx)" }));
    fireEvent.click(await screen.findByRole("button", { name: "Dừng" }));
    release();
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Đã dừng."));
    expect(downloads).toEqual([]);
  });
});
