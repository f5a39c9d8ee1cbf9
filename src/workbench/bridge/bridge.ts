import type { FunctionCaller } from "../engine/engine.js";
import { turn } from "../engine/turn.js";
import type { BatchAnswer, BatchBody, Host } from "../host/index.js";
import type { EmptyCells, FunctionMetadata } from "./arguments.js";
import { officeExternal, type OfficeThemeName } from "./external.js";
import { CUSTOM_FUNCTIONS_SERVICE, functionTraffic, type FunctionCounts } from "./functions.js";
import { EXCEL_VERSIONS, type ExcelVersionName } from "./versions.js";

export interface BridgeOptions {
  /** Which Excel to be; its ExcelApi set is the host's. Default "365". */
  readonly excel?: ExcelVersionName;
  /** Requirement sets to declare beside that Excel's own, by name: { RichApiRuntime: "1.2" }. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Office's own look. Default "colorful". */
  readonly theme?: OfficeThemeName;
  /** Language of Excel's interface. Default "id-ID". */
  readonly uiLocale?: "id-ID" | "en-US";
  /** Language of the document's numbers. Default: the interface's. */
  readonly contentLocale?: string;
  /** The functions of the add-in's functions.json: their parameters say how arguments are passed. */
  readonly functions?: readonly FunctionMetadata[];
  /** How empty cells of a range reach a custom function. Default "null". */
  readonly emptyCells?: EmptyCells;
}

/** The connection between one window with an add-in's page and a host. */
export interface Bridge {
  /** Calls the add-in's functions in the window, by their ids or by their names in cells ("CAKUPAN.X" for "X"). */
  readonly callFunction: FunctionCaller;
  /** Resolves once the page takes calls of its functions. */
  readonly functionsReady: Promise<void>;
  readonly functionCounts: FunctionCounts;
  /** Calls of Office.js that were answered with "not supported", by name. */
  readonly refused: readonly string[];
  /** Presses a ribbon button: calls the function that the add-in has associated with that name. */
  runCommand(name: string): Promise<void>;
  dispose(): void;
}

/** One message of the library. Type 1 is a request that wants an answer with the same id. */
interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: BatchBody | string };
}

const REQUEST = 1;
const EVENTS = 3;

/** What the library calls to reach its host; it puts `onMessageFromHost` there itself. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** As much of a window as is needed, so that jsdom's and the browser's both fit. */
type BridgedWindow = object;

/**
 * Makes a window look like one inside of Excel. To be called before Office.js is loaded in it.
 * The window's page, Office.js included, stays as it is.
 */
export function installBridge(window: BridgedWindow, host: Host, options: BridgeOptions = {}): Bridge {
  const uiLocale = options.uiLocale ?? "id-ID";
  const refused: string[] = [];
  let open = true;
  const native: NativeBridge = {
    sendMessageToHost(text) {
      receive(text).catch((thrown: unknown) => answerFailure(text, thrown));
    },
  };
  const send = (text: string): void => {
    if (open) native.onMessageFromHost?.(text);
  };
  const functions = functionTraffic(send, options.functions ?? [], options.emptyCells ?? "null");
  const version = EXCEL_VERSIONS[options.excel ?? "365"];
  const office = officeExternal({
    version: {
      ...version,
      apiSet: host.apiSet,
      sets: { ...version.sets, ...options.requirementSets },
    },
    uiLocale,
    contentLocale: options.contentLocale ?? uiLocale,
    documentUrl: "",
    settings: () => host.engine.settings(),
    theme: options.theme ?? "colorful",
    refuse: (what) => refused.push(what),
  });
  const stopEvents = host.onEvents((entries) => send(JSON.stringify({ type: EVENTS, message: { entries } })));
  define(window, "external", office.external);
  define(window, "_richApiNativeBridge", native);

  async function receive(text: string): Promise<void> {
    const { id, type, flags = 0, message } = JSON.parse(text) as Envelope;
    const body = typeof message?.body === "string" ? (JSON.parse(message.body) as BatchBody) : message?.body;
    if (type !== REQUEST || !body || !message?.url?.startsWith("ProcessQuery")) {
      const what = `message of type ${type}${message?.url === undefined ? "" : ` to ${message.url}`}`;
      refused.push(what);
      reply(id, { Results: [], TraceIds: [], Error: notImplemented(`The workbench has no ${what}.`) });
      return;
    }
    // Results of functions must come through while the host waits for a calculation that needs them.
    if (isFromFunctions(body)) reply(id, answerFunctions(body));
    else {
      await turn();
      reply(id, await host.answer({ flags, body, bytes: byteLength(text) }));
    }
  }

  /** A page that waits for an answer for ever would hide what went wrong. */
  function answerFailure(text: string, thrown: unknown): void {
    const { id } = JSON.parse(text) as Envelope;
    const Message = thrown instanceof Error ? thrown.message : String(thrown);
    reply(id, {
      Results: [],
      TraceIds: [],
      Error: { Code: "GeneralException", Message, HttpStatusCode: 500 },
    });
  }

  function answerFunctions(body: BatchBody): BatchAnswer {
    try {
      return { Results: functions.answer(body), TraceIds: [] };
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      refused.push(reason);
      return { Results: [], TraceIds: [], Error: notImplemented(reason) };
    }
  }

  function reply(id: number, answer: BatchAnswer): void {
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
    // The library registers what it waits for only after it has sent its request.
    void turn().then(() => send(JSON.stringify({ id, type: REQUEST, flags: 0, message })));
  }

  const noFunctions: FunctionCaller = () =>
    Promise.resolve({ error: "#NAME?", message: "This Excel has no custom functions." });

  return {
    callFunction: version.customFunctions ? functions.call : noFunctions,
    functionsReady: functions.ready,
    get functionCounts() {
      return functions.counts;
    },
    refused,
    runCommand: (name) => office.runCommand(name),
    dispose() {
      open = false;
      stopEvents();
      functions.dispose();
    },
  };
}

function isFromFunctions(body: BatchBody): boolean {
  return Object.values(body.ObjectPaths).some(({ Name }) => Name === CUSTOM_FUNCTIONS_SERVICE);
}

function notImplemented(message: string) {
  return { Code: "NotImplemented", Message: message, HttpStatusCode: 501 };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

function define(window: BridgedWindow, name: string, value: object): void {
  Object.defineProperty(window, name, { configurable: true, writable: true, value });
}
