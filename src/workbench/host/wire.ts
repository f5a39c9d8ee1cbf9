/**
 * The messages of Office.js' own wire protocol, as `@microsoft/office-js` sends them and reads them back
 * (established by experiment with the unmodified library). Names of members are PascalCase on the wire.
 */

/** How an object is reached. */
export const PathType = {
  /** The workbook of the request context. */
  Root: 1,
  /** A service by its type's name. */
  New: 2,
  /** What a method of the parent returns. */
  Method: 3,
  /** A navigation property of the parent. */
  Property: 4,
  /** An item of the parent collection. */
  Indexer: 5,
  /** An object that the host keeps under a reference id. */
  Reference: 6,
  /** An object that the library knows to be missing. */
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside `Arguments`: the id of an object path where the argument is an object, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": which member refused. */
  readonly Location?: string;
  /** The action that failed; absent where the whole request was refused. */
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

/** What the library finds in the body of an answer. */
export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** Ids of the trace actions that were reached: event handlers take effect by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** Bits of a request's flags that matter to a host. */
export const RequestFlag = {
  /** Excel.run({ delayForCellEdit: true }): wait for the cell editor to close instead of failing. */
  DelayForCellEdit: 64,
} as const;

/** One request of the library, taken out of its envelope. */
export interface BatchRequest {
  readonly flags: number;
  readonly body: BatchBody;
  /** Size of the whole message in bytes (UTF-8). */
  readonly bytes: number;
}

/** An event on its way to the library: `GenericEventRegistration` looks it up by type and target. */
export interface HostEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of what the library's own transformation of the event reads. */
  readonly message: string;
}
