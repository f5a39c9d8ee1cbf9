/**
 * Baris RKA, third part: the accounts and sources of money that RKA names, those of villages, and what payers and recipients are
 * called on the forms. Suggestions only: the region decides.
 */
import {
  budgetDay,
  budgetYearOf,
  citationText,
  confidenceName,
  suggestedCode,
  valueOn,
} from "../../../domain/index.js";
import type { PayerId, PlanProgramme, SuggestedCode, Text } from "../../../domain/index.js";
import { cell, f, firstThat } from "../../../sheets/index.js";
import type { CellExtra, CellPlace, FormulaNode, SourceRegister } from "../../../sheets/index.js";
import type { CostLine, PayerSlot } from "../biaya/cells.js";
import type { PlanModel } from "../model.js";
import { accountPlaces, formProgrammes, fundPlace } from "./formPlaces.js";
import type { Account } from "./formPlaces.js";
import { cohortColumns } from "./year.js";
import type { BudgetWriter } from "./year.js";

export interface BudgetCodes {
  /** Of a programme on RKA. */
  readonly regional: Readonly<Record<PlanProgramme, Account>>;
  /** Of the lines on APBDes: codes with their names, those that were typed in, joined by "; ". */
  readonly villageList: CellPlace;
  /** The account code of a programme's row in a slot's form; an empty text where none was typed in. */
  readonly code: (programme: PlanProgramme, line: CostLine, slot: PayerSlot) => FormulaNode;
  /** Of a line on APBDes. */
  readonly village: (line: CostLine) => Account;
  /** Who receives it, in Indonesian. */
  readonly recipients: (line: CostLine) => CellPlace;
  /** The payer, in Indonesian; an empty text where the slot is free. */
  readonly payer: (slot: PayerSlot) => CellPlace;
  /** What the payer's money comes from, as the form says it; an empty text until that is known. */
  readonly fund: (slot: PayerSlot) => CellPlace;
}

/** Payers whose name is that of a source of money; of a government's or village's own budget the source is to be named. */
const fundsThemselves: readonly PayerId[] = ["DBH_SAWIT", "DBH_CHT", "DANA_DESA"];

/** A suggestion of the nomenclature, with a row on Sumber. */
function codeSource(sources: SourceRegister, { code, of }: SuggestedCode, used: boolean): string {
  const { parameter, citation, confidence } = of;
  const note = (language: "id" | "en"): string =>
    [code.name, ...parameter.notes.map((one) => one[language])]
      .map((one) => one.replace(/\.?$/, "."))
      .join(" ");
  return sources.numbers("H", `${parameter.id}:${code.code}`, (id) => ({
    id,
    what: {
      id: `Saran kode rekening: ${code.name}`,
      en: `Suggested account code: ${code.name}`,
    },
    value: code.code,
    unit: { id: "kode", en: "code" },
    asOf: { id: "—", en: "—" },
    published: { id: "—", en: "—" },
    outlet: { id: citationText(citation), en: citationText(citation) },
    addresses: citation.sources,
    kind: "law",
    confidence: confidenceName(confidence),
    used,
    note: { id: note("id"), en: note("en") },
  }));
}

export function writeCodes(writer: BudgetWriter, sources: SourceRegister): BudgetCodes {
  const { lines, list } = writeLines(writer, sources);
  const regional = {
    JKK: regionalAccount(writer, sources, "JKK"),
    JKM: regionalAccount(writer, sources, "JKM"),
    JHT: regionalAccount(writer, sources, "JHT"),
  };
  const slots = writeFunds(writer);
  const ofLine = (line: CostLine): Account & { readonly recipients: CellPlace } => {
    const found = lines.get(line);
    if (found === undefined) throw new Error("Every line has its account");
    return found;
  };
  const ofSlot = (slot: PayerSlot): { readonly payer: CellPlace; readonly fund: CellPlace } => {
    const found = slots.get(slot);
    if (found === undefined) throw new Error("Every slot has its source of money");
    return found;
  };
  return {
    regional,
    villageList: list,
    village: ofLine,
    code: (programme, line, slot) =>
      f`IF(
        ${cell(slot.form, "both")} = "APBDes",
        ${cell(ofLine(line).code, "both")} & "",
        ${cell(regional[programme].code, "both")} & ""
      )`,
    recipients: (line) => ofLine(line).recipients,
    payer: (slot) => ofSlot(slot).payer,
    fund: (slot) => ofSlot(slot).fund,
  };
}

