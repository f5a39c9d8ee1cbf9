/** Baris RKA, third part: account codes and sources of money. Suggestions only: the region decides. */
import { accountCodes, citationText, confidenceName, villageAccountCodes } from "../../domain/index.js";
import type { BudgetCode, Parameter, Text } from "../../domain/index.js";
import { binary, cell, sentence, text, when } from "../formula.js";
import type { CellPlace, FormulaNode } from "../formula.js";
import type { PayerSlot } from "./biayaCells.js";
import { cohortColumns, nameOf } from "./rkaYear.js";
import type { BudgetWriter } from "./rkaYear.js";
import type { SourceRegister } from "./sourceRegister.js";

export type BudgetProgramme = "jkk" | "jkm" | "jht";
export const budgetProgrammes: readonly BudgetProgramme[] = ["jkk", "jkm", "jht"];

export interface BudgetCodes {
  /** The account code of a programme in a slot's form; an empty text where none was typed in. */
  readonly code: (programme: BudgetProgramme, slot: PayerSlot) => FormulaNode;
  /** What pays, as the payer's heading in the form says it. */
  readonly fund: (slot: PayerSlot) => FormulaNode;
}

const suggested: Readonly<Record<BudgetProgramme, string>> = {
  jkk: "5.1.02.02.02.0006",
  jkm: "5.1.02.02.02.0007",
  jht: "5.1.02.02.02.0010",
};

/** A suggestion of the nomenclature, with a row on Sumber. */
function codeSource(sources: SourceRegister, of: Parameter<readonly BudgetCode[]>, code: BudgetCode): string {
  const dated = of.values.at(-1);
  if (dated === undefined) throw new Error(`${of.id} has no value`);
  const { notes } = of;
  const note = (language: "id" | "en"): string =>
    [code.name, ...notes.map((one) => one[language])].map((one) => one.replace(/\.?$/, ".")).join(" ");
  return sources.numbers("H", `${of.id}:${code.code}`, (id) => ({
    id,
    what: {
      id: `Saran kode rekening: ${code.name}`,
      en: `Suggested account code: ${code.name}`,
    },
    value: code.code,
    unit: { id: "kode", en: "code" },
    asOf: { id: "—", en: "—" },
    published: { id: "—", en: "—" },
    outlet: { id: citationText(dated.citation), en: citationText(dated.citation) },
    addresses: dated.citation.sources,
    kind: "law",
    confidence: confidenceName(dated.confidence),
    used: true,
    note: { id: note("id"), en: note("en") },
  }));
}

function named(of: Parameter<readonly BudgetCode[]>, code: string): BudgetCode {
  const rows = of.values.at(-1)?.value;
  const found = Array.isArray(rows)
    ? (rows as readonly BudgetCode[]).find((row) => row.code === code)
    : undefined;
  if (found === undefined) throw new Error(`${of.id} has lost ${code}`);
  return found;
}

const headOfVillageStaff = "5.1.3.04";

export function writeCodes(writer: BudgetWriter, sources: SourceRegister): BudgetCodes {
  const { sheet, model, money } = writer;
  const { say } = model;
  const at = cohortColumns;
  const heads: readonly (readonly [number, Text])[] = [
    [at.payer, { id: "Program", en: "Programme" }],
    [at.line, { id: "Nama rekening yang disarankan", en: "Name of the suggested account" }],
    [at.persons, { id: "Kode RKA", en: "Code, RKA" }],
    [at.months, { id: "", en: "" }],
    [at.first, { id: "Kode APBDes", en: "Code, APBDes" }],
    [at.last, { id: "", en: "" }],
    [at.jkk, { id: "Sumber", en: "Source" }],
    [at.jkm, { id: "", en: "" }],
  ];
  for (const [column, words] of heads) sheet.put(column, say(words) === "" ? null : say(words), "columnHead");
  sheet.next();
  // The village's code is for its own staff; for anybody else the village decides, so nothing is filled in.
  const villageStaff = model.segments.some(({ segment }) => segment?.id === "perangkat-desa");
  const places = new Map<BudgetProgramme, { readonly rka: CellPlace; readonly village: CellPlace }>();
  for (const programme of budgetProgrammes) {
    const code = named(accountCodes, suggested[programme]);
    const rkaSource = codeSource(sources, accountCodes, code);
    const villageSource = codeSource(
      sources,
      villageAccountCodes,
      named(villageAccountCodes, headOfVillageStaff),
    );
    sheet.put(at.payer, programme.toUpperCase(), "label");
    sheet.put(at.line, code.name, "note");
    const rka = sheet.put(at.persons, code.code, "input.general", { source: rkaSource });
    const village = sheet.put(at.first, villageStaff ? headOfVillageStaff : null, "input.general", {
      source: villageSource,
      ...(villageStaff ? {} : { optional: true }),
    });
    sheet.put(at.jkk, `${rkaSource}; ${villageSource}`, "source");
    places.set(programme, { rka, village });
    sheet.next();
  }
  sheet.put(
    at.line,
    say({
      id: 'Kode rekening ditetapkan daerah dan desa: ini saran yang boleh diganti. Tidak ada rekening yang menyebut "pekerja rentan"; tanyakan kepada BPKAD sebelum diketik ke SIPD.',
      en: 'The region and the village decide account codes: these are suggestions to be replaced. No account names "pekerja rentan"; ask the finance office before typing into SIPD.',
    }),
    "warning",
  );
  sheet.join(at.line, 7);
  sheet.next(2);
  const funds = writeFunds(writer, sources);
  return {
    code: (programme, slot) => {
      const place = places.get(programme);
      if (place === undefined) throw new Error("Every programme has its codes");
      return when(
        binary("=", cell(slot.form, "both"), text("APBDes")),
        sentence(cell(place.village, "both"), ""),
        sentence(cell(place.rka, "both"), ""),
      );
    },
    fund: (slot) => {
      const place = funds.get(slot);
      if (place === undefined) throw new Error("Every slot has its source of money");
      return when(binary("=", cell(place, "both"), text("")), nameOf(slot), cell(place, "both"));
    },
  };

  function writeFunds(of: BudgetWriter, register: SourceRegister): ReadonlyMap<PayerSlot, CellPlace> {
    const source = register.choice(
      "funds",
      { id: "Sumber dana tiap pembayar", en: "Source of the money of each payer" },
      "—",
      { id: "—", en: "—" },
      {
        id: "Tulis seperti di SIPD atau APBDes (PAD, DAU, DBH, ADD, Dana Desa). Kosong: nama pembayarnya.",
        en: "As SIPD or the village budget names it (PAD, DAU, DBH, ADD, Dana Desa). Empty: the payer's name.",
      },
    );
    of.sheet.put(at.payer, say({ id: "Pembayar", en: "Payer" }), "columnHead");
    of.sheet.put(
      at.line,
      say({ id: "Sumber dana (boleh kosong)", en: "Source of money (may be empty)" }),
      "columnHead",
    );
    of.sheet.put(at.persons, say({ id: "Sumber", en: "Source" }), "columnHead");
    of.sheet.next();
    return new Map(
      money.slots.map((slot) => {
        of.sheet.calculate(at.payer, nameOf(slot), "derived.general", { room: 24 });
        const place = of.sheet.put(at.line, null, "input.general", { source, optional: true });
        of.sheet.put(at.persons, source, "source");
        of.sheet.next();
        return [slot, place] as const;
      }),
    );
  }
}
