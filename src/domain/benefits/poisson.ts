/**
 * Exact Poisson limits: no normal approximation, as cases are few where a region asks. Probabilities are added up term by term
 * from the most likely count outwards, each term from its neighbour, so that nothing is taken from a table or rounded.
 */

/** What is left out on each side: the limits hold 95 %. */
const tail = 0.025;
/** A term so small beside the largest adds nothing that a double could hold. */
const negligible = 1e-20;
/** Steps that halve an interval until two doubles touch. */
const halvings = 100;

/** Cases above this are a slip of the keyboard: all of Indonesia has some 70,000 deaths among members a year. */
export const mostCases = 10_000_000;

/** Limits of a mean or a count. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The probabilities of counts about a mean: those of `first`, `first + 1` …, that add up to 1 but for what no double holds. */
interface Spread {
  readonly first: number;
  readonly terms: readonly number[];
}

function spreadOf(mean: number): Spread {
  if (mean === 0) return { first: 0, terms: [1] };
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let count = mode, term = 1; count > 0 && term > negligible; count -= 1) {
    term *= count / mean;
    below.push(term);
  }
  const above: number[] = [];
  for (let count = mode + 1, term = 1; term > negligible; count += 1) {
    term *= mean / count;
    above.push(term);
  }
  const terms = [...below.reverse(), 1, ...above];
  const all = sumOf(terms);
  return { first: mode - below.length, terms: terms.map((term) => term / all) };
}

/** The sum, small terms first: both ends of a spread are small. */
function sumOf(terms: readonly number[]): number {
  return [...terms].sort((a, b) => a - b).reduce((sum, term) => sum + term, 0);
}

/** The probability of at most so many cases at a mean. */
function atMost(count: number, mean: number): number {
  const { first, terms } = spreadOf(mean);
  return count < first ? 0 : sumOf(terms.slice(0, count - first + 1));
}

/** The probability of at least so many cases at a mean. */
function atLeast(count: number, mean: number): number {
  const { first, terms } = spreadOf(mean);
  return count <= first ? 1 : sumOf(terms.slice(count - first));
}

/** The mean at which something that grows with it reaches `tail`. */
function meanWhere(reached: (mean: number) => boolean, least: number, most: number): number {
  let low = least;
  let high = most;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/**
 * The means that so many observed cases allow, with 95 % certainty (Garwood 1936): at the lower one so many cases or more have
 * a chance of 2.5 %, at the upper one so many or fewer. `cases` is whole, from 0 to `mostCases`.
 */
export function meansOf(cases: number): Interval {
  const reach = 10 * Math.sqrt(cases + 1) + 10;
  return {
    low:
      cases === 0 ? 0 : meanWhere((mean) => atLeast(cases, mean) >= tail, Math.max(0, cases - reach), cases),
    high: meanWhere((mean) => atMost(cases, mean) <= tail, cases, cases + reach),
  };
}

/** Above it e to the power of minus the mean is too small to add up from. */
const mostFromZero = 500;

/**
 * The counts that may come at a mean: fewer than the lower one, and more than the upper one, have a chance of at most 2.5 % each.
 * `mean` is from 0 to `mostCases`.
 */
export function countsAt(mean: number): Interval {
  if (mean <= mostFromZero) return fewAt(mean);
  const { first, terms } = spreadOf(mean);
  let count = first;
  let reached = terms[0] ?? 0;
  const upTo = (chance: number): number => {
    while (reached < chance) {
      count += 1;
      reached += terms[count - first] ?? 1;
    }
    return count;
  };
  return { low: upTo(tail), high: upTo(1 - tail) };
}

/** Of few cases, added up from none on and without a list: a column of cells asks ten thousand times over. */
function fewAt(mean: number): Interval {
  let count = 0;
  let term = Math.exp(-mean);
  let reached = term;
  while (reached <= tail) {
    count += 1;
    term *= mean / count;
    reached += term;
  }
  const low = count;
  while (reached < 1 - tail) {
    count += 1;
    term *= mean / count;
    reached += term;
  }
  return { low, high: count };
}
