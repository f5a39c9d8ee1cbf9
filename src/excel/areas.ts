/** Work on many areas of one sheet in as few calls as this Excel takes. */
import { rectangleAddress } from "../sheets/index.js";
import type { Rectangle } from "../sheets/index.js";
import { supports } from "./host.js";

/** Areas named in one call: many of them in one address make it unreadable in Excel's own error messages. */
const areasInOneCall = 40;

/**
 * The ranges that stand for the areas, each of which takes a format or a validation. Excel 2021 and later take several
 * areas in one call, which makes the request a tenth of the size; before that each area is a call of its own.
 */
export function rangesOf(
  target: Excel.Worksheet,
  areas: readonly Rectangle[],
): readonly (Excel.Range | Excel.RangeAreas)[] {
  const addresses = areas.map(rectangleAddress);
  if (addresses.length === 1 || !supports("1.9")) {
    return addresses.map((address) => target.getRange(address));
  }
  const calls = Math.ceil(addresses.length / areasInOneCall);
  return Array.from({ length: calls }, (_, index) => {
    const some = addresses.slice(index * areasInOneCall, (index + 1) * areasInOneCall);
    return target.getRanges(some.join(","));
  });
}
