/** What was understood of a file, as plain data for a program: what the pane shows, and the rows that it would take over. */
import type { Text } from "../domain/index.js";
import { checkTable } from "./checks/index.js";
import type { Finding, Intake, IntakeOptions, Question } from "./checks/index.js";
import type { FileRemark } from "./files/index.js";
import { withOrigins } from "./gather/index.js";
import type { Grid } from "./grid/index.js";
import type { ColumnMapping, Field } from "./table/index.js";
import { tablesIn, understand } from "./understand.js";
import type { FoundTable } from "./understand.js";

interface ReportColumn {
  readonly heading: string;
  /** `null` for a column that is not used. */
  readonly field: Field | null;
  /** What a count is in ("orang", "ribu orang", "juta orang"), "%" for rates; `null` for words. */
  readonly unit: string | null;
}

/** A row that would be taken over as things stand. */
interface ReportRow {
  /** Kemendagri code with dots. */
  readonly region: string;
  /** The segment's id, or its own words where it is none of ours. */
  readonly segment: string;
  readonly workers: number | null;
  readonly covered: number | null;
  /** A share. */
  readonly rate: number | null;
  /** "2024-12-31", "2024-12" or "2024". */
  readonly asOf: string | null;
}

export interface Report {
  readonly kind: "figures" | "persons" | "unrecognised";
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** The report of a file that could not be read at all. */
export function asReport(name: string, sentence: Text): Report {
  const finding: Finding = {
    severity: "error",
    code: "file",
    address: name,
    row: null,
    column: null,
    sentence,
  };
  return { kind: "unrecognised", columns: [], rows: [], findings: [finding], questions: [] };
}

/** The report of a file: its best table; where it has none, what its first sheet in view is. */
export function reportOf(
  grids: readonly Grid[],
  name: string,
  remarks: readonly FileRemark[],
  options: IntakeOptions,
): Report {
  const [best, ...rest] = tablesIn(grids, name);
  const said = remarks.map((remark) => remarkFinding(name, remark));
  if (best === undefined) {
    const inView = grids.filter(({ hidden }) => !hidden);
    const persons = inView.find((grid) => understand(grid, name).kind === "persons");
    const grid = persons ?? inView.find(({ rows }) => rows.length > 0) ?? grids[0];
    return grid === undefined ? asReport(name, nothing) : sheetReport(grid, name, remarks, options);
  }
  const others = rest.map((table) => otherSheet(best, table));
  return figuresReport(best, options, [...said, ...others]);
}

const nothing: Text = { id: "Berkas ini tidak berisi lembar.", en: "This file holds no sheet." };

/** The report of one sheet. */
export function sheetReport(
  grid: Grid,
  name: string,
  remarks: readonly FileRemark[],
  options: IntakeOptions,
): Report {
  const found = understand(grid, name);
  const said = remarks.map((remark) => remarkFinding(name, remark));
  switch (found.kind) {
    case "figures":
      return figuresReport({ grid, at: 0, ...found }, options, said);
    case "persons":
      return {
        kind: "persons",
        columns: found.persons.columns.map(({ heading }) => ({ heading, field: null, unit: null })),
        rows: [],
        findings: [...said, ...found.findings],
        questions: [],
      };
    case "unrecognised":
      return {
        kind: "unrecognised",
        columns: (found.nearest?.columns ?? []).map(columnOf),
        rows: [],
        findings: [...said, ...found.findings],
        questions: [],
      };
  }
}

function figuresReport(table: FoundTable, options: IntakeOptions, said: readonly Finding[]): Report {
  const { grid, recognition, others } = table;
  const intake = checkTable(grid, recognition, options);
  return {
    kind: "figures",
    columns: intake.recognition.columns.map(columnOf),
    rows: rowsOf(intake, grid, others),
    findings: [...said, ...intake.findings],
    questions: intake.questions,
  };
}

function rowsOf(intake: Intake, grid: Grid, others: FoundTable["others"]): readonly ReportRow[] {
  return withOrigins(intake.rows, grid, others).flatMap((row): readonly ReportRow[] => {
    const { region, segment, segmentText, workers, covered, rate, asOf, sound } = row;
    if (!sound || region === null || (workers === null && covered === null)) return [];
    const name = segment ?? (segmentText.trim() === "" ? "semua-pekerja" : segmentText);
    return [{ region: region.code, segment: name, workers, covered, rate, asOf: asOf?.iso ?? null }];
  });
}

function columnOf({ heading, field, scale, percentHeading }: ColumnMapping): ReportColumn {
  return { heading, field, unit: unitOf(field, scale, percentHeading) };
}

function unitOf(field: Field | null, scale: ColumnMapping["scale"], percent: boolean): string | null {
  switch (field) {
    case "covered":
    case "workers":
    case "uncovered":
      return scale === 1 ? "orang" : scale === 1_000 ? "ribu orang" : "juta orang";
    case "rate":
      return "%";
    case "target":
      return percent ? "%" : null;
    case "months":
      return "bulan";
    default:
      return null;
  }
}

function remarkFinding(name: string, { severity, sentence }: FileRemark): Finding {
  return { severity, code: "file", address: name, row: null, column: null, sentence };
}

function otherSheet(best: FoundTable, table: FoundTable): Finding {
  const [used, other] = [best.grid.sheet ?? "", table.grid.sheet ?? ""];
  return {
    severity: "note",
    code: "other-sheet",
    address: other,
    row: null,
    column: null,
    sentence: {
      id: `Lembar "${other}" juga berisi tabel; yang dibaca lembar "${used}". Pilih lembarnya bila lain.`,
      en: `The sheet "${other}" holds a table too; "${used}" was read. Choose the sheet if it is another.`,
    },
  };
}
