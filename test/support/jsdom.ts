import { TextDecoder, TextEncoder } from "node:util";

/** jsdom lays nothing out, so it has no ResizeObserver; Fluent only asks for one to exist. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;

// Nor does it paint: keeping Fluent's thousands of style rules only makes every look at the page slow.
CSSStyleSheet.prototype.insertRule = () => 0;

// It reads files through FileReader alone, and has no TextDecoder and no TextEncoder.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Blob.prototype.arrayBuffer ??= function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
