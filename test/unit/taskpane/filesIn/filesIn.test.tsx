import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createMemoryActions, type MemoryActions } from "../../../support/memoryActions";
import { exampleActions, inRow, renderPane, row } from "../../../support/renderPane";
import { lechan2026 } from "../../../../src/plans/presets/lechan-2026-2030";

const drop = "Thả tệp vào đây hoặc chọn tệp";

function offered(name: string, text: string): File {
  return new File([text], name, { lastModified: 1_790_000_000_000 });
}

const births = (unit: string, figures = "120;63;57", date = "20/11/2026") =>
  `Đơn vị báo cáo:;${unit}\nNgày báo cáo: ${date}\nNội dung;Tổng số;Nam;Nữ\nTrẻ sinh ra sống;${figures}\n`;

/** A round whose forms are all blank. */
async function blankRound(): Promise<MemoryActions> {
  const actions = createMemoryActions();
  await actions.makeSheets(lechan2026, {
    ...actions.settings(),
    planId: lechan2026.id,
    locality: lechan2026.locality,
    deadline: "2026-11-25",
  });
  return actions;
}

async function choose(...files: File[]): Promise<void> {
  fireEvent.change(await screen.findByLabelText(drop, { selector: "input" }), { target: { files } });
}

const list = async () => within(await screen.findByRole("list", { name: "Tệp đã đọc" }));
const take = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("bringing files in", () => {
  it("reads what is dropped, proposes what is certain, and writes it only when told to", async () => {
    const actions = await renderPane(await blankRound());
    const zone = (await screen.findByRole("button", { name: drop })).parentElement!;
    fireEvent.drop(zone, { dataTransfer: { files: [offered("tyt.csv", births("Trạm y tế"))] } });
    const files = await list();
    expect(files.getByText("tyt.csv")).toBeInTheDocument();
    expect(screen.getByText("Đã đọc: 1 đọc được trọn vẹn.")).toBeInTheDocument();
    expect(files.getByRole("checkbox", { name: "Nhận: Trạm y tế · 1 số liệu" })).toBeChecked();
    fireEvent.click(files.getByRole("button", { name: /^Số liệu( và \d+ điểm cần xem)?$/ }));
    expect(files.getByLabelText("Đơn vị của tyt.csv, trang Sheet1")).toHaveValue("Trạm y tế");
    expect(row("Trạm y tế")).toHaveTextContent("Chưa nộp");
    take("Nhận 1 báo cáo");
    await screen.findAllByText(/^Đã nhận 1 báo cáo với 1 số liệu\./);
    expect(row("Trạm y tế")).not.toHaveTextContent("Chưa nộp");
    expect(screen.queryByText("tyt.csv")).not.toBeInTheDocument();
    const { consolidation } = await actions.readRound();
    expect(consolidation?.sums.get("live-births")?.parts.total.value).toBe(120);
  });

  it("is not left for a file that is let go beside the zone", async () => {
    await renderPane(await blankRound());
    await screen.findByRole("button", { name: drop });
    // Events that were kept from doing what they would do come back false.
    expect(fireEvent.drop(document.body)).toBe(false);
  });

  it("shows each figure with its cells, and its findings as sentences", async () => {
    await renderPane(await blankRound());
    await choose(offered("tyt.csv", births("Trạm y tế", "120;63;56")));
    const files = await list();
    expect(files.getByText("Trạm y tế · 1 số liệu · 1 số còn giữ lại")).toBeInTheDocument();
    fireEvent.click(files.getByRole("button", { name: /^Số liệu( và \d+ điểm cần xem)?$/ }));
    expect(files.getByText(/Trẻ sinh ra sống: Tổng ghi “120”, còn giữ lại/)).toBeInTheDocument();
    expect(files.getByText("Nguồn: tyt.csv, trang Sheet1, ô B4: 120, C4: 63, D4: 56")).toBeInTheDocument();
    expect(files.getByText(/Tổng 120 nhưng Nam 63 \+ Nữ 56 = 119/)).toBeInTheDocument();
  });

  it("shows what stands around a doubtful figure, once it is asked for", async () => {
    await renderPane(await blankRound());
    await choose(offered("tyt.csv", births("Trạm y tế", "120;63;56")));
    const files = await list();
    fireEvent.click(files.getByRole("button", { name: /^Số liệu( và \d+ điểm cần xem)?$/ }));
    const look = files.getByRole("button", { name: "Xem quanh ô B4" });
    expect(files.queryByRole("table")).not.toBeInTheDocument();
    fireEvent.click(look);
    const around = within(files.getByRole("table", { name: "Các ô quanh B4 của trang Sheet1" }));
    expect(around.getByRole("row", { name: /^3 Nội dung Tổng số Nam Nữ/ })).toBeInTheDocument();
    expect(around.getByRole("cell", { current: true })).toHaveTextContent("120");
    expect(look).toHaveAttribute("aria-expanded", "true");
  });

  it("shows what stands around a row in question, and around whatever else is pointed out", async () => {
    await renderPane(await blankRound());
    const unclear = `${births("Trạm y tế")}Bé chào đời tại trạm;4;;\n`;
    await choose(offered("tyt.csv", `${unclear}Tử vong bà mẹ liên quan đến thai sản;2/8;;\n`));
    const files = await list();
    fireEvent.click(files.getByRole("button", { name: "Xem quanh ô A5" }));
    const around = within(files.getByRole("table", { name: "Các ô quanh A5 của trang Sheet1" }));
    expect(around.getByRole("cell", { current: true })).toHaveTextContent("Bé chào đời tại trạm");
    fireEvent.click(files.getByRole("button", { name: /^Số liệu( và \d+ điểm cần xem)?$/ }));
    expect(files.getAllByRole("button", { name: "Xem quanh ô A5" })).toHaveLength(1);
    expect(files.getAllByRole("button", { name: "Xem quanh ô B6" })).toHaveLength(1);
  });

  it("says of every file what became of it", async () => {
    await renderPane(await blankRound());
    await choose(
      offered("~$tyt.xlsx", "x"),
      offered("trống.xlsx", ""),
      offered("tyt.csv", births("Trạm y tế")),
    );
    const files = await list();
    expect(files.getByText(/^Bỏ qua: đây là tệp tạm/)).toBeInTheDocument();
    expect(files.getByText("Không đọc được")).toBeInTheDocument();
    expect(files.getByText(/trống\.xlsx.*rỗng|trống\.xlsx: .*trống/i)).toBeInTheDocument();
    expect(files.getByText("Nhận: Trạm y tế · 1 số liệu")).toBeInTheDocument();
    expect(screen.getByText("Đã đọc: 1 đọc được trọn vẹn · 1 không đọc được.")).toBeInTheDocument();
    const names = files.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
    expect(names.filter((name) => /\.(xlsx|csv)$/.test(name ?? ""))).toEqual([
      "trống.xlsx",
      "tyt.csv",
      "~$tyt.xlsx",
    ]);
  });

  it("asks whose an unknown report is, and remembers the answer", async () => {
    const actions = await renderPane(await blankRound());
    await choose(offered("a.csv", births("Nhà hộ sinh Hoa Sen")));
    const files = await list();
    expect(files.getByText(/^Chưa rõ “Nhà hộ sinh Hoa Sen” là đơn vị nào/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Chưa đánh dấu báo cáo nào để nhận" })).toBeInTheDocument();
    fireEvent.change(files.getByLabelText("Đơn vị của a.csv, trang Sheet1"), {
      target: { value: "Trạm y tế" },
    });
    take("Nhận 1 báo cáo");
    await waitFor(() =>
      expect(actions.settings().unitAliases).toEqual({ "Nhà hộ sinh Hoa Sen": "Trạm y tế" }),
    );
  });

  it("asks once what a row gives, reads the file again with the answer, and remembers it", async () => {
    const actions = await renderPane(await blankRound());
    const unclear = births("Trạm y tế").replace("Trẻ sinh ra sống", "Bé chào đời tại trạm");
    await choose(offered("tyt.csv", `${unclear}Tử vong bà mẹ liên quan đến thai sản;0;;\n`));
    const question = await (await list()).findByLabelText("Dòng “Bé chào đời tại trạm” là số liệu nào?");
    fireEvent.change(question, { target: { value: "live-births" } });
    take("Ghi nhớ và đọc lại");
    await waitFor(async () => expect((await list()).getByText("Trạm y tế · 2 số liệu")).toBeInTheDocument());
    expect(actions.settings().labelDecisions).toEqual([
      { unit: "Trạm y tế", label: "Bé chào đời tại trạm", item: "live-births" },
    ]);
    expect(screen.queryByText(/là số liệu nào\?$/)).not.toBeInTheDocument();
  });

  const answerQuestion = async (question: string, answer: string, remember: string) => {
    fireEvent.change(await (await list()).findByLabelText(question), { target: { value: answer } });
    take(remember);
    await waitFor(() => expect(screen.queryByText(question)).not.toBeInTheDocument());
  };

  it("asks once what a column holds, and asks nothing of the unit's next file of the same layout", async () => {
    const actions = await renderPane(await blankRound());
    const layout = (births: number, name: string) =>
      `Đơn vị báo cáo:;Trạm xá Hoa Sen\nNội dung;Số lượng;Kết quả;Đối chiếu\n${name};${births};1;x\nTử vong mẹ;0;0;x\n`;
    await choose(offered("q1.csv", layout(30, "Bé chào đời tại trạm")));
    const unit = (await list()).getByLabelText("Đơn vị của q1.csv, trang Sheet1");
    fireEvent.change(unit, { target: { value: "Trạm y tế" } });
    await answerQuestion("Cột “Kết quả” là gì?", "not-read", "Ghi nhớ cột và đọc lại: Kết quả");
    await answerQuestion("Dòng “Bé chào đời tại trạm” là số liệu nào?", "live-births", "Ghi nhớ và đọc lại");
    await waitFor(async () => expect((await list()).getByText(/ · 2 số liệu$/)).toBeInTheDocument());
    expect(screen.queryByText(/là gì\?$/)).not.toBeInTheDocument();
    fireEvent.click((await list()).getByRole("checkbox", { name: "Nhận vào sổ tính" }));
    take("Nhận 1 báo cáo");
    await screen.findAllByText(/^Đã nhận 1 báo cáo với 2 số liệu\./);
    expect(actions.settings().columnDecisions).toMatchObject([{ heading: "Kết quả", meaning: "not-read" }]);

    await choose(offered("q2.csv", layout(31, "Bé chào đời tại trạm")));
    const next = await list();
    expect(next.getByText("Trạm y tế · 2 số liệu")).toBeInTheDocument();
    expect(screen.queryByText(/là gì\?$|là số liệu nào\?$/)).not.toBeInTheDocument();
  });

  it("asks about the rows of a file that names no unit once its unit is chosen", async () => {
    const actions = await renderPane(await blankRound());
    const text = "Nội dung;Tổng số\nBé chào đời tại trạm;30\nTử vong bà mẹ liên quan đến thai sản;0\n";
    await choose(offered("bao cao.csv", text));
    expect(screen.queryByText(/là số liệu nào\?$/)).not.toBeInTheDocument();
    expect((await list()).getByText(/Chọn đơn vị trước/)).toBeInTheDocument();
    const unit = (await list()).getByLabelText("Đơn vị của bao cao.csv, trang Sheet1");
    fireEvent.change(unit, { target: { value: "Trạm y tế" } });
    await answerQuestion("Dòng “Bé chào đời tại trạm” là số liệu nào?", "live-births", "Ghi nhớ và đọc lại");
    await waitFor(async () => expect((await list()).getByText("Trạm y tế · 2 số liệu")).toBeInTheDocument());
    expect(actions.settings().labelDecisions).toEqual([
      { unit: "Trạm y tế", label: "Bé chào đời tại trạm", item: "live-births" },
    ]);
    take("Nhận 1 báo cáo");
    await screen.findAllByText(/^Đã nhận 1 báo cáo với 2 số liệu\./);
  });

  it("adds a unit that the plan does not name", async () => {
    const actions = await renderPane(await blankRound());
    await choose(offered("a.csv", births("Nhà hộ sinh Hoa Sen")));
    const unit = (await list()).getByLabelText("Đơn vị của a.csv, trang Sheet1");
    expect(within(unit).getByText("Thêm đơn vị mới: Nhà hộ sinh Hoa Sen")).toBeInTheDocument();
    fireEvent.change(unit, { target: { value: "Nhà hộ sinh Hoa Sen" } });
    take("Nhận 1 báo cáo");
    await waitFor(async () =>
      expect((await actions.readRound()).plan?.units.map(({ name }) => name)).toContain(
        "Nhà hộ sinh Hoa Sen",
      ),
    );
  });

  it("does not propose to write over figures that stand there", async () => {
    const actions = await renderPane(await exampleActions());
    await choose(offered("tyt.csv", births("Trạm y tế", "5;3;2")));
    const files = await list();
    const box = files.getByRole("checkbox", {
      name: /^Nhận, thay toàn bộ \d+ số liệu đang có ở trang Trạm y tế$/,
    });
    expect(box).not.toBeChecked();
    fireEvent.click(box);
    take("Nhận 1 báo cáo");
    await screen.findAllByText(/^Đã nhận 1 báo cáo/);
    const { consolidation } = await actions.readRound();
    expect(consolidation?.sums.get("live-births")?.parts.total.value).toBe(5);
  });

  it("remembers each file taken, and says of a unit's second one that it was sent again", async () => {
    await renderPane(await blankRound());
    await choose(offered("tyt.csv", births("Trạm y tế")));
    await list();
    take("Nhận 1 báo cáo");
    await screen.findAllByText(/^Đã nhận 1 báo cáo/);
    expect(row("Trạm y tế")).not.toHaveTextContent("nộp lại");
    await choose(offered("tyt lan 2.csv", births("Trạm y tế", "121;63;58", "24/11/2026")));
    fireEvent.click((await list()).getByRole("checkbox", { name: /^Nhận, thay toàn bộ 1 số liệu/ }));
    take("Nhận 1 báo cáo");
    await waitFor(() => expect(row("Trạm y tế")).toHaveTextContent("đúng hạn · nộp lại 24/11/2026"));
    fireEvent.click(screen.getByRole("button", { name: /^Trạm y tế/ }));
    const taken = within(inRow("Trạm y tế").getByRole("list", { name: "Các tệp đã nhận" }));
    expect(taken.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "tyt.csv · báo cáo ngày 20/11/2026 · nhận ngày 20/11/2026",
      "tyt lan 2.csv · báo cáo ngày 24/11/2026 · nhận ngày 20/11/2026",
    ]);
  });

  it("proposes the later of two reports of a unit, and takes no two", async () => {
    await renderPane(await blankRound());
    await choose(
      offered("cu.csv", births("Trạm y tế", "120;63;57", "01/11/2026")),
      offered("moi.csv", births("Trạm y tế", "121;63;58", "20/11/2026")),
    );
    const files = await list();
    const older = files.getByRole("checkbox", { name: "Nhận vào sổ tính" });
    const newer = files.getByRole("checkbox", { name: "Nhận: Trạm y tế · 1 số liệu" });
    expect(older).not.toBeChecked();
    expect(newer).toBeChecked();
    expect(files.getByText(/có báo cáo sau trong các tệp vừa đọc/)).toBeInTheDocument();
    fireEvent.click(older);
    expect(
      screen.getByText("Trạm y tế có nhiều báo cáo đang được đánh dấu. Chỉ để lại một."),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Nhận 2 báo cáo" })).toHaveAttribute("aria-disabled", "true");
  });

  it("shows the file being read and stops when asked to, with nothing written", async () => {
    const actions = await renderPane(await blankRound());
    await screen.findByRole("button", { name: drop });
    const release = actions.hold();
    await choose(offered("tyt.csv", births("Trạm y tế")), offered("b.csv", births("Trạm y tế")));
    expect(await screen.findByText("Đang đọc tyt.csv · 0/2 tệp")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Dừng" }));
    release();
    await screen.findAllByText("Đã dừng đọc tệp. Sổ tính vẫn như trước.");
    expect(screen.queryByRole("list", { name: "Tệp đã đọc" })).not.toBeInTheDocument();
  });

  it("keeps the list while the officer looks into another step", async () => {
    await renderPane(await blankRound());
    await choose(offered("tyt.csv", births("Trạm y tế")));
    await list();
    fireEvent.click(screen.getByRole("button", { name: /^Bước 1/ }));
    await screen.findByRole("heading", { name: "Kế hoạch" });
    fireEvent.click(screen.getByRole("button", { name: /^Bước 2/ }));
    expect((await list()).getByText("tyt.csv")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "Bỏ danh sách này" }));
    expect(screen.queryByText("tyt.csv")).not.toBeInTheDocument();
  });
});
