/** The contribution schedule: rates, reliefs and who is left out, by route, programme, payer, sector and month. */
import type { Text } from "../language/index.js";
import { changeMonths } from "../law/changes.js";
import type { Parameter } from "../law/parameter.js";
import { programmes as allProgrammes } from "../law/programmes.js";
import type { Programme } from "../law/programmes.js";
import type { Relief, ReliefScope } from "../law/reliefs.js";
import { refuseWithout, valueOn } from "../law/valueOn.js";
import { formatDate, isoMonth } from "../months/index.js";
import type { IsoDate, Month } from "../months/index.js";
import { payerOf } from "../payers/index.js";
import type { PayerId, ReliefStanding } from "../payers/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import type { SegmentRoute } from "../segments/index.js";
import { standingOf } from "./contribution.js";
import type { Contribution, ContributionMonth, RiskClass, Standing } from "./contribution.js";
import { enactedLaw } from "./law.js";
import type { ContributionLaw, Tariff } from "./law.js";
import { running } from "./lookUp.js";
import type { RunningRelief } from "./lookUp.js";
import { sectorOf, sectors } from "./sector.js";
import type { SectorId } from "./sector.js";

/** A tariff's rate in a month: a share of its base or rupiah; 0, with the act that says so, once it is repealed. */
export interface ScheduledRate {
  readonly value: number;
  /** Rupiah up to which a wage counts. */
  readonly cap: number | null;
  readonly standing: Standing;
  /** The day from which the programme is repealed. */
  readonly repealed: IsoDate | null;
}

/** The relief of one programme in a month, `null` where none holds, and what is not settled about it. */
interface ScheduledRelief {
  readonly relief: RunningRelief | null;
  readonly notes: readonly Text[];
}

const noRelief: ScheduledRelief = { relief: null, notes: [] };
const sectorIds = sectors().map(({ id }) => id);

/** Whether a list of payers or sectors holds one. */
function holds<T>(list: readonly T[] | "all", one: T): boolean {
  return list === "all" || list.includes(one);
}

/** The schedule of one law. What it was asked before it remembers, as a column of a thousand segments asks for the same few. */
export class Schedule {
  /** Contributions already calculated; kept small by who fills it. */
  readonly known = new Map<string, Result<Contribution>>();
  private readonly changesOf = new Map<SegmentRoute, readonly number[]>();
  private readonly unsettledNotes = new Map<string, Text>();

  constructor(readonly law: ContributionLaw) {}

  tariffs(route: SegmentRoute, programme: Programme): readonly Tariff[] {
    return this.law.tariffs.filter((each) => each.route === route && each.programme === programme);
  }

  /** The programmes that are open to a route's members, in the law's order. */
  open(route: "BPU" | "PU" | "JAKON"): readonly Programme[] {
    return allProgrammes.filter(
      (programme) => this.tariffs(route, programme).length > 0 || (route === "PU" && programme === "JKP"),
    );
  }

  /** The months, as ascending month indices, in which a route's contribution may change: a period is cut there, nowhere else. */
  changes(route: SegmentRoute): readonly number[] {
    const known = this.changesOf.get(route);
    if (known !== undefined) return known;
    const { law } = this;
    const found = changeMonths([
      ...law.tariffs
        .filter((each) => each.route === route)
        .flatMap(({ parameter, cap }) => (cap === null ? [parameter] : [parameter, cap])),
      ...law.reliefs
        .filter(({ routes }) => routes.some((each) => each === route))
        .flatMap(({ kept, scope: { excluded } }): Parameter[] =>
          excluded === null ? [kept] : [kept, excluded],
        ),
      ...(route === "BPU" ? [law.brackets] : []),
      ...(route === "PU" ? [law.jobLoss.rates, law.jobLoss.cap] : []),
      ...(route === "PMI" ? [law.packages] : []),
    ]);
    this.changesOf.set(route, found);
    return found;
  }

