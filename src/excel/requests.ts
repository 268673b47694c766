import type { Operation } from "./operation";
import { operationBytes } from "./operationSize";
import { payloadLimit } from "./payload";
import { cutRows } from "./rowBlocks";

/**
 * Deals operations out into as few requests as possible, in their order, each below the limit by measured size.
 * A block of cells that is too large for one request is cut into several.
 */
export function packRequests(
  operations: readonly Operation[],
  maxBytes: number = payloadLimit,
): Operation[][] {
  const requests: Operation[][] = [];
  let current: Operation[] = [];
  let bytes = 0;
  for (const operation of operations.flatMap((one) => cutLarge(one, maxBytes))) {
    const weight = operationBytes(operation);
    if (current.length > 0 && bytes + weight > maxBytes) {
      requests.push(current);
      current = [];
      bytes = 0;
    }
    current.push(operation);
    bytes += weight;
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

function cutLarge(operation: Operation, maxBytes: number): Operation[] {
  if (operation.kind !== "write-cells" || operationBytes(operation) <= maxBytes) return [operation];
  return cutRows(operation.cells, maxBytes / 2).map(({ firstRow, rows }) => ({
    ...operation,
    row: operation.row + firstRow,
    cells: rows,
    ...(operation.before ? { before: operation.before.slice(firstRow, firstRow + rows.length) } : {}),
  }));
}
