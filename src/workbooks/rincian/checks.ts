/** Pemeriksaan of a province's breakdown: rows of Rincian, the sum against the province, formulas that were overwritten. */
import type { Region, Text } from "../../domain/index.js";
import { area, at, f, holdsWord, known } from "../../sheets/index.js";
import type { FormulaNode, ReferenceNode, SheetCheck, SheetPlan } from "../../sheets/index.js";
import { checksSheet } from "../rencana/pemeriksaan/sheet.js";
import type { CheckedPlan } from "../rencana/pemeriksaan/sheet.js";
import { formulaChecks } from "../rencana/pemeriksaan/formulas.js";
import { coveredAboveWorkers, recordColumns } from "./records.js";
import type { ReconciledLine, Reconciliation } from "./reconciliation.js";
import type { RecordSheet } from "./rincian.js";
import type { Telling } from "./telling.js";

/** Written after the sheets that it checks: Rincian, Rekonsiliasi and the others, whose formulas alone are looked at. */
export function breakdownChecks(
  region: Region,
  telling: Telling,
  records: RecordSheet,
  reconciliation: Reconciliation,
  others: readonly SheetPlan[],
): CheckedPlan {
  const sheets = [records.sheet, reconciliation.sheet, ...others];
  const checks = [
    ...recordChecks(telling, records),
    ...reconciliation.lines.map(sumCheck),
    ...formulaChecks(
      sheets.map((sheet) => ({ sheet, byBlock: false })),
      [],
    ),
  ];
  return checksSheet({ say: telling.say, region }, checks, sheets);
}

/** What the rows say themselves, as the table is long. */
function recordChecks({ say }: Telling, { sheet, records }: RecordSheet): readonly SheetCheck[] {
  const { firstRow, rows } = records.table;
  const column = recordColumns.check;
  const verdicts: ReferenceNode = area({ sheet: sheet.key, row: firstRow, column, rows, columns: 1 }, "both");
  const says = (words: string): FormulaNode => f`COUNTIF(${verdicts}, ${words})`;
  const above = says(say(coveredAboveWorkers));
  const open = f`SUMPRODUCT((${verdicts} <> "") * (${verdicts} <> ${holdsWord}))`;
  const first = { sheet: sheet.key, row: firstRow, column };
  return [
    {
      name: "rows.covered-within-workers",
      what: {
        id: "Peserta tidak melebihi pekerja di setiap baris",
        en: "Covered persons do not exceed workers in any row",
      },
      holds: f`${above} = 0`,
      todo: {
        id: "Saring kolom Pemeriksaan di Rincian: cakupan di atas 100 % dapat terjadi bila basis peserta dan pekerja berbeda. Periksa basisnya; tidak dipotong.",
        en: "Filter the column of checks on Rincian: a rate above 100% can arise where the bases of covered and workers differ. Check the base; it is not clipped.",
      },
      at: first,
    },
    {
      name: "rows.complete",
      what: {
        id: "Baris yang terisi lengkap dengan basis, tanggal dan sumber",
        en: "Rows with figures are complete, with base, date and source",
      },
      holds: f`${open} - ${above} = 0`,
      lacks: true,
      todo: {
        id: "Saring kolom Pemeriksaan di Rincian: setiap baris menyebut apa yang masih kosong.",
        en: "Filter the column of checks on Rincian: each row says what is still empty.",
      },
      at: first,
    },
  ];
}

const sums: Readonly<Record<ReconciledLine["which"], Text>> = {
  covered: {
    id: "Jumlah peserta kabupaten/kota sama dengan angka provinsi",
    en: "The covered of kabupaten and kota add up to the province's figure",
  },
  workers: {
    id: "Jumlah pekerja kabupaten/kota sama dengan angka provinsi",
    en: "The workers of kabupaten and kota add up to the province's figure",
  },
};

/**
 * Equal once all are there on the province's base and date. Until then figures are awaited, unless those that are there are
 * more than the province already.
 */
function sumCheck(line: ReconciledLine): SheetCheck {
  const { which, id, segment, filled, same, difference, verdict, asked } = line;
  const all = f`AND(${at(same)} = ${at(filled)}, ${at(filled)} = ${asked})`;
  const compared = (node: FormulaNode): FormulaNode => f`IF(${known(difference)}, ${node}, 0 = 1)`;
  return {
    name: `${which}.sum`,
    about: id,
    what: sums[which],
    of: segment,
    holds: compared(f`AND(${all}, ${at(difference)} = 0)`),
    lacks: f`NOT(${compared(f`OR(${at(difference)} < 0, AND(${all}, NOT(${at(difference)} = 0)))`)})`,
    todo: {
      id: "Jumlah kabupaten/kota berbeda dari angka provinsi pada basis dan tanggal yang sama: cari dan jelaskan selisihnya.",
      en: "The kabupaten and kota do not add up to the province's figure on the same base and date: find and explain the difference.",
    },
    toComplete: {
      id: "Hasil di Rekonsiliasi menyebut yang kurang: lengkapi kabupaten/kota dan provinsi pada satu basis dan tanggal.",
      en: "The verdict on Rekonsiliasi says what is missing: complete kabupaten, kota and province on one base and date.",
    },
    at: verdict,
  };
}