  /** A tariff's rate in a month, or as last checked; refused while it has none. `null`: none for this class of risk. */
  rate(
    { parameter, read, cap }: Tariff,
    month: ContributionMonth,
    riskClass: RiskClass | null,
  ): Result<ScheduledRate | null> {
    const looked = valueOn(parameter, month ?? parameter.lastChecked);
    if (looked.kind === "repealed") return ok(repealedRate(parameter, looked.day));
    if (looked.kind !== "value") return refuseWithout(looked);
    const value = read(looked.value, riskClass);
    if (value === null) return ok(null);
    const standing = standingOf(looked);
    if (cap === null) return ok({ value, cap: null, standing, repealed: null });
    const limit = valueOn(cap, month ?? cap.lastChecked);
    if (limit.kind !== "value") return refuseWithout(limit);
    return ok({ value, cap: limit.value, standing, repealed: null });
  }

  /** How the payers of a relief stand to it in a month: the dated list of those left out decides first. */
  standing({ excluded, open }: ReliefScope, payer: PayerId, month: Month): ReliefStanding {
    const left = excluded === null ? null : running(excluded, month);
    const { within } = payerOf(payer);
    const isLeftOut = left?.value.some((one) => one === payer || one === within) ?? false;
    if (isLeftOut) return "excluded";
    return holds(open, payer) ? "open" : "unsettled";
  }

  /**
   * The relief of a programme by payer, sector and month. Refused where the answer needs a month, or a sector that nobody named.
   */
  relief(
    route: "BPU" | "PU" | "JAKON",
    programme: Programme,
    payer: PayerId,
    sector: SectorId | null,
    month: ContributionMonth,
  ): Result<ScheduledRelief> {
    const candidates = this.law.reliefs.filter(
      (each) => each.routes.includes(route) && each.programmes.includes(programme),
    );
    if (candidates.length === 0) return ok(noRelief);
    if (month === null) return this.reliefWithoutMonth(candidates, payer);
    const runs = candidates.flatMap((relief) => {
      const now = running(relief.kept, month);
      return now === null ? [] : [{ relief, now, standing: this.standing(relief.scope, payer, month) }];
    });
    if (runs.length === 0) return ok(noRelief);
    const inSector = (id: SectorId): ScheduledRelief => {
      const notes: Text[] = [];
      for (const { relief, now, standing } of runs) {
        if (!holds(relief.sectors, id)) continue;
        if (standing === "open") return { relief: now, notes };
        if (standing === "unsettled") notes.push(this.unsettled(now.citation.act));
      }
      return { relief: null, notes };
    };
    if (sector !== null) return ok(inSector(sector));
    const usual = inSector("OTHER");
    const differ = sectorIds.some((id) => inSector(id).relief?.value !== usual.relief?.value);
    const asking = runs.find(
      ({ relief, standing }) =>
        standing === "open" && relief.sectors !== "all" && holds(relief.sectorAskedOf, payer),
    );
    if (!differ || asking === undefined) {
      const notes = [...new Set(sectorIds.flatMap((id) => inSector(id).notes))];
      return ok({ relief: usual.relief, notes });
    }
    return missingSector(month, asking.now.citation.act, asking.relief.sectors);
  }

  /** What is not settled about a payer in any month from one to another: the acts, each once. */
  unsettledActs(payer: PayerId, from: Month, until: Month): readonly string[] {
    const acts = this.law.reliefs.flatMap((relief) =>
      relief.kept.values.flatMap((dated) => {
        const starts = dated.from.slice(0, 7) <= isoMonth(until);
        const ends = dated.until !== undefined && dated.until.slice(0, 7) < isoMonth(from);
        const standing = this.standing(relief.scope, payer, monthOfDay(dated.from));
        return starts && !ends && standing === "unsettled" ? [dated.citation.act] : [];
      }),
    );
    return [...new Set(acts)];
  }

