/** Asumsi: how often members die or have an accident at work, and what a case pays: what Neraca manfaat calculates with. */
import {
  expectedBenefits,
  isoDate,
  nationalClaims,
  nationalRate,
  selectionWarning,
  valueOn,
} from "../../../domain/index.js";
import type { ClaimProgramme, Result, Text } from "../../../domain/index.js";
import { cell, f } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode } from "../../../sheets/index.js";
import type { AssumptionRows, Row } from "./rows.js";

/** What Neraca manfaat needs of a programme. */
export interface ClaimCells {
  /** Cases a year among a thousand members, in use. */
  readonly rate: CellPlace;
  /** What a region's own claims allow of that rate; empty without them. */
  readonly ownLow: CellPlace;
  readonly ownHigh: CellPlace;
}

export interface ClaimsCells {
  /** The region's own claims, to be typed in. */
  readonly ownClaims: OwnClaims;
  readonly claims: Readonly<Record<ClaimProgramme, ClaimCells>>;
  /** Rupiah for one death, by year, of the law. */
  readonly deathPays: Row;
  /** Rupiah for one accident, in use. */
  readonly accidentPays: CellPlace;
  /** How sure the limits of what is expected are, 0.95. */
  readonly certainty: CellPlace;
}

const perThousand: Text = { id: "kasus setahun per 1.000 peserta", en: "cases a year per 1,000 members" };
const cases: Text = { id: "kasus", en: "cases" };
const rupiahACase: Text = { id: "Rp per kasus", en: "Rp a case" };
const mostPerThousand = 1_000;
const mostTyped = 1_000_000_000;

const names: Readonly<Record<ClaimProgramme, Text>> = {
  JKM: { id: "Kematian (JKM)", en: "Deaths (JKM)" },
  JKK: { id: "Kecelakaan kerja (JKK)", en: "Accidents at work (JKK)" },
};

export function writeClaims(rows: AssumptionRows): ClaimsCells {
  rows.heading({
    id: "Klaim dan manfaat (untuk Neraca manfaat; tidak mengubah biaya)",
    en: "Claims and benefits (for the balance of benefits; they do not change the cost)",
  });
  const rate = { JKM: writeRate(rows, "JKM"), JKK: writeRate(rows, "JKK") };
  const accidentPay = writeAccidentPay(rows);
  const deathPays = writeDeathPays(rows);
  const own = writeOwnClaims(rows);
  const certainty = writeCertainty(rows);
  const used = (programme: ClaimProgramme): ClaimCells =>
    writeUsedRate(rows, programme, {
      national: rate[programme],
      ...{ seen: own[programme], months: own.months, certainty },
    });
  const claims = { JKM: used("JKM"), JKK: used("JKK") };
  const accidentPays = rows.calculated({
    label: { id: "Rupiah per kasus JKK, dipakai", en: "Rupiah a JKK case, in use" },
    node: f`IF(
      AND(COUNT(${cell(own.JKK)}, ${cell(own.paid)}) = 2, ${cell(own.JKK)} > 0),
      ROUND(${cell(own.paid)} / ${cell(own.JKK)}, 0),
      ${cell(accidentPay)}
    )`,
    style: "calculated.rupiah",
    unit: rupiahACase,
    explanation: {
      id: "Klaim daerah sendiri bila keduanya diisi, selain itu rata-rata nasional.",
      en: "The region's own claims where both are filled in, else the national average.",
    },
  });
  return { ownClaims: own, claims, deathPays, accidentPays, certainty };
}

/** The country's claims as they were last read; a filled sheet rests on them wherever a region has none of its own. */
function national() {
  const looked = valueOn(nationalClaims, nationalClaims.lastChecked);
  if (looked.kind !== "value") throw new Error("The national claims have a value");
  return looked;
}

function must<T>(found: Result<T>): T {
  if (!found.ok) throw new Error(found.problem.sentence.en);
  return found.value;
}

function nationalSource(
  { sources }: AssumptionRows,
  key: string,
  what: Text,
  value: number,
  unit: Text,
): string {
  const { citation, confidence, freshness } = national();
  const standing = { parameterId: nationalClaims.id, citation, confidence, freshness };
  return sources.law(standing, what, value, unit, selectionWarning, `${nationalClaims.id} ${key}`);
}

