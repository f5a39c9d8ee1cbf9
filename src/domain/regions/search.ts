import { distance } from "fastest-levenshtein";
import { wordKey } from "../language/index.js";
import { namesOf, regionsNamed, withoutLevel } from "./names.js";
import { regions } from "./region.js";
import type { Region, RegionLevel } from "./region.js";

interface RegionMatch {
  readonly region: Region;
  /** The name that fits what was typed: the usual one, or an alias ("Muba"). */
  readonly matched: string;
  /** Whether it only resembles what was typed. */
  readonly approximate: boolean;
}

interface Entry {
  readonly region: Region;
  readonly name: string;
  /** The name without case, spaces and punctuation. */
  readonly key: string;
  /** The keys of its words, so that "tengah" finds Lampung Tengah. */
  readonly words: readonly string[];
}

interface Index {
  readonly entries: readonly Entry[];
  /** Which entries hold a pair of letters. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** So many names are compared letter by letter. */
const mostCompared = 24;
/** The part of the letters typed that may be wrong. */
const mostWrong = 0.34;

/** Shorter texts resemble too much. */
const shortestGuess = 3;

let built: Index | null = null;

function index(): Index {
  if (built !== null) return built;
  const entries: readonly Entry[] = regions().flatMap((region) =>
    namesOf(region).map((name) => ({
      region,
      name,
      key: wordKey(name),
      words: name.split(/[\s-]+/).map(wordKey),
    })),
  );
  const pairs = new Map<string, number[]>();
  entries.forEach(({ key }, at) => {
    for (const pair of pairsOf(key)) {
      const holders = pairs.get(pair);
      if (holders === undefined) pairs.set(pair, [at]);
      else holders.push(at);
    }
  });
  built = { entries, pairs };
  return built;
}

function pairsOf(key: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
}

/** Names that have most pairs of letters in common with what was typed; the others resemble it less than these. */
function likeliest(key: string): readonly Entry[] {
  const { entries, pairs } = index();
  const shared = new Uint16Array(entries.length);
  for (const pair of pairsOf(key)) {
    for (const at of pairs.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  }
  const most = shared.reduce((highest, count) => Math.max(highest, count), 0);
  // One wrong letter spoils two pairs, so half of the best is far enough.
  const ranked = entries.flatMap((entry, at) => {
    const count = shared[at] ?? 0;
    return count > 0 && 2 * count >= most ? [{ entry, alike: count / (key.length + entry.key.length) }] : [];
  });
  ranked.sort((a, b) => b.alike - a.alike);
  return ranked.slice(0, mostCompared).map(({ entry }) => entry);
}

/** How well an entry holds what was typed, the best first; `null` where it does not at all. */
function rankOf(entry: Entry, key: string): number | null {
  if (entry.key === key) return 0;
  if (entry.key.startsWith(key)) return 1;
  if (entry.words.some((word) => word.startsWith(key))) return 2;
  return key.length >= 3 && entry.key.includes(key) ? 3 : null;
}

/**
 * The regions that a typed text may mean, the likeliest first: by code, then names that are it, begin with it, have a
 * word that begins with it, contain it; only when none does, those that resemble it (a typing mistake). Among equals
 * provinces come first, then the order of the codes. A level in front ("kab. pring") narrows to that level. Nothing
 * typed finds nothing.
 */
export function searchRegions(text: string, limit: number): readonly RegionMatch[] {
  if (wordKey(text) === "" || limit < 1) return [];
  const level = withoutLevel(text);
  const found = new Map<Region, RegionMatch>();
  const add = (match: RegionMatch) => {
    if (!found.has(match.region)) found.set(match.region, match);
  };
  codesBeginning(wordKey(text)).forEach(add);
  holding(text).forEach(add);
  if (level !== null) holding(level.rest, level.level).forEach(add);
  for (const region of regionsNamed(text)) add({ region, matched: region.name, approximate: false });
  if (found.size === 0) resembling(level?.rest ?? text, level?.level).forEach(add);
  return [...found.values()].slice(0, limit);
}

function holding(text: string, level?: RegionLevel): readonly RegionMatch[] {
  const key = wordKey(text);
  const ranked = index().entries.flatMap((entry) => {
    const rank = level === undefined || entry.region.level === level ? rankOf(entry, key) : null;
    return rank === null ? [] : [{ entry, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || levelOrder(a.entry.region) - levelOrder(b.entry.region));
  return ranked.map(({ entry }) => ({ region: entry.region, matched: entry.name, approximate: false }));
}

function resembling(text: string, level?: RegionLevel): readonly RegionMatch[] {
  const key = wordKey(text);
  if (key.length < shortestGuess) return [];
  const compared = likeliest(key)
    .filter(({ region }) => level === undefined || region.level === level)
    // What is typed is a name from its beginning; of two that begin alike the one that also ends alike comes first.
    .map((entry) => ({
      entry,
      wrong: Math.min(distance(key, entry.key), distance(key, entry.key.slice(0, key.length)) + 0.5),
    }))
    .filter(({ wrong }) => wrong <= mostWrong * key.length);
  compared.sort((a, b) => a.wrong - b.wrong);
  return compared.map(({ entry }) => ({ region: entry.region, matched: entry.name, approximate: true }));
}

function levelOrder(region: Region): number {
  return region.level === "province" ? 0 : 1;
}

function codesBeginning(key: string): readonly RegionMatch[] {
  if (!/^\d+$/.test(key)) return [];
  return regions()
    .filter((region) => wordKey(region.code).startsWith(key))
    .map((region) => ({ region, matched: region.code, approximate: false }));
}
