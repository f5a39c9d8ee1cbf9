/** The forms of a province without the pane: what `npm run fill -- --forms` asks of the page. */
import { findRegion, ok, refuse, type Result, type Text } from "../domain/index.js";
import { bundled, workbookFileOf, type NamedFile } from "../papers/index.js";
import { buildBreakdown, formsOf, type ProvinceForms } from "../workbooks/index.js";
import { readRequest, type Given } from "./request.js";

type FormsAnswer =
  | { readonly ok: true; readonly region: string; readonly files: readonly NamedFile[] }
  | { readonly ok: false; readonly sentence: Text };

type FormsAsked = ProvinceForms & { readonly region: string };

/** Words that a form has a use for. */
const formWords = ["region", "base-year", "language", "breakdown"];

/** The forms of all kabupaten and kota of the province that was asked for; in one file where that is wanted. */
export async function forms(given: Given & { readonly zip: boolean }): Promise<FormsAnswer> {
  const asked = askedForms(given);
  if (!asked.ok) return { ok: false, sentence: asked.problem.sentence };
  const files: NamedFile[] = [];
  for (const { name, choices } of asked.value.forms) {
    const plan = buildBreakdown(choices);
    if (!plan.ok) return { ok: false, sentence: plan.problem.sentence };
    files.push({ name, bytes: await workbookFileOf(plan.value) });
  }
  const { region, name } = asked.value;
  return { ok: true, region, files: given.zip ? [{ name, bytes: await bundled(files) }] : files };
}

function askedForms({ file, flags }: Given): Result<FormsAsked> {
  const foreign = Object.keys(flags).find((word) => !formWords.includes(word));
  if (foreign !== undefined || file !== null) {
    const [came, accepted] = [foreign ?? "choices", formWords.map((word) => `--${word}`).join(", ")];
    return refuse("value", {
      id: `--${came} tidak dipakai bersama --forms. Yang diterima: ${accepted}.`,
      en: `--${came} has no use together with --forms. Accepted: ${accepted}.`,
    });
  }
  const request = readRequest({ file, flags: { ...flags, breakdown: true } });
  if (!request.ok) return request;
  if (request.value.workbook !== "breakdown") throw new Error("A breakdown was asked for");
  const { choices } = request.value;
  const found = formsOf(choices);
  if (!found.ok) return found;
  const region = findRegion(choices.regionCode);
  return region.ok ? ok({ ...found.value, region: region.value.name }) : region;
}