function writeRate(rows: AssumptionRows, programme: ClaimProgramme): CellPlace {
  const value = must(nationalRate(programme));
  const label = names[programme];
  const what: Text = {
    id: `${label.id}, seluruh peserta nasional`,
    en: `${label.en}, all members nationally`,
  };
  return rows.input({
    label,
    value,
    style: "input.decimal",
    unit: perThousand,
    source: nationalSource(rows, programme, what, value, perThousand),
    explanation: {
      id: "Kasus setahun ÷ peserta aktif akhir tahun, nasional. Kelompok lain berbeda: ganti, atau isi klaim sendiri di bawah.",
      en: "Cases of the year ÷ active members at its end, nationally. Other groups differ: replace it, or enter own claims below.",
    },
    rule: { kind: "decimal", min: 0, max: mostPerThousand },
    message: {
      id: "Isi kasus setahun per 1.000 peserta, 0 sampai 1.000.",
      en: "Enter cases a year per 1,000 members, 0 to 1,000.",
    },
  });
}

function writeAccidentPay(rows: AssumptionRows): CellPlace {
  const value = must(expectedBenefits("JKK", 0, null)).each;
  const label: Text = { id: "Rupiah per kasus JKK", en: "Rupiah a JKK case" };
  return rows.input({
    label,
    value,
    style: "input.rupiah",
    unit: rupiahACase,
    source: nationalSource(rows, "JKK rupiah", label, value, rupiahACase),
    explanation: {
      id: "Rata-rata nasional: pengobatan, santunan, cacat dan kematian bersama.",
      en: "The national average: treatment, allowances, disability and death together.",
    },
    rule: { kind: "wholeNumber", min: 0, max: mostTyped },
    message: { id: "Isi rupiah bulat per kasus.", en: "Enter whole rupiah a case." },
  });
}

/** By the law of each year's first day. */
function writeDeathPays(rows: AssumptionRows): Row {
  const { model, sources } = rows;
  const looked = model.years.map((year) => valueOn(model.rules.death, isoDate(year, 1, 1)));
  const values = looked.map((one) => (one.kind === "value" ? one : null));
  const first = values.find((one) => one !== null) ?? null;
  const note: Text = {
    id: "Sekaligus, berkala dan pemakaman bersama; beasiswa anak tidak dihitung.",
    en: "Lump sum, periodic and funeral together; children's scholarships not counted.",
  };
  const typed = (): string =>
    sources.choice(
      "deathPays",
      { id: "Santunan JKM yang diketik", en: "JKM benefit that was typed in" },
      "—",
      rupiahACase,
      { id: "Kosong: hukum tahun itu tidak mengenalnya.", en: "Empty: the law of the year knows none." },
    );
  const byYear = values.map((one) =>
    one === null ? typed() : sources.parameter(one, one.value.total, note, one.dated !== first?.dated),
  );
  return rows.yearInputs({
    label: { id: "Manfaat JKM satu kematian", en: "JKM benefit of one death" },
    values: values.map((one) => one?.value.total ?? null),
    style: "input.amount",
    unit: rupiahACase,
    source: byYear[0] ?? typed(),
    sources: byYear,
    explanation: {
      id: `Menurut hukum pada 1 Januari tahun itu. ${note.id}`,
      en: `By the law on 1 January of the year. ${note.en}`,
    },
    rule: { kind: "wholeNumber", min: 0, max: mostTyped },
    message: { id: "Isi rupiah bulat per kematian.", en: "Enter whole rupiah a death." },
  });
}

type OwnClaims = Readonly<Record<ClaimProgramme | "months" | "paid", CellPlace>>;

function writeOwnClaims(rows: AssumptionRows): OwnClaims {
  const blank = (key: string, label: Text, unit: Text, explanation: Text): CellPlace =>
    rows.input({
      label,
      value: null,
      style: key === "paid" ? "input.rupiah" : "input.persons",
      unit,
      source: rows.sources.choice(`ownClaims.${key}`, label, "—", unit, {
        id: "Minta kepada cabang BPJS Ketenagakerjaan, untuk kelompok dan tahun yang sama; kosong: angka nasional.",
        en: "Ask the BPJS Ketenagakerjaan branch, for the same group and year; empty: the national figure.",
      }),
      explanation,
      rule: { kind: "wholeNumber", min: 0, max: key === "paid" ? mostTyped * 1_000 : mostTyped },
      message: { id: "Kosongkan, atau isi bilangan bulat.", en: "Leave empty, or enter a whole number." },
    });
  return {
    months: blank(
      "months",
      { id: "Klaim sendiri: bulan-orang kepesertaan", en: "Own claims: months of members" },
      { id: "bulan-orang", en: "person-months" },
      {
        id: "Peserta × bulan yang menghasilkan klaim di bawah; 1.000 orang setahun = 12.000.",
        en: "Members × months that the claims below come from; 1,000 persons for a year = 12,000.",
      },
    ),
    JKM: blank("JKM", { id: "Klaim sendiri: kematian (JKM)", en: "Own claims: deaths (JKM)" }, cases, {
      id: "Bersama bulan-orangnya menggantikan tingkat nasional.",
      en: "With its months it replaces the national rate.",
    }),
    JKK: blank(
      "JKK",
      { id: "Klaim sendiri: kecelakaan kerja (JKK)", en: "Own claims: accidents at work (JKK)" },
      cases,
      {
        id: "Bersama bulan-orangnya menggantikan tingkat nasional.",
        en: "With its months it replaces the national rate.",
      },
    ),
    paid: blank(
      "paid",
      { id: "Klaim sendiri: rupiah JKK dibayarkan", en: "Own claims: rupiah of JKK paid" },
      { id: "Rp", en: "Rp" },
      {
        id: "Untuk kasus JKK di atas; dibagi jumlah kasusnya.",
        en: "For the JKK cases above; divided by their number.",
      },
    ),
  };
}

