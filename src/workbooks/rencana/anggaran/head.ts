/** The head of RKA and APBDes: what the budget is, its sum in words, and what to know before it is typed anywhere. */
import { budgetYearOf, citationText, suggestedCode } from "../../../domain/index.js";
import type { BudgetForm, SuggestedCode, Text } from "../../../domain/index.js";
import { cell, f, known, monthNameOf, personsWords, sentence } from "../../../sheets/index.js";
import type {
  CellPlace,
  FormulaNode,
  ReferenceNode,
  SheetBuilder,
  SourceRegister,
} from "../../../sheets/index.js";
import type { PlanModel } from "../model.js";
import type { MoneySheets } from "../biaya/cells.js";
import type { CashCells } from "./cash.js";
import type { Candidates } from "./candidates.js";
import { suggestedAccount } from "./codes.js";
import type { BudgetCodes } from "./codes.js";
import {
  accountPlaces,
  fieldsRow,
  formColumns as at,
  formProgrammes,
  formRows,
  fundPlace,
} from "./formPlaces.js";
import type { FormSize } from "./formPlaces.js";
import type { BudgetYear } from "./year.js";

/** Where the head of a form has what it says. */
export interface HeadPlaces {
  readonly fields: Readonly<Record<FormField, CellPlace>>;
  /** The source of the money: of each payer, in their order, on RKA; one for all on APBDes. */
  readonly funds: readonly CellPlace[];
  /** The accounts of all lines, on APBDes; on RKA each programme has its own. */
  readonly accounts: CellPlace | null;
  readonly figures: Readonly<Record<"total" | "onCosts" | "difference" | "ceiling" | "shortfall", CellPlace>>;
  /** The total in words. */
  readonly spelled: CellPlace;
}

type FormField = "region" | "year" | "unit" | "activity" | "place" | "months" | "leftOut" | "check";

/** What Baris RKA works out for a form, and its checks. */
export interface FormFigures {
  /** Rupiah of the form's payers; an empty text until everything is known. */
  readonly total: CellPlace;
  readonly spelled: CellPlace;
  /** Rupiah of the same payers on Biaya. */
  readonly onCosts: CellPlace;
  readonly ceiling: CellPlace;
  /** Rupiah of the same payers above their ceilings; an empty text where no ceiling is filled in. */
  readonly shortfall: CellPlace;
  /** "OK", or what is wrong. */
  readonly check: CellPlace;
}

export interface FormFrom {
  readonly form: BudgetForm;
  readonly model: PlanModel;
  readonly money: MoneySheets;
  readonly sources: SourceRegister;
  readonly year: BudgetYear;
  readonly candidates: Candidates;
  readonly codes: BudgetCodes;
  readonly cash: CashCells;
  readonly figures: FormFigures;
  /** Rows for the lines of the form. */
  readonly capacity: number;
  /** Of the lines that are printed, how many letters each may come to. */
  readonly printed: readonly number[];
}

/** The lines that the form shows: their amounts, and their units, by which those with an amount of their own are told. */
interface ShownLines {
  readonly amounts: ReferenceNode;
  readonly units: ReferenceNode;
  readonly unit: string;
}

export function formSize({ model, money }: Pick<FormFrom, "model" | "money">): FormSize {
  return { payers: money.slots.length, programmes: formProgrammes(model).length };
}

export function writeHead(sheet: SheetBuilder, from: FormFrom, lines: ShownLines): HeadPlaces {
  const head = writeFields(sheet, from);
  const figures = writeFigures(sheet, from, lines);
  const rows = formRows(from.form, formSize(from));
  sheet.row = rows.spelled;
  sheet.put(at.code, "Terbilang", "labelStrong");
  const inWords = cell(from.figures.spelled, "both");
  const spelled = sheet.calculate(at.words, inWords, "headline", { room: 110 });
  sheet.join(at.words, at.change - at.words + 1);
  sheet.height(34);
  sheet.row = rows.notices;
  for (const notice of noticesOf(from)) {
    if ("kind" in notice) sheet.calculate(at.code, notice, "warning", { room: 150 });
    else sheet.put(at.code, from.model.say(notice), "warning");
    sheet.join(at.code, at.change);
    sheet.next();
  }
  if (sheet.row !== rows.headings) throw new Error("The head of a form fills the rows that were kept for it");
  return { ...head, figures, spelled };
}

/** The suggestion of the budget year's nomenclature for the region's level. */
function suggestedActivity({ region, rules, choices }: PlanModel): SuggestedCode | null {
  const level = region.code.includes(".") ? "regency" : "province";
  return suggestedCode(rules.activities, level, budgetYearOf(choices));
}

