import { exactly, over as dividedBy, toNumber } from "../exact/index.js";
import { largestWhole, notNegative, wholeNumber } from "../exact/whole.js";
import { bothNumbers } from "../language/index.js";
import type { Text } from "../language/index.js";
import { largestRemainder } from "../money/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { persons as heads, type Persons } from "../units/index.js";

/** One region (or anything else with a code) that takes part in an allocation. */
export interface AllocationPart {
  /** Decides ties, the lower code first. Kemendagri codes are text and compare as text. */
  readonly code: string;
  /** What its share is in proportion to. A weight of 0 gets nothing. */
  readonly weight: number;
  /** Persons it can take at most, such as its uncovered workers; none if absent. */
  readonly cap?: number;
  /** Persons a planner has set for it; the others share what is left. */
  readonly fixed?: number;
}

interface AllocatedPart {
  readonly code: string;
  readonly persons: Persons;
  /**
   * What it would get if persons could be divided: within one person of `persons`, unless it was fixed.
   */
  readonly exact: number;
  /** `cap`: it takes all it can; `fixed`: as it was set; `share`: by its weight. */
  readonly by: "share" | "cap" | "fixed";
  /** A fixed number above the cap stands, and is said. */
  readonly aboveCap: boolean;
}

export interface Allocation {
  readonly total: Persons;
  /** In the order they came. Together with `unplaced` they are the total. */
  readonly parts: readonly AllocatedPart[];
  /** Whom nobody could take. */
  readonly unplaced: Persons;
  /** Why, where there are any. */
  readonly unplacedBecause: Text | null;
}

/** A part as it is counted with: whole numbers only. */
interface Counted {
  readonly part: AllocationPart;
  readonly weight: bigint;
  readonly cap: bigint | null;
  readonly fixed: bigint | null;
}

/**
 * Shares out a total of whole persons in proportion to weights, in whole persons that add up to it, by the largest
 * remainder: each part gets its share rounded down, and the persons left over go one each to the largest remainders; on a
 * tie the lower code goes first. All arithmetic is in whole numbers of any size, so nothing depends on rounding of doubles.
 *
 * Fixed parts keep what was set for them and the others share the rest. A part with a cap gets at most its cap: the parts
 * that a common proportion would lift to or above their caps take exactly their caps, and the rest is shared among the others
 * (the proportion is found exactly, not by rounds of correction). What cannot be placed comes back as `unplaced`.
 *
 * What it holds: a larger weight never gets less (without caps and fixed numbers), every share is rounded to the whole
 * number below or above it, and the order of the parts does not matter. What no method with whole parts of that kind holds: one
 * more person in the total can take a person from a part (the Alabama paradox).
 *
 * Refuses a total, cap or fixed number that is no whole number of persons, a negative weight, a code that comes twice, fixed
 * numbers above the total, and weights that are all 0 while there is something to share.
 */
export function allocate(total: number, parts: readonly AllocationPart[]): Result<Allocation> {
  const checked = checkParts(total, parts);
  if (!checked.ok) return checked;
  const counted = checked.value;
  const set = counted.reduce((sum, { fixed }) => sum + (fixed ?? 0n), 0n);
  const pool = BigInt(total) - set;
  if (pool < 0n) {
    const [came, most] = [bothNumbers(Number(set)), bothNumbers(total)];
    return refuse(
      "value",
      {
        id: `Yang ditetapkan sendiri berjumlah ${came.id} orang, lebih dari ${most.id} yang dibagi. Kurangi salah satunya.`,
        en: `The numbers set by hand add up to ${came.en} persons, more than the ${most.en} to be shared. Lower one of them.`,
      },
      "fixed",
    );
  }
  const open = counted.filter(({ fixed }) => fixed === null);
  const sharing = open.filter(({ weight }) => weight > 0n);
  if (pool > 0n && open.length > 0 && sharing.length === 0) {
    return refuse(
      "missing",
      {
        id: "Semua bobot 0, jadi tidak ada dasar pembagian. Isi bobotnya atau pilih cara lain.",
        en: "Every weight is 0, so there is nothing to share in proportion to. Fill in the weights or choose another method.",
      },
      "weight",
    );
  }
  return ok(result(total, pool, counted, sharing));
}

