import { wireBytes } from "./payload";
import type { Operation } from "./operation";

/** What the client adds around one change: a path to the object, and the action on it (measured, rounded up). */
const perStep = 450;

/**
 * About how many bytes an operation takes on the wire, never less.
 * Texts count twice their quotes, since the client quotes the request once more.
 */
export function operationBytes(operation: Operation): number {
  if (operation.kind === "write-cells") return cellBytes(operation.cells) + perStep * stepsOf(operation);
  return wireBytes(operation) + perStep * stepsOf(operation);
}

function cellBytes(cells: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of cells) {
    bytes += wireBytes(row) + 1;
    for (const cell of row) if (typeof cell === "string") bytes += 2;
  }
  return bytes;
}

/** How many objects the client touches for it. */
function stepsOf(operation: Operation): number {
  switch (operation.kind) {
    case "write-cells":
      // The client cuts what is above 1 500 cells into ranges of its own.
      return 2 + Math.ceil((operation.cells.length * (operation.cells[0]?.length ?? 0)) / 1_500);
    case "style":
      return 2 + Object.keys(operation.style).length * 2 + (operation.style.border ? 12 : 0);
    case "conditional-format":
    case "validation":
      return 8;
    case "print":
      return 14;
    case "unlock":
      return operation.areas.length * 2;
    default:
      return 3;
  }
}
