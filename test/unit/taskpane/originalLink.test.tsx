import { fireEvent, screen, waitFor } from "@testing-library/react";
import { exampleActions, inRow, renderPane } from "../../support/renderPane";

describe("the sources of an indicator", () => {
  it("lead to the unit's own sheet too, where it is kept in the workbook", async () => {
    const actions = await exampleActions({ consolidated: true });
    actions.keepOriginal({
      unit: "Trạm y tế",
      sheet: "Gốc – Trạm y tế",
      cells: { "maternal-deaths": { total: "D9" } },
    });
    await renderPane(actions);
    fireEvent.click(await screen.findByRole("button", { name: /^Bước 3/ }));
    fireEvent.click(await screen.findByRole("button", { name: /^4\.2/ }));
    const link = await inRow("4.2").findByRole("button", { name: "Trạm y tế, đến ô D9 của bản gốc" });
    expect(link).toHaveTextContent("bản gốc");
    fireEvent.click(link);
    await waitFor(() => expect(actions.wentTo[0]).toEqual({ sheet: "Gốc – Trạm y tế", cell: "D9" }));
    expect(inRow("4.2").getAllByRole("button", { name: /^Trạm y tế, Đến ô/ })).not.toHaveLength(0);
  });
});
