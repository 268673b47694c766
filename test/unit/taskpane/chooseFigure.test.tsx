import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { exampleActions, inRow, renderPane, row } from "../../support/renderPane";

describe("choosing the right one of Tổng, Nam and Nữ", () => {
  it("writes it on the unit's sheet, and the point is gone", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Công an/ }));
    const choices = inRow("Công an").getByRole("group", { name: "Số đúng là:" });
    expect([...choices.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
      "Tổng 119",
      "Nam 64",
      "Nữ 57",
    ]);
    await act(async () => fireEvent.click(inRow("Công an").getByRole("button", { name: "Nữ 57" })));
    await waitFor(() => expect(row("Công an")).not.toHaveTextContent("điểm cần xem"));
    const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(said).toContain("Đã ghi Nữ 57 vào trang của đơn vị.");
    const { consolidation } = await actions.readRound();
    const figures = consolidation!.reports.flatMap(({ report }) =>
      report.unit === "Công an" ? [...report.figures.values()] : [],
    );
    expect(figures).toContainEqual(
      expect.objectContaining({
        held: false,
        parts: expect.objectContaining({ female: expect.objectContaining({ value: 57 }) }),
      }),
    );
  });
});
