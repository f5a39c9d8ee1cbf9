/**
 * `window.external`, by which Office.js finds the Office that it runs in: who the host is, what it can do,
 * and the calls of the older, non-batched interface.
 */
import type { ExcelVersion } from "./versions.js";

interface ExternalOptions {
  readonly version: ExcelVersion;
  /** Language of Excel's interface, "id-ID" or "en-US". */
  readonly uiLocale: string;
  /** Language of the document's numbers and dates. */
  readonly contentLocale: string;
  readonly documentUrl: string;
  /** Where Office.context.document.settings are kept. */
  readonly settings: () => Record<string, unknown>;
  readonly theme: OfficeThemeName;
  /** Told of calls that are answered with "not supported". */
  readonly refuse: (what: string) => void;
}

/** A ribbon button's call of the add-in, as the library expects it. */
type EventHandler = (eventId: number, payload: { toArray(): unknown[] }) => void;
type Callback = (status: number | { toArray(): unknown[] }) => unknown;

/** Numbers of the older interface's calls and events that the workbench's Excel answers. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;

/** Colours of Office's themes as Office hands them over: red, green and blue as one number. It says of none that it is dark. */
const OFFICE_THEMES = {
  colorful: {
    bodyBackgroundColor: 0xe6e6e6,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  black: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xffffff,
  },
} as const;
export type OfficeThemeName = keyof typeof OFFICE_THEMES;

const EXCEL = 1;
const MAJOR_VERSION = 16;
const READ_WRITE = 0;
/** The add-in was there when the document was opened. */
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;

/** Bits of the host information: what kinds of add-in share this page. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

interface OfficeExternal {
  readonly external: object;
  /** Calls a function that the add-in has associated with a ribbon button; resolves when it says that it is done. */
  runCommand(name: string): Promise<void>;
}

export function officeExternal(options: ExternalOptions): OfficeExternal {
  const { version, uiLocale, contentLocale, documentUrl, settings, theme, refuse } = options;
  let onCommand: EventHandler | undefined;
  let nextCommand = 1;
  const running = new Map<string, () => void>();
  const flags =
    (version.sharedRuntime ? SHARED_RUNTIME : 0) | (version.customFunctions ? CUSTOM_FUNCTIONS : 0);
  const matrix = JSON.stringify({ ExcelApi: version.apiSet, ...version.sets });

  const documentSettings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(settings())) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      const stored = settings();
      for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
      for (const [index, key] of keys.entries()) stored[key] = JSON.parse(values[index] ?? "null");
    },
  };
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "cakupan-workbench",
    GetAppVersionMajor: () => MAJOR_VERSION,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => uiLocale,
    GetAppDataLocale: () => contentLocale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => matrix,
    GetSettings: () => documentSettings,
    GetHostFullVersion: () => version.fullVersion,
    GetInstanceId: () => "1",
    GetCorrelationId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostCustomMessage: () => "",
    GetDialogRequirementMatrix: () => matrix,
    GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(OFFICE_THEMES[theme]),
    GetInitialDisplayMode: () => 0,
  };
  const external = {
    // The last "disableLogging" field keeps Microsoft's telemetry from being loaded at all.
    GetHostInfo: () => `Excel$Win32$16.01$${uiLocale}$telemetry$$disableLogging$${flags}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, parameters: readonly unknown[], callback: Callback) {
      if (id === COMMAND_COMPLETED) {
        running.get(String(parameters[0]))?.();
        running.delete(String(parameters[0]));
        callback(SUCCESS);
        return;
      }
      refuse(`Office.js call ${id}`);
      callback(NOT_SUPPORTED);
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: Callback) {
      if (id === COMMAND_INVOKED) onCommand = handler;
      else refuse(`Office.js event ${id}`);
      callback(id === COMMAND_INVOKED ? SUCCESS : NOT_SUPPORTED);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      if (id === COMMAND_INVOKED) onCommand = undefined;
      callback(SUCCESS);
    },
  };
  return {
    external,
    runCommand(name) {
      const handler = onCommand;
      if (!handler) return Promise.reject(new Error("The page has not loaded Office.js yet"));
      const id = `command-${nextCommand++}`;
      return new Promise((resolve) => {
        running.set(id, resolve);
        const event = JSON.stringify({ source: { id: name } });
        handler(COMMAND_INVOKED, { toArray: () => [id, name, event] });
      });
    },
  };
}
