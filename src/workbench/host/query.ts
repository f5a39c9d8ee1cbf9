import { asFailure } from "./failure.js";
import {
  camel,
  isAtLeast,
  member,
  requireSet,
  unknownMember,
  type ClassTable,
  type Model,
  type Scalar,
} from "./model.js";
import { type HostObject } from "./states.js";
import type { Session } from "./session.js";
import type { QueryInfo } from "./wire.js";

/** What a `load` asks of one object: all of its scalars or some, and more of the objects below it. */
interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Wanted>;
}

function nothing(): Wanted {
  return { all: false, names: new Set(), below: new Map() };
}

/** Reads `Select` ("values", "format/fill/color", "*") and `Expand` into a tree. */
function wantedBy(info: QueryInfo): Wanted {
  const root = nothing();
  for (const path of info.Select ?? []) add(root, path.split("/"));
  for (const path of info.Expand ?? []) add(root, [...path.split("/"), "*"]);
  if ((info.Select ?? []).length === 0) root.all = true;
  return root;
}

function add(node: Wanted, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined || first === "") return;
  if (first === "*") node.all = true;
  else if (rest.length === 0) node.names.add(first);
  else {
    const key = first.toLowerCase();
    const below = node.below.get(key) ?? nothing();
    node.below.set(key, below);
    add(below, rest);
  }
}

/** Reads an object (or a null object) as a `load` wants it, in the shape that the library reads back. */
export async function query(
  target: HostObject | null,
  info: QueryInfo,
  model: Model,
  session: Session,
): Promise<unknown> {
  if (!target) return null;
  return read(target, wantedBy(info), info, model, session);
}

async function read(
  target: HostObject,
  wanted: Wanted,
  paging: QueryInfo,
  model: Model,
  session: Session,
): Promise<Record<string, unknown>> {
  const table = model[target.type] as ClassTable<unknown>;
  const answer: Record<string, unknown> = {};
  const forItems = nothing();
  forItems.all = wanted.all;
  for (const [name, scalar] of scalarsOf(table, wanted, session)) {
    answer[name] = await readScalar(target, name, scalar, session);
  }
  for (const name of wanted.names) {
    const scalar = member(table.scalars, name);
    if (scalar) {
      requireSet(session, scalar[1].since, target.type, scalar[0]);
      answer[scalar[0]] = await readScalar(target, scalar[0], scalar[1], session);
      continue;
    }
    const link = member(table.links, name);
    if (link) {
      const all = nothing();
      all.all = true;
      answer[link[0]] = await readLink(target, link[0], all, model, session);
    } else if (table.items) forItems.names.add(name);
    else throw unknownMember(target.type, name);
  }
  for (const [name, below] of wanted.below) {
    const link = member(table.links, name);
    if (link) answer[link[0]] = await readLink(target, link[0], below, model, session);
    else if (table.items) forItems.below.set(name, below);
    else throw unknownMember(target.type, name);
  }
  if (table.items) {
    const from = paging.Skip ?? 0;
    const items = table.items
      .list(target.it, session)
      .slice(from, paging.Top === undefined ? undefined : from + paging.Top);
    const rows: unknown[] = [];
    for (const item of items) {
      rows.push({ ...identity(item, model, session), ...(await read(item, forItems, {}, model, session)) });
    }
    answer["_Items"] = rows;
  }
  return answer;
}

function scalarsOf(
  table: ClassTable<unknown>,
  wanted: Wanted,
  session: Session,
): [string, Scalar<unknown>][] {
  if (!wanted.all) return [];
  // "All" means all that this Excel has: what came later is simply not there.
  return Object.entries(table.scalars ?? {}).filter(
    ([, scalar]) => isAtLeast(session.apiSet, scalar.since) && !("writeOnly" in scalar && scalar.writeOnly),
  );
}

async function readLink(
  target: HostObject,
  name: string,
  wanted: Wanted,
  model: Model,
  session: Session,
): Promise<unknown> {
  const table = model[target.type] as ClassTable<unknown>;
  const link = member(table.links, name);
  if (!link) throw unknownMember(target.type, name);
  requireSet(session, link[1].since, target.type, link[0]);
  const below = link[1].open(target.it, session);
  return below ? read(below, wanted, {}, model, session) : null;
}

async function readScalar(
  target: HostObject,
  name: string,
  scalar: Scalar<unknown>,
  session: Session,
): Promise<unknown> {
  if ("kept" in scalar) return session.kept(target.type, name, target.it, scalar.kept);
  if (scalar.calculated === true) await session.settle();
  try {
    return scalar.get(target.it, session);
  } catch (error) {
    throw located(error, target.type, name);
  }
}

/** What goes back when an object is instantiated: what identifies it, and its reference where it is kept. */
export function identity(target: HostObject, model: Model, session: Session): Record<string, unknown> {
  const table = model[target.type] as ClassTable<unknown>;
  const answer: Record<string, unknown> = {};
  if (table.id) answer[table.id.name] = table.id.of(target.it, session);
  const reference = session.referenceId(target);
  if (reference !== undefined) answer["_ReferenceId"] = reference;
  return answer;
}

/** The same refusal, said of the member from which it came. */
export function located(thrown: unknown, type: string, name: string): Error {
  return asFailure(thrown).at(`${type}.${camel(name)}`);
}
