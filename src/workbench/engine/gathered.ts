import type { IStyleData } from "@univerjs/core";
import type { CellStyle, Rect } from "./engine.js";
import { toStyleData } from "./styles.js";

/** What a cell is to get: looks, a number format, or both. */
interface Look {
  readonly style: CellStyle;
  readonly numberFormat?: string;
}

/** A look, and what it becomes with each further look; cells with the same history share one. */
export class Gathered {
  readonly look: Look;
  readonly #further = new Map<string, Gathered>();
  #data: IStyleData | undefined;

  constructor(look: Look = { style: {} }) {
    this.look = look;
  }

  with(look: Look, key: string): Gathered {
    let further = this.#further.get(key);
    if (!further) {
      further = new Gathered(joined(this.look, look));
      this.#further.set(key, further);
    }
    return further;
  }

  /** As Univer stores it. Read only: all cells of this look share it. */
  get data(): IStyleData {
    if (!this.#data) {
      this.#data = toStyleData(this.look.style);
      if (this.look.numberFormat !== undefined) this.#data.n = { pattern: this.look.numberFormat };
    }
    return this.#data;
  }
}

function joined(before: Look, { style, numberFormat = before.numberFormat }: Look): Look {
  const both: CellStyle = { ...before.style, ...style };
  if (before.style.borders && style.borders) both.borders = { ...before.style.borders, ...style.borders };
  return numberFormat === undefined ? { style: both } : { style: both, numberFormat };
}

/**
 * Looks on their way to the cells of one sheet. A fill paints each cell half a dozen times (colour, place, fill, lines), and giving a cell
 * its look is the dearest of writes: gathered, each cell is given one look.
 */
export class GatheredLooks {
  readonly #rows = new Map<number, Map<number, Gathered>>();
  readonly #none = new Gathered();

  add(rect: Rect, look: Look): void {
    const key = JSON.stringify(look);
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      let columns = this.#rows.get(row);
      if (!columns) this.#rows.set(row, (columns = new Map<number, Gathered>()));
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        columns.set(column, (columns.get(column) ?? this.#none).with(look, key));
      }
    }
  }

  at(row: number, column: number): Gathered | undefined {
    return this.#rows.get(row)?.get(column);
  }

  *cells(): Generator<readonly [row: number, column: number, gathered: Gathered]> {
    for (const [row, columns] of this.#rows) {
      for (const [column, gathered] of columns) yield [row, column, gathered];
    }
  }
}