  /** Without a month only a relief that was still to run when the law was last read can matter. */
  private reliefWithoutMonth(candidates: readonly Relief[], payer: PayerId): Result<ScheduledRelief> {
    const notes: Text[] = [];
    for (const { kept, scope } of candidates) {
      const still = kept.values.filter(({ value, until }, index) => {
        const next = kept.values[index + 1]?.from;
        const isOver = (until !== undefined && until < kept.lastChecked) || (next ?? "9") <= kept.lastChecked;
        return value !== null && !isOver;
      });
      for (const { from, until, citation } of still) {
        // Who is left out may change while the relief runs.
        const later = scope.excluded?.values.map((one) => one.from) ?? [];
        const days = [from, ...later.filter((day) => day > from && day <= (until ?? day))];
        const standings = days.map((day) => this.standing(scope, payer, monthOfDay(day)));
        if (standings.includes("open")) return missingStart(payer, citation.act);
        if (standings.includes("unsettled")) notes.push(this.unsettled(citation.act));
      }
    }
    return ok({ relief: null, notes: [...new Set(notes)] });
  }

  /** The same object for the same act, so that a list of notes holds it once. */
  private unsettled(act: string): Text {
    const known = this.unsettledNotes.get(act);
    if (known !== undefined) return known;
    const note: Text = {
      id: `Belum jelas apakah ${act} mengecualikan iuran yang dibayar APBDes, Dana Desa, CSR atau pihak lain; dipakai iuran penuh.`,
      en: `It is not settled whether ${act} leaves out contributions paid by village budgets, village funds, CSR or other third parties; the full contribution is used.`,
    };
    this.unsettledNotes.set(act, note);
    return note;
  }
}

function monthOfDay(day: IsoDate): Month {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The schedule of the law as enacted. */
export const enacted = new Schedule(enactedLaw);

function repealedRate(parameter: Parameter, day: IsoDate): ScheduledRate {
  const dated = parameter.values.find(({ from }) => from === day);
  if (dated === undefined) throw new Error(`${parameter.id} was repealed by no value`);
  const { citation, confidence } = dated;
  const standing: Standing = {
    parameterId: parameter.id,
    citation,
    confidence,
    freshness: { status: "checked" },
  };
  return { value: 0, cap: null, standing, repealed: day };
}

/** What a person must know where a programme costs nothing because it is no more; the same object each time. */
export function repealedNote(
  programme: Programme,
  { standing }: Pick<ScheduledRate, "standing">,
  repealed: IsoDate,
): Text {
  const { act } = standing.citation;
  const key = `${programme} ${act} ${repealed}`;
  const known = repealedNotes.get(key);
  if (known !== undefined) return known;
  const on = (language: "id" | "en"): string => formatDate(repealed, language);
  const note: Text = {
    id: `${programme}: dicabut sejak ${on("id")} (${act}); tidak ada iurannya.`,
    en: `${programme}: repealed from ${on("en")} (${act}); no contribution is due for it.`,
  };
  repealedNotes.set(key, note);
  return note;
}

const repealedNotes = new Map<string, Text>();

function missingStart(payer: PayerId, act: string): Result<never> {
  const { name } = payerOf(payer);
  return refuse(
    "missing",
    {
      id: `"start" diperlukan: bila pembayarnya ${name.id}, iuran bergantung pada bulan (keringanan ${act}). Tulis misalnya "2026-01".`,
      en: `"start" is needed: with payer ${name.en} the contribution depends on the month (relief of ${act}). Write for example "2026-01".`,
    },
    "start",
  );
}

/** The sectors that fare otherwise than the usual one. */
function missingSector(month: Month, act: string, relieved: readonly SectorId[] | "all"): Result<never> {
  const apart = sectorIds.filter((id) => id !== "OTHER" && holds(relieved, id) !== holds(relieved, "OTHER"));
  const names = apart.map((id) => sectorOf(id).name);
  const list = (language: "id" | "en"): string =>
    names.map((name) => name[language].toLowerCase()).join(", ");
  const words = (language: "id" | "en"): string =>
    names.map((name) => `"${name[language].toLowerCase()}"`).join(", ");
  const on = `${String(month.month).padStart(2, "0")}/${month.year}`;
  return refuse(
    "missing",
    {
      id: `"sector" diperlukan: pada ${on} keringanan ${act} berbeda antara ${list("id")} dan sektor lain. Tulis ${words("id")} atau "lainnya".`,
      en: `"sector" is needed: in ${on} the relief of ${act} differs between ${list("en")} and other sectors. Write ${words("en")} or "other".`,
    },
    "sector",
  );
}
