import { fireEvent, screen, within } from "@testing-library/react";
import { exampleActions, renderPane } from "../../support/renderPane";

const social = /^Mục tiêu 3/;

async function openChart(objective: RegExp): Promise<ReturnType<typeof within>> {
  const heading = await screen.findByRole("heading", { name: objective });
  const group = within(heading.closest("section")!);
  fireEvent.click(group.getByRole("button", { name: "Biểu đồ" }));
  return group;
}

beforeEach(async () => {
  await renderPane(await exampleActions({ consolidated: true }));
});

describe("the chart of an objective", () => {
  it("stands under the objectives that have rates to be compared, and only there", async () => {
    await screen.findByRole("heading", { name: social });
    const withChart = screen
      .getAllByRole("button", { name: "Biểu đồ" })
      .map((button) => within(button.closest("section")!).getAllByRole("heading")[0]!.textContent);
    expect(withChart.map((title) => title.slice(0, 10))).toEqual(["Mục tiêu 3", "Mục tiêu 5", "Mục tiêu 6"]);
  });

  it("is closed at first", () => {
    expect(screen.queryByRole("table", { name: /^Số liệu của biểu đồ/ })).not.toBeInTheDocument();
  });

  it("gives its figures as a table, women and men apart, with target and verdict", async () => {
    const group = await openChart(social);
    const table = group.getByRole("table", { name: /^Số liệu của biểu đồ, Mục tiêu 3/ });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Chỉ tiêu", "Nữ", "Chung", "Nam", "Chỉ tiêu đề ra", "Đánh giá"]);
    const row = within(table).getByRole("row", { name: /^3\.2b/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["50%", "76,2%", "78,9%", "> 80%", "Chưa đạt (số nhỏ)"]);
  });

  it("says where nothing occurred, and draws no bar for it", async () => {
    const group = await openChart(social);
    const row = group.getByRole("row", { name: /^3\.3/ });
    const cells = within(row).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual(["–", "–", "–", "≥ 100%", "Không phát sinh"]);
    const drawn = group
      .getAllByText(/^3\.3\. Nạn nhân/)
      .find((element: HTMLElement) => element.closest("table") === null)!.parentElement!;
    expect(drawn).toHaveTextContent(/Không phát sinh$/);
    expect(drawn.querySelector("svg")).toBeNull();
  });

  it("leaves the drawing out of the reading", async () => {
    const group = await openChart(social);
    const name = group
      .getAllByText(/^3\.2b\. Người/)
      .find((element: HTMLElement) => element.closest("table") === null)!;
    expect(name.closest("[aria-hidden=true]")).not.toBeNull();
  });

  it("shows the table to those who want it", async () => {
    const group = await openChart(social);
    const show = group.getByRole("button", { name: "Hiện bảng số liệu" });
    expect(show).toHaveAttribute("aria-pressed", "false");
    fireEvent.click(show);
    expect(group.getByRole("button", { name: "Ẩn bảng số liệu" })).toHaveAttribute("aria-pressed", "true");
  });
});
