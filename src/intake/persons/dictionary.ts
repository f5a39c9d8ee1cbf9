/** The different words of a column, and how often each came. Words are told apart by two hashes of 32 bits and their length. */

/** Makes small letters of large ones; other signs that it makes alike do not stand in words. */
const smallLetter = 32;

/** Words of one column that are counted apart; more are counted together. */
const mostWords = 200_000;
const longestWord = 120;
/** So many digits in a row are a number of a person, and no word of a column that is counted. */
const numberOfPerson = /\d{8}/;

export class Dictionary {
  private slots = new Int32Array(256);
  private mask = 255;
  private first = new Int32Array(128);
  private second = new Int32Array(128);
  private lastHash = 0;
  private lastSecond = 0;
  private lastPlace = -1;
  readonly labels: string[] = [];
  /** The place, in the other column, of the word before which each stands; -1 for none. */
  readonly before: number[] = [];

  /** @param counted Whether its words are counted by: then a number of a person among them is withheld. */
  constructor(private readonly counted = true) {}

  /** The place of the word between two bytes, behind the word at `beforePlace` of another column (-1: alone). Empty: -1. */
  place(bytes: Uint8Array, start: number, end: number, beforePlace = -1): number {
    let from = start;
    let to = end;
    while (from < to && (bytes[from] as number) <= 32) from += 1;
    while (to > from && (bytes[to - 1] as number) <= 32) to -= 1;
    if (from === to) return -1;
    let hash = 0x811c9dc5 ^ beforePlace;
    let second = (to - from) ^ Math.imul(beforePlace, 0x9e3779b1);
    for (let at = from; at < to; at += 1) {
      const code = (bytes[at] as number) | smallLetter;
      hash = Math.imul(hash ^ code, 0x01000193);
      second = ((second << 5) - second + code) | 0;
    }
    if (hash === this.lastHash && second === this.lastSecond && this.lastPlace >= 0) return this.lastPlace;
    this.lastHash = hash;
    this.lastSecond = second;
    this.lastPlace = this.look(hash, second, bytes, from, to, beforePlace);
    return this.lastPlace;
  }

  get size(): number {
    return this.labels.length;
  }

  private look(
    hash: number,
    second: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    beforePlace: number,
  ): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    for (;;) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0) break;
      if (this.first[place] === hash && this.second[place] === second) return place;
      slot = (slot + 1) & this.mask;
    }
    if (this.labels.length >= mostWords) return this.labels.length - 1;
    const place = this.labels.length;
    const label = labelOf(bytes.subarray(from, Math.min(to, from + longestWord)));
    this.before.push(beforePlace);
    this.labels.push(this.counted ? withoutNumber(label) : label);
    if (place >= this.first.length) this.grow();
    this.first[place] = hash;
    this.second[place] = second;
    this.slots[slot] = place + 1;
    if (this.labels.length * 2 > this.mask) this.rehash();
    return place;
  }

  private grow(): void {
    const [first, second] = [new Int32Array(this.first.length * 2), new Int32Array(this.first.length * 2)];
    first.set(this.first);
    second.set(this.second);
    this.first = first;
    this.second = second;
  }

  private rehash(): void {
    this.slots = new Int32Array((this.mask + 1) * 4);
    this.mask = this.slots.length - 1;
    this.labels.forEach((_, place) => {
      const hash = this.first[place] as number;
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = place + 1;
    });
  }
}

/** What a number of a person is counted as, wherever it stands. */
export const withheld = "***";

/** The bytes of a cell as its words, on one line. */
function labelOf(bytes: Uint8Array): string {
  return textOf(bytes).replace(/""/g, '"').replace(/\s+/g, " ");
}

function withoutNumber(label: string): string {
  return numberOfPerson.test(label.replace(/[\s.-]/g, "")) ? withheld : label;
}

/** UTF-8 where it is sound, else Windows-1252, as Excel saves "CSV". */
export function textOf(bytes: Uint8Array): string {
  try {
    return sound.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

const sound = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");
