/** Daftar tanya: whom to ask what, region by region, with room to note when it was asked and answered. */
import { askList } from "../../domain/index.js";
import type { AskLine, Region, SegmentId, Text } from "../../domain/index.js";
import type { SheetPlan } from "../../sheets/index.js";
import { headerRow, landscape, SheetBuilder, writeHeading, writeRegionTitle } from "../../sheets/index.js";
import { breakdownKeys } from "./keys.js";
import { personsOf } from "./recordRows.js";
import type { RecordRow } from "./recordRows.js";
import type { Telling } from "./telling.js";

const at = { number: 0, what: 1, whom: 2, asked: 3, answered: 4, note: 5 } as const;
const widths = [5, 58, 48, 13, 13, 30];

const headings: readonly Text[] = [
  { id: "No.", en: "No." },
  { id: "Apa yang ditanyakan", en: "What to ask" },
  { id: "Kepada siapa", en: "Whom" },
  { id: "Ditanyakan tanggal", en: "Asked on" },
  { id: "Dijawab tanggal", en: "Answered on" },
  { id: "Jawaban atau catatan", en: "Answer or note" },
];

interface Question {
  readonly region: Region;
  readonly lines: readonly AskLine[];
}

/** Every region whose figures are not complete, with the questions about the segments that the sheet has. */
export function questionsFor(
  rows: readonly RecordRow[],
  segments: readonly SegmentId[],
): readonly Question[] {
  const regions = [...new Set(rows.map((row) => row.region))];
  return regions.flatMap((region) => {
    const missing = new Set(
      rows
        .filter(
          (row) =>
            row.region === region &&
            (personsOf(row, "covered") === null || personsOf(row, "workers") === null),
        )
        .map((row) => row.segment.id),
    );
    if (missing.size === 0) return [];
    const lines = askList(region.code).filter(
      ({ segment }) => segment === null || (segments.includes(segment) && missing.has(segment)),
    );
    return [{ region, lines }];
  });
}

/** @param money whether budget and last year's list are asked for as well: of one region, not of every one of a province. */
export function questionsSheet(
  region: Region,
  telling: Telling,
  questions: readonly Question[],
  money: boolean,
): SheetPlan {
  const { say, sources } = telling;
  const sheet = new SheetBuilder(breakdownKeys.questions, widths);
  writeRegionTitle(
    sheet,
    { say, region },
    { id: "Daftar tanya", en: "Questions" },
    {
      id: "Yang belum terbit, dan siapa yang memegangnya. Minta satu tanggal dan satu basis untuk semua wilayah: hanya itu yang dapat dijumlahkan.",
      en: "What is not published, and who holds it. Ask for one date and one base for all regions: only these can be added up.",
    },
  );
  sheet.row = headerRow;
  headings.forEach((heading, column) => sheet.put(column, say(heading), "columnHead"));
  sheet.height(32);
  sheet.next();
  const source = sources.choice(
    "questions",
    { id: "Catatan tanya-jawab", en: "Notes of questions and answers" },
    "—",
    { id: "tanggal, kata", en: "date, words" },
    { id: "Catatan kerja sendiri; tidak dihitung.", en: "Working notes; nothing is calculated with them." },
  );
  if (questions.length === 0) {
    sheet.put(
      at.number,
      say({
        id: "Tidak ada yang perlu ditanyakan: semua angka terisi.",
        en: "There is nothing to ask: every figure is filled in.",
      }),
      "note",
    );
    sheet.join(at.number, widths.length);
    sheet.next();
  }
  for (const { region: place, lines } of questions) {
    writeHeading(sheet, `${place.code} ${place.name}`, at.note);
    const asked = lines.filter(({ segment }) => money || segment !== null);
    asked.forEach((line, index) => {
      sheet.put(at.number, index + 1, "unit");
      sheet.put(at.what, say(line.what), "record");
      sheet.put(at.whom, say(line.whom), "record");
      sheet.put(at.asked, null, "input.date", { source, optional: true });
      sheet.put(at.answered, null, "input.date", { source, optional: true });
      sheet.put(at.note, null, "input.general", { source, optional: true });
      sheet.next();
    });
  }
  return sheet.finish({
    name: "Daftar tanya",
    tabColour: "#8A5A9E",
    frozen: { rows: headerRow + 1, columns: 0 },
    print: landscape,
  });
}