function writeCertainty(rows: AssumptionRows): CellPlace {
  const label: Text = { id: "Kepastian batas rendah dan tinggi", en: "Certainty of the low and high limits" };
  const unit: Text = { id: "%", en: "%" };
  return rows.input({
    label,
    value: 0.95,
    style: "input.share",
    unit,
    source: rows.sources.choice("certainty", label, 0.95, unit, {
      id: "Lazim 95 %: di bawah batas rendah dan di atas batas tinggi peluangnya masing-masing paling banyak 2,5 %.",
      en: "Usually 95%: below the low and above the high limit lie chances of at most 2.5% each.",
    }),
    explanation: {
      id: "Poisson eksak. Batas ini hanya batas kebetulan pada tingkat yang dipakai, bukan tepat-tidaknya tingkat itu.",
      en: "Exact Poisson. The limits are those of chance at the rate in use, not of whether the rate is right.",
    },
    rule: { kind: "decimal", min: 0.8, max: 0.99 },
    message: { id: "Isi 80 % sampai 99 %.", en: "Enter 80% to 99%." },
  });
}

function writeUsedRate(
  rows: AssumptionRows,
  programme: ClaimProgramme,
  of: Readonly<Record<"national" | "seen" | "months" | "certainty", CellPlace>>,
): ClaimCells {
  const [seen, months] = [cell(of.seen), cell(of.months)];
  const isOwn = f`AND(COUNT(${seen}, ${months}) = 2, ${months} > 0)`;
  const perYear = (count: FormulaNode): FormulaNode => f`${count} * 12 * 1000 / ${months}`;
  const tail = f`(1 - ${cell(of.certainty)}) / 2`;
  const name = names[programme];
  const row = (what: Text, explanation: Text, node: FormulaNode): CellPlace =>
    rows.calculated({
      label: { id: `${name.id}: ${what.id}`, en: `${name.en}: ${what.en}` },
      node,
      style: "calculated.decimal",
      unit: perThousand,
      explanation,
    });
  return {
    rate: row(
      { id: "tingkat yang dipakai", en: "rate in use" },
      {
        id: "Klaim sendiri ÷ bulan-orang × 12.000 bila keduanya diisi, selain itu tingkat di atas.",
        en: "Own claims ÷ person-months × 12,000 where both are filled in, else the rate above.",
      },
      f`IF(${isOwn}, ${perYear(seen)}, ${cell(of.national)})`,
    ),
    ownLow: row(
      { id: "klaim sendiri, batas rendah", en: "own claims, low limit" },
      {
        id: "Tingkat terendah yang masih cocok dengan klaim sendiri (Garwood, Poisson eksak).",
        en: "The lowest rate that own claims still allow (Garwood, exact Poisson).",
      },
      f`IF(${isOwn}, IF(${seen} = 0, 0, ${perYear(f`ROUND(CHIINV(1 - ${tail}, 2 * MAX(1, ${seen})) / 2, 6)`)}), "")`,
    ),
    ownHigh: row(
      { id: "klaim sendiri, batas tinggi", en: "own claims, high limit" },
      {
        id: "Tingkat tertinggi yang masih cocok dengan klaim sendiri.",
        en: "The highest rate that own claims still allow.",
      },
      f`IF(${isOwn}, ${perYear(f`ROUND(CHIINV(${tail}, 2 * ${seen} + 2) / 2, 6)`)}, "")`,
    ),
  };
}
