/** Sentences that several documents of a pack say of the same plan, each true of the case that the plan is. */
import { field, joined, say } from "../../papers/index.js";
import type { Block, Runs } from "../../papers/index.js";
import { columns } from "../../sheets/index.js";
import type { SegmentCells } from "../rencana/segmen/cells.js";
import type { Facts } from "./facts.js";
import { legalBasisOf } from "./dasarHukum.js";

/** Where the region stands: covered, base, date and share, or that this is not known. */
export function standing(facts: Facts): Runs {
  const { numbers, places, region } = facts;
  const { total } = places.segments;
  if (!facts.hasBase) {
    return say`Jumlah peserta dan jumlah pekerja (basis) untuk seluruh ${region} belum tersedia, sehingga cakupan wilayah dan kekurangannya menuju target belum dapat dihitung.`;
  }
  return say`${dated(facts, total)} ${numbers.whole(total.covered)} dari ${numbers.whole(total.workers)} pekerja${basisOf(facts, total)} di ${region} telah terlindungi program jaminan sosial ketenagakerjaan, atau ${numbers.share(total.rate)}.${otherOrigin(facts, total)}`;
}

/** Members and workers of two bases or days give an estimate only. */
function otherOrigin({ numbers }: Facts, { ofWorkers }: SegmentCells): Runs {
  if (ofWorkers === null || numbers.value(ofWorkers.date) === null) return [];
  const basis = numbers.value(ofWorkers.basis) === null ? [] : say` (${numbers.words(ofWorkers.basis)})`;
  return say` Pekerja dihitung per ${numbers.figure(ofWorkers.date, "date")}${basis}, lain dari pesertanya, sehingga cakupan ini hanya perkiraan.`;
}

/** "Per 24 September 2024," */
function dated({ numbers }: Facts, line: SegmentCells): Runs {
  return numbers.value(line.date) !== null
    ? say`Per ${numbers.figure(line.date, "date")},`
    : say`Pada tanggal yang belum disebut,`;
}

function basisOf({ numbers }: Facts, line: SegmentCells): Runs {
  return numbers.text(line.basis) === "" ? say` (basis belum disebut)` : say` (${numbers.words(line.basis)})`;
}

/** The way to the target: what is lacking, that it is reached, or that there is none. */
export function towardsTarget(facts: Facts): Runs {
  const { numbers, places } = facts;
  const { assumptions, projection } = places;
  if (!facts.hasTarget) {
    return say`Target cakupan belum ditetapkan di lembar Asumsi, sehingga kekurangannya belum dapat dihitung.`;
  }
  const target = say`target ${numbers.share(assumptions.target)} pada tahun ${numbers.year(assumptions.targetYear)}`;
  if (!facts.hasBase)
    return say`Target yang dipakai ialah ${numbers.share(assumptions.target)} pada tahun ${numbers.year(assumptions.targetYear)}.`;
  if (!facts.isBelowTarget)
    return facts.costs === "nothing"
      ? say`Cakupan itu tidak di bawah ${target}.`
      : say`Cakupan itu tidak di bawah ${target}; usulan ini mempertahankannya.`;
  return say`Menuju ${target} masih terdapat kekurangan ${numbers.whole(projection.total.gap(columns.firstYear))} orang, dihitung terhadap jumlah pekerja tahun dasar ${numbers.year(assumptions.baseYear)}.`;
}

