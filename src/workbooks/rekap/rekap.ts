import { formatNumber, NATIONAL_CODE, ok, placeName, refuse, regionOf } from "../../domain/index.js";
import type { Language, Result, Text } from "../../domain/index.js";
import type { Consolidation } from "../../intake/index.js";
import { currentMarker, made } from "../../sheets/index.js";
import type { Making, PlanNote, WorkbookPlan } from "../../sheets/index.js";
import { guideOf, recordWarnings } from "../rincian/guide.js";
import { recapKeys } from "../rincian/keys.js";
import { rekapFilesSheet } from "./files.js";
import { groupingRows } from "./rows.js";
import { rekapSheet } from "./sheet.js";
import { rekapTotalsSheet } from "./totals.js";
import { tellingIn } from "../rincian/telling.js";
import type { Telling } from "../rincian/telling.js";

interface RekapOptions {
  /** Language of the texts in the cells. The tabs keep their Indonesian names. */
  readonly language: Language;
}

/**
 * What "Gabung" put together as a workbook: Rekap with one row each line of a file (file, region, segment, persons, base, date,
 * source), Jumlah with the sums over these rows as ordinary formulas, each on one level, segment, base and date, and
 * Berkas with every file and every row that does not count, and why. Texts of the files stay texts whatever they begin
 * with.
 *
 * Plain data: the same consolidation always gives the same plan. Refuses (`missing`) a consolidation without a row that counts.
 */
export function buildRekap(consolidation: Consolidation, options: RekapOptions): Result<WorkbookPlan> {
  return made(buildingRekap(consolidation, options));
}

/** The same with stops, for a pane that has to stay awake meanwhile. */
export function* buildingRekap(
  consolidation: Consolidation,
  { language }: RekapOptions,
): Making<Result<WorkbookPlan>> {
  if (consolidation.rows.length === 0) {
    return refuse(
      "missing",
      {
        id: "Tidak ada baris yang dapat direkap: semua berkas ditolak, kosong, atau menunggu keputusan Anda.",
        en: "There is no row to consolidate: every file is refused, empty, or waits for your decision.",
      },
      "files",
    );
  }
  const telling = tellingIn(language);
  const { say } = telling;
  const { rows, groups } = yield* groupingRows(consolidation, telling);
  const code = regionOfAll(consolidation);
  const region = regionOf(code);
  const name = region.ok ? region.value.name : say(placeName(NATIONAL_CODE) ?? { id: code, en: code });
  const marker = currentMarker("rekap", code, language);
  const written = [
    yield* rekapSheet(telling, rows, groups, marker),
    rekapTotalsSheet(telling, groups, rows.length),
    rekapFilesSheet(telling, consolidation),
  ];
  const guide = guideOf(
    telling,
    {
      title: { id: "Rekap", en: "Consolidation" },
      subtitle: name,
      about: [
        [
          { id: "Apa ini", en: "What this is" },
          {
            id: "Angka dari berkas-berkas yang dikirim kembali, baris demi baris, dengan nama berkas, wilayah, basis dan tanggalnya.",
            en: "The figures of the files that were sent back, row by row, with file name, region, base and date.",
          },
        ],
      ],
      steps: [
        {
          id: "Baca Berkas: apa yang tidak dihitung dan mengapa; siapa yang belum mengirim.",
          en: "Read Berkas: what does not count and why; who has not sent anything.",
        },
        {
          id: "Baca Jumlah: setiap baris satu tingkat, satu segmen, satu basis dan satu tanggal.",
          en: "Read Jumlah: each row is one level, one segment, one base and one date.",
        },
        {
          id: "Di Rekap, angka boleh diperbaiki. Bila basis atau tanggal diubah, isi juga nomor jumlah yang sesuai: kolom pemeriksaan menyebutnya.",
          en: "In Rekap, figures may be corrected. When base or date is changed, enter the matching number of the sum too: the check column says so.",
        },
      ],
      sheets: [
        ["Rekap", { id: "Satu baris untuk setiap angka.", en: "One row for each figure." }],
        ["Jumlah", { id: "Jumlah dengan rumus biasa.", en: "Sums by ordinary formulas." }],
        [
          "Berkas",
          {
            id: "Setiap berkas, dan setiap baris yang tidak dihitung.",
            en: "Every file, and every row that does not count.",
          },
        ],
      ],
      warnings: recordWarnings,
      marker,
    },
    written,
  );
  return ok({
    title: `${say({ id: "Rekap", en: "Consolidation" })} — ${name}`,
    language,
    sheets: [guide, ...written],
    opensOn: recapKeys.totals,
    notes: notesOf(telling, consolidation, groups.length),
  });
}

/** The province in which all rows lie, else Indonesia. */
function regionOfAll({ rows }: Consolidation): string {
  const provinces = new Set(rows.map(({ region }) => region.parentCode ?? region.code));
  const [province = NATIONAL_CODE] = provinces;
  return provinces.size === 1 ? province : NATIONAL_CODE;
}

function notesOf({ say }: Telling, consolidation: Consolidation, groups: number): readonly PlanNote[] {
  const { files, rows, held, warnings, missing } = consolidation;
  const refused = files.filter(({ status }) => status === "refused").length;
  const count = (value: number): Text => ({ id: formatNumber(value, "id"), en: formatNumber(value, "en") });
  const [from, used, left, out, sums] = [files.length, rows.length, held.length, refused, groups].map(count);
  if (!from || !used || !left || !out || !sums) throw new Error("Five counts make five texts");
  const notes: PlanNote[] = [
    {
      kind: "figure",
      text: say({
        id: `${from.id} berkas: ${used.id} baris direkap dalam ${sums.id} jumlah; ${left.id} baris tidak dihitung; ${out.id} berkas ditolak.`,
        en: `${from.en} files: ${used.en} rows consolidated into ${sums.en} sums; ${left.en} rows do not count; ${out.en} files refused.`,
      }),
    },
    ...warnings.map((warning): PlanNote => ({ kind: "warning", text: say(warning) })),
  ];
  if (missing.length > 0) {
    const lacking = count(missing.length);
    notes.push({
      kind: "warning",
      text: say({
        id: `${lacking.id} kabupaten/kota belum ada barisnya; lihat Berkas.`,
        en: `No row came of ${lacking.en} kabupaten/kota; see Berkas.`,
      }),
    });
  }
  return notes;
}