const at = cohortColumns;

function writeHeads({ sheet, model }: BudgetWriter, heads: readonly (readonly [number, Text])[]): void {
  for (const [column, words] of heads) sheet.put(column, model.say(words), "columnHead");
  sheet.next();
}

/** The account that the nomenclature of the budget year suggests for a programme on RKA, and what stands behind it. */
export function suggestedAccount(
  model: PlanModel,
  sources: SourceRegister,
  programme: PlanProgramme,
): { readonly account: SuggestedCode["code"] | null; readonly extra: CellExtra } {
  const found = suggestedCode(model.rules.accounts, programme, budgetYearOf(model.choices));
  return found === null
    ? { account: null, extra: { source: ownAccounts(sources), optional: true } }
    : { account: found.code, extra: { source: codeSource(sources, found, true) } };
}

/** On RKA; of a programme that nobody is paid for it is kept here, should a segment take it later. */
function regionalAccount(writer: BudgetWriter, sources: SourceRegister, programme: PlanProgramme): Account {
  const { sheet, model, money } = writer;
  const turn = formProgrammes(model).indexOf(programme);
  if (turn >= 0) return accountPlaces(turn, money.slots.length);
  const { account, extra } = suggestedAccount(model, sources, programme);
  sheet.put(
    at.line,
    model.say({
      id: `Rekening ${programme} di RKA, bila ada segmen yang memakainya`,
      en: `Account of ${programme} on RKA, if a segment takes it`,
    }),
    "label",
  );
  const code = sheet.put(at.persons, account?.code ?? null, "input.general", extra);
  const name = sheet.put(at.first, account?.name ?? null, "input.general", extra);
  sheet.join(at.first, 4);
  sheet.next();
  return { code, name };
}

/** Where the nomenclature of the budget year has no account to suggest. */
function ownAccounts(sources: SourceRegister): string {
  return sources.choice(
    "accounts",
    { id: "Kode rekening RKA", en: "Account codes of RKA" },
    "—",
    { id: "kode", en: "code" },
    {
      id: "Nomenklatur tahun anggaran ini tidak menyarankan kode; tanyakan kepada BPKAD.",
      en: "The nomenclature of this budget year suggests no code; ask the finance office.",
    },
  );
}

/** What each line is called on the forms, and its account on APBDes. */
function writeLines(
  writer: BudgetWriter,
  sources: SourceRegister,
): {
  readonly lines: ReadonlyMap<CostLine, Account & { readonly recipients: CellPlace }>;
  readonly list: CellPlace;
} {
  const { sheet, model, money } = writer;
  const { say } = model;
  const { villageAccounts } = model.rules;
  const budgetYear = budgetYearOf(model.choices);
  writeHeads(writer, [
    [at.line, { id: "Penerima di RKA dan APBDes", en: "Recipients on RKA and APBDes" }],
    [at.persons, { id: "Kode APBDes", en: "Code, APBDes" }],
    [at.months, { id: "Sumber", en: "Source" }],
    [at.first, { id: "Nama rekening APBDes", en: "Name of the account, APBDes" }],
    [at.month + 2, { id: "Semua sampai baris ini", en: "All down to this row" }],
  ]);
  // One row adds to the one above: a single formula over all lines would be longer than Excel takes.
  const lists: CellPlace[] = [];
  const inForce = valueOn(villageAccounts, budgetDay(budgetYear));
  const codes = inForce.kind === "value" ? inForce.value.map(({ code }) => code) : [];
  const seen = (and: string): string => (codes.length === 0 ? "—" : codes.join(and));
  const own = sources.choice(
    "villageAccounts",
    { id: "Kode rekening APBDes", en: "Account codes of APBDes" },
    "—",
    { id: "kode", en: "code" },
    {
      id: `Kode yang terlihat hanya untuk kepala desa dan perangkat desa (${seen(" dan ")}); untuk pekerja lain tanyakan kepada pemerintah desa atau dinas PMD.`,
      en: `The codes that were seen are for village heads and staff only (${seen(" and ")}); for other workers ask the village or the office for villages.`,
    },
  );
  const lines = new Map(
    money.lines.map((line) => {
      // The village's codes name its own staff; for anybody else the village decides, so nothing is filled in.
      const isStaff = line.line.segment?.id === "perangkat-desa";
      // Village heads and their staff are one segment here.
      const heads = isStaff ? suggestedCode(villageAccounts, "village heads", budgetYear) : null;
      if (heads !== null) codeSource(sources, heads, false);
      const staff = isStaff ? suggestedCode(villageAccounts, "village staff", budgetYear) : null;
      const account = staff?.code ?? null;
      const source = staff === null ? own : codeSource(sources, staff, true);
      const extra = { source, ...(account === null ? { optional: true as const } : {}) };
      const recipients = sheet.calculate(at.line, recipientsNode(writer, line), "calculated.general", {
        room: 50,
      });
      const code = sheet.put(at.persons, account?.code ?? null, "input.general", extra);
      sheet.put(at.months, source, "source");
      const name = sheet.put(at.first, account?.name ?? null, "input.general", extra);
      sheet.join(at.first, 4);
      lists.push(sheet.calculate(at.month + 2, joinedTo(lists.at(-1), { code, name }), "calculated.general"));
      if (heads !== null) {
        const { code: ofHeads } = heads.code;
        sheet.put(
          at.month + 3,
          say({ id: `Kepala desa: ${ofHeads}`, en: `Village heads: ${ofHeads}` }),
          "note",
        );
      }
      sheet.next();
      return [line, { code, name, recipients }] as const;
    }),
  );
  const list = lists.at(-1);
  if (list === undefined) throw new Error("A plan has at least one line");
  return { lines, list };
}

