/**
 * `npm run read -- FILE [--sheet S] [--region CODE] [--json] [--answer ID=OPTION]`: what the pane would understand of a file,
 * by the pane's own way. Ends with 0 only when something can be taken over, with 1 when nothing can, with 2 for a mistake in
 * the arguments.
 */
import { readFile as readBytes } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { inLanguage, regionOf } from "../domain/index.js";
import type { Text } from "../domain/index.js";
import { asReport, fileOfBytes, readFile, reportOf, sheetReport } from "../intake/index.js";
import type { IntakeOptions, Report } from "../intake/index.js";

const usage = "npm run read -- FILE [--sheet SHEET] [--region CODE] [--json] [--answer ID=OPTION ...]";

class ArgumentProblem extends Error {}

interface Arguments {
  readonly file: string;
  readonly sheet: string | null;
  readonly json: boolean;
  readonly options: IntakeOptions;
}

function argumentsOf(argv: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        sheet: { type: "string" },
        region: { type: "string" },
        json: { type: "boolean", default: false },
        answer: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new ArgumentProblem(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new ArgumentProblem(
      `Diharapkan satu berkas; yang diterima ${positionals.length}. / One file was expected; ${positionals.length} came.`,
    );
  }
  const region = values.region === undefined ? null : regionOf(values.region);
  if (region?.ok === false) throw new ArgumentProblem(bothOf(region.problem.sentence));
  const answers = new Map(values.answer.map(answerOf));
  return {
    file,
    sheet: values.sheet ?? null,
    json: values.json,
    options: { answers, ...(region === null ? {} : { region: region.value }) },
  };
}

function answerOf(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1) {
    throw new ArgumentProblem(
      `Jawaban ditulis ID=PILIHAN; yang diterima "${text}". / An answer is written ID=OPTION; "${text}" came.`,
    );
  }
  return [text.slice(0, at), text.slice(at + 1)];
}

function bothOf(text: Text): string {
  return `${inLanguage(text, "id")} / ${inLanguage(text, "en")}`;
}

async function reportFor({ file, sheet, options }: Arguments): Promise<Report> {
  const name = basename(file);
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ArgumentProblem(`Berkas tidak terbaca / the file cannot be read: ${why}`);
  }
  const content = await readFile(fileOfBytes(name, bytes));
  if (!content.ok) return asReport(name, content.problem.sentence);
  const { grids, remarks } = content.value;
  if (sheet === null) return reportOf(grids, name, remarks, options);
  const grid = grids.find((each) => each.sheet?.toLowerCase() === sheet.toLowerCase());
  if (grid === undefined) {
    const names = grids.map((each) => each.sheet ?? "—").join(", ");
    throw new ArgumentProblem(
      `Lembar "${sheet}" tidak ada; yang ada: ${names}. / There is no sheet "${sheet}"; there are: ${names}.`,
    );
  }
  return sheetReport(grid, name, remarks, options);
}

/** The report as a program reads it; sentences in Indonesian, then in English. */
function jsonOf(report: Report): string {
  return JSON.stringify(
    {
      kind: report.kind,
      columns: report.columns,
      rows: report.rows,
      findings: report.findings.map(({ code, severity, address, sentence }) => ({
        code,
        severity,
        cell: address,
        sentence: bothOf(sentence),
      })),
      questions: report.questions.map(({ id, sentence, options }) => ({
        id,
        sentence: bothOf(sentence),
        options: options.map((option) => option.id),
      })),
    },
    null,
    2,
  );
}

function wordsOf(report: Report): string {
  const { columns, rows, findings, questions } = report;
  return [
    `${report.kind}: ${rows.length} baris dapat dipakai / rows can be taken over`,
    ...columns.map(
      ({ heading, field, unit }) => `  ${heading}: ${field ?? "—"}${unit === null ? "" : ` (${unit})`}`,
    ),
    ...rows.map(
      ({ region, segment, workers, covered, rate, asOf }) =>
        `  ${region} ${segment}: pekerja/workers ${workers ?? "—"}, peserta/covered ${covered ?? "—"}, cakupan/rate ${rate ?? "—"}, ${asOf ?? "—"}`,
    ),
    ...findings.map(({ severity, code, sentence }) => `${severity} ${code}: ${bothOf(sentence)}`),
    ...questions.map(
      ({ id, sentence, options, chosen }) =>
        `? ${id}${chosen === null ? "" : ` (= ${chosen})`}: ${bothOf(sentence)} [${options.map((option) => option.id).join(" | ")}]`,
    ),
  ].join("\n");
}

try {
  const given = argumentsOf(process.argv.slice(2));
  const report = await reportFor(given);
  process.stdout.write(`${given.json ? jsonOf(report) : wordsOf(report)}\n`);
  process.exitCode = report.rows.length > 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ArgumentProblem)) throw error;
  process.stderr.write(`${error.message}\n${usage}\n`);
  process.exitCode = 2;
}
