/** Pembagian, below the table: the sums that the rows refer to, each with what it is. */
import type { Text } from "../../domain/index.js";
import { cell, f, writeHeading } from "../../sheets/index.js";
import type { FormulaNode, SheetBuilder, StyleName } from "../../sheets/index.js";
import { fixedCell, sharing, sharingColumn, yesNo } from "./sharingLayout.js";
import type { SharingCells, SharingSums } from "./sharingLayout.js";
import type { Telling } from "./telling.js";

/**
 * In millions: Excel and LibreOffice keep 15 digits, so a product of whole numbers up to a hundred million millions is exact, and
 * so is a difference of 1.
 */
const exactProduct = 100_000_000;

/** The row below the table: a column is added up once every row of it has a number. */
export function writeTotals(sheet: SheetBuilder, { say }: Telling, regions: number): void {
  sheet.put(sharing.code, null, "total.general");
  sheet.put(sharing.region, say({ id: "Jumlah", en: "Sum" }), "total.general");
  const columns: readonly (readonly [number, StyleName])[] = [
    [sharing.uncovered, "total.persons"],
    [sharing.villages, "total.persons"],
    [sharing.result, "total.persons"],
    [sharing.part, "total.share"],
  ];
  for (const [column, style] of columns) {
    const all = sharingColumn(column, regions);
    const complete = f`COUNT(${all}) = COUNT(${sharingColumn(sharing.villages, regions)})`;
    sheet.calculate(column, f`IF(${complete}, SUM(${all}), "")`, style);
  }
  sheet.next();
}

export function writeSums(
  sheet: SheetBuilder,
  { say, sources }: Telling,
  regions: number,
  cells: SharingCells,
  sums: SharingSums,
): void {
  writeHeading(sheet, say({ id: "Perhitungan", en: "Calculation" }), sharing.rank);
  const all = (column: number) => sharingColumn(column, regions);
  const line = (words: Text, node: FormulaNode | number, style: StyleName, note: Text): void => {
    sheet.put(sharing.region, say(words), "label");
    sheet.join(sharing.region, 5);
    if (typeof node === "number") sheet.put(sharing.result, node, style);
    else sheet.calculate(sharing.result, node, style);
    sheet.put(sharing.part, say(note), "unit");
    sheet.join(sharing.part, 10);
    sheet.next();
  };
  const ifReady = (node: FormulaNode): FormulaNode => f`IF(${fixedCell(sums.ready)} = 1, ${node}, "")`;
  const rows = f`COUNT(${all(sharing.villages)})`;
  const lackingIn = (column: number): FormulaNode => f`${rows} - COUNT(${all(column)})`;
  line({ id: "Ditetapkan sendiri", en: "Set by hand" }, f`SUM(${all(sharing.fixed)})`, "calculated.persons", {
    id: "Jumlah kolom F.",
    en: "The sum of column F.",
  });
  line(
    { id: "Selebihnya yang dibagi", en: "The rest, to be shared" },
    f`IF(ISNUMBER(${cell(cells.total)}), ${cell(cells.total)} - SUM(${all(sharing.fixed)}), "")`,
    "calculated.persons",
    {
      id: "Yang dibagi dikurangi yang ditetapkan sendiri.",
      en: "What is shared out less what was set by hand.",
    },
  );
  line(
    { id: "Wilayah yang angkanya belum ada", en: "Regions that lack a number" },
    f`MAX(
      ${lackingIn(sharing.usedWeight)},
      IF(${cell(cells.capped)} = ${say(yesNo[0])}, ${lackingIn(sharing.cap)}, 0)
    )`,
    "calculated.count",
    {
      id: "Selama ada yang belum ada, tidak ada yang dibagi: tidak seorang pun ditinggalkan diam-diam.",
      en: "While one is missing nothing is shared: nobody is left out silently.",
    },
  );
  line(
    { id: "Siap dibagi (1 = ya)", en: "Ready (1 = yes)" },
    f`IF(
      AND(
        ISNUMBER(${cell(cells.total)}),
        ${cell(sums.lacking)} = 0,
        OR(
          ${cell(sums.pool)} = 0,
          AND(
            ${cell(sums.pool)} > 0,
            OR(SUM(${all(sharing.usedWeight)}) > 0, COUNT(${all(sharing.fixed)}) = ${rows})
          )
        )
      ),
      1,
      0
    )`,
    "calculated.count",
    {
      id: "Yang dibagi terisi, semua angka ada, dan ada bobot di atas 0.",
      en: "What is shared is filled in, all numbers are there, and there is a weight above 0.",
    },
  );
  line(
    { id: "Dibagi menurut bobot", en: "Shared by weight" },
    ifReady(f`${cell(sums.pool)} - SUMPRODUCT((${all(sharing.full)} = 1) * 1, ${all(sharing.cap)})`),
    "calculated.persons",
    {
      id: "Setelah wilayah yang penuh menerima batasnya.",
      en: "After the regions that are full have their cap.",
    },
  );
  line(
    { id: "Bobot yang ikut", en: "Weights that take part" },
    ifReady(f`SUMPRODUCT((${all(sharing.full)} = 0) * 1, ${all(sharing.usedWeight)})`),
    "calculated.plain",
    { id: "Jumlah bobot wilayah yang tidak penuh.", en: "The weights of the regions that are not full." },
  );
  line(
    { id: "Orang dari sisa terbesar", en: "Persons by remainder" },
    ifReady(f`IF(${cell(sums.weights)} > 0, ${cell(sums.rest)} - SUM(${all(sharing.whole)}), 0)`),
    "calculated.count",
    {
      id: "Sebanyak inilah wilayah yang mendapat satu orang tambahan, menurut urutan sisanya.",
      en: "So many regions get one person more, by the rank of their remainder.",
    },
  );
  line(
    { id: "Tidak tertempatkan", en: "Not placed" },
    ifReady(f`${cell(cells.total)} - SUM(${all(sharing.result)})`),
    "calculated.persons",
    { id: "Yang dibagi dikurangi jumlah pembagian.", en: "What is shared out less the sum of the shares." },
  );
  sources.choice(
    "exactProduct",
    { id: "Batas hitung tepat (juta)", en: "Limit of exact products (millions)" },
    exactProduct,
    { id: "juta", en: "millions" },
    {
      id: "Lembar kerja menyimpan 15 angka; hasil kali bilangan bulat sampai batas ini tepat.",
      en: "A spreadsheet keeps 15 digits; products of whole numbers up to this limit are exact.",
    },
  );
  line(
    { id: "Batas hitung tepat (juta)", en: "Limit of exact products (millions)" },
    exactProduct,
    "shown.amount",
    {
      id: "Lembar kerja menyimpan 15 angka; hasil kali bilangan bulat sampai batas ini tepat.",
      en: "A spreadsheet keeps 15 digits; products of whole numbers up to this limit are exact.",
    },
  );
  line(
    { id: "Hasil kali terbesar (juta)", en: "Largest product (millions)" },
    f`IF(
      ISNUMBER(${cell(cells.total)}),
      MAX(${cell(cells.total)}, SUM(${all(sharing.cap)})) * MAX(${all(sharing.usedWeight)}) / 1000000,
      ""
    )`,
    "calculated.amount",
    { id: "Dibandingkan dengan batas di atas.", en: "Compared with the limit above." },
  );
}