/** What stands above, and after it an account that was typed in. */
function joinedTo(above: CellPlace | undefined, { code, name }: Account): FormulaNode {
  const words = f`${cell(code)} & " " & ${cell(name)}`;
  if (above === undefined) return f`IF(${cell(code)} = "", "", ${words})`;
  return f`${cell(above)} & IF(${cell(code)} = "", "", IF(${cell(above)} = "", "", "; ") & ${words})`;
}

/** "Pekerja BPU Provinsi Lampung" for the region; a segment is its recipients itself, its own name in Indonesian. */
function recipientsNode({ model }: BudgetWriter, { line, name, route }: CostLine): FormulaNode {
  const called = cell(name, "both");
  if (line.rowType === "total") return f`"Pekerja " & ${cell(route, "both")} & " " & ${called}`;
  return inIndonesian(model.choices.language === "id" ? [] : [line.name], called);
}

/** The Indonesian name where a cell has the English one; words of the planner's own stay. */
function inIndonesian(names: readonly Text[], called: FormulaNode): FormulaNode {
  const differing = names.filter(({ id, en }) => id !== en);
  return firstThat(
    differing.map(({ id, en }) => [f`${called} = ${en}`, id]),
    f`${called} & ""`,
  );
}

/** What the payers are called on the forms, and the source of their money: what RKA names, or the payer where it is one itself. */
function writeFunds(
  writer: BudgetWriter,
): ReadonlyMap<PayerSlot, { readonly payer: CellPlace; readonly fund: CellPlace }> {
  const { sheet, model, money } = writer;
  sheet.next();
  writeHeads(writer, [
    [at.payer, { id: "Pembayar", en: "Payer" }],
    [at.line, { id: "Sumber dana di lembar", en: "Source of the money on the form" }],
  ]);
  const names = model.choices.language === "id" ? [] : model.payers.map(({ name }) => name);
  const themselves = model.payers.filter(({ id }) => fundsThemselves.includes(id)).map(({ name }) => name.id);
  return new Map(
    money.slots.map((slot, index) => {
      const payer = sheet.calculate(
        at.payer,
        inIndonesian(names, cell(slot.name, "both")),
        "calculated.general",
        { room: 24 },
      );
      const typed = cell(fundPlace(index), "both");
      const isItself = f`OR(${themselves.map((name) => f`${cell(payer)} = ${name}`)})`;
      const fund = sheet.calculate(
        at.line,
        f`IF(${typed} = "", IF(${isItself}, ${cell(payer)}, ""), ${typed})`,
        "calculated.general",
        { room: 18 },
      );
      sheet.next();
      return [slot, { payer, fund }] as const;
    }),
  );
}
