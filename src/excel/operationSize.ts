import { wireBytes } from "./payload";
import type { Operation } from "./operation";

/** What the client adds around one change: a path to the object, and the action on it (measured, rounded up). */
const perStep = 450;

/** About how many bytes an operation takes on the wire, never less. */
export function operationBytes(operation: Operation): number {
  const { kind } = operation;
  const carried = kind === "write-cells" ? operation.cells : operation;
  return wireBytes(carried) + perStep * stepsOf(operation);
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
