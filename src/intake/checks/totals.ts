/** Totals that stand among the rows: compared with what the rows add up to, said, and left out. */
import { bothNumbers } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { cellIn } from "../grid/index.js";
import type { Grid, GridRow } from "../grid/index.js";
import { fieldNames } from "../table/index.js";
import type { ColumnMapping, Recognition } from "../table/index.js";
import { leftOutRow } from "./classify.js";
import type { FindingList, LeftOut } from "./finding.js";
import type { NumberReader } from "./numbers.js";

/** The columns whose persons can be added up. */
function isCount(mapping: ColumnMapping): boolean {
  return mapping.field === "covered" || mapping.field === "workers" || mapping.field === "uncovered";
}

interface Sum {
  shown: bigint;
  hidden: bigint;
}

function emptySum(): Sum {
  return { shown: 0n, hidden: 0n };
}

/** Adds up the rows of a table as they go by, exactly, by column. */
export class Totals {
  private readonly columns: readonly ColumnMapping[];
  private readonly all = new Map<number, Sum>();
  private readonly section = new Map<number, Sum>();
  private rowsInSection = 0;

  constructor(
    private readonly grid: Grid,
    recognition: Recognition,
    private readonly numbers: NumberReader,
    private readonly findings: FindingList,
  ) {
    this.columns = recognition.columns.flatMap((mapping) => [mapping, ...mapping.addends]).filter(isCount);
  }

  /** A row of figures: its persons by column. */
  add(column: number, persons: number, hidden: boolean): void {
    for (const sums of [this.all, this.section]) {
      const sum = sums.get(column) ?? emptySum();
      if (hidden) sum.hidden += BigInt(persons);
      else sum.shown += BigInt(persons);
      sums.set(column, sum);
    }
  }

  endRow(): void {
    this.rowsInSection += 1;
  }

  /** A row that calls itself a total. */
  take(row: GridRow): LeftOut {
    const said: Text[] = [];
    let differs = false;
    for (const mapping of this.columns) {
      const compared = this.compare(row, mapping);
      if (compared === null) continue;
      differs ||= compared.differs;
      said.push(compared.text);
    }
    this.section.clear();
    this.rowsInSection = 0;
    const address = this.findings.at(row.index, row.cells[0]?.column ?? 0);
    const list: Text = {
      id: said.map((text) => text.id).join("; "),
      en: said.map((text) => text.en).join("; "),
    };
    if (said.length > 0) {
      this.findings.area(
        differs ? "warning" : "note",
        differs ? "total-differs" : "total-matches",
        address,
        differs
          ? {
              id: `${address} baris jumlah tidak sama dengan baris di atasnya: ${list.id}. Baris jumlah tidak dipakai; periksa baris yang kurang atau salah.`,
              en: `${address} the total is not the sum of the rows above: ${list.en}. The total is not used; look for a missing or wrong row.`,
            }
          : {
              id: `${address} baris jumlah sama dengan baris di atasnya (${list.id}) dan tidak dipakai, supaya tidak terhitung dua kali.`,
              en: `${address} the total is the sum of the rows above (${list.en}) and is not used, so that nothing is counted twice.`,
            },
        row.index,
      );
    }
    return leftOutRow(this.grid, row, "total", row.cells, {
      id: differs ? "baris jumlah, tidak cocok dengan baris di atasnya" : "baris jumlah",
      en: differs ? "a total that does not match the rows above" : "a total",
    });
  }

  private compare(
    row: GridRow,
    mapping: ColumnMapping,
  ): { readonly differs: boolean; readonly text: Text } | null {
    const number = this.numbers.peek(cellIn(row, mapping.column), mapping);
    if (number === null) return null;
    const printed = Number((number * mapping.scale).toPrecision(15));
    const matches = (sum: Sum): boolean =>
      Number(sum.shown) === printed || Number(sum.shown + sum.hidden) === printed;
    const all = this.all.get(mapping.column) ?? emptySum();
    const section = this.section.get(mapping.column) ?? emptySum();
    const came = bothNumbers(printed);
    const name = mapping.field === null ? { id: "", en: "" } : fieldNames[mapping.field];
    if (matches(all) || (this.rowsInSection > 0 && matches(section))) {
      return { differs: false, text: { id: `${name.id} ${came.id}`, en: `${name.en} ${came.en}` } };
    }
    const sum = Number(all.shown);
    const expected = bothNumbers(sum);
    const difference = bothNumbers(Math.abs(printed - sum));
    return {
      differs: true,
      text: {
        id: `${name.id} tertulis ${came.id}, jumlah barisnya ${expected.id} (selisih ${difference.id})`,
        en: `${name.en} printed ${came.en}, the rows add up to ${expected.en} (difference ${difference.en})`,
      },
    };
  }

  /** Whether a row holds, in every column that it fills, exactly the sum of all rows before it. */
  equalsSum(row: GridRow): boolean {
    let compared = 0;
    for (const mapping of this.columns) {
      const number = this.numbers.peek(cellIn(row, mapping.column), mapping);
      if (number === null) continue;
      const sum = this.all.get(mapping.column) ?? emptySum();
      const printed = number * mapping.scale;
      if (printed === 0 || (Number(sum.shown) !== printed && Number(sum.shown + sum.hidden) !== printed))
        return false;
      compared += 1;
    }
    return compared > 0;
  }
}
