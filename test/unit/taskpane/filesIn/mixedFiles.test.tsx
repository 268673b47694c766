import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { mixedFiles, mixedTruth, unknownRow, unknownUnit } from "../../../corpus/mixedFiles";
import { exactToNumber } from "../../../../src/numbers/exact";
import { createMemoryActions } from "../../../support/memoryActions";
import { renderPane } from "../../../support/renderPane";
import { lechan2026 } from "../../../../src/plans/presets/lechan-2026-2030";

it("twenty files of a ward are read, the doubtful decided, and the figures are those of the files that count", async () => {
  const actions = createMemoryActions();
  await actions.makeSheets(lechan2026, {
    ...actions.settings(),
    planId: lechan2026.id,
    locality: lechan2026.locality,
  });
  await renderPane(actions);
  const files = (await mixedFiles()).map(
    ({ name, bytes }) => new File([bytes.slice()], name, { lastModified: 1_790_000_000_000 }),
  );
  expect(files).toHaveLength(20);
  fireEvent.change(await screen.findByLabelText("Thả tệp vào đây hoặc chọn tệp", { selector: "input" }), {
    target: { files },
  });
  const list = await screen.findByRole("list", { name: "Tệp đã đọc" }, { timeout: 60_000 });
  const fileNamed = (name: string) => {
    const item = within(list).getByRole("heading", { name }).closest("li");
    if (!item) throw new Error(`${name} is not in the list`);
    return within(item);
  };

  expect(fileNamed("mat khau.xls").getByText(/có mật khẩu/)).toBeInTheDocument();
  expect(fileNamed("tai do dang.xlsx").getByText(/Tệp hỏng/)).toBeInTheDocument();
  expect(fileNamed("VHXH ban 1.xlsx").getByRole("checkbox")).not.toBeChecked();
  expect(fileNamed("tram y te nam 2025.xlsx").getByRole("checkbox")).not.toBeChecked();
  expect(fileNamed("LHPN 6 thang.xlsx").getByRole("checkbox")).not.toBeChecked();

  fireEvent.change(fileNamed("mot cua.xlsx").getByRole("combobox"), { target: { value: unknownUnit.meant } });
  fireEvent.change(screen.getByLabelText(`Dòng “${unknownRow.label}” là số liệu nào?`), {
    target: { value: unknownRow.item },
  });
  fireEvent.click(screen.getByRole("button", { name: "Ghi nhớ và đọc lại" }));
  await waitFor(() => expect(screen.queryByText(/là số liệu nào\?$/)).not.toBeInTheDocument());
  fireEvent.click(fileNamed("cong doan.xls").getByRole("checkbox"));
  fireEvent.click(screen.getByRole("button", { name: "Nhận 13 báo cáo" }));
  await screen.findAllByText(/^Đã nhận 12 báo cáo với/);

  const { consolidation } = await actions.readRound();
  const total = (item: string) => consolidation?.sums.get(item)?.parts.total.value;
  expect(total("communication-events")).toBe(34);
  expect(total("communication-participants")).toBe(75 + 300 + 220 + 310 + 150 + 40 + 80 + 120);
  expect(consolidation?.missingUnits).toEqual(["Công đoàn"]);
  for (const [code, [numerator, denominator]] of Object.entries(mixedTruth)) {
    const value = consolidation?.indicators.find(({ indicator }) => indicator.code === code)?.value;
    expect([code, value && exactToNumber(value)]).toEqual([code, (numerator * 100) / denominator]);
  }
});
