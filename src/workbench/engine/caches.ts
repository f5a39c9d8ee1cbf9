import {
  AstTreeBuilder,
  FORMULA_REF_TO_ARRAY_CACHE,
  LexerNode,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/** Formulas taken apart that are kept; the largest plan (40 segments, six payers, ten years) has some 82,000. */
const KEPT = 200_000;
/**
 * How many Univer keeps of those it calculates with, and of those it looks for references in when a sheet is renamed or deleted.
 * With more than that in use, every formula is taken apart again each time.
 */
const TOO_FEW = 5_000;
const TOO_FEW_SEQUENCES = 2_000;
/** Trees of words that are kept. Each is needed once, right away, to make the tree that is calculated with: the others only cost memory. */
const KEPT_WORDS = 50;

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
 * that two formulas may be taken for one another and those of a closed workbook are not found to be dropped; and those
 * of the formulas are smaller than a plan.
 */
export function correctCaches(): void {
  if (corrected) return;
  corrected = true;
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const set = Object.getOwnPropertyDescriptor(caches, "set")?.value as Cache["set"];
  caches.set = function (this: Cache, text, node) {
    const { _cache: cache } = this as unknown as Insides;
    if (node instanceof LexerNode) cache.limit = KEPT_WORDS;
    // A sequence is an array; the trees of words begin with the same limit.
    const few = cache.limit === TOO_FEW || (cache.limit === TOO_FEW_SEQUENCES && Array.isArray(node));
    if (few) cache.limit = KEPT;
    set.call(this, text, node);
  };
  (caches as unknown as Insides)._hash = (text) => text;
  keepTreesSmall();
  rememberWords();
}

interface TreeNode {
  _children: TreeNode[];
}

/**
 * Univer puts the parts of a formula one by one into their lists, and a list that grows takes room for seventeen at once. Once a formula
 * is taken apart its lists stay as they are: made anew they have no more room than they need, which is a tenth of what a large plan takes.
 */
function keepTreesSmall(): void {
  const trees = AstTreeBuilder.prototype;
  const parse = Object.getOwnPropertyDescriptor(trees, "parse")?.value as AstTreeBuilder["parse"];
  const tighten = (node: TreeNode): void => {
    if (node._children.length === 0) return;
    node._children = node._children.slice();
    node._children.forEach(tighten);
  };
  trees.parse = function (this: AstTreeBuilder, words) {
    const tree = parse.call(this, words);
    if (tree) tighten(tree as unknown as TreeNode);
    return tree;
  };
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