function activityNote(suggestion: SuggestedCode | null): Text {
  if (suggestion === null) {
    return {
      id: "Nomenklatur tahun anggaran ini tidak menyarankan apa pun. Daerah memilih sendiri.",
      en: "The nomenclature of this budget year suggests nothing. The region chooses.",
    };
  }
  const act = citationText(suggestion.of.citation);
  return {
    id: `Saran dari nomenklatur (${act}): menyebut jaminan sosial tenaga kerja, tetapi tidak ada yang khusus pekerja rentan. Daerah memilih sendiri.`,
    en: `Suggested from the nomenclature (${act}): it names employment social security, none is for vulnerable workers. The region chooses.`,
  };
}

/** What whoever types the form must know; Indonesian first, as the rest of the sheet. */
function noticesOf({ form, model, money, year }: FormFrom): readonly (Text | FormulaNode)[] {
  const { name } = model.region;
  // That of a province says no more than that it is one.
  const levelNote = model.region.code.includes(".") ? suggestedActivity(model)?.code.note : undefined;
  return [
    {
      id: "Kode rekening, sub-kegiatan dan sumber dana ditetapkan daerah atau desa: yang tertulis hanya saran. Pastikan ke BPKAD sebelum diketik ke SIPD; ubah di sel biru di atas.",
      en: "The region or village decides account codes, sub-activity and source of money: what stands here is a suggestion. Confirm with the finance office before typing; change them in the blue cells above.",
    },
    form === "APBDes"
      ? {
          id: `Jumlah semua desa di ${name}: bagi menurut desa sebelum dimasukkan ke APBDes masing-masing. Tidak ada desa yang menganggarkan jumlah ini sendiri.`,
          en: `The sum of all villages of ${name}: share it out among them before it goes into the budget of each. No village budgets this sum by itself.`,
        }
      : {
          id: `Sub-kegiatan yang disarankan keluarannya laporan data, bukan orang terlindungi: tidak ada yang khusus pekerja rentan. ${levelNote?.id ?? ""}`.trim(),
          en: `The suggested sub-activity has a data report as its output, not persons protected: none is for vulnerable workers. ${levelNote?.en ?? ""}`.trim(),
        },
    paidAlready(model, money, year),
  ];
}

/** Whether those paid for already are in the budget, and what happens to them otherwise. */
function paidAlready(model: PlanModel, { running, hasSum }: MoneySheets, year: BudgetYear): FormulaNode {
  const { say } = model;
  const persons = f`SUM(${year.at(running)})`;
  const without = say({
    id: "Hanya tambahan peserta. Pekerja yang iurannya sudah dibayari pada tanggal angka dasar BELUM termasuk: isi 1 pada Peserta berjalan di Pembayar, atau anggarkan terpisah, agar perlindungan mereka tidak terputus.",
    en: "Additional members only. Workers already paid for on the date of the baseline are NOT included: enter 1 under Those paid for already on Pembayar, or budget them separately, so that their cover does not lapse.",
  });
  const within = sentence(
    say({ id: "Memuat ", en: "Holds " }),
    personsWords(persons, model.choices.language),
    say({
      id: " peserta berjalan pada baris tersendiri: bila baris itu dihapus, perlindungan mereka terputus.",
      en: " persons paid for already, on rows of their own: without those rows their cover lapses.",
    }),
  );
  return f`IF(
    AND(${known(year.position)}, ${cell(hasSum, "both")} = 1),
    IF(${persons} > 0, ${within}, ${without}),
    ${without}
  )`;
}

