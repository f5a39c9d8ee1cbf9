/**
 * Several areas in one call. Desktop Excel takes them in the list separator of the machine ("A1;C3" under Indonesian settings)
 * although its documentation says a comma (office-js issues 1167 and 1985), so it is tried once which one this Excel takes.
 */
import { rectangleAddress } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";
import { supports } from "./host.js";
import type { Line } from "./line.js";

/** What stands between two areas of one address; `null` where this Excel takes one area a call only. */
export type ListSeparator = "," | ";" | null;

/** Areas in one call, and signs in one address: Excel refuses an address beyond 8192 signs (office-js issue 5198). */
const most = { areas: 40, signs: 1_000 } as const;

/** Does not change while Excel is open. */
let found: { readonly separator: ListSeparator } | null = null;

/** What is known already, without asking. */
export function knownSeparator(): ListSeparator | undefined {
  if (!supports("1.9")) return null;
  return found?.separator;
}

/** Queues the question whether a comma is taken; nothing is changed by it. @returns what keeps a yes, once it was sent */
export function askForComma(sheet: Excel.Worksheet): () => void {
  askWith(sheet, ",");
  return () => {
    found = { separator: "," };
  };
}

/** Asks until it is known; a refusal is an answer. */
export async function findSeparator(line: Line, sheet: Excel.Worksheet): Promise<ListSeparator> {
  const known = knownSeparator();
  if (known !== undefined) return known;
  for (const separator of [",", ";"] as const) {
    askWith(sheet, separator);
    const refused = await line.tried();
    if (refused === null) {
      found = { separator };
      return separator;
    }
    // A cell being typed or another window says nothing of separators: single areas for now, asked again next time.
    if (refused.kind !== "unknown") return null;
  }
  found = { separator: null };
  return null;
}

function askWith(sheet: Excel.Worksheet, separator: "," | ";"): void {
  sheet.getRanges(`A1${separator}C3`).load("areaCount");
}

/** The ranges that stand for many areas, each to be given a format or a rule: a tenth of the request's size where several go in one call. */
export function rangesOf(
  target: Excel.Worksheet,
  areas: readonly Rectangle[],
  separator: ListSeparator,
): readonly (Excel.Range | Excel.RangeAreas)[] {
  const addresses = areas.map(rectangleAddress);
  if (addresses.length === 1 || separator === null) {
    return addresses.map((address) => target.getRange(address));
  }
  return listsOf(addresses, separator).map((list) => target.getRanges(list));
}

export function formatsOf(
  target: Excel.Worksheet,
  areas: readonly Rectangle[],
  separator: ListSeparator,
): readonly Excel.RangeFormat[] {
  return rangesOf(target, areas, separator).map(({ format }) => format);
}

/** The addresses in as few lists as Excel takes. */
function listsOf(addresses: readonly string[], separator: "," | ";"): readonly string[] {
  const lists: string[][] = [];
  let signs = 0;
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length >= most.areas || signs + address.length > most.signs) {
      lists.push([address]);
      signs = address.length;
    } else {
      last.push(address);
      signs += address.length + 1;
    }
  }
  return lists.map((list) => list.join(separator));
}
