import { FORMULA_REF_TO_ARRAY_CACHE, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** Formulas taken apart that are kept; the largest plan (40 segments, six payers, ten years) has some 82,000. */
const KEPT = 200_000;
/** How many Univer keeps. With more than that in use each calculation takes every formula apart again. */
const TOO_FEW = 5_000;

type Cache = typeof FORMULA_REF_TO_ARRAY_CACHE;
/** What Univer keeps to itself. */
interface Insides {
  readonly _cache: { limit: number };
  _hash: (text: string) => string;
}

let corrected = false;

/**
 * Univer's caches, one of which holds the formulas that were taken apart. Two things are mended in the class of them
 * all, which the library shows by one cache only: they know what is longer than 64 characters by a hash of 32 bits, so
 * that two formulas may be taken for one another and those of a closed workbook are not found to be dropped; and the
 * one of the formulas is smaller than a plan.
 */
export function correctCaches(): void {
  if (corrected) return;
  corrected = true;
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const set = Object.getOwnPropertyDescriptor(caches, "set")?.value as Cache["set"];
  caches.set = function (this: Cache, text, node) {
    const { _cache: cache } = this as unknown as Insides;
    if (cache.limit === TOO_FEW) cache.limit = KEPT;
    set.call(this, text, node);
  };
  (caches as unknown as Insides)._hash = (text) => text;
  rememberWords();
}

/** Texts known to be nothing but texts; more than the distinct ones of the largest plan. */
const WORDS = 50_000;

/**
 * Each text that calculation meets is tried as a number, a date and a time, in all the ways those are written. Univer
 * remembers which were one, but not the many that were none.
 */
function rememberWords(): void {
  const words = new Set<string>();
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoreNumberPattern) => {
    if (typeof raw !== "string" || ignoreNumberPattern === true) return create(raw, ignoreNumberPattern);
    if (words.has(raw)) return create(raw, true);
    const made = create(raw);
    if (made instanceof StringValueObject) {
      if (words.size >= WORDS) words.clear();
      words.add(raw);
    }
    return made;
  };
}