/** Who is proposed for what money in the budget year; that it is a part, where it is. */
export function proposal(facts: Facts): Runs {
  const { numbers, places, budgetYear } = facts;
  const { money } = places;
  if (facts.budgetColumn === null)
    return say`Tahun anggaran di lembar Pembayar bukan tahun rencana ini, sehingga usulan anggarannya belum dapat disebut.`;
  if (facts.lines.length === 0)
    return say`Belum ada kelompok pekerja yang dimasukkan ke dalam anggaran di lembar Pembayar.`;
  if (!facts.hasCost) {
    return facts.costs === "nothing"
      ? say`Pada Tahun Anggaran ${budgetYear} tidak ada orang yang dibayari menurut rencana ini.`
      : say`Biaya Tahun Anggaran ${budgetYear} belum dapat dihitung karena angka di lembar Segmen belum lengkap${notIncluded(facts)}.`;
  }
  return say`Pada Tahun Anggaran ${budgetYear} diusulkan pembayaran iuran bagi ${numbers.whole(facts.inBudget(money.persons))} orang (${facts.whom}) sebesar ${numbers.rupiah(facts.inBudget(money.total))}, yang ditanggung oleh ${facts.paidBy}.${partly(facts)}`;
}

/** That the sum leaves something out, as a sentence of its own. */
export function partly(facts: Facts): Runs {
  return facts.leftOut === ""
    ? []
    : say` Jumlah ini belum memuat ${facts.numbers.words(facts.places.money.leftOut)}.`;
}

function notIncluded(facts: Facts): Runs {
  return facts.leftOut === "" ? [] : say`: ${facts.numbers.words(facts.places.money.leftOut)}`;
}

/** Whether the ceilings of the budget year are kept; nothing where nothing is asked for. */
export function againstCeilings(facts: Facts): Runs {
  const { numbers, budgetColumn } = facts;
  if (budgetColumn === null || !facts.hasCost) return [];
  const limited = facts.payersInBudget.filter((slot) => numbers.has(slot.ceiling(budgetColumn)));
  if (limited.length === 0)
    return say`Pagu para pembayar belum diisi, sehingga kecukupannya belum dapat dinilai: ${field("pagu dan sumber dana")}.`;
  return joined(
    limited.map((slot) => {
      const short = slot.shortfall(budgetColumn);
      const within = (numbers.number(short) ?? 0) === 0;
      return within
        ? say`Pagu ${numbers.words(slot.name)} tahun ${facts.budgetYear} sebesar ${numbers.rupiah(slot.ceiling(budgetColumn))} mencukupi.`
        : say`Pagu ${numbers.words(slot.name)} tahun ${facts.budgetYear} sebesar ${numbers.rupiah(slot.ceiling(budgetColumn))} kurang ${numbers.rupiah(short)}.`;
    }),
    " ",
  );
}

/** What happens to whom when the money stops. */
export function whenMoneyStops(facts: Facts): Runs {
  const { numbers, places, budgetColumn } = facts;
  if (budgetColumn === null || !facts.hasCost) return [];
  if (!facts.hasStanding)
    return say`Seluruh usulan bersifat sementara: perlindungan berakhir menurut bulan di lembar Segmen, dan tidak ada yang berlanjut ke tahun berikutnya.`;
  const temporary = facts.hasTemporary ? say` Kelompok sementara berakhir menurut bulannya sendiri.` : [];
  if (facts.isOnRegion) {
    const { total } = places.projection;
    return say`Bila pendanaan tidak dilanjutkan sesudah ${facts.budgetYear}, ${numbers.whole(total.stop(budgetColumn))} orang berhenti dibayari dan cakupan wilayah menjadi ${numbers.share(total.rateWithout(budgetColumn))}. Mempertahankan mereka setahun penuh memerlukan ${numbers.rupiah(total.keepCost(budgetColumn))}.${temporary}`;
  }
  return say`Bila pendanaan tidak dilanjutkan sesudah ${facts.budgetYear}, orang yang dibayari kehilangan perlindungan kecuali membayar sendiri.${temporary}`;
}