function result(
  total: number,
  pool: bigint,
  counted: readonly Counted[],
  sharing: readonly Counted[],
): Allocation {
  const full = new Set(sharing.filter((part) => isFull(part, sharing, pool)));
  const left = pool - [...full].reduce((sum, { cap }) => sum + (cap ?? 0n), 0n);
  // By code: of equal remainders the earlier one takes the person.
  const free = sharing.filter((part) => !full.has(part)).sort((a, b) => order(a.part.code, b.part.code));
  const weightOfFree = free.reduce((sum, { weight }) => sum + weight, 0n);
  const whole =
    free.length === 0
      ? []
      : largestRemainder(
          left,
          free.map(({ weight }) => ({ numerator: weight, denominator: 1n })),
        );
  const byShare = new Map(free.map((part, index) => [part, whole[index] ?? 0n]));
  const unplaced = free.length === 0 ? left : 0n;
  const parts = counted.map((part): AllocatedPart => {
    const { fixed, cap, weight } = part;
    const { code } = part.part;
    if (fixed !== null) {
      const persons = heads(Number(fixed));
      return { code, persons, exact: persons, by: "fixed", aboveCap: cap !== null && fixed > cap };
    }
    if (full.has(part)) {
      const persons = heads(Number(cap ?? 0n));
      return { code, persons, exact: persons, by: "cap", aboveCap: false };
    }
    const persons = byShare.get(part) ?? 0n;
    const exact =
      weight === 0n || weightOfFree === 0n
        ? 0
        : toNumber(
            dividedBy(
              { numerator: left * weight, denominator: 1n },
              { numerator: weightOfFree, denominator: 1n },
            ),
          );
    return { code, persons: heads(Number(persons)), exact, by: "share", aboveCap: false };
  });
  return {
    total: heads(total),
    parts,
    unplaced: heads(Number(unplaced)),
    unplacedBecause: unplaced === 0n ? null : unplacedText(Number(unplaced), full.size > 0),
  };
}

/**
 * Whether a part takes all of its cap. At the proportion that just fills it (cap : weight) all others get the lower of
 * their own cap and their proportional share; if that needs no more than there is, the part is full. Multiplied by
 * its weight, so that no division is needed. The sheets test the same with SUMPRODUCT.
 */
function isFull(part: Counted, sharing: readonly Counted[], pool: bigint): boolean {
  const { cap, weight } = part;
  if (cap === null) return false;
  const needed = sharing.reduce((sum, other) => {
    const proportional = cap * other.weight;
    if (other.cap === null) return sum + proportional;
    const most = other.cap * weight;
    return sum + (most < proportional ? most : proportional);
  }, 0n);
  return needed <= pool * weight;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function checkParts(total: number, parts: readonly AllocationPart[]): Result<readonly Counted[]> {
  const whole = wholeNumber(total, "total");
  if (!whole.ok) return whole;
  if (parts.length === 0) {
    return refuse(
      "missing",
      { id: "Tidak ada wilayah yang menerima pembagian.", en: "There is no region to share among." },
      "parts",
    );
  }
  const seen = new Set<string>();
  const weights: ReturnType<typeof exactly>[] = [];
  for (const { code, weight, cap, fixed } of parts) {
    if (seen.has(code)) {
      return refuse(
        "value",
        {
          id: `Kode ${code} ada dua kali; setiap wilayah satu baris.`,
          en: `The code ${code} comes twice; each region has one row.`,
        },
        "code",
      );
    }
    seen.add(code);
    const checked = [
      notNegative(weight, `weight ${code}`),
      ...(cap === undefined ? [] : [wholeNumber(cap, `cap ${code}`, largestWhole)]),
      ...(fixed === undefined ? [] : [wholeNumber(fixed, `fixed ${code}`, largestWhole)]),
    ].find((one) => !one.ok);
    if (checked?.ok === false) return checked;
    weights.push(exactly(weight));
  }
  // Denominators are powers of ten, so the largest is a multiple of all.
  const scale = weights.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  return ok(
    parts.map((part, index): Counted => {
      const { numerator, denominator } = weights[index] ?? { numerator: 0n, denominator: 1n };
      return {
        part,
        weight: (numerator * scale) / denominator,
        cap: part.cap === undefined ? null : BigInt(part.cap),
        fixed: part.fixed === undefined ? null : BigInt(part.fixed),
      };
    }),
  );
}

function unplacedText(persons: number, capped: boolean): Text {
  const count = bothNumbers(persons);
  return capped
    ? {
        id: `${count.id} orang tidak dapat ditempatkan: semua wilayah sudah menerima sebanyak batasnya.`,
        en: `${count.en} persons could not be placed: every region has all it can take.`,
      }
    : {
        id: `${count.id} orang tidak dapat ditempatkan: semua wilayah sudah ditetapkan sendiri.`,
        en: `${count.en} persons could not be placed: every region was set by hand.`,
      };
}
