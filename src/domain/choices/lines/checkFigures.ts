/** Refuses numbers a line cannot start from, and two that do not belong together. */
import { basisNames } from "../../baselines/index.js";
import { bothNumbers } from "../../language/index.js";
import { ok, refuse } from "../../result.js";
import type { PublishedFigure } from "../../baselines/index.js";
import type { Result } from "../../result.js";
import type { SegmentId } from "../../segments/index.js";
import type { Text } from "../../language/index.js";
import type { FigureChoice, LineFigures } from "../choices.js";
import { segmentLimits } from "../table/index.js";
import type { FieldName } from "./names.js";
import { isIsoTime, namesBasis, namesDate, sameOrigin } from "./origin.js";
import { faultAsBase, publishedFigure } from "./published.js";
import type { LineNumber } from "./published.js";

/** The line whose numbers are checked; `segment` is `null` for one that the planner made up. */
interface CheckedLine {
  readonly regionCode: string;
  readonly segment: SegmentId | null;
  readonly field: (number: LineNumber) => FieldName;
}

/** The two numbers of a line, each alone and both together. */
export function checkFigures(figures: LineFigures, line: CheckedLine): Result<LineFigures> {
  const covered = checkFigure(figures.covered, "covered", line);
  if (!covered.ok) return covered;
  const workers = checkFigure(figures.workers, "workers", line);
  if (!workers.ok) return workers;
  return checkPair(figures, covered.value, workers.value, line);
}

/** The published figure behind a choice; `null` where the planner wrote the number or left it empty. */
function checkFigure(
  choice: FigureChoice,
  number: LineNumber,
  line: CheckedLine,
): Result<PublishedFigure | null> {
  const field = line.field(number);
  switch (choice.kind) {
    case "blank":
      return ok(null);
    case "own": {
      const checked = checkOwn(choice, field);
      return checked.ok ? ok(null) : checked;
    }
    case "published": {
      const found = publishedFigure(choice.figureId, line.regionCode, line.segment, number);
      if ("fault" in found) return fault(field, found.fault);
      const reason = faultAsBase(found.figure, number);
      return reason === null ? ok(found.figure) : fault(field, reason);
    }
    default:
      return fault(field, {
        id: "pilih angka terbit, angka sendiri, atau kosong",
        en: "choose a published figure, one of your own, or leave it blank",
      });
  }
}

function checkOwn(choice: Extract<FigureChoice, { kind: "own" }>, field: FieldName): Result<null> {
  const { value } = choice;
  if (!Number.isInteger(value) || value < 0 || value > segmentLimits.persons) {
    const came = bothNumbers(value);
    const most = bothNumbers(segmentLimits.persons);
    return fault(field, {
      id: `harus orang dalam bilangan bulat dari 0 sampai ${most.id}; yang diterima ${came.id}.`,
      en: `must be whole persons from 0 to ${most.en}; ${came.en} came.`,
    });
  }
  const texts: readonly (readonly [string, Text])[] = [
    [choice.basis, { id: "sebutkan basisnya: siapa yang dihitung", en: "name the base: who is counted" }],
    [choice.asOf, { id: "sebutkan per tanggal berapa", en: "say as of when it was counted" }],
    [
      choice.source,
      {
        id: "sebutkan sumbernya: dokumen, instansi, atau berkas dan selnya",
        en: "name the source: a document, an office, or a file and its cell",
      },
    ],
  ];
  for (const [text, missing] of texts) {
    if (typeof text !== "string" || text.trim() === "") return fault(field, missing);
    if (text.length > segmentLimits.text || hasControl(text)) {
      return fault(field, {
        id: `teks basis, tanggal dan sumber paling panjang ${segmentLimits.text} huruf, dalam satu baris`,
        en: `base, date and source are at most ${segmentLimits.text} letters each, on one line`,
      });
    }
  }
  return ok(null);
}

export function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** Two numbers are divided by each other: they must count on one base at one time, or the planner answers for both. */
function checkPair(
  figures: LineFigures,
  covered: PublishedFigure | null,
  workers: PublishedFigure | null,
  line: CheckedLine,
): Result<LineFigures> {
  if (covered !== null && workers !== null) {
    if (sameOrigin(covered, workers)) return ok(figures);
    return fault(line.field("workers"), {
      id: `peserta ${covered.id} (${originText(covered).id}) dan pekerja ${workers.id} (${originText(workers).id}) tidak dari basis dan tanggal yang sama; keduanya tidak boleh dicampur. Pilih pasangan yang sama, atau kosongkan salah satunya.`,
      en: `covered ${covered.id} (${originText(covered).en}) and workers ${workers.id} (${originText(workers).en}) are not of the same base and date; the two must not be mixed. Choose a pair, or leave one of them blank.`,
    });
  }
  const printed = covered ?? workers;
  const ownNumber: LineNumber = covered === null ? "covered" : "workers";
  const own = figures[ownNumber];
  const field = line.field(ownNumber);
  if (own.kind !== "own") return ok(figures);
  if (printed !== null) {
    if (namesBasis(own.basis, printed) && namesDate(own.asOf, printed)) return ok(figures);
    const basis = basisNames[printed.basis];
    const date = printed.asOf;
    const told: Text = {
      id: `basis "${own.basis.trim()}", ${own.asOf.trim()}`,
      en: `base "${own.basis.trim()}", ${own.asOf.trim()}`,
    };
    return fault(field, {
      id: `angka sendiri (${told.id}) tidak boleh dicampur dengan angka terbit ${printed.id} (${originText(printed).id}). Bila memang menghitung hal yang sama, tulis basis "${basis.id}" dan tanggal "${date.date ?? date.text.id}"; bila tidak, pakai angka sendiri untuk keduanya.`,
      en: `your own figure (${told.en}) must not be mixed with the published ${printed.id} (${originText(printed).en}). If it does count the same, write base "${basis.en}" and date "${date.date ?? date.text.en}"; if not, use your own figures for both.`,
    });
  }
  for (const number of ["covered", "workers"] as const) {
    const choice = figures[number];
    if (choice.kind === "own" && !isIsoTime(choice.asOf.trim()))
      return notATime(line.field(number), choice.asOf);
  }
  return ok(figures);
}

function notATime(field: FieldName, came: string): Result<never> {
  return fault(field, {
    id: `tanggal harus hari, bulan atau tahun seperti 2026-03-31, 2026-03 atau 2026; yang diterima "${came}".`,
    en: `the date must be a day, month or year such as 2026-03-31, 2026-03 or 2026; "${came}" came.`,
  });
}

function originText(figure: PublishedFigure): Text {
  const basis = basisNames[figure.basis];
  return { id: `${basis.id}, ${figure.asOf.text.id}`, en: `${basis.en}, ${figure.asOf.text.en}` };
}

/** "Segmen 3 "Ketua RT/RW", jumlah peserta: …" */
export function fault(field: FieldName, text: Text): Result<never> {
  const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);
  return refuse(
    "value",
    { id: ended(`${field.words.id}: ${text.id}`), en: ended(`${field.words.en}: ${text.en}`) },
    field.argument,
  );
}
