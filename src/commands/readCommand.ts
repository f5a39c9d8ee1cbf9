/**
 * `npm run read -- FILE [--sheet S] [--region CODE] [--json] [--lang en] [--answer ID=OPTION]`: what the pane would understand
 * of a file, by the pane's own way, in Indonesian unless English is asked for. Ends with 0 only when something can be taken
 * over, with 1 when nothing can, with 2 for a mistake in the arguments.
 */
import { readFile as readBytes } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { inLanguage, regionOf } from "../domain/index.js";
import type { Language, Text } from "../domain/index.js";
import { asReport, fileOfBytes, readFile, reportOf, sheetReport } from "../intake/index.js";
import type { IntakeOptions, Report } from "../intake/index.js";

const usage =
  "npm run read -- FILE [--sheet SHEET] [--region CODE] [--json] [--lang id|en] [--answer ID=OPTION ...]";

class ArgumentProblem extends Error {}

interface Arguments {
  readonly file: string;
  readonly sheet: string | null;
  readonly json: boolean;
  readonly language: Language;
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
        lang: { type: "string", default: "id" },
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
    language: languageOf(values.lang),
    options: { answers, ...(region === null ? {} : { region: region.value }) },
  };
}

function languageOf(text: string): Language {
  if (text === "id" || text === "en") return text;
  throw new ArgumentProblem(
    `--lang: diharapkan id atau en; yang diterima "${text}". / --lang: id or en was expected; "${text}" came.`,
  );
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

/** The report as a program reads it. */
function jsonOf(report: Report, language: Language): string {
  return JSON.stringify(
    {
      kind: report.kind,
      columns: report.columns,
      rows: report.rows,
      findings: report.findings.map(({ code, severity, address, sentence }) => ({
        code,
        severity,
        cell: address,
        sentence: inLanguage(sentence, language),
      })),
      questions: report.questions.map(({ id, sentence, options }) => ({
        id,
        sentence: inLanguage(sentence, language),
        options: options.map((option) => option.id),
      })),
    },
    null,
    2,
  );
}

const names = {
  count: { id: "baris dapat dipakai", en: "rows can be taken over" },
  workers: { id: "pekerja", en: "workers" },
  covered: { id: "peserta", en: "covered" },
  rate: { id: "cakupan", en: "rate" },
} as const satisfies Record<string, Text>;

function wordsOf(report: Report, language: Language): string {
  const say = (text: Text): string => inLanguage(text, language);
  const { columns, rows, findings, questions } = report;
  return [
    `${report.kind}: ${rows.length} ${say(names.count)}`,
    ...columns.map(
      ({ heading, field, unit }) => `  ${heading}: ${field ?? "—"}${unit === null ? "" : ` (${unit})`}`,
    ),
    ...rows.map(
      ({ region, segment, workers, covered, rate, asOf }) =>
        `  ${region} ${segment}: ${say(names.workers)} ${workers ?? "—"}, ${say(names.covered)} ${covered ?? "—"}, ${say(names.rate)} ${rate ?? "—"}, ${asOf ?? "—"}`,
    ),
    ...findings.map(({ severity, code, sentence }) => `${severity} ${code}: ${say(sentence)}`),
    ...questions.map(
      ({ id, sentence, options, chosen }) =>
        `? ${id}${chosen === null ? "" : ` (= ${chosen})`}: ${say(sentence)} [${options.map((option) => option.id).join(" | ")}]`,
    ),
  ].join("\n");
}

/** What a command prints, and with what it ends. */
export interface Ended {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Reads the file that the arguments name; a mistake in them is no error that is thrown. */
export async function readCommand(argv: readonly string[]): Promise<Ended> {
  try {
    const given = argumentsOf(argv);
    const report = await reportFor(given);
    const text = given.json ? jsonOf(report, given.language) : wordsOf(report, given.language);
    return { status: report.rows.length > 0 ? 0 : 1, stdout: `${text}\n`, stderr: "" };
  } catch (error) {
    if (!(error instanceof ArgumentProblem)) throw error;
    return { status: 2, stdout: "", stderr: `${error.message}\n${usage}\n` };
  }
}
