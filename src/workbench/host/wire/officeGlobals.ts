import type { Bridge } from "./bridge";

/** The two globals that Office.js for Windows looks for. */
interface OfficeWindow {
  external?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What the host says of itself. */
export interface HostDescription {
  readonly locale: string;
  /** "1.14" */
  readonly apiLevel: string;
  readonly documentUrl: string;
}

type Callback = (status: number) => void;
type NativeHandler = (eventId: number, payload: readonly unknown[]) => void;

const succeeded = 0;
const failedInternally = 5001;
const ribbonFunctionEvent = 39;
/** The client reports that a ribbon function is done. */
const ribbonFunctionDone = 94;

/** The client's end, once its globals are installed. */
export interface OfficeConnection {
  /** Whether the client has asked for ribbon functions. */
  readonly takesRibbonFunctions: boolean;
  /** Calls a function of the ribbon, by the name it is associated under; resolves when its event is completed. */
  runRibbonFunction(name: string, control: string): Promise<void>;
}

/** Puts into a window what makes Office.js believe it runs in Excel for Windows, speaking to our bridge. */
export function installOfficeGlobals(
  target: object,
  bridge: Bridge,
  host: HostDescription,
): OfficeConnection {
  const window = target as OfficeWindow;
  const handlers = new Map<number, NativeHandler>();
  const waiting: (() => void)[] = [];
  const settings = new Map<string, string>();
  // A client that is loaded already keeps its end of the bridge: a new host takes over the other end.
  const native: NativeBridge = window._richApiNativeBridge ?? {
    onMessageFromHost: null,
    sendMessageToHost: () => undefined,
  };
  native.sendMessageToHost = (text) => bridge.receive(text);
  bridge.connect((text) => native.onMessageFromHost?.(text));
  window._richApiNativeBridge = native;
  const context = describeContext(host, settings);
  const external = {
    GetHostInfo: () => `excel$win32$16.01$${host.locale.toLowerCase()}$$$disableLogging$1`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, _parameters: unknown, callback?: Callback) => {
      if (id === ribbonFunctionDone) waiting.shift()?.();
      callback?.(id === ribbonFunctionDone ? succeeded : failedInternally);
    },
    RegisterEvent: (id: number, _target: string, handler: NativeHandler, callback?: Callback) => {
      handlers.set(id, handler);
      callback?.(succeeded);
    },
    UnregisterEvent: (id: number, _target: string, callback?: Callback) => {
      handlers.delete(id);
      callback?.(succeeded);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  return {
    get takesRibbonFunctions() {
      return handlers.has(ribbonFunctionEvent);
    },
    runRibbonFunction: (name, control) =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(ribbonFunctionEvent);
        if (handler === undefined) return reject(new Error("The add-in has not asked for ribbon functions."));
        waiting.push(resolve);
        handler(ribbonFunctionEvent, [control, name, JSON.stringify({ source: { id: control } })]);
      }),
  };
}

function describeContext(host: HostDescription, settings: Map<string, string>): Record<string, unknown> {
  const sets = {
    ExcelApi: host.apiLevel,
    SharedRuntime: "1.2",
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.4",
    RichApiRuntime: "1.2",
    AddinCommands: "1.1",
    DialogApi: "1.2",
  };
  const theme = {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0,
  };
  const store = {
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-4000-8000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => host.documentUrl,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.17928.20114",
    GetInitialDisplayMode: () => 2,
    GetSettings: () => store,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
}
