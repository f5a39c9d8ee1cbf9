/** The reliefs of the law in words, from the contribution schedule. */
import { formatMonth, formatShare } from "../../domain/index.js";
import type { Language, Payer, ReliefStanding, Text } from "../../domain/index.js";
import type { PlanModel, PlanRelief } from "./model.js";

/** "PP 50/2025", or every act of them. */
export function actsOf(reliefs: readonly PlanRelief[]): string {
  return [...new Set(reliefs.map(({ standing }) => standing.citation.act))].join(", ");
}

/** The payers that stand so to a relief. */
export function payersThat(
  standing: ReliefStanding,
  { payers: known }: PlanRelief,
  payers: readonly Payer[],
): readonly Payer[] {
  return payers.filter(({ id }) => known.get(id) === standing);
}

/** Their names, or a dash. */
export function namesOf(payers: readonly Payer[], language: Language): string {
  return payers.length === 0 ? "—" : payers.map(({ name }) => name[language]).join(", ");
}

/** What each act takes off, when, in which sectors, and who is left out: a sentence an act. */
export function reliefSentences({ reliefs, payers }: PlanModel): readonly Text[] {
  const acts = [...new Set(reliefs.map(({ standing }) => standing.citation.act))];
  return acts.map((act): Text => {
    const own = reliefs.filter(({ standing }) => standing.citation.act === act);
    return { id: sentenceOf(act, own, payers, "id"), en: sentenceOf(act, own, payers, "en") };
  });
}

function sentenceOf(
  act: string,
  own: readonly PlanRelief[],
  payers: readonly Payer[],
  language: Language,
): string {
  const isId = language === "id";
  const parts = own.map(({ sector, routes, programmes, kept, from, until }) => {
    const field =
      sector === null ? (isId ? "semua sektor" : "every sector") : sector.name[language].toLowerCase();
    const end = until === null ? (isId ? "seterusnya" : "onward") : formatMonth(until, language);
    const share = formatShare(kept, language);
    const what = `${programmes.join(", ")} ${routes.join(", ")}`;
    return isId
      ? `${what}, ${field}: dibayar ${share}, ${formatMonth(from, language)}–${end}`
      : `${what}, ${field}: ${share} is paid, ${formatMonth(from, language)}–${end}`;
  });
  const [first] = own;
  const left = first === undefined ? [] : payersThat("excluded", first, payers);
  const open = first === undefined ? [] : payersThat("unsettled", first, payers);
  const full = isId ? "iuran penuh" : "full contribution";
  const excluded =
    left.length === 0 ? "" : ` ${isId ? "TIDAK untuk" : "NOT for"} ${namesOf(left, language)}: ${full}.`;
  const unsettled =
    open.length === 0
      ? ""
      : ` ${isId ? "Belum jelas untuk" : "Not settled for"} ${namesOf(open, language)}: ${full}.`;
  return `${act} — ${parts.join("; ")}.${excluded}${unsettled}`;
}
