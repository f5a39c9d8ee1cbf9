/** Paket usulan: the documents that are handed in with a filled plan, from its numbers as they stand in the cells now. */
import { ok } from "../../domain/index.js";
import type { PlanChoices, Result } from "../../domain/index.js";
import { addressOf, runsIn, say } from "../../papers/index.js";
import type { Block, NamedFile, Paper } from "../../papers/index.js";
import { version } from "../../sheets/index.js";
import { checkPaper } from "./check.js";
import type { CheckedPaper } from "./check.js";
import { councilPage } from "./dewan.js";
import { factsOf } from "./filled.js";
import type { FilledSheets } from "./filled.js";
import { kak } from "./kak.js";
import { telaahan } from "./telaahan.js";

/**
 * The documents for a plan that stands in the workbook. Refuses where the sheets are not those of these choices.
 *
 * @param filled The plan's sheets in the workbook, with what stands in them.
 */
export function buildPack(choices: PlanChoices, filled: FilledSheets): Result<readonly Paper[]> {
  const read = factsOf(choices, filled);
  if (!read.ok) return read;
  const { facts, fingerprint } = read.value;
  const name = facts.places.model.region.name;
  const paper = (title: string, blocks: readonly Block[]): Paper =>
    withSources({
      name: `${title} - ${name}`,
      title: `${title}, ${name}`,
      blocks,
      foot: `Disusun dari buku kerja Cakupan ${version}, sidik rencana ${fingerprint}`,
      tabs: facts.numbers.tabNames,
    });
  return ok([
    paper("Telaahan staf", telaahan(facts)),
    paper("KAK dan RAB", kak(facts)),
    paper("Lembar untuk DPRD", councilPage(facts)),
  ]);
}

/** Which numbers of these documents no longer agree with the plan in the workbook. */
export async function checkPack(
  choices: PlanChoices,
  filled: FilledSheets,
  files: readonly NamedFile[],
): Promise<Result<readonly CheckedPaper[]>> {
  const read = factsOf(choices, filled);
  if (!read.ok) return read;
  const { facts, fingerprint } = read.value;
  return ok(await Promise.all(files.map((file) => checkPaper(file, facts.numbers, fingerprint))));
}

/** Ends with the list of the cells that its figures were read from, in the order of the tabs. */
function withSources(paper: Paper): Paper {
  const cells = new Map<string, Set<string>>();
  for (const run of runsIn(paper)) {
    if (run.kind !== "figure") continue;
    const tab = paper.tabs.get(run.place.sheet) ?? run.place.sheet;
    cells.set(tab, (cells.get(tab) ?? new Set()).add(addressOf(run.place)));
  }
  const listed = [...paper.tabs.values()].flatMap((tab) => {
    const of = cells.get(tab);
    return of === undefined ? [] : [`${tab}: ${[...of].join(", ")}`];
  });
  if (listed.length === 0) return paper;
  return {
    ...paper,
    blocks: [
      ...paper.blocks,
      { kind: "paragraph", look: "note", runs: say`Sumber angka (lembar: sel). ${listed.join("; ")}.` },
    ],
  };
}
