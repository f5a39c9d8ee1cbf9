/** Baris RKA, on top: whether the forms hold together and what they still lack. */
import type { BudgetForm, Text } from "../../../domain/index.js";
import { cell, f, known, writeHeading } from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetCheck } from "../../../sheets/index.js";
import type { CashCells } from "./cash.js";
import { formTurns } from "./form.js";
import { formSize } from "./head.js";
import type { Candidates } from "./candidates.js";
import { cohortColumns } from "./year.js";
import type { BudgetWriter, BudgetYear } from "./year.js";

/** A check on Baris RKA: its cell says "OK", or what is wrong and what to do. */
export interface BudgetCheck extends Pick<SheetCheck, "name" | "about"> {
  readonly what: Text;
  readonly todo: Text;
  /** Whether something is still to be filled in where it does not hold; otherwise something is wrong. */
  readonly lacks: boolean;
  readonly at: CellPlace;
}

const labelColumn = cohortColumns.line;
const valueColumn = cohortColumns.persons;
const verdictColumns = 6;

export function writeChecks(
  { sheet, model, money }: BudgetWriter,
  from: {
    readonly totals: Readonly<Record<BudgetForm, CellPlace>>;
    /** Rows of the forms less Biaya. */
    readonly difference: CellPlace;
    readonly forms: readonly BudgetForm[];
    readonly capacities: Readonly<Record<BudgetForm, number>>;
    readonly candidates: Candidates;
    readonly cash: CashCells;
    readonly year: BudgetYear;
  },
): { readonly all: readonly BudgetCheck[]; readonly byForm: Readonly<Record<BudgetForm, CellPlace>> } {
  const { say } = model;
  const { forms, candidates, cash, year } = from;
  writeHeading(sheet, say({ id: "Pemeriksaan", en: "Checks" }), valueColumn + verdictColumns);
  const all: BudgetCheck[] = [];
  const check = (
    called: Pick<SheetCheck, "name" | "about">,
    label: Text,
    holds: FormulaNode,
    otherwise: Text,
    lacks = false,
    names: CellPlace | null = null,
  ): CellPlace => {
    sheet.put(labelColumn, say(label), "label");
    const words =
      names === null ? f`${say(otherwise)}` : f`${`${say(otherwise)}: `} & ${cell(names, "both")}`;
    const place = sheet.calculate(valueColumn, f`IF(${holds}, "OK", ${words})`, "check", {
      room: say(otherwise).length,
    });
    sheet.join(valueColumn, verdictColumns);
    sheet.next();
    // Where the names are not beside it, it is a sentence by itself.
    const todo = names === null ? otherwise : { id: `${otherwise.id}.`, en: `${otherwise.en}.` };
    all.push({ ...called, what: label, todo, lacks, at: place });
    return place;
  };
  const agrees = check(
    { name: "rows.agree" },
    { id: "Baris lembar = Biaya tahun itu", en: "Rows of the forms = Biaya of the year" },
    f`SUM(${cell(from.difference)}) = 0`,
    {
      id: "Jumlah barisnya bukan Biaya tahun itu: mungkin ada rumus yang tertimpa. Isi ulang lembarnya.",
      en: "The rows do not add up to the year on Biaya: a formula may have been overwritten. Fill the sheets again.",
    },
  );
  const complete = check(
    { name: "rows.complete" },
    { id: "Jumlahnya memuat semua baris anggaran", en: "The sum holds every line of the budget" },
    f`AND(ISNUMBER(${cell(from.totals.RKA)}), ${cell(money.leftOut, "both")} = "")`,
    {
      id: "Belum termasuk dalam jumlah: lengkapi di Segmen, atau isi 0 pada Masuk anggaran di Pembayar",
      en: "Not included in the sum: complete on Segmen, or enter 0 under In the budget on Pembayar",
    },
    true,
    money.leftOut,
  );
  const tests = cash.tests.map((place) => f`${cell(place, "both")} <> "≠"`);
  const cashAgrees = check(
    { name: "cash.agrees" },
    { id: "Dua belas bulan di Kas = Biaya tahun itu", en: "Twelve months of Kas = Biaya of the year" },
    f`AND(${tests})`,
    {
      id: "Bulan yang didanai melewati Desember: mundurkan bulan mulai atau kurangi bulannya di Asumsi.",
      en: "The months funded pass December: start earlier or fund fewer months on Asumsi.",
    },
  );
  const within = money.slots.map((slot) => f`SUM(${year.at(slot.shortfall)}) = 0`);
  const ceilings = check(
    { name: "ceilings.suffice" },
    { id: "Pagu cukup pada tahun anggaran", en: "The ceilings suffice in the budget year" },
    f`IF(${known(year.position)}, AND(${within}), 0 = 0)`,
    {
      id: "Biaya satu pembayar atau lebih melebihi pagunya (lihat Biaya): kurangi orang atau bulan, atau tambah pembayar.",
      en: "One payer or more costs more than its ceiling (see Biaya): fewer persons or months, or another payer.",
    },
  );
  const fits = (form: BudgetForm): CellPlace =>
    check(
      { name: "rows.fit", about: form },
      { id: `Semua baris muat di ${form}`, en: `All rows fit on ${form}` },
      f`MAX(0, ${formTurns({ form, capacity: from.capacities[form], ...formSize({ model, money }) })}) = ${candidates.count(form)}`,
      {
        id: `Baris di ${form} kurang: sisipkan baris di dalam tabelnya dan salin rumus baris di atasnya ke bawah.`,
        en: `${form} has too few rows: insert rows within its table and copy the formulas of the row above down.`,
      },
    );
  const rka = fits("RKA");
  const village = forms.includes("APBDes")
    ? fits("APBDes")
    : check(
        { name: "village.has-form" },
        { id: "Tidak ada pembayar desa tanpa lembar", en: "No village payer without a form" },
        f`${candidates.count("APBDes")} = 0`,
        {
          id: "Ada pembayar desa tetapi buku kerja ini tanpa lembar APBDes: barisnya ada di bawah; isi ulang dengan pembayar itu untuk lembarnya.",
          en: "A village pays but this workbook has no APBDes sheet: its rows stand below; fill again with that payer for the sheet.",
        },
      );
  const coded = (form: BudgetForm): CellPlace =>
    check(
      { name: "codes.filled", about: form },
      { id: `Kode rekening terisi di ${form}`, en: `Account codes filled in on ${form}` },
      f`${candidates.withoutCode(form)} = 0`,
      {
        id: `Ada baris ${form} tanpa kode rekening: tanyakan kodenya, lalu isi di ${form === "RKA" ? "RKA" : "Baris RKA"}.`,
        en: `A row of ${form} has no account code: ask for it, then enter it on ${form === "RKA" ? "RKA" : "Baris RKA"}.`,
      },
      true,
    );
  const codesOf = new Map(forms.map((form) => [form, [coded(form)]]));
  /** The first that is not well. Months past December leave rows out of the year too, so they are told before those. */
  const summary = (form: BudgetForm, own: readonly CellPlace[]): CellPlace => {
    sheet.put(labelColumn, say({ id: `Ringkas untuk ${form}`, en: `In short for ${form}` }), "label");
    const node = own.reduceRight<FormulaNode>(
      (otherwise, place) => f`IF(${cell(place)} = "OK", ${otherwise}, ${cell(place)})`,
      f`"OK"`,
    );
    const place = sheet.calculate(valueColumn, f`${node} & ""`, "check", { room: 60 });
    sheet.join(valueColumn, verdictColumns);
    sheet.next();
    return place;
  };
  return {
    all,
    byForm: {
      RKA: summary(
        "RKA",
        forms.includes("APBDes")
          ? [cashAgrees, agrees, complete, rka, ceilings, ...(codesOf.get("RKA") ?? [])]
          : [cashAgrees, agrees, complete, rka, village, ceilings, ...(codesOf.get("RKA") ?? [])],
      ),
      APBDes: summary("APBDes", [
        ...[cashAgrees, agrees, complete, village, ceilings],
        ...(codesOf.get("APBDes") ?? []),
      ]),
    },
  };
}
