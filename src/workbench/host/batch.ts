import { Turns } from "../engine/turn.js";
import { refusalOf } from "./conditions.js";
import { asFailure, failure, type HostFailure } from "./failure.js";
import { camel, member, requireSet, unknownMember, type ClassTable, type Model } from "./model.js";
import { object, type ClassName, type HostObject } from "./states.js";
import { identity, located, query } from "./query.js";
import type { Session } from "./session.js";
import { isRecord, required } from "./takes.js";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchBody,
  type ObjectPathInfo,
} from "./wire.js";

/** Services that Office.js asks for by the name of their type. */
const SERVICES: Readonly<Record<string, ClassName>> = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
};

/** One request of the library: its object paths, and its actions in order until one fails. */
export class Batch {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: BatchBody,
    private readonly model: Model,
    private readonly session: Session,
    /** Told before each action; may refuse it. */
    private readonly beforeAction: () => void,
  ) {}

  /** What ran before a failure stays done, as in Excel. */
  async run(): Promise<BatchAnswer> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    const turns = new Turns();
    let refused: { failure: HostFailure; index: number } | undefined;
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (turns.due) await turns.give();
        this.beforeAction();
        const value = await this.#execute(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      } catch (thrown) {
        refused = { failure: asFailure(thrown), index };
        break;
      }
    }
    this.session.calculationHeld = false;
    if (!refused) return { Results: results, TraceIds: traceIds };
    const { code, message, location } = refused.failure;
    const error = { Code: code, Message: message, ActionIndex: refused.index, HttpStatusCode: 400 };
    return {
      Results: results,
      TraceIds: traceIds,
      Error: location === undefined ? error : { ...error, Location: location },
    };
  }

  async #execute(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const target = await this.#resolve(action.ObjectPathId);
        return target && identity(target, this.model, this.session);
      }
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        const target = await this.#resolve(action.ObjectPathId);
        const answer = await query(target, action.QueryInfo ?? {}, this.model, this.session);
        return action.ActionType === ActionType.Query ? answer : asJson(answer);
      }
      case ActionType.Method: {
        const target = await this.#resolve(action.ObjectPathId);
        const result = await this.#call(target, action.Name, action.ArgumentInfo);
        return isHostObject(result) ? identity(result, this.model, this.session) : result;
      }
      case ActionType.SetProperty: {
        const target = await this.#resolve(action.ObjectPathId);
        const [value] = await this.#arguments(action.ArgumentInfo);
        await this.#settleBefore([action.Name]);
        if (target) assignScalar(target, action.Name, value, this.model, this.session);
        return null;
      }
      case ActionType.Update: {
        const target = await this.#resolve(action.ObjectPathId);
        const state = await this.#withObjects(action.ObjectState ?? {});
        await this.#settleBefore(Object.keys(action.ObjectState ?? {}));
        if (target && isRecord(state)) assign(target, state, this.model, this.session);
        return null;
      }
      case ActionType.Trace:
        return null;
      default:
        throw failure("NotImplemented", `The workbench's Excel has no action of type ${action.ActionType}.`);
    }
  }

  /** What was written under automatic calculation is calculated, also when the mode is changed right after. */
  async #settleBefore(changed: readonly string[]): Promise<void> {
    if (changed.some((name) => name.toLowerCase() === "calculationmode")) await this.session.settle();
  }

  /** The object at a path, found or made once in a request. Null is a null object. */
  async #resolve(id: number): Promise<HostObject | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw failure("InvalidReference", `The request has no object path ${id}.`);
    const found = await this.#open(path);
    this.#objects.set(id, found);
    return found;
  }

  async #open(path: ObjectPathInfo): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return object("Workbook", null);
      case PathType.New: {
        const service = SERVICES[path.Name];
        if (service) return { type: service, it: null };
        throw failure("NotImplemented", `The workbench's Excel has no service ${path.Name}.`).at(path.Name);
      }
      case PathType.Reference:
        return this.session.referenced(path.Name);
      case PathType.Null:
        return null;
      case PathType.Method: {
        const made = await this.#call(await this.#parent(path), path.Name, path.ArgumentInfo);
        if (made === null || isHostObject(made)) return made;
        throw failure("NotImplemented", `${path.Name} does not give an object.`);
      }
      case PathType.Property:
        return this.#navigate(await this.#parent(path), path.Name);
      case PathType.Indexer:
        return this.#item(await this.#parent(path), await this.#arguments(path.ArgumentInfo));
      default:
        throw failure(
          "NotImplemented",
          `The workbench's Excel has no object path of type ${path.ObjectPathType}.`,
        );
    }
  }

  #parent(path: ObjectPathInfo): Promise<HostObject | null> {
    if (path.ParentObjectPathId !== undefined) return this.#resolve(path.ParentObjectPathId);
    throw failure("InvalidReference", `Object path ${path.Id} (${path.Name}) has no parent.`);
  }

  #navigate(parent: HostObject | null, name: string): HostObject | null {
    // Whatever hangs on a null object is a null object too, as in Excel.
    if (!parent) return null;
    const link = member(this.#table(parent).links, name);
    if (!link) throw unknownMember(parent.type, name);
    requireSet(this.session, link[1].since, parent.type, name);
    requireWilling(this.session, parent.type, name);
    try {
      return link[1].open(parent.it, this.session);
    } catch (thrown) {
      throw located(thrown, parent.type, name);
    }
  }

  #item(parent: HostObject | null, keys: readonly unknown[]): HostObject | null {
    if (!parent) return null;
    const { items } = this.#table(parent);
    if (!items?.find) throw unknownMember(parent.type, "GetItem");
    const found = items.find(parent.it, keys[0], this.session);
    if (found) return found;
    throw located(failure("ItemNotFound"), parent.type, "GetItem");
  }

  async #call(target: HostObject | null, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    // A call on a null object does nothing, as in Excel: getItemOrNullObject("x").delete() is common usage.
    if (!target) return null;
    const table = this.#table(target);
    if (name === "_KeepReference" && table.tracked === true) {
      this.session.keepReference(target);
      return null;
    }
    const method = member(table.methods, name);
    if (!method) throw unknownMember(target.type, name);
    requireSet(this.session, method[1].since, target.type, name);
    requireWilling(this.session, target.type, method[0]);
    const values = await this.#arguments(info);
    if (method[1].calculated === true) await this.session.settle();
    try {
      return await method[1].call(target.it, values, this.session);
    } catch (thrown) {
      throw located(thrown, target.type, name);
    }
  }

  /** Puts the objects in the place of their path ids. */
  async #arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    return this.#argumentList(values, info?.ReferencedObjectPathIds ?? undefined);
  }

  async #argumentList(
    values: readonly unknown[],
    ids: readonly unknown[] | undefined,
  ): Promise<readonly unknown[]> {
    const list: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids?.[index];
      if (typeof id === "number" && id !== 0) list.push(await this.#resolve(id));
      else if (Array.isArray(id) && Array.isArray(value)) list.push(await this.#argumentList(value, id));
      else list.push(await this.#withObjects(value));
    }
    return list;
  }

  /** Objects inside plain data travel as { _ObjectPathId }. */
  async #withObjects(value: unknown): Promise<unknown> {
    if (!isRecord(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.#resolve(id);
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      copy[key] = Array.isArray(inner)
        ? await this.#argumentList(inner, undefined)
        : inner === null
          ? null
          : await this.#withObjects(inner);
    }
    return copy;
  }

  #table(target: HostObject): ClassTable<unknown> {
    return this.model[target.type];
  }
}

