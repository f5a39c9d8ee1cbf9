import { childrenOf, figures, formatNumber, isFictional, ok, regionLevelName } from "../../domain/index.js";
import type { Region, Result, Text } from "../../domain/index.js";
import { currentMarker, made, withMasterCheck } from "../../sheets/index.js";
import type { CellPlace, Making, PlanNote, SheetPlan, WorkbookPlan } from "../../sheets/index.js";
import type { CheckedPlan } from "../rencana/pemeriksaan/sheet.js";
import { sourcesSheet } from "../rencana/sumber/sheet.js";
import { breakdownChecks } from "./checks.js";
import { regionOfBreakdown } from "./choices.js";
import type { BreakdownChoices } from "./choices.js";
import { guideOf, recordWarnings } from "./guide.js";
import type { GuideTexts } from "./guide.js";
import { breakdownKeys } from "./keys.js";
import { questionsFor, questionsSheet } from "./questions.js";
import { reconciliationSheet } from "./reconciliation.js";
import { formRows, recordRows, rowName } from "./recordRows.js";
import type { RecordRow } from "./recordRows.js";
import { recordsSheet } from "./rincian.js";
import type { RecordSheet } from "./rincian.js";
import { sharingSheet } from "./sharing.js";
import { tellingIn } from "./telling.js";
import type { Telling } from "./telling.js";

/**
 * A province's kabupaten/kota: what is published about each filled in with its source, the rest left blank; the sum against the
 * province's own figure; a target or quota shared out over them; and whom to ask for what is missing. For one kabupaten
 * or kota: its own rows alone, a form to be filled in, sent back and consolidated.
 *
 * Plain data: the same choices always give the same plan. Refuses with a sentence whose `argument` is the choice to blame.
 */
export function buildBreakdown(choices: BreakdownChoices): Result<WorkbookPlan> {
  return made(buildingBreakdown(choices));
}

/** The same with stops, for a pane that has to stay awake meanwhile. */
export function* buildingBreakdown(choices: BreakdownChoices): Making<Result<WorkbookPlan>> {
  const placed = yield* makingBreakdown(choices);
  return placed.ok ? ok(placed.value.plan) : placed;
}

/** The same with the places of its verdicts, by the names of the checks; the form for one kabupaten or kota has none. */
export function buildPlacedBreakdown(choices: BreakdownChoices): Result<PlacedBreakdown> {
  return made(makingBreakdown(choices));
}

type PlacedBreakdown = { readonly plan: WorkbookPlan } & Pick<CheckedPlan, "verdicts">;

function* makingBreakdown(choices: BreakdownChoices): Making<Result<PlacedBreakdown>> {
  const checked = regionOfBreakdown(choices, rowsOf);
  if (!checked.ok) return checked;
  const region = checked.value;
  const telling = tellingIn(choices.language);
  const { say } = telling;
  const rows =
    region.level === "province"
      ? recordRows(placesOf(region), choices.segments, choices.baseYear, choices.collected)
      : formRows(region, choices.segments);
  const records = recordsSheet(region, telling, rows);
  yield;
  const isProvince = region.level === "province";
  const questions = questionsSheet(region, telling, questionsFor(rows, choices.segments), !isProvince);
  yield;
  const { sheets, verdicts } = isProvince
    ? provinceSheetsOf(region, telling, records, choices, questions)
    : { sheets: [records.sheet, questions], verdicts: new Map<string, CellPlace>() };
  yield;
  enterUnused(telling, rows);
  const sources = sourcesSheet({ say, region }, telling.sources);
  const written = [...sheets, sources];
  const plan: WorkbookPlan = {
    title: `${say(isProvince ? { id: "Rincian kabupaten/kota", en: "Kabupaten and kota" } : { id: "Isian", en: "Form" })} — ${region.name}`,
    language: choices.language,
    sheets: [guideOf(telling, guideTexts(region, choices), written), ...written],
    opensOn: breakdownKeys.records,
    notes: notesOf(telling, rows),
    ...(isFictional(region) ? { fictional: true } : {}),
  };
  return ok({ plan, verdicts });
}

/** Whether `buildBreakdown` takes these choices, without building anything. */
export function checkBreakdown(choices: BreakdownChoices): Result<BreakdownChoices> {
  const checked = regionOfBreakdown(choices, rowsOf);
  return checked.ok ? ok(choices) : checked;
}

function rowsOf(region: Region): number {
  return placesOf(region).length;
}

