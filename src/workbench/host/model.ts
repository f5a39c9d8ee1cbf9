/**
 * The language in which the host's object model is written down: one table a class. A table says which
 * members the stand-in knows, since which ExcelApi set Excel has them, and what they do; whatever is not
 * in a table is refused by name.
 */
import { failure } from "./failure.js";
import type { Session } from "./session.js";
import type { HostObject, ClassName, States } from "./states.js";

/** Says whether a value may be given to a property. */
export type Takes = (value: unknown) => boolean;

/** A property that stands in the workbook. */
export interface StoredScalar<T> {
  readonly since: string;
  /** Needs an up-to-date calculation. */
  readonly calculated?: boolean;
  /** The library sets it under this name and reads it under another. */
  readonly writeOnly?: boolean;
  get(it: T, session: Session): unknown;
  readonly takes?: Takes;
  set?(it: T, value: unknown, session: Session): void;
}

/**
 * A property that the workbook below cannot hold. It is kept and read back for as long as the host
 * lives, and the host says so (`Host.notSaved`): the saved file will not have it.
 */
interface KeptScalar {
  readonly since: string;
  readonly kept: unknown;
  readonly takes: Takes;
}

export type Scalar<T> = StoredScalar<T> | KeptScalar;

export function kept(since: string, initially: unknown, takes: Takes): KeptScalar {
  return { since, kept: initially, takes };
}

export interface Link<T> {
  readonly since: string;
  /** null: a null object (for ...OrNullObject properties). */
  open(it: T, session: Session): HostObject | null;
}

/** The arguments of a call; objects among them are host objects, and missing ones are undefined. */
export type Arguments = readonly unknown[];

export interface Method<T> {
  readonly since: string;
  readonly calculated?: boolean;
  /** An object, null for a null object, a plain result, or nothing. */
  call(it: T, args: Arguments, session: Session): unknown;
}

interface Items<T> {
  list(it: T, session: Session): readonly HostObject[];
  /** getItem(key): by id or by name. Null where there is no such item. */
  find?(it: T, key: unknown, session: Session): HostObject | null;
}

export interface ClassTable<T> {
  /** What identifies one of several: goes back with every instantiation, so that the library can find it again. */
  readonly id?: { readonly name: "Id" | "_Id"; of(it: T, session: Session): string };
  /** The host keeps objects of this class between requests under a reference id. */
  readonly tracked?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: Items<T>;
}

export type Model = { readonly [K in ClassName]: ClassTable<States[K]> };

/** "rowHidden" for "RowHidden": the name that add-ins know. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The member of a class under its name on the wire, whatever its case in a `load`. */
export function member<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): [string, T] | undefined {
  if (!members) return undefined;
  const exact = Object.hasOwn(members, name) ? members[name] : undefined;
  if (exact !== undefined) return [name, exact];
  const found = Object.entries(members).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found;
}

/** The members that the stand-in does not have, said by name: never a silent success. */
export function unknownMember(type: string, name: string): Error {
  return failure("NotImplemented", `The workbench's Excel has no ${type}.${camel(name)}.`).at(
    `${type}.${camel(name)}`,
  );
}

/** Compares "1.10" with "1.9" by their numbers. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor;
}

export function requireSet(session: Session, since: string, type: string, name: string): void {
  if (isAtLeast(session.apiSet, since)) return;
  const location = `${type}.${camel(name)}`;
  throw failure("ApiNotFound", `${location} needs ExcelApi ${since}; this Excel has ${session.apiSet}.`).at(
    location,
  );
}