/** What the contributions of the budget year may be expected to pay back, with limits; nothing where that is not worked out. */
export function benefits(facts: Facts): Runs {
  const { numbers, places, budgetColumn } = facts;
  const { expected, breakEven } = places.balance;
  const { JKM } = expected;
  if (budgetColumn === null || (numbers.number(JKM.months(budgetColumn)) ?? 0) === 0) return [];
  if (!numbers.has(JKM.paid(budgetColumn))) return [];
  const even = numbers.has(breakEven(budgetColumn))
    ? say`; impas pada ${numbers.figure(breakEven(budgetColumn), "decimal")} kematian setahun per seribu peserta`
    : [];
  return say`Pada ${numbers.figure(places.assumptions.claims.JKM.rate, "decimal")} kematian setahun per seribu peserta, manfaat JKM tahun ${facts.budgetYear} diperkirakan ${numbers.rupiah(JKM.paid(budgetColumn))}, dengan batas ${numbers.rupiah(JKM.paidLow(budgetColumn))} sampai ${numbers.rupiah(JKM.paidHigh(budgetColumn))} (${numbers.whole(JKM.low(budgetColumn))} sampai ${numbers.whole(JKM.high(budgetColumn))} orang meninggal)${even}. Ini perkiraan, bukan janji: batasnya hanya batas kebetulan, dan tingkatnya perlu diganti klaim daerah sendiri.`;
}

/** "12 bulan bagi peserta lama dan 10 bulan bagi peserta baru"; of new members only where nobody in the budget was paid for before. */
export function monthsFunded(facts: Facts, column: number): Runs {
  const { numbers, places } = facts;
  const { months, newMonths } = places.assumptions;
  const standing = facts.lines.flatMap(({ path }) => (path === null ? [] : [path]));
  const isNew = ({ running }: (typeof standing)[number]): boolean => numbers.number(running(column)) === 0;
  if (standing.length > 0 && standing.every(isNew))
    return say`${numbers.whole(newMonths(column))} bulan bagi peserta baru`;
  return say`${numbers.whole(months(column))} bulan bagi peserta lama dan ${numbers.whole(newMonths(column))} bulan bagi peserta baru`;
}

/** What the next budget is bound to; nothing where that is nothing. */
export function nextYear(facts: Facts): Runs {
  const { numbers, places, nextColumn } = facts;
  if (nextColumn === null || (numbers.number(places.money.total(nextColumn)) ?? 0) === 0) return [];
  return say`Untuk Tahun Anggaran ${numbers.year(facts.yearAt(nextColumn))} rencana yang sama memerlukan ${numbers.rupiah(places.money.total(nextColumn))} bagi ${numbers.whole(places.money.persons(nextColumn))} orang.`;
}

/** What is still to be asked for or decided, each an item. */
export function unknowns(facts: Facts): readonly Runs[] {
  const { numbers, places, budgetColumn } = facts;
  const { segments, money } = places;
  const blank = [...segments.standing, ...segments.temporary].filter(
    ({ covered, workers, months }) => !numbers.has(covered) || (months === null && !numbers.has(workers)),
  );
  const items: Runs[] = [];
  if (!facts.hasBase)
    items.push(say`Peserta dan pekerja (basis) seluruh ${facts.region}, dengan tanggal dan sumbernya.`);
  if (blank.length > 0)
    items.push(
      say`Angka kelompok pekerja yang masih kosong di lembar Segmen: ${joined(
        blank.map(({ name }) => [numbers.words(name)]),
        "; ",
      )}.`,
    );
  if (facts.leftOut !== "")
    items.push(say`Yang belum termasuk dalam biaya: ${numbers.words(money.leftOut)}.`);
  if (budgetColumn !== null && (numbers.number(money.unpaid(budgetColumn)) ?? 0) > 0)
    items.push(
      say`Pembayar bagi ${numbers.whole(money.unpaid(budgetColumn))} orang yang pada ${facts.budgetYear} belum punya pembayar.`,
    );
  return items;
}

/** The acts behind the numbers with their titles, as a list; the office's own come last. */
export function legalBasis(facts: Facts): Block {
  const acts = legalBasisOf(facts);
  return {
    kind: "list",
    marks: "numbers",
    items: [
      ...acts.map(({ titled }, index) => say`${titled};${index === acts.length - 1 ? " dan" : ""}`),
      say`${field("peraturan daerah dan keputusan kepala daerah yang menjadi dasar usulan")}.`,
    ],
  };
}