/** What a province has beside the rows: the sum against its own figure, the sharing out, and the checks of all of them. */
function provinceSheetsOf(
  region: Region,
  telling: Telling,
  records: RecordSheet,
  choices: BreakdownChoices,
  questions: SheetPlan,
): { readonly sheets: readonly SheetPlan[] } & Pick<CheckedPlan, "verdicts"> {
  const reconciliation = reconciliationSheet(region, telling, records, choices.segments, choices.baseYear);
  const sharing = sharingSheet(region, telling, records, reconciliation, choices);
  const { sheet: checks, verdicts } = breakdownChecks(region, telling, records, reconciliation, [sharing]);
  const mastered = (sheet: SheetPlan): SheetPlan => withMasterCheck(sheet, telling.say);
  const sheets = [records.sheet, mastered(reconciliation.sheet), mastered(sharing), questions, checks];
  return { sheets, verdicts };
}

/** The kabupaten/kota of a province in the order of their codes; a kabupaten or kota alone. */
function placesOf(region: Region): readonly Region[] {
  return region.level === "province" ? childrenOf(region.code) : [region];
}

/** What is published about these regions and not calculated with: on Sumber all the same, marked as not used. */
function enterUnused({ sources }: Telling, rows: readonly RecordRow[]): void {
  const shown = new Map(rows.map((row) => [`${row.region.code} ${row.segment.id}`, row]));
  for (const figure of figures()) {
    const row = shown.get(`${figure.regionCode} ${figure.segment}`);
    if (row !== undefined) sources.figure(figure, rowName(row), false);
  }
}

function notesOf({ say }: Telling, rows: readonly RecordRow[]): readonly PlanNote[] {
  const filled = rows.filter((row) => row.covered !== null || row.workers !== null);
  const given = rows.filter((row) => row.given !== null);
  const count = (value: number): Text => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
  const [some, all] = [count(filled.length), count(rows.length)];
  const notes: PlanNote[] = [
    {
      kind: "figure",
      text: say({
        id: `${some.id} dari ${all.id} baris berisi angka yang terbit; selebihnya sel biru kosong.`,
        en: `${some.en} of ${all.en} rows hold a published figure; the rest are empty blue cells.`,
      }),
    },
    ...(given.length === 0
      ? []
      : [
          {
            kind: "figure" as const,
            text: say({
              id: `${count(given.length).id} baris berisi kiriman kabupaten/kota dari Gabung; yang terbit tentangnya disebut di kolom catatan.`,
              en: `${count(given.length).en} rows hold what kabupaten and kota sent back; what is published about them stands in the notes.`,
            }),
          },
        ]),
    ...filled.map((row): PlanNote => ({ kind: "figure", text: say(figureText(row)) })),
  ];
  const bases = new Set(filled.map(({ origin }) => `${origin?.basis ?? ""} ${origin?.asOf.text.id ?? ""}`));
  if (bases.size > 1) {
    notes.push({
      kind: "warning",
      text: say({
        id: `Angka yang terbit memakai ${bases.size} basis atau tanggal berbeda: tidak dijumlahkan, lihat kolom basis dan tanggal.`,
        en: `The published figures are on ${bases.size} different bases or dates: they are not added up, see the columns of base and date.`,
      }),
    });
  }
  const segments = new Set(rows.map(({ segment }) => segment.id));
  if (segments.size > 1) {
    notes.push({
      kind: "warning",
      text: say({
        id: "Segmen tumpang tindih: orangnya tidak boleh dijumlahkan menjadi total wilayah.",
        en: "Segments overlap: their persons must not be added up to the region's total.",
      }),
    });
  }
  return notes;
}

function figureText(row: RecordRow): Text {
  const name = rowName(row);
  const part = (value: RecordRow["covered"], language: "id" | "en"): string =>
    value?.kind === "figure" ? formatNumber(value.value, language) : "—";
  const { origin } = row;
  return {
    id: `${name.id}: ${part(row.covered, "id")} dari ${part(row.workers, "id")}, ${origin?.asOf.text.id ?? ""} — ${origin?.source.outlet ?? ""} (${origin?.id ?? ""}).`,
    en: `${name.en}: ${part(row.covered, "en")} of ${part(row.workers, "en")}, ${origin?.asOf.text.en ?? ""} — ${origin?.source.outlet ?? ""} (${origin?.id ?? ""}).`,
  };
}

