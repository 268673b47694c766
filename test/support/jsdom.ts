/** jsdom lays nothing out, so it has no ResizeObserver; Fluent only asks for one to exist. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;

// Nor does it paint: keeping Fluent's thousands of style rules only makes every look at the page slow.
CSSStyleSheet.prototype.insertRule = () => 0;
