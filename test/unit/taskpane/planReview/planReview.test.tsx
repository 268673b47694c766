import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strToU8, zipSync } from "fflate";
import { renderPane } from "../../../support/renderPane";
import { seedPlanText } from "../../../support/seedPlanText";

const lechan = seedPlanText("lechan-2026-2030");

async function openPasting() {
  const actions = await renderPane();
  fireEvent.click(await screen.findByRole("button", { name: "Dán kế hoạch của tôi" }));
  await screen.findByLabelText("Văn bản kế hoạch");
  return actions;
}

const area = () => screen.getByLabelText<HTMLTextAreaElement>("Văn bản kế hoạch");

async function paste(text: string) {
  const actions = await openPasting();
  fireEvent.change(area(), { target: { value: text } });
  fireEvent.click(screen.getByRole("button", { name: "Đọc kế hoạch" }));
  await screen.findByRole("heading", { name: "Xem lại chỉ tiêu đã đọc" });
  return actions;
}

/** The row of a target, by its code. */
function target(code: string) {
  const heading = screen.getByRole("heading", {
    level: 4,
    name: new RegExp(`^${code.replace(".", "\\.")} `),
  });
  const item = heading.closest("li");
  if (!item) throw new Error(`${code} stands in no list`);
  return within(item);
}

const press = (code: string, action: string) =>
  fireEvent.click(target(code).getByRole("button", { name: new RegExp(`^${action} `) }));
const make = () => screen.getByRole("button", { name: /^Tạo chỉ tiêu/ });

describe("pasting the plan of Lê Chân", () => {
  it("shows every target with what it asks, who reports it and what it is computed from", async () => {
    await paste(lechan);
    expect(screen.getByText("Đọc được 19 chỉ tiêu.")).toBeInTheDocument();
    const share = target("3.2a");
    expect(share.getByText("> 90% · 2030")).toBeInTheDocument();
    expect(share.getByText("Báo cáo: Phòng Văn hoá xã hội phường")).toBeInTheDocument();
    expect(share.getByText(/^Tính từ: .*bạo lực.*khớp 100%/)).toBeInTheDocument();
  });

  it("says beside a target what is odd about it, in words", async () => {
    await paste(lechan);
    expect(target("5.2").getByText(/Tỷ lệ không thể vượt 100%/)).toHaveTextContent(/Cần xem:/);
    expect(target("2.1").getByText(/chưa giao đơn vị nào báo cáo chỉ tiêu này/)).toBeInTheDocument();
    expect(
      within(screen.getByRole("region", { name: /^Về cả kế hoạch/ })).getByText(/không nêu thời hạn/),
    ).toBeInTheDocument();
  });

  it("makes the plan of what was accepted, with place, years and units as the text has them", async () => {
    const actions = await paste(lechan);
    fireEvent.click(screen.getByRole("button", { name: /^Nhận \d+ chỉ tiêu không có điểm cần xem/ }));
    press("5.2", "Nhận");
    fireEvent.change(screen.getByLabelText("Hạn nộp"), { target: { value: "25/11/2026" } });
    fireEvent.click(make());
    await screen.findByRole("button", { name: "Tiếp theo: Báo cáo" });
    const { plan, settings } = await actions.readRound();
    expect(plan).toMatchObject({ years: [2026, 2027, 2028, 2029, 2030], deadline: "2026-11-25" });
    expect(settings).toMatchObject({ planId: plan?.id, locality: "phường Lê Chân", year: 2026 });
    const codes = plan?.indicators.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["3.2a", "4.1", "5.2"]));
    expect(codes).not.toContain("2.1");
    expect(plan?.units.map(({ name }) => name)).toContain("Trạm y tế");
  });
});

