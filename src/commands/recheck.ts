/**
 * `npm run recheck [-- 2027-01-31]`: what in the law must be looked up again, and when; what is due by that day (today
 * unless told) stands first and makes the command end with 1, so that a calendar or a scheduled job can use it.
 */
import { formatDate, inLanguage, isIsoDate, recheckList, type RecheckItem } from "../domain/index.js";

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!isIsoDate(day)) {
  process.stderr.write(`Expected a day such as 2027-01-31; got "${day}".\n`);
  process.exit(2);
}
const items = recheckList();
const due = items.filter((item) => item.due <= day);
const later = items.filter((item) => item.due > day);
process.stdout.write(
  `Due by ${formatDate(day, "en")}: ${String(due.length)}\n${due.map(line).join("")}\nLater: ${String(later.length)}\n${later.map(line).join("")}`,
);
process.exitCode = due.length > 0 ? 1 : 0;

function line({ due: when, why, ids }: RecheckItem): string {
  return `  ${when}  ${inLanguage(why, "en")}\n              ${ids.join(", ")}\n`;
}
