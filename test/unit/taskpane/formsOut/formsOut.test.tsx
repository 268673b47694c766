import { fireEvent, screen } from "@testing-library/react";
import { unzipSync } from "fflate";
import { readReportFile } from "../../../../src/files/reportFile";
import { items } from "../../../../src/plans/items";
import { lechan2026 } from "../../../../src/plans/presets/lechan-2026-2030";
import { gatherDownloads } from "../../../support/downloads";
import { exampleActions, renderPane } from "../../../support/renderPane";

describe("sending forms to units", () => {
  it("hands over one file with a blank form for each unit, which is read back as that unit's", async () => {
    const downloads = gatherDownloads();
    await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: "Tải biểu trống cho các đơn vị" }));
    const name = "Bieu-trong_Le-Chan_2026_20261120.zip";
    await screen.findAllByText(new RegExp(`^Đã tải “${name}”`));
    expect(downloads.map((file) => [file.name, file.type])).toEqual([[name, "application/zip"]]);
    const files = Object.entries(unzipSync(await downloads[0]!.bytes()));
    const read = files.map(([file, bytes]) => {
      const found = readReportFile(
        { name: file, modified: null, bytes },
        { plan: lechan2026, items, year: 2026 },
      );
      return "reports" in found ? found.reports.map(({ unit, figures }) => [unit, figures.size]) : found;
    });
    expect(read).toEqual(
      lechan2026.units.map((unit) => [
        [unit.name, new Set([...unit.items, ...(unit.comparedItems ?? [])]).size],
      ]),
    );
  });
});
