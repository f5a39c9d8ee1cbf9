/**
 * Sixteen-digit numbers of millions of persons, each once, with what is known of it. Typed arrays and no objects: a number is
 * two halves of eight digits, as sixteen do not fit a JavaScript number exactly. 11 bytes a person besides the slots.
 */
const firstCapacity = 1 << 12;

/** Answer of `find` where a number is not there. */
export const unknown = -1;

export class NumberTable {
  private slots = new Int32Array(firstCapacity * 2);
  private mask = firstCapacity * 2 - 1;
  private capacity = firstCapacity;
  private high = new Uint32Array(firstCapacity);
  private low = new Uint32Array(firstCapacity);
  /** Whatever the caller keeps of each number. */
  flags = new Uint8Array(firstCapacity);
  payers = new Uint8Array(firstCapacity);
  lists = new Uint8Array(firstCapacity);
  size = 0;

  /** The place of a number; -1 where it is not there. */
  find(high: number, low: number): number {
    const { slots, mask } = this;
    let slot = hashOf(high, low) & mask;
    for (;;) {
      const place = (slots[slot] as number) - 1;
      if (place < 0) return unknown;
      if (this.low[place] === low && this.high[place] === high) return place;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds a number that is not there, and answers its place. */
  add(high: number, low: number): number {
    if (this.size === this.capacity) this.grow();
    const place = this.size;
    this.size += 1;
    this.high[place] = high;
    this.low[place] = low;
    this.put(place, high, low);
    return place;
  }

  private put(place: number, high: number, low: number): void {
    const { slots, mask } = this;
    let slot = hashOf(high, low) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }

  private grow(): void {
    this.capacity *= 2;
    this.high = wider(this.high, new Uint32Array(this.capacity));
    this.low = wider(this.low, new Uint32Array(this.capacity));
    this.flags = wider(this.flags, new Uint8Array(this.capacity));
    this.payers = wider(this.payers, new Uint8Array(this.capacity));
    this.lists = wider(this.lists, new Uint8Array(this.capacity));
    this.slots = new Int32Array(this.capacity * 2);
    this.mask = this.capacity * 2 - 1;
    for (let place = 0; place < this.size; place += 1) {
      this.put(place, this.high[place] as number, this.low[place] as number);
    }
  }
}

function wider<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function hashOf(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
