import { useEffect, useRef, type RefObject } from "react";
import type { Task } from "../state/paneState";

/**
 * Keeps the keyboard's place when a long action starts or ends and the button that had the focus goes away:
 * to the button that stops it, and then to the step's heading, where the result begins.
 */
export function useFocusKeeper(task: Task | null): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const kind = task?.kind ?? null;
  const started = useRef(false);

  useEffect(() => {
    // Nothing has had the focus yet while the workbook is read for the first time.
    const first = !started.current;
    started.current = true;
    if (first || document.activeElement !== document.body) return;
    const target = main.current?.querySelector<HTMLElement>(
      kind ? "[data-stops-task]" : "[data-step-heading]",
    );
    target?.focus();
  }, [kind]);

  return main;
}
