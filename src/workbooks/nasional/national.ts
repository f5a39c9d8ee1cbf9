import {
  checkBaseYear,
  fieldOf,
  formatNumber,
  NATIONAL_CODE,
  ok,
  placeName,
  readFields,
  regions,
  segmentOf,
} from "../../domain/index.js";
import type { Language, PlanChoices, Region, Result, SegmentId, Text } from "../../domain/index.js";
import {
  currentMarker,
  headerRow,
  landscape,
  made,
  markerText,
  SheetBuilder,
  writeTitle,
} from "../../sheets/index.js";
import type { Making, SheetPlan, WorkbookPlan } from "../../sheets/index.js";
import { sourcesSheet } from "../rencana/sumber/sheet.js";
import { collectedSegments, latestBaseYear, usualYear } from "../rincian/choices.js";
import { guideOf, recordWarnings } from "../rincian/guide.js";
import type { GuideTexts } from "../rincian/guide.js";
import { nationalKeys } from "../rincian/keys.js";
import { nationalLayout } from "./layout.js";
import { overviewSheet } from "./overview.js";
import { recordRows } from "../rincian/recordRows.js";
import type { RecordRow } from "../rincian/recordRows.js";
import { writeRecordHeadings, writingRecords } from "../rincian/records.js";
import type { WrittenRecords } from "../rincian/records.js";
import { writeMark } from "../rincian/rincian.js";
import { tellingIn } from "../rincian/telling.js";
import type { Telling } from "../rincian/telling.js";

export const nationalFields = { baseYear: usualYear, language: fieldOf("language") };

/** Its language is that of the texts in the cells; the tabs keep their Indonesian names. */
export type NationalChoices = Required<Pick<PlanChoices, keyof typeof nationalFields>>;

/** The choices of the national sheet from plain data, strictly, with what is usual. */
export function readNationalChoices(given: object): Result<NationalChoices> {
  const read = readFields(given, nationalFields);
  if (!read.ok) return read;
  const usual: NationalChoices = { baseYear: latestBaseYear(), language: "id" };
  return ok({ ...usual, ...read.value });
}

const widths = [8, 25, 38, 43, 12, 13, 10, 13, 30, 15, 30, 32, 28];

/**
 * All 514 kabupaten/kota by the segments that are counted in persons, over ten thousand rows: what is published filled in with its
 * source, and an overview that adds up one base and one date by segment and by province. Written in many requests;
 * `applyPlan` reports each and can be stopped between them.
 */
export function buildNational(choices: NationalChoices): Result<WorkbookPlan> {
  return made(buildingNational(choices));
}

/** The same with stops, for a pane that has to stay awake meanwhile. */
export function* buildingNational(choices: NationalChoices): Making<Result<WorkbookPlan>> {
  const { baseYear, language } = choices;
  const year = checkBaseYear(baseYear);
  if (!year.ok) return year;
  const telling = tellingIn(language);
  const { say } = telling;
  const segments = collectedSegments();
  const places = regions().filter(({ level }) => level !== "province");
  const { sheet, records } = yield* nationalSheet(telling, places, segments, baseYear);
  yield;
  const overview = overviewSheet(telling, records, segments.map(segmentOf));
  const indonesia = { code: NATIONAL_CODE, name: say(placeName(NATIONAL_CODE) ?? { id: "", en: "" }) };
  const sources = sourcesSheet({ say, region: indonesia }, telling.sources);
  // The overview after the rows it looks at: Excel then calculates its sums once, not with every request of rows.
  const written = [sheet, overview, sources];
  const rows = records.places.length;
  const filled = records.places.filter(({ row }) => row.origin !== null).length;
  const counts = (language_: Language): readonly [string, string] => [
    formatNumber(filled, language_),
    formatNumber(rows, language_),
  ];
  return ok({
    title: say({ id: "Nasional", en: "Indonesia" }),
    language,
    sheets: [guideOf(telling, guideTexts(choices), written), ...written],
    opensOn: nationalKeys.overview,
    notes: [
      {
        kind: "figure",
        text: say({
          id: `${counts("id")[0]} dari ${counts("id")[1]} baris berisi angka yang terbit; selebihnya sel biru kosong.`,
          en: `${counts("en")[0]} of ${counts("en")[1]} rows hold a published figure; the rest are empty blue cells.`,
        }),
      },
      {
        kind: "warning",
        text: say({
          id: "Lembar besar: mengisinya perlu beberapa kiriman dan dapat dihentikan di tengah jalan tanpa meninggalkan bekas.",
          en: "A large sheet: filling it takes several requests and can be stopped on the way without leaving a trace.",
        }),
      },
      {
        kind: "warning",
        text: say({
          id: "Segmen tumpang tindih: orangnya tidak boleh dijumlahkan menjadi total wilayah.",
          en: "Segments overlap: their persons must not be added up to the region's total.",
        }),
      },
    ],
  });
}

