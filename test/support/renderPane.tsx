import "@testing-library/jest-dom";
import { configure, render, screen, within } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import type { RibbonCommands } from "../../src/taskpane/state/ribbonCommands";
import { createMemoryActions, type MemoryActions } from "./memoryActions";

// Asking jsdom whether each element is visible costs seconds with Fluent's style sheets, and nothing here is hidden
// by style alone. Waiting longer only matters where a test would fail.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

/** Shows the pane over a workbook in memory; it begins to read it. */
export async function renderPane(
  actions: MemoryActions = createMemoryActions(),
  commands: RibbonCommands | null = null,
): Promise<MemoryActions> {
  render(<Pane actions={actions} look="light" language="vi" commands={commands} />);
  await screen.findByRole("navigation");
  return actions;
}

/** The actions with the sample round of Lê Chân in the workbook, consolidated or not yet. */
export async function exampleActions({ consolidated = false } = {}): Promise<MemoryActions> {
  const actions = createMemoryActions();
  await actions.openExample();
  if (consolidated) await actions.consolidateRound();
  return actions;
}

/** The list row (unit or indicator) whose opening button begins with `name`. */
export function row(name: string): HTMLElement {
  const button = screen.getByRole("button", { name: new RegExp(`^${name}`) });
  const item = button.closest("li");
  if (!item) throw new Error(`${name} stands in no list`);
  return item;
}

/** What stands inside a row. */
export function inRow(name: string): ReturnType<typeof within> {
  return within(row(name));
}

/** The row of steps as a screen reader tells it. */
export function stepNames(): string[] {
  return within(screen.getByRole("navigation", { name: "Các bước" }))
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label") ?? "");
}