describe("going through the targets", () => {
  const twoTargets =
    "KẾ HOẠCH Bình đẳng giới xã Đông Hải năm 2026\n" +
    "- Chỉ tiêu 1: Tỷ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ đạt 35% vào năm 2026.\n" +
    "- Chỉ tiêu 2: Tỷ lệ che phủ rừng đạt 42% vào năm 2026.";

  it("counts what is accepted, dropped and still to look at, and says so", async () => {
    await paste(twoTargets);
    const counts = () => screen.getByText(/^Đã nhận/, { selector: "[role=status]" });
    press("1", "Nhận");
    press("2", "Bỏ");
    expect(counts()).toHaveTextContent("Đã nhận 1 · đã bỏ 1 · chưa xem 0");
    expect(target("1").getByRole("button", { name: /^Nhận / })).toHaveAttribute("aria-pressed", "true");
    press("2", "Bỏ");
    expect(counts()).toHaveTextContent("Đã nhận 1 · đã bỏ 0 · chưa xem 1");
  });

  it("asks for items where none fit, and takes the ones the officer names", async () => {
    await paste(twoTargets);
    expect(target("2").getByText(/Chưa tìm được số liệu để tính/)).toBeInTheDocument();
    press("2", "Sửa");
    expect(target("2").getByLabelText("Mã chỉ tiêu")).toHaveFocus();
    fireEvent.click(target("2").getByRole("button", { name: "Lưu và nhận" }));
    expect(target("2").getAllByText(/Chọn đủ số liệu/)).toHaveLength(2);
    fireEvent.change(target("2").getByLabelText("Tử số"), { target: { value: "employed|female" } });
    fireEvent.change(target("2").getByLabelText("Mẫu số"), { target: { value: "employed|total" } });
    fireEvent.click(target("2").getByRole("button", { name: "Lưu và nhận" }));
    expect(target("2").getByText(/^Tính từ: Lao động có việc làm \(Nữ\).*tự chọn/)).toBeInTheDocument();
    expect(target("2").getByText(/Đã nhận/)).toHaveTextContent("đã sửa");
    expect(target("2").getByRole("button", { name: /^Sửa / })).toHaveFocus();
  });

  it("corrects value and year, and leaves them when the officer thinks better of it", async () => {
    await paste(twoTargets);
    press("1", "Sửa");
    fireEvent.change(target("1").getByLabelText("Mức"), { target: { value: "37,5" } });
    fireEvent.keyDown(target("1").getByLabelText("Mức"), { key: "Escape" });
    expect(target("1").getByText("≥ 35% · 2026")).toBeInTheDocument();
    press("1", "Sửa");
    fireEvent.change(target("1").getByLabelText("Mức"), { target: { value: "37,5" } });
    fireEvent.submit(target("1").getByRole("form", { name: "Sửa 1" }));
    expect(target("1").getByText("≥ 37,5% · 2026")).toBeInTheDocument();
  });

  it("shows the sentence, and leads to its place in the text", async () => {
    await paste(twoTargets);
    fireEvent.click(target("2").getByRole("button", { name: "Câu trong kế hoạch 2" }));
    fireEvent.click(target("2").getByRole("button", { name: "Đến câu 2" }));
    await waitFor(() => expect(area()).toHaveFocus());
    const { value, selectionStart, selectionEnd } = area();
    expect(value.slice(selectionStart, selectionEnd)).toContain("che phủ rừng đạt 42%");
  });

  it("keeps decisions when the text is corrected and read again", async () => {
    await paste(twoTargets);
    press("1", "Nhận");
    fireEvent.click(screen.getByRole("button", { name: "Về văn bản" }));
    fireEvent.change(area(), { target: { value: area().value.replace("42%", "45%") } });
    fireEvent.click(screen.getByRole("button", { name: "Đọc kế hoạch" }));
    expect(await screen.findByText("≥ 45% · 2026")).toBeInTheDocument();
    expect(screen.getByText(/^Đã nhận/, { selector: "[role=status]" })).toHaveTextContent("Đã nhận 1");
  });

  it("is still there after a look at another step", async () => {
    await paste(twoTargets);
    press("1", "Nhận");
    fireEvent.click(screen.getByRole("button", { name: /^Bước 2/ }));
    fireEvent.click(screen.getByRole("button", { name: /^Bước 1/ }));
    expect(await screen.findByRole("button", { name: "Tạo chỉ tiêu (1)" })).toBeInTheDocument();
  });

  it("makes nothing before a target is accepted and there is a unit to report it", async () => {
    const actions = await paste(twoTargets);
    expect(screen.getByText("Chưa nhận chỉ tiêu nào.")).toBeInTheDocument();
    press("1", "Nhận");
    expect(make()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("Cần ít nhất một đơn vị.")).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("Đơn vị báo cáo"), { target: { value: "Trạm y tế" } });
    fireEvent.change(screen.getByLabelText("Tên kế hoạch"), { target: { value: "Kế hoạch 2026" } });
    fireEvent.click(make());
    await screen.findByRole("button", { name: "Tiếp theo: Báo cáo" });
    const { plan } = await actions.readRound();
    expect(plan?.indicators.map(({ code }) => code)).toEqual(["1"]);
    expect(plan).toMatchObject({
      title: "Kế hoạch 2026",
      locality: "xã Đông Hải",
      units: [{ name: "Trạm y tế" }],
    });
  });

  it("says where two accepted targets have one code", async () => {
    await paste(twoTargets);
    press("1", "Nhận");
    press("2", "Sửa");
    fireEvent.change(target("2").getByLabelText("Mã chỉ tiêu"), { target: { value: "1" } });
    fireEvent.change(target("2").getByLabelText("Cách theo dõi"), { target: { value: "narrative" } });
    fireEvent.click(target("2").getByRole("button", { name: "Lưu và nhận" }));
    expect(screen.getAllByText(/Trùng mã với một chỉ tiêu đã nhận khác/)).toHaveLength(2);
    expect(make()).toHaveAttribute("aria-disabled", "true");
  });

  it("says where the text has no targets", async () => {
    await paste("Ủy ban nhân dân xã mời họp lúc 8 giờ ngày 20/10.");
    expect(screen.getByText(/Không thấy chỉ tiêu nào/)).toBeInTheDocument();
  });
});

