import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const base = "http://localhost/officejs/";

/**
 * Loads the unmodified Office.js into the running realm, where the host's globals are already installed.
 * Indirect eval runs a script in the global scope of the current realm, which inside jest is jest's own.
 */
export async function loadOfficeClient(): Promise<void> {
  if (typeof Office !== "undefined") return;
  defineBrowserGlobals();
  run("office.js");
  await Office.onReady();
}

function run(file: string): void {
  const path = join(dist, file);
  (0, eval)(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
}

interface Element {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

function element(tagName: string): Element & Record<string, unknown> {
  return {
    tagName,
    style: {},
    children: [],
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: (child: unknown) => child,
  };
}

/** office.js loads its other files by script elements. */
function loadScript(script: Element): Element {
  const file = script.src?.startsWith(base) ? script.src.slice(base.length) : "";
  setImmediate(() => {
    if (file === "" || !existsSync(join(dist, file))) return script.onerror?.();
    run(file);
    script.onload?.();
  });
  return script;
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}

/** The few things of a browser that Office.js asks for before it finds its host. */
function defineBrowserGlobals(): void {
  const head = { ...element("head"), appendChild: loadScript };
  const script = { ...element("script"), src: `${base}office.js` };
  const href = "http://localhost/taskpane.html";
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: "",
    navigator: { userAgent: "Node", platform: "Linux", language: "vi-VN", appVersion: "5.0" },
    location: {
      href,
      hash: "",
      search: "",
      protocol: "http:",
      host: "localhost",
      hostname: "localhost",
      origin: "http://localhost",
      pathname: "/taskpane.html",
    },
    history: { replaceState: () => undefined, pushState: () => undefined },
    sessionStorage: storage(),
    localStorage: storage(),
    document: {
      readyState: "complete",
      cookie: "",
      URL: href,
      head,
      body: element("body"),
      documentElement: element("html"),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      createElement: element,
      getElementsByTagName: (tag: string) => (tag === "script" ? [script] : tag === "head" ? [head] : []),
      getElementById: () => null,
      querySelector: () => null,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}
