/**
 * The rows of RKA as they are typed into SIPD: one line a row, its cells in the order of the form and with tabs between them, so
 * that a line can be pasted over several fields or into a row of a sheet.
 */
import { ok } from "../../domain/index.js";
import type { PlanChoices, Result, Text } from "../../domain/index.js";
import { addressOf } from "../../papers/index.js";
import type { CellPlace } from "../../sheets/index.js";
import { unitOfItems } from "../rencana/anggaran/formPlaces.js";
import type { FormColumn } from "../rencana/anggaran/formPlaces.js";
import { factsOf } from "./filled.js";
import type { FilledSheets } from "./filled.js";

/** A row with an amount of its own. */
export interface SipdLine {
  /** Its number on the form: two payers may have rows of the same words. */
  readonly turn: number;
  /** What is paid for, and for whom. */
  readonly words: string;
  /** Kode rekening, uraian, koefisien, satuan, harga, PPN, jumlah (Rp). Numbers are plain digits, as SIPD takes them. */
  readonly cells: readonly string[];
}

export interface SipdRows {
  readonly lines: readonly SipdLine[];
  /** Why there are none: what is wrong with RKA as it stands. */
  readonly problem: Text | null;
}

/** The cells of a line with tabs between them, the lines below each other. */
export function sipdText(lines: readonly SipdLine[]): string {
  return lines.map(({ cells }) => cells.join("\t")).join("\n");
}

const order = ["code", "words", "coefficient", "unit", "price", "tax", "amount"] as const;
/** Whole rupiah; a row without them is not typed in. */
const numbersOf: ReadonlySet<(typeof order)[number]> = new Set(["price", "tax", "amount"]);

/** From the cells as they stand now. Refuses where the sheets are another plan's. */
export function sipdRows(choices: PlanChoices, filled: FilledSheets): Result<SipdRows> {
  const read = factsOf(choices, filled);
  if (!read.ok) return read;
  const { numbers, places } = read.value.facts;
  const form = places.budget.places.RKA;
  if (form === null) throw new Error("A plan has RKA");
  const lines: SipdLine[] = [];
  for (let line = 0; line < form.lines; line += 1) {
    const at = (column: FormColumn): CellPlace => form.line(line, column);
    if (!numbers.has(at("turn"))) break;
    if (numbers.text(at("unit")) !== unitOfItems) continue;
    const missing = order.find((name) => numbersOf.has(name) && !numbers.has(at(name)));
    if (missing !== undefined) {
      const where = `RKA!${addressOf(at(missing))}`;
      return without({
        id: `${where} harus berisi angka, tetapi sekarang tidak: pulihkan rumusnya, lalu salin lagi.`,
        en: `${where} should hold a number and does not now: restore its formula, then copy again.`,
      });
    }
    const cells = order.map((name) => {
      const place = at(name);
      const number = numbers.number(place);
      // Tabs and line ends of typed words would break the line.
      const words = numbers.text(place).replace(/\s+/gu, " ");
      return number === null ? (name === "coefficient" ? plainDigits(words) : words) : String(number);
    });
    const turn = numbers.number(at("turn")) ?? 0;
    lines.push({ turn, words: numbers.text(at("words")), cells });
  }
  if (lines.length > 0) return ok({ lines, problem: null });
  return without({
    id: "RKA belum berisi baris dengan jumlah: lihat Pemeriksaan, atau pembayarnya tidak dianggarkan di RKA.",
    en: "RKA has no row with an amount yet: see Pemeriksaan, or its payers are not budgeted on RKA.",
  });
}

function without(problem: Text): Result<SipdRows> {
  return ok({ lines: [], problem });
}

/** "82.773 Orang x 12 Bulan" without the dots of thousands. */
function plainDigits(words: string): string {
  return words.replace(/(\d)\.(?=\d{3}(?!\d))/gu, "$1");
}
