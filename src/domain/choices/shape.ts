/** Reads plain data from outside, a file of choices or a command line, strictly: nothing is guessed, and a wrong key is named. */
import type { Text } from "../language/index.js";
import { parsePayer } from "../payers/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";

/** What a value of plain data has to be. */
export type Shape =
  | { readonly kind: "text" | "number" | "yes" | "payer" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "nullable"; readonly of: Shape }
  | { readonly kind: "list"; readonly of: Shape }
  /** Values by payer, or by any key that is checked later: a year, a region. */
  | { readonly kind: "byPayer" | "byKey"; readonly of: Shape }
  | { readonly kind: "parts"; readonly parts: Parts }
  /** Parts that depend on the word of one of them, called "kind". */
  | { readonly kind: "oneOf"; readonly parts: Readonly<Record<string, Parts>> };

/** The keys of an object; those that may be left out are said to be optional. */
export type Parts = Readonly<Record<string, Shape & { readonly optional?: true }>>;

/** What a value of this shape is once it has been read; made of parts, it is typed where its parts are. */
type Read<S> = S extends { readonly kind: "text" }
  ? string
  : S extends { readonly kind: "number" }
    ? number
    : S extends { readonly kind: "yes" }
      ? boolean
      : S extends { readonly kind: "word"; readonly words: readonly (infer Word)[] }
        ? Word
        : S extends { readonly kind: "nullable"; readonly of: infer Of }
          ? Read<Of> | null
          : S extends { readonly kind: "list"; readonly of: infer Of }
            ? readonly Read<Of>[]
            : S extends { readonly kind: "byKey"; readonly of: infer Of }
              ? Readonly<Record<string, Read<Of>>>
              : never;

/** Something that can be asked for, in a file of choices or on a command line. */
export interface Field {
  readonly shape: Shape;
  readonly label: Text;
  /** Nothing is usual: it has to be said. */
  readonly needed: boolean;
  /** Its word on the command line; without one a file of choices says it. */
  readonly flag?: string;
  /** The word stands for this value and takes none of its own. */
  readonly means?: unknown;
}

/** What is decided by saying these fields. */
export type Said<Fields extends Readonly<Record<string, Field>>> = {
  readonly [Key in keyof Fields]: Read<Fields[Key]["shape"]>;
};

/** The value as it is to be used: payers by their id. Refused with the key, what was expected and what came. */
function readShape(given: unknown, shape: Shape, at: string): Result<unknown> {
  switch (shape.kind) {
    case "text":
      return typeof given === "string" ? ok(given) : unexpected(at, given, text);
    case "number":
      return typeof given === "number" && Number.isFinite(given) ? ok(given) : unexpected(at, given, number);
    case "yes":
      return typeof given === "boolean" ? ok(given) : unexpected(at, given, yes);
    case "payer":
      return typeof given === "string" ? parsePayer(given, at) : unexpected(at, given, text);
    case "word":
      return typeof given === "string" && shape.words.includes(given)
        ? ok(given)
        : unexpected(at, given, oneOf(shape.words));
    case "nullable":
      return given === null ? ok(null) : readShape(given, shape.of, at);
    case "list":
      return Array.isArray(given)
        ? all(
            given.map((one, index) => [String(index), () => readShape(one, shape.of, `${at}[${index}]`)]),
            (read) => read.map(([, value]) => value),
          )
        : unexpected(at, given, list);
    case "byPayer":
    case "byKey":
      return isObject(given) ? readMap(given, shape, at) : unexpected(at, given, object);
    case "parts":
      return isObject(given) ? readParts(given, shape.parts, at) : unexpected(at, given, object);
    case "oneOf": {
      if (!isObject(given)) return unexpected(at, given, object);
      const kind = given["kind"];
      const parts = Object.entries(shape.parts).find(([word]) => word === kind)?.[1];
      if (parts === undefined) return unexpected(`${at}.kind`, kind, oneOf(Object.keys(shape.parts)));
      return readParts(given, { kind: { kind: "text" }, ...parts }, at);
    }
  }
}

/** An object with these fields and no others; those that are not needed may be left out. */
export function readFields(
  given: object,
  fields: Readonly<Record<string, Field>>,
): Result<Readonly<Record<string, unknown>>> {
  const parts = Object.entries(fields).map(
    ([key, { shape, needed }]) => [key, needed ? shape : { ...shape, optional: true as const }] as const,
  );
  return readParts(given, Object.fromEntries(parts), "");
}

/** An object with these keys and no others; `at` is where it stands, empty for the whole. */
function readParts(given: object, parts: Parts, at: string): Result<Readonly<Record<string, unknown>>> {
  const named = (key: string): string => (at === "" ? key : `${at}.${key}`);
  const foreign = Object.keys(given).find((key) => !Object.keys(parts).includes(key));
  if (foreign !== undefined) {
    const accepted = Object.keys(parts).join(", ");
    return refuse(
      "value",
      {
        id: `"${named(foreign)}" tidak dikenal. Yang diterima: ${accepted}.`,
        en: `"${named(foreign)}" is not known. Accepted: ${accepted}.`,
      },
      named(foreign),
    );
  }
  const values = given as Readonly<Record<string, unknown>>;
  const wanted = Object.entries(parts).filter(
    ([key, { optional }]) => optional !== true || values[key] !== undefined,
  );
  return all(
    wanted.map(([key, shape]) => [key, () => readShape(values[key], shape, named(key))]),
    (read) => Object.fromEntries(read),
  );
}

function readMap(
  given: object,
  shape: Extract<Shape, { readonly kind: "byPayer" | "byKey" }>,
  at: string,
): Result<Readonly<Record<string, unknown>>> {
  const read: [string, unknown][] = [];
  for (const [key, value] of Object.entries(given)) {
    const name = shape.kind === "byPayer" ? parsePayer(key, at) : ok(key);
    if (!name.ok) return name;
    const one = readShape(value, shape.of, `${at}.${name.value}`);
    if (!one.ok) return one;
    read.push([name.value, one.value]);
  }
  return ok(Object.fromEntries(read));
}

function all<T>(
  readers: readonly (readonly [string, () => Result<unknown>])[],
  put: (read: readonly (readonly [string, unknown])[]) => T,
): Result<T> {
  const read: [string, unknown][] = [];
  for (const [key, reader] of readers) {
    const one = reader();
    if (!one.ok) return one;
    read.push([key, one.value]);
  }
  return ok(put(read));
}

const text: Text = { id: "teks dalam tanda kutip", en: "a text in quotes" };
const number: Text = { id: "bilangan seperti 0.3839 atau 2029", en: "a number such as 0.3839 or 2029" };
const yes: Text = { id: "true atau false", en: "true or false" };
const list: Text = { id: "daftar [ … ]", en: "a list [ … ]" };
const object: Text = { id: "bagian { … }", en: "an object { … }" };

function oneOf(words: readonly string[]): Text {
  const quoted = words.map((word) => `"${word}"`).join(", ");
  return { id: `salah satu dari ${quoted}`, en: `one of ${quoted}` };
}

function unexpected(at: string, given: unknown, expected: Text): Result<never> {
  const came = given === undefined ? { id: "tidak ada", en: "nothing" } : shown(given);
  return refuse(
    given === undefined ? "missing" : "value",
    {
      id: `"${at}" harus ${expected.id}; yang diterima ${came.id}.`,
      en: `"${at}" must be ${expected.en}; ${came.en} came.`,
    },
    at,
  );
}

function shown(given: unknown): Text {
  const written = JSON.stringify(given);
  const short = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  return { id: short, en: short };
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
