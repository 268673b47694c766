import { wireBytes } from "./payload";
import type { Operation } from "./operation";

/** What the client adds around each object it touches: a path to it, and the action on it (measured, rounded up). */
const perStep = 200;

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
    case "style": {
      const { border, format, ...look } = operation.style;
      const linesAndFormats = (border ? 13 : 0) + (format ? 2 : 0);
      return Object.keys(look).length + 5 + operation.areas.length * linesAndFormats;
    }
    case "conditional-format":
    case "validation":
      return 8;
    case "chart":
      return 12 + 18 * operation.chart.picture.series.length;
    case "print":
      return 14;
    default:
      return 3;
  }
}
