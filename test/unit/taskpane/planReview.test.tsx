import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../../support/renderPane";

const seed = (name: string) => readFileSync(join(__dirname, "../../data/plans", `${name}.txt`), "utf8");

async function paste(text: string) {
  const actions = await renderPane();
  fireEvent.click(await screen.findByRole("button", { name: "Dán kế hoạch của tôi" }));
  fireEvent.change(await screen.findByLabelText("Văn bản kế hoạch"), { target: { value: text } });
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
    await paste(seed("lechan-2026-2030"));
    expect(screen.getByText("Đọc được 19 chỉ tiêu.")).toBeInTheDocument();
    const share = target("3.2a");
    expect(share.getByText("> 90% · 2030")).toBeInTheDocument();
    expect(share.getByText("Báo cáo: Phòng Văn hoá xã hội phường")).toBeInTheDocument();
    expect(share.getByText(/^Tính từ: .*bạo lực.*khớp 100%/)).toBeInTheDocument();
  });

  it("says beside a target what is odd about it, in words", async () => {
    await paste(seed("lechan-2026-2030"));
    expect(target("5.2").getByText(/Tỷ lệ không thể vượt 100%/)).toHaveTextContent(/Cần xem:/);
    expect(target("2.1").getByText(/chưa giao đơn vị nào báo cáo chỉ tiêu này/)).toBeInTheDocument();
    expect(
      within(screen.getByRole("region", { name: /^Về cả kế hoạch/ })).getByText(/không nêu thời hạn/),
    ).toBeInTheDocument();
  });

  it("makes the plan of what was accepted, with place, years and units as the text has them", async () => {
    const actions = await paste(seed("lechan-2026-2030"));
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