function* nationalSheet(
  telling: Telling,
  places: readonly Region[],
  segments: readonly SegmentId[],
  baseYear: number,
): Making<{ readonly sheet: SheetPlan; readonly records: WrittenRecords }> {
  const { say, language } = telling;
  const sheet = new SheetBuilder(nationalKeys.records, widths);
  const count = (language_: Language): string => formatNumber(places.length, language_);
  writeTitle(
    sheet,
    say({
      id: `Nasional — ${count("id")} kabupaten/kota, ${segments.length} segmen`,
      en: `Indonesia — ${count("en")} kabupaten and kota, ${segments.length} segments`,
    }),
    say({
      id: "Satu baris satu angka, dengan basis, tanggal dan sumbernya. Segmen tumpang tindih: jangan dijumlahkan antarsegmen.",
      en: "One row, one figure, with its base, date and source. Segments overlap: do not add them up across segments.",
    }),
  );
  writeMark(sheet, markerText(currentMarker("nasional", NATIONAL_CODE, language)));
  writeRecordHeadings(sheet, telling, nationalLayout);
  const rows: RecordRow[] = [];
  for (const place of places) {
    rows.push(...recordRows([place], segments, baseYear));
    yield;
  }
  const records = yield* writingRecords(sheet, telling, rows, null, nationalLayout);
  return {
    sheet: sheet.finish({
      name: "Nasional",
      tabColour: "#2E7D6B",
      frozen: { rows: headerRow + 1, columns: 4 },
      print: landscape,
      validations: records.validations,
      alerts: [records.checks],
      records: [records.table],
    }),
    records,
  };
}

function guideTexts({ language }: NationalChoices): GuideTexts {
  const sheets: readonly (readonly [string, Text])[] = [
    [
      "Nasional",
      {
        id: "Satu baris untuk setiap kabupaten/kota dan segmen; saring menurut provinsi atau segmen.",
        en: "One row for each kabupaten or kota and segment; filter by province or segment.",
      },
    ],
    [
      "Ikhtisar",
      {
        id: "Jumlah menurut segmen dan menurut provinsi, pada satu basis dan satu tanggal.",
        en: "Sums by segment and by province, on one base and one date.",
      },
    ],
    [
      "Sumber",
      {
        id: "Satu baris untuk setiap angka terbit yang dipakai.",
        en: "One row for every published figure in use.",
      },
    ],
  ];
  return {
    title: { id: "Lembar nasional", en: "National sheet" },
    subtitle: "Indonesia",
    about: [
      [
        { id: "Apa ini", en: "What this is" },
        {
          id: "Semua kabupaten/kota menurut segmen yang dihitung dalam orang. Angka terbit sudah terisi dengan sumbernya; selebihnya kosong.",
          en: "Every kabupaten and kota by the segments that are counted in persons. Published figures are filled in with their source; the rest is empty.",
        },
      ],
    ],
    steps: [
      {
        id: "Isi Nasional: peserta, pekerja, basis, tanggal dan sumber pada baris yang sama; atau tempelkan dari Rekap hasil Gabung.",
        en: "Fill in Nasional: covered, workers, base, date and source in the same row; or paste from a Rekap made by Gabung.",
      },
      {
        id: "Di Ikhtisar pilih basis, tanggal dan segmen: hanya baris yang sama basis dan tanggalnya yang dijumlahkan.",
        en: "On Ikhtisar choose base, date and segment: only rows on this base and date are added up.",
      },
    ],
    sheets,
    warnings: recordWarnings,
    marker: currentMarker("nasional", NATIONAL_CODE, language),
  };
}