/** Refuses what this Excel does not do under its present conditions. */
function requireWilling(session: Session, type: string, name: string): void {
  const refusal = refusalOf(session.conditions, type, name);
  if (refusal !== null) throw refusal;
}

function isHostObject(value: unknown): value is HostObject {
  return (
    isRecord(value) && typeof value["type"] === "string" && "it" in value && Object.keys(value).length === 2
  );
}

/** Gives a property its value, if the object has it, may have it set and accepts the value. */
function assignScalar(
  target: HostObject,
  name: string,
  value: unknown,
  model: Model,
  session: Session,
): void {
  const table = model[target.type] as ClassTable<unknown>;
  const found = member(table.scalars, name);
  if (!found) throw unknownMember(target.type, name);
  const [exact, scalar] = found;
  requireSet(session, scalar.since, target.type, exact);
  requireWilling(session, target.type, exact);
  const location = `${target.type}.${camel(exact)}`;
  try {
    if (scalar.takes) required(scalar.takes, value, location);
    if ("kept" in scalar) session.keep(target.type, exact, target.it, value);
    else if (scalar.set) scalar.set(target.it, value, session);
    else throw failure("NotImplemented", `The workbench's Excel cannot set ${location}.`);
  } catch (thrown) {
    throw located(thrown, target.type, exact);
  }
}

/** Gives an object, and the objects below it, all the values of a plain record of properties. */
function assign(
  target: HostObject,
  properties: Readonly<Record<string, unknown>>,
  model: Model,
  session: Session,
): void {
  const table = model[target.type] as ClassTable<unknown>;
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    const link = member(table.links, name);
    if (!link) {
      assignScalar(target, name, value, model, session);
      continue;
    }
    requireSet(session, link[1].since, target.type, name);
    const below = link[1].open(target.it, session);
    if (below && isRecord(value)) assign(below, value, model, session);
  }
}

/** `retrieve` wants the names that add-ins know. */
function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (!isRecord(value)) return value;
  const items = value["_Items"];
  if (Array.isArray(items)) return { items: items.map(asJson) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camel(key), asJson(inner)]));
}
