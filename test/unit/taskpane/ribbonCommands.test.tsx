import { act, screen, waitFor } from "@testing-library/react";
import { RibbonCommands } from "../../../src/taskpane/state/ribbonCommands";
import { exampleActions, renderPane } from "../../support/renderPane";

describe("the ribbon's buttons", () => {
  it("consolidate in the pane, which shows the results", async () => {
    const commands = new RibbonCommands();
    const actions = await renderPane(await exampleActions(), commands);
    await screen.findByRole("heading", { name: "Báo cáo" });
    await act(() => commands.run("consolidate"));
    expect(await screen.findByRole("group", { name: "Lọc theo đánh giá" })).toBeInTheDocument();
    expect((await actions.readRound()).table.exists).toBe(true);
  });

  it("open the annex from the step Gửi lên", async () => {
    const commands = new RibbonCommands();
    const actions = await renderPane(await exampleActions({ consolidated: true }), commands);
    await screen.findByRole("heading", { name: "Tổng hợp" });
    await act(() => commands.run("exportTable"));
    expect(await screen.findByRole("heading", { name: "Gửi lên" })).toBeInTheDocument();
    expect(actions.annexesOpened()).toBe(1);
  });

  it("wait for the pane where it is still coming up", async () => {
    const commands = new RibbonCommands();
    const asked = commands.run("consolidate");
    const actions = await renderPane(await exampleActions(), commands);
    await act(() => asked);
    expect((await actions.readRound()).table.exists).toBe(true);
  });

  it("have their failures told in the pane", async () => {
    const commands = new RibbonCommands();
    const actions = await renderPane(await exampleActions(), commands);
    await screen.findByRole("heading", { name: "Báo cáo" });
    actions.failNext("consolidateRound", new Error("host"));
    await act(() => commands.run("consolidate"));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(/Việc vừa rồi chưa làm được/));
  });
});
