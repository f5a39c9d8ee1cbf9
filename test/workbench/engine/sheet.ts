import {
  createHeadlessEngine,
  type CellState,
  type CellValue,
  type Engine,
  type Rect,
} from "../../../src/workbench/engine/index.js";

/** An area from its first cell's address and its size: `at("B2", 3, 1)` is three rows of one column. */
export function at(address: string, rows = 1, columns = 1): Rect {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match?.[1] || !match[2]) throw new Error(`Not an address: ${address}`);
  const column = Array.from(match[1]).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column, rows, columns };
}

/** One sheet of an engine, written and read by addresses. */
export class Sheet {
  readonly engine: Engine;
  readonly id: string;

  constructor(engine: Engine, id = engine.activeSheetId()) {
    this.engine = engine;
    this.id = id;
  }

  write(address: string, rows: readonly (readonly (CellValue | undefined)[])[]): void {
    const columns = Math.max(...rows.map((row) => row.length));
    this.engine.write(this.id, at(address, rows.length, columns), rows);
  }

  cell(address: string): CellState {
    const { row, column } = at(address);
    return this.engine.cell(this.id, row, column);
  }

  value(address: string): CellValue {
    return this.cell(address).value;
  }

  /** Writes one formula into Z1 and answers its value. */
  async answer(formula: string): Promise<CellValue> {
    this.write("Z1", [[formula]]);
    await this.engine.calculate();
    return this.value("Z1");
  }
}

export function newSheet(...options: Parameters<typeof createHeadlessEngine>): Sheet {
  return new Sheet(createHeadlessEngine(...options));
}
