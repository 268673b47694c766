import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { exampleActions, renderPane } from "../../support/renderPane";

async function openSettings() {
  const actions = await renderPane(await exampleActions());
  await screen.findByRole("heading", { name: "Báo cáo" });
  fireEvent.click(screen.getByRole("button", { name: "Cài đặt" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Cài đặt" }));
  return { actions, dialog };
}

describe("the settings", () => {
  it("switch the pane to English, and remember it in the workbook", async () => {
    const { actions, dialog } = await openSettings();
    fireEvent.change(dialog.getByLabelText("Ngôn ngữ"), { target: { value: "en" } });
    fireEvent.click(dialog.getByRole("button", { name: "Lưu" }));
    expect(await screen.findByRole("heading", { name: "Reports" })).toBeInTheDocument();
    expect(actions.settings().language).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });

  it("keep other names of units, added and removed", async () => {
    const { actions, dialog } = await openSettings();
    const add = (name: string, unit: string) => {
      fireEvent.change(dialog.getByLabelText("Tên như đơn vị viết"), { target: { value: name } });
      fireEvent.change(dialog.getByLabelText("Là đơn vị"), { target: { value: unit } });
      fireEvent.click(dialog.getByRole("button", { name: "Thêm" }));
    };
    add("CAP", "Công an");
    add("TYT", "Trạm y tế");
    expect(dialog.getByText("TYT là Trạm y tế")).toBeInTheDocument();
    fireEvent.click(dialog.getByRole("button", { name: "Bỏ tên gọi CAP" }));
    fireEvent.click(dialog.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(actions.settings().unitAliases).toEqual({ TYT: "Trạm y tế" }));
  });

  it("keep former communes, typed, pasted from Excel and removed", async () => {
    const { actions, dialog } = await openSettings();
    fireEvent.change(dialog.getByLabelText("Xã, phường cũ"), { target: { value: "An Biên" } });
    expect(dialog.getByLabelText("Nay thuộc")).toHaveValue("phường Lê Chân, thành phố Hải Phòng");
    fireEvent.click(dialog.getByRole("button", { name: "Thêm xã, phường cũ" }));
    fireEvent.change(dialog.getByLabelText("Dán hai cột từ Excel"), {
      target: { value: "Xã cũ\tNay thuộc\nDư Hàng\tphường Lê Chân\nCát Dài\tphường Lê Chân\n" },
    });
    fireEvent.click(dialog.getByRole("button", { name: "Thêm 2 dòng" }));
    fireEvent.click(dialog.getByRole("button", { name: "Bỏ Cát Dài" }));
    fireEvent.click(dialog.getByRole("button", { name: "Lưu" }));
    await waitFor(() =>
      expect(actions.settings().oldCommunes).toEqual({
        "An Biên": "phường Lê Chân, thành phố Hải Phòng",
        "Dư Hàng": "phường Lê Chân",
      }),
    );
  });

  it("leave what they do not show as it is", async () => {
    const actions = await exampleActions();
    const labelDecisions = [{ unit: null, label: "Em bé", item: "live-births" }];
    const columnDecisions = [{ unit: null, heading: "Cột lạ", meaning: "not-read" as const }];
    await actions.saveSettings({ ...actions.settings(), labelDecisions, columnDecisions });
    await renderPane(actions);
    await screen.findByRole("heading", { name: "Báo cáo" });
    fireEvent.click(screen.getByRole("button", { name: "Cài đặt" }));
    fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(actions.settings()).toMatchObject({ labelDecisions, columnDecisions });
  });

  it("change nothing when closed without saving", async () => {
    const { actions, dialog } = await openSettings();
    fireEvent.change(dialog.getByLabelText("Người ký"), { target: { value: "Trần Văn An" } });
    fireEvent.click(dialog.getByRole("button", { name: "Đóng, không lưu" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(actions.settings().signedBy).toBe("");
    expect(screen.getByRole("button", { name: "Cài đặt" })).toHaveFocus();
  });

  it("are not saved with a name that is too long", async () => {
    const { dialog } = await openSettings();
    fireEvent.change(dialog.getByLabelText("Người kiểm tra"), { target: { value: "b".repeat(121) } });
    expect(dialog.getByText("Tên dài quá 120 chữ. Viết ngắn lại.")).toBeInTheDocument();
    expect(dialog.getByRole("button", { name: "Lưu" })).toHaveAttribute("aria-disabled", "true");
  });

  it("stay open with what was typed when they could not be saved, and say so", async () => {
    const { actions, dialog } = await openSettings();
    actions.failNext("saveSettings", new Error("host"));
    fireEvent.change(dialog.getByLabelText("Người ký"), { target: { value: "Trần Văn An" } });
    fireEvent.click(dialog.getByRole("button", { name: "Lưu" }));
    await waitFor(() => expect(dialog.getByRole("alert")).toHaveTextContent(/Việc vừa rồi chưa làm được/));
    expect(dialog.getByLabelText("Người ký")).toHaveValue("Trần Văn An");
  });
});
