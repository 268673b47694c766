import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { exampleActions, inRow, renderPane, row } from "../../support/renderPane";

const cultureOffice = "Phòng Văn hóa - Xã hội";

describe("the run", () => {
  it("goes from the reports to the results, and says the counts", async () => {
    await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    expect(await screen.findByRole("group", { name: "Lọc theo đánh giá" })).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent(/^Đã tổng hợp: Đạt 8 · Chưa đạt 6 · /);
  });

  it("shows how far it has come, and stops when asked, leaving everything as it was", async () => {
    const actions = await exampleActions();
    await renderPane(actions);
    const release = actions.hold();
    fireEvent.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    const stop = await screen.findByRole("button", { name: "Dừng" });
    await waitFor(() => expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "9"));
    expect(screen.getByText("9/11")).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Đang tổng hợp, 75%");
    fireEvent.click(stop);
    release();
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent("Đã dừng. Sổ tính vẫn như trước."),
    );
    expect((await actions.readRound()).table.exists).toBe(false);
  });

  it("moves the focus to the button that stops it, then to the heading above the results", async () => {
    const actions = await exampleActions({ consolidated: true });
    await renderPane(actions);
    const again = await screen.findByRole("button", { name: "Tổng hợp lại" });
    again.focus();
    const release = actions.hold();
    fireEvent.click(again);
    await waitFor(() => expect(screen.getByRole("button", { name: "Dừng" })).toHaveFocus());
    release();
    await waitFor(() => expect(screen.getByRole("heading", { name: "Tổng hợp" })).toHaveFocus());
  });

  it("no longer says the counts of the last run once figures have changed", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^Đã tổng hợp/));
    actions.enter(cultureOffice, "departments-led-by-women", "total", 6);
    await screen.findByText("1 ô đã thay đổi từ lần tổng hợp trước");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("says how many cells have changed since, and brings the table up to date", async () => {
    const actions = await renderPane(await exampleActions({ consolidated: true }));
    await screen.findByRole("button", { name: "Tiếp theo: Gửi lên" });
    actions.enter(cultureOffice, "departments-led-by-women", "total", 6);
    expect(await screen.findByText("1 ô đã thay đổi từ lần tổng hợp trước")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp lại" }));
    expect(await screen.findByRole("button", { name: "Tiếp theo: Gửi lên" })).toBeInTheDocument();
    expect(row("1.1")).toHaveTextContent("85,7%");
    expect(screen.queryByText(/ô đã thay đổi/)).not.toBeInTheDocument();
  });
});

describe("the list of indicators", () => {
  it.each([
    ["1.1", ["42,9%", "chỉ tiêu ≥ 75%", "Chưa đạt (số nhỏ)", "Còn thiếu 3 phòng, ban"]],
    ["5.2", ["99,6%", "chỉ tiêu ≥ 100%", "Chưa đạt", "Còn thiếu 3 học sinh"]],
    ["5.4b", ["20%", "chỉ tiêu ≥ 35%", "Chưa đạt (số nhỏ)", "Còn thiếu 1 phụ nữ"]],
    ["4.1", ["110,5 bé trai/100 bé gái", "chỉ tiêu ≤ 109 bé trai/100 bé gái", "Chưa đạt (số nhỏ)"]],
    ["6.1", ["88,4%", "chỉ tiêu ≥ 85%", "Đạt"]],
    ["2.1", ["chỉ tiêu ≥ 60%", "Chưa có số liệu"]],
    ["3.3", ["chỉ tiêu ≥ 100%", "Không phát sinh"]],
    ["6.3", ["Có: 1 đơn vị · Không: 0 đơn vị", "Đạt"]],
  ])("shows %s with value, target, verdict and what is short", async (code, texts) => {
    await renderPane(await exampleActions({ consolidated: true }));
    await screen.findByRole("group", { name: "Lọc theo đánh giá" });
    for (const text of texts) expect(row(`${code} `)).toHaveTextContent(text);
  });

  it("draws the value against the target with the same in words", async () => {
    await renderPane(await exampleActions({ consolidated: true }));
    await screen.findByRole("group", { name: "Lọc theo đánh giá" });
    expect(
      inRow("1\\.1").getByRole("img", { name: "Kết quả 42,9%, chỉ tiêu ≥ 75% (năm 2030)" }),
    ).toBeInTheDocument();
    expect(
      inRow("2\\.1").getByRole("img", { name: "Kết quả chưa có số liệu, chỉ tiêu ≥ 60% (năm 2030)" }),
    ).toBeInTheDocument();
  });

  it("shows women and men apart where both have a rate", async () => {
    await renderPane(await exampleActions({ consolidated: true }));
    await screen.findByRole("group", { name: "Lọc theo đánh giá" });
    expect(row("5\\.2")).toHaveTextContent(/Nam99,3%Nữ100%/);
    expect(inRow("1\\.1").queryByText("Nam")).not.toBeInTheDocument();
  });

  it("names the verdict in the row's button, for those who hear it", async () => {
    await renderPane(await exampleActions({ consolidated: true }));
    expect(await screen.findByRole("button", { name: /^6\.1 Tỷ lệ dân số .*, Đạt$/ })).toHaveAttribute(
      "aria-expanded",
      "false",
    );
  });

  it("shows one verdict when its count is pressed, under its objectives only", async () => {
    await renderPane(await exampleActions({ consolidated: true }));
    fireEvent.click(await screen.findByRole("button", { name: "1 Không phát sinh" }));
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Mục tiêu 3: Trong đời sống gia đình và phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
      "So với lần trước",
    ]);
    expect(screen.getByRole("button", { name: /^3\.3/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^3\.2a/ })).not.toBeInTheDocument();
  });
});