function writeFields(sheet: SheetBuilder, from: FormFrom): Pick<HeadPlaces, "fields" | "funds" | "accounts"> {
  const { form, model, sources, year, cash } = from;
  const { say } = model;
  const isVillage = form === "APBDes";
  sheet.row = fieldsRow;
  const row = (label: string, write: () => CellPlace): CellPlace => {
    sheet.put(at.code, label, "labelStrong");
    const place = write();
    sheet.next();
    return place;
  };
  const typed = (label: string, key: string, value: string | null, note: Text): CellPlace => {
    const source = sources.choice(
      `${form}:${key}`,
      { id: `${form}: ${label}`, en: `${form}: ${label}` },
      value ?? "—",
      { id: "—", en: "—" },
      note,
    );
    return row(label, () =>
      sheet.put(at.words, value, "input.general", { source, ...(value === null ? { optional: true } : {}) }),
    );
  };
  const region = row("Pemerintah", () => sheet.put(at.words, model.region.name, "shown.general"));
  const budgetYear = f`${cell(year.year, "both")} & ""`;
  const ofYear = row("Tahun anggaran", () => sheet.calculate(at.words, budgetYear, "shown.general"));
  const unit = typed(
    isVillage ? "Desa" : "Perangkat daerah",
    "unit",
    isVillage ? `Semua desa di ${model.region.name}` : "Dinas Tenaga Kerja",
    {
      id: isVillage
        ? "Lembar ini menjumlahkan semua desa; untuk satu desa, tulis namanya dan bagiannya sendiri."
        : "Saran: perangkat daerah urusan tenaga kerja. Daerah lain memakai dinas sosial, pertanian atau perkebunan.",
      en: isVillage
        ? "This sheet adds up all villages; for one village, write its name and its own part."
        : "Suggestion: the office for manpower. Other regions use those for social affairs, farming or plantations.",
    },
  );
  const suggestion = suggestedActivity(model);
  const activity = isVillage ? null : suggestion;
  const sub = typed(
    isVillage ? "Bidang / kegiatan" : "Sub-kegiatan",
    "activity",
    activity === null ? null : `${activity.code.code} ${activity.code.name}`,
    activityNote(suggestion),
  );
  const place = typed("Lokasi", "place", model.region.name, {
    id: "Kabupaten, kecamatan atau desa penerima.",
    en: "Regency, district or village of those who receive it.",
  });
  const months = cash.monthsOf(form);
  const inMonths = row("Bulan", () =>
    sheet.calculate(
      at.words,
      f`IF(
        COUNT(${months}) > 0,
        ${monthNameOf(f`MIN(${months})`, "id")} & " s.d. " & ${monthNameOf(f`MAX(${months})`, "id")},
        ""
      )`,
      "shown.general",
    ),
  );
  /** Over all columns that are left. */
  const wide = (node: FormulaNode, style: "shown.general" | "check", room: number): CellPlace => {
    sheet.join(at.words, at.change - at.words + 1);
    return sheet.calculate(at.words, node, style, { room });
  };
  const funds = isVillage
    ? [row("Sumber dana", () => sheet.calculate(at.words, fundsNode(from), "shown.general", { room: 50 }))]
    : writeFunds(sheet, from);
  const accounts = !isVillage
    ? null
    : row("Rekening", () =>
        wide(
          f`${cell(from.codes.villageList, "both")} & ""`,
          "shown.general",
          75 * Math.min(from.money.lines.length, mostRoom),
        ),
      );
  if (!isVillage) writeAccounts(sheet, from);
  const left = cell(from.money.leftOut, "both");
  const leftOut = row(say({ id: "Belum termasuk", en: "Not included" }), () =>
    wide(f`IF(${left} = "", "—", ${left})`, "shown.general", 110),
  );
  const check = row(say({ id: "Pemeriksaan", en: "Checks" }), () =>
    wide(cell(from.figures.check, "both"), "check", 110),
  );
  if (sheet.row !== formRows(form, formSize(from)).spelled)
    throw new Error("The fields of a form fill the rows that were kept for them");
  return {
    fields: { region, year: ofYear, unit, activity: sub, place, months: inMonths, leftOut, check },
    ...{ funds, accounts },
  };
}

/** The source of each payer's money, as it is typed into SIPD; DBH and Dana Desa are their own. */
function writeFunds(sheet: SheetBuilder, { model, sources, money, codes }: FormFrom): readonly CellPlace[] {
  const source = sources.choice(
    "funds",
    { id: "Sumber dana tiap pembayar", en: "Source of the money of each payer" },
    "—",
    { id: "—", en: "—" },
    {
      id: "Tulis seperti di SIPD atau APBDes (PAD, DAU, DBH, ADD, Dana Desa). DBH dan Dana Desa yang menjadi pembayar tidak perlu diisi.",
      en: "As SIPD or the village budget names it (PAD, DAU, DBH, ADD, Dana Desa). Not needed where DBH or Dana Desa is the payer.",
    },
  );
  return money.slots.map((slot, index) => {
    if (sheet.row !== fundPlace(index).row) throw new Error("Each payer has its row on RKA");
    sheet.calculate(at.code, f`"Sumber dana " & ${cell(codes.payer(slot), "both")}`, "labelStrong", {
      room: 22,
    });
    const typed = sheet.put(at.words, null, "input.general", { source, optional: true });
    const fund = cell(codes.fund(slot), "both");
    const asked = model.say({ id: "isi di kiri, seperti di SIPD", en: "enter it on the left, as in SIPD" });
    sheet.calculate(
      at.coefficient,
      f`IF(${cell(typed)} = "", IF(${fund} = "", ${asked}, ${fund}), "")`,
      "note",
      { room: 27 },
    );
    sheet.next();
    return typed;
  });
}