describe("a plan from a document", () => {
  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText("Chọn tệp .docx hoặc .txt", { selector: "input" }), {
      target: { files: [file] },
    });
  const docx = (...paragraphs: string[]) => {
    const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
    const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
    return new File([zipSync({ "word/document.xml": strToU8(xml) })], "ke-hoach.docx");
  };

  it("fills the text in from a .docx, and is read like a pasted one", async () => {
    await openPasting();
    choose(docx("Mục tiêu 4: Y tế", "- Chỉ tiêu 1: Tỷ số giới tính khi sinh ở mức 109 bé trai/100 bé gái."));
    expect(await screen.findByText(/Đã lấy văn bản từ ke-hoach.docx/)).toHaveAttribute("role", "status");
    expect(area().value.split("\n")).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: "Đọc kế hoạch" }));
    expect(await screen.findByText(/^≤ 109 bé trai\/100 bé gái/)).toBeInTheDocument();
  });

  it("fills the text in from a .txt that is dropped", async () => {
    await openPasting();
    const zone = screen.getByText("Cũng có thể kéo tệp vào đây.").parentElement!;
    fireEvent.drop(zone, { dataTransfer: { files: [new File(["Tỷ lệ đạt 60%"], "ke-hoach.txt")] } });
    await waitFor(() => expect(area()).toHaveValue("Tỷ lệ đạt 60%"));
  });

  it.each([
    ["a .pdf", "%PDF-1.7", /Chưa đọc được ke-hoach/],
    ["an empty file", "", /Chưa đọc được ke-hoach/],
    ["a damaged .docx", "PK\u0003\u0004…", /Chưa đọc được ke-hoach/],
  ])("says what to do with %s, and keeps the text", async (_, content, sentence) => {
    await openPasting();
    fireEvent.change(area(), { target: { value: "đã dán" } });
    choose(new File([content], "ke-hoach"));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(area()).toHaveValue("đã dán");
  });

  it("asks for a text before reading", async () => {
    await openPasting();
    fireEvent.click(screen.getByRole("button", { name: "Đọc kế hoạch" }));
    expect(screen.getByText(/Chưa có văn bản/)).toBeInTheDocument();
    expect(area()).toHaveFocus();
  });

  it("can be left for the ways to begin", async () => {
    await openPasting();
    fireEvent.click(screen.getByRole("button", { name: "Thôi, không dán nữa" }));
    expect(await screen.findByRole("heading", { name: "Bắt đầu" })).toBeInTheDocument();
  });
});
