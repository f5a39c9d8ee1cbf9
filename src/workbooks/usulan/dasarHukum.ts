/** The acts that a plan really calculates with, as an official document lists them. */
import { actTitle, enactedLaw } from "../../domain/index.js";
import { field, say } from "../../papers/index.js";
import type { Runs } from "../../papers/index.js";
import type { SourceEntry } from "../../sheets/index.js";
import type { Facts } from "./facts.js";

/** In the order of their rank. */
const ranks: readonly (readonly [short: string, full: string])[] = [
  ["UU", "Undang-Undang"],
  ["PP", "Peraturan Pemerintah"],
  ["Perpres", "Peraturan Presiden"],
  ["Inpres", "Instruksi Presiden"],
  ["Permenaker", "Peraturan Menteri Ketenagakerjaan"],
  ["Permendagri", "Peraturan Menteri Dalam Negeri"],
  ["PMK", "Peraturan Menteri Keuangan"],
  ["Permendes PDT", "Peraturan Menteri Desa dan Pembangunan Daerah Tertinggal"],
  ["Kepmendagri", "Keputusan Menteri Dalam Negeri"],
];

interface Act {
  /** "Peraturan Pemerintah Nomor 44 Tahun 2015" */
  readonly name: string;
  /** The same with what it is about; a field where its title was not read. */
  readonly titled: Runs;
}

/**
 * The acts that stand behind what the budget of the plan is calculated with, the highest rank first and the older before the
 * newer. What is no act (a page, a practice) is no legal basis, and neither is the rate of a programme that nobody in the budget has.
 */
export function legalBasisOf(facts: Facts): readonly Act[] {
  const found = new Map<string, { rank: number; year: number; act: Act }>();
  for (const entry of facts.places.sources.all()) {
    if (entry.kind !== "law" || !entry.used || !isInBudget(facts, entry)) continue;
    ranks.forEach(([short, full], rank) => {
      // "PP" is no part of a longer word, such as another act's name.
      const pattern = new RegExp(
        `(?:^|[^\\p{L}])${short} (?:perubahannya sampai )?([0-9][\\w.\\-]*(?:/PMK\\.\\d+)?)/(\\d{4})`,
        "gu",
      );
      for (const [, number = "", year = ""] of entry.outlet.id.matchAll(pattern)) {
        const name = `${full} Nomor ${number} Tahun ${year}`;
        const about = actTitle(`${short} ${number}/${year}`);
        const titled = say`${name} tentang ${about ?? field("judulnya")}`;
        found.set(name, { rank, year: Number(year), act: { name, titled } });
      }
    });
  }
  return [...found.values()]
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.year - other.year ||
        one.act.name.localeCompare(other.act.name, "id", { numeric: true }),
    )
    .map(({ act }) => act);
}

/** Whether a rate or relief is one that somebody in the budget pays; all of the law while nobody is in it. */
function isInBudget(facts: Facts, { parameterId }: SourceEntry): boolean {
  if (parameterId === undefined || facts.lines.length === 0) return true;
  const of = [
    ...enactedLaw.tariffs.map(({ parameter, route, programme }) => ({
      id: parameter.id,
      routes: [route],
      programmes: [programme],
    })),
    ...enactedLaw.reliefs.map(({ kept, routes, programmes }) => ({ id: kept.id, routes, programmes })),
  ].filter(({ id }) => id === parameterId);
  const paid = facts.lines.map(({ cost }) => ({
    route: facts.numbers.text(cost.route),
    programmes: facts.numbers.text(cost.programmes).split("+"),
  }));
  return (
    of.length === 0 ||
    of.some(({ routes, programmes }) =>
      paid.some(
        (line) =>
          routes.some((route) => route === line.route) &&
          programmes.some((programme) => line.programmes.includes(programme)),
      ),
    )
  );
}