/** The account of each programme: its code and its name, suggestions where the nomenclature has one. */
function writeAccounts(sheet: SheetBuilder, { model, sources, money }: FormFrom): void {
  for (const [turn, programme] of formProgrammes(model).entries()) {
    const places = accountPlaces(turn, money.slots.length);
    if (sheet.row !== places.code.row) throw new Error("Each programme has its account's row on RKA");
    const { account, extra } = suggestedAccount(model, sources, programme);
    sheet.put(at.code, `Rekening ${programme}`, "labelStrong");
    sheet.put(places.code.column, account?.code ?? null, "input.general", extra);
    sheet.put(places.name.column, account?.name ?? null, "input.general", extra);
    sheet.join(places.name.column, at.change - places.name.column + 1);
    sheet.next();
  }
}

/** Joined by "; ", each only where it has something to say. */
function listed(parts: readonly { readonly says: FormulaNode; readonly words: FormulaNode }[]): FormulaNode {
  return sentence(
    ...parts.map(({ says, words }, index) => {
      const earlier = parts.slice(0, index).map((part) => part.says);
      const joined = earlier.length === 0 ? words : f`IF(OR(${earlier}), "; ", "") & ${words}`;
      return f`IF(${says}, ${joined}, "")`;
    }),
  );
}

/** Whether a slot's payer has an amount on the form. */
function paysOn(form: BudgetForm, { money, cash }: Pick<FormFrom, "money" | "cash">): readonly FormulaNode[] {
  const { sheet, row, column } = cash.yearCosts;
  return money.slots.map(
    (slot, index) =>
      f`AND(
        ${cell(slot.form, "both")} = ${form},
        SUM(${cell({ sheet, row: row + index, column }, "both")}) > 0
      )`,
  );
}

/** The sources of money of all payers that have an amount on the form; one not named yet asks for it. */
function fundsNode(from: FormFrom): FormulaNode {
  const { form, money, codes } = from;
  const pays = paysOn(form, from);
  return listed(
    money.slots.map((slot, index) => {
      const fund = cell(codes.fund(slot), "both");
      const asked = f`"lengkapi di RKA (" & ${cell(codes.payer(slot), "both")} & ")"`;
      return {
        says: pays[index] ?? f`0`,
        words: f`IF(${fund} = "", ${asked}, ${fund})`,
      };
    }),
  );
}

/** Accounts for which the field has room: of many lines few have an account of their own, and a page must not be blank for the rest. */
const mostRoom = 12;

/** Beside the fields, where they are in sight beside the pane: the total, and what it must agree with. */
function writeFigures(
  sheet: SheetBuilder,
  { figures, model }: FormFrom,
  lines: ShownLines,
): HeadPlaces["figures"] {
  const { say } = model;
  sheet.row = fieldsRow;
  const row = (label: Text, node: FormulaNode): CellPlace => {
    sheet.put(at.coefficient, say(label), "label");
    sheet.join(at.unit, 2);
    const place = sheet.calculate(at.unit, node, "calculated.amount");
    sheet.next();
    return place;
  };
  const onCosts = cell(figures.onCosts, "both");
  const total = row({ id: "Jumlah belanja (Rp)", en: "Total (Rp)" }, cell(figures.total, "both"));
  const theirs = row({ id: "Menurut Biaya (Rp)", en: "On Biaya (Rp)" }, onCosts);
  // Against the lines that stand below, not against those that should: the page cannot contradict itself.
  const shown = f`SUMIFS(${lines.amounts}, ${lines.units}, ${lines.unit})`;
  const difference = row(
    { id: "Selisih (Rp)", en: "Difference (Rp)" },
    f`IF(ISNUMBER(${onCosts}), ${onCosts} - ${shown}, "")`,
  );
  const ceiling = row(
    { id: "Pagu yang diisi (Rp)", en: "Ceilings filled in (Rp)" },
    cell(figures.ceiling, "both"),
  );
  const shortfall = row(
    { id: "Kurang dari pagu (Rp)", en: "Above the ceilings (Rp)" },
    cell(figures.shortfall, "both"),
  );
  return { total, onCosts: theirs, difference, ceiling, shortfall };
}