function guideTexts(region: Region, choices: BreakdownChoices): GuideTexts {
  const isProvince = region.level === "province";
  const level = regionLevelName(region.level);
  return {
    title: isProvince
      ? { id: "Rincian kabupaten/kota", en: "Kabupaten and kota" }
      : { id: `Isian cakupan ${level.id}`, en: `Coverage form of a ${level.en}` },
    subtitle: region.name,
    about: [
      [
        { id: "Apa ini", en: "What this is" },
        isProvince
          ? {
              id: "Peserta dan pekerja per kabupaten/kota dengan sumbernya, jumlahnya dibandingkan dengan angka provinsi, dan pembagian target atau kuota provinsi dalam orang bulat.",
              en: "Covered persons and workers by kabupaten and kota with their sources, their sum against the province's figure, and a provincial target or quota shared out in whole persons.",
            }
          : {
              id: "Isian peserta dan pekerja menurut segmen. Setelah diisi, kirim kembali berkasnya apa adanya: provinsi menggabungkannya dengan Gabung.",
              en: "A form for covered persons and workers by segment. Once filled in, send the file back as it is: the province consolidates it with Gabung.",
            },
      ],
    ],
    steps: isProvince ? provinceSteps : formSteps,
    sheets: isProvince ? provinceSheets : formSheets,
    warnings: recordWarnings,
    marker: currentMarker("rincian", region.code, choices.language),
  };
}

const provinceSteps: readonly Text[] = [
  {
    id: "Tentukan satu tanggal dan satu basis untuk semua wilayah, lalu minta angkanya (Daftar tanya).",
    en: "Decide on one date and one base for all regions, then ask for the figures (Daftar tanya).",
  },
  {
    id: "Isi Rincian: peserta, pekerja, basis, tanggal dan sumber pada baris yang sama. Ganti angka terbit bila ada yang lebih baru.",
    en: "Fill in Rincian: covered, workers, base, date and source in the same row. Replace a published figure once there is a newer one.",
  },
  {
    id: "Baca Rekonsiliasi: apakah jumlah kabupaten/kota sama dengan angka provinsi, dan bila tidak, mengapa.",
    en: "Read Rekonsiliasi: whether the kabupaten and kota add up to the province's figure, and if not, why.",
  },
  {
    id: "Isi Pembagian: jumlah yang dibagi dan caranya; tetapkan sendiri bagian yang sudah disepakati.",
    en: "Fill in Pembagian: what is shared out and how; set by hand the shares that are agreed already.",
  },
];

const formSteps: readonly Text[] = [
  {
    id: "Di Rincian, isi jenis basis, tanggal data dan sumber satu kali di atas tabel; lalu peserta dan pekerja per baris. Yang tidak ada, biarkan kosong.",
    en: "On Rincian, fill in base, date and source once above the table; then covered and workers by row. Leave empty what there is not.",
  },
  {
    id: "Jangan menambah, menghapus atau mengganti judul kolom; baris boleh diurutkan.",
    en: "Do not add, delete or rename columns; rows may be sorted.",
  },
  {
    id: "Simpan sebagai .xlsx dan kirim kembali kepada provinsi.",
    en: "Save as .xlsx and send it back to the province.",
  },
];

const questionsText: Text = {
  id: "Siapa memegang angka yang belum terbit; dicetak dan dicentang.",
  en: "Who holds the figures that are not published; to be printed and ticked off.",
};

const sourcesText: Text = {
  id: "Satu baris untuk setiap angka terbit yang dipakai, dan yang tidak dipakai.",
  en: "One row for every published figure in use, and those not in use.",
};

const provinceSheets: readonly (readonly [string, Text])[] = [
  [
    "Rincian",
    {
      id: "Satu baris untuk setiap kabupaten/kota dan segmen, dengan basis, tanggal dan sumbernya.",
      en: "One row for each kabupaten or kota and segment, with base, date and source.",
    },
  ],
  [
    "Rekonsiliasi",
    {
      id: "Jumlah kabupaten/kota dibandingkan dengan angka provinsi dari sumbernya sendiri.",
      en: "The sum of the kabupaten and kota against the province's figure from its own source.",
    },
  ],
  [
    "Pembagian",
    {
      id: "Target atau kuota provinsi dalam orang bulat, dengan batas dan bagian yang ditetapkan sendiri.",
      en: "The province's target or quota in whole persons, with a cap and shares set by hand.",
    },
  ],
  ["Daftar tanya", questionsText],
  [
    "Pemeriksaan",
    {
      id: "Semua pemeriksaan: Periksa atau Lengkapi, apa yang harus dilakukan, sel mana. Panel Cakupan membukanya.",
      en: "All checks: to check or to complete, what to do, which cell. The pane of Cakupan goes there.",
    },
  ],
  ["Sumber", sourcesText],
];

const formSheets: readonly (readonly [string, Text])[] = [
  [
    "Rincian",
    {
      id: "Satu baris untuk setiap segmen. Hanya lembar ini yang dibaca saat digabung.",
      en: "One row for each segment. Only this sheet is read when consolidated.",
    },
  ],
  ["Daftar tanya", questionsText],
  ["Sumber", sourcesText],
];
