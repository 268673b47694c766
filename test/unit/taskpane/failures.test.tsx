import { fireEvent, screen, waitFor } from "@testing-library/react";
import { createMemoryActions } from "../../support/memoryActions";
import { exampleActions, renderPane } from "../../support/renderPane";

/** A failure that knows its sentence, as the actions throw it. */
class KnownFailure extends Error {
  readonly sentence = "Ô đang được sửa. Nhấn Enter rồi thử lại.";
}

describe("a failure", () => {
  it("is told in its own sentence where it has one", async () => {
    const actions = await renderPane(await exampleActions());
    actions.failNext("consolidateRound", new KnownFailure());
    fireEvent.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent("Ô đang được sửa. Nhấn Enter rồi thử lại."),
    );
    expect(screen.getByRole("alert")).not.toHaveTextContent("Mã để báo");
  });

  it("is told in a general sentence with a small code where it has none", async () => {
    const actions = await renderPane(await exampleActions());
    actions.failNext("consolidateRound", new TypeError("undefined is not a function"));
    fireEvent.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(/Thử lại; nếu vẫn vậy/));
    expect(screen.getByRole("alert")).toHaveTextContent(/TypeError-[0-9A-Z]{4}/);
    expect(screen.getByRole("alert")).not.toHaveTextContent("undefined is not a function");
  });

  it("goes away when closed, and the work can be tried again", async () => {
    const actions = await renderPane(await exampleActions());
    actions.failNext("consolidateRound", new KnownFailure());
    fireEvent.click(await screen.findByRole("button", { name: "Tổng hợp" }));
    fireEvent.click(await screen.findByRole("button", { name: "Đóng thông báo" }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp" }));
    expect(await screen.findByRole("group", { name: "Lọc theo đánh giá" })).toBeInTheDocument();
  });

  it("of the first reading leaves a way to read again", async () => {
    const actions = createMemoryActions();
    actions.failNext("readRound", new KnownFailure());
    await renderPane(actions);
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Ô đang được sửa"));
    fireEvent.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByRole("heading", { name: "Bắt đầu" })).toBeInTheDocument();
  });

  it("of reading after a change is one quiet line, which goes once it has been read", async () => {
    const actions = await renderPane(await exampleActions());
    await screen.findByText("8/10 đơn vị đã nộp");
    actions.failNext("readRound", new KnownFailure());
    actions.enter("Đoàn Thanh niên", "communication-events", "total", 2);
    const readAgain = await screen.findByRole("button", { name: "Đọc lại" });
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    fireEvent.click(readAgain);
    expect(await screen.findByText("9/10 đơn vị đã nộp")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Đọc lại" })).not.toBeInTheDocument();
  });

  it("to go to a cell leaves the pane as it was", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Trạm y tế/ }));
    actions.failNext("goTo", new KnownFailure());
    fireEvent.click(screen.getByRole("button", { name: "Đến trang của đơn vị" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Ô đang được sửa"));
    expect(screen.getByText("8/10 đơn vị đã nộp")).toBeInTheDocument();
  });

  it("goes away with the next thing that is done", async () => {
    const actions = await renderPane(await exampleActions());
    fireEvent.click(await screen.findByRole("button", { name: /^Trạm y tế/ }));
    actions.failNext("goTo", new KnownFailure());
    fireEvent.click(screen.getByRole("button", { name: "Đến trang của đơn vị" }));
    await waitFor(() => expect(screen.getByRole("alert")).not.toBeEmptyDOMElement());
    fireEvent.click(screen.getByRole("button", { name: "Đến trang của đơn vị" }));
    await waitFor(() => expect(screen.getByRole("alert")).toBeEmptyDOMElement());
  });

  it("to put the workbook back is told even when the officer stopped the run", async () => {
    const actions = await exampleActions();
    await renderPane(actions);
    await screen.findByText("8/10 đơn vị đã nộp");
    const stopBadly = new KnownFailure();
    actions.failWhenStopped(stopBadly);
    const release = actions.hold();
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp" }));
    fireEvent.click(await screen.findByRole("button", { name: "Dừng" }));
    release();
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Ô đang được sửa"));
    expect(screen.getByRole("status")).not.toHaveTextContent("Sổ tính vẫn như trước");
  });
});
