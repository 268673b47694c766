import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { mountPane } from "../../../src/taskpane/taskpane";
import { createMemoryActions } from "../../support/memoryActions";

// React is told that a test is looking, as the testing library does where it renders itself.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

describe("the pane in a page", () => {
  it("takes the place of the waiting line, follows Office's colours, and leaves nothing behind", async () => {
    const root = document.createElement("div");
    root.textContent = "Đang mở…";
    document.body.append(root);
    const actions = createMemoryActions();

    const pane = await act(async () => mountPane(root, actions, { theme: null, language: "vi" }));
    expect(screen.getByRole("heading", { level: 1, name: "Tổng hợp chỉ tiêu" })).toBeInTheDocument();
    expect(root).not.toHaveTextContent("Đang mở…");
    expect(document.documentElement.lang).toBe("vi");
    expect(actions.watchers()).toBe(1);

    const shown = screen.getByRole("main").parentElement;
    expect(shown).toHaveStyle({ colorScheme: "light" });
    await act(async () => pane.setTheme({ background: "#262626", text: "#FFFFFF" }));
    expect(shown).toHaveStyle({ colorScheme: "dark" });

    await act(async () => pane.unmount());
    expect(root).toBeEmptyDOMElement();
    expect(actions.watchers()).toBe(0);
  });
});