describe("an indicator opened", () => {
  async function open(code: string) {
    const actions = await renderPane(await exampleActions({ consolidated: true }));
    fireEvent.click(await screen.findByRole("button", { name: new RegExp(`^${code} `) }));
    await inRow(code).findByRole("heading", { name: "Nguồn" });
    return actions;
  }

  it("goes to its row on the sheet", async () => {
    const actions = await open("6.1");
    expect(actions.wentTo[0]).toEqual({ indicator: "6.1" });
  });

  it("says how fast a target still ahead has to be come nearer to", async () => {
    await open("5.2");
    expect(row("5.2")).toHaveTextContent(
      "Chỉ tiêu đặt cho năm 2030: từ nay mỗi năm cần tăng khoảng 0,1 điểm %.",
    );
  });

  it("shows numerator and denominator for all, men and women", async () => {
    await open("6.1");
    const table = within(inRow("6.1").getByRole("table"));
    expect(table.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Chung",
      "Nam",
      "Nữ",
    ]);
    expect(table.getByRole("row", { name: /^Tử số/ })).toHaveTextContent(/36\.480\s*17\.020\s*19\.460/);
    expect(table.getByRole("row", { name: /^Mẫu số/ })).toHaveTextContent(/41\.250\s*20\.110\s*21\.140/);
  });

  it("says the gap in percentage points", async () => {
    await open("6.1");
    expect(row("6.1")).toHaveTextContent("Nữ cao hơn nam 7,4 điểm %.");
  });

  it("lists the units behind the figure with their share, each the way to its cell", async () => {
    const actions = await open("4.2");
    const source = inRow("4.2").getAllByRole("button", { name: /^Trạm y tế, đến ô/i })[1]!;
    expect(source.closest("li")).toHaveTextContent("120 (100%)");
    fireEvent.click(source);
    await waitFor(() => expect(actions.wentTo[0]).toMatchObject({ sheet: "Trạm y tế" }));
  });

  it("says why small numbers are to be read with care", async () => {
    await open("1.1");
    expect(row("1.1")).toHaveTextContent("thêm hay bớt một trường hợp là kết quả đổi hẳn");
  });

  it("keeps causes, solutions and notes when the officer leaves the field", async () => {
    const actions = await open("1.1");
    const cause = inRow("1.1").getByLabelText("Nguyên nhân, khó khăn, vướng mắc");
    fireEvent.change(cause, { target: { value: "Chưa có nguồn quy hoạch nữ" } });
    fireEvent.blur(cause);
    expect(await inRow("1.1").findByText("Đã ghi vào Biểu tổng hợp.")).toBeInTheDocument();
    expect(actions.remarks.get("1.1")).toEqual({
      cause: "Chưa có nguồn quy hoạch nữ",
      solution: "",
      note: "",
    });
  });

  it("writes nothing when the officer only looked", async () => {
    const actions = await open("1.1");
    fireEvent.blur(inRow("1.1").getByLabelText("Ghi chú"));
    expect(actions.remarks.size).toBe(0);
  });

  it("keeps what was typed when the sheet could not be written", async () => {
    const actions = await open("1.1");
    actions.failNext("saveRemark", new Error("host"));
    const note = inRow("1.1").getByLabelText("Ghi chú");
    fireEvent.change(note, { target: { value: "Họp ngày 20/11" } });
    fireEvent.blur(note);
    expect(await screen.findByText(/Việc vừa rồi chưa làm được/)).toBeInTheDocument();
    expect(note).toHaveValue("Họp ngày 20/11");
  });
});
