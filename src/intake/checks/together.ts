/** What only shows when rows are seen together, and the figures of a row beside each other. */
import { bothNumbers, formatShare, wordKey } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { datedText } from "./columns.js";
import type { ReadRow } from "./body.js";
import { quoted } from "./finding.js";
import type { FindingList } from "./finding.js";
import type { RowDraft } from "./row.js";

export function checkTogether(
  lines: readonly ReadRow[],
  findings: FindingList,
  undecided: ReadonlySet<RowDraft> = new Set(),
): void {
  const rows = lines.map(({ draft }) => draft);
  for (const row of rows) checkFigures(row, findings);
  checkDuplicates(
    rows.filter((row) => !undecided.has(row)),
    findings,
  );
  checkProvinces(rows, findings);
  checkOneOf(rows, findings, "mixed-bases", (row) => row.basis, { id: "jenis basis", en: "kinds of base" });
  checkOneOf(rows, findings, "mixed-dates", (row) => datedText(row)?.id ?? null, {
    id: "tanggal data",
    en: "dates",
  });
}

function checkFigures(row: RowDraft, findings: FindingList): void {
  const { covered, workers, uncovered, address } = row;
  if (covered !== null && workers !== null && covered > workers) {
    const [part, whole] = [bothNumbers(covered), bothNumbers(workers)];
    const rate = workers === 0 ? null : covered / workers;
    const share = (language: "id" | "en"): string =>
      rate === null ? "" : ` (${formatShare(rate, language, 2)})`;
    findings.area(
      "warning",
      "above-workers",
      address,
      {
        id: `${address}: peserta ${part.id} melebihi pekerja ${whole.id}${share("id")}. Bisa benar bila basisnya lain; tidak dipotong, periksa basisnya.`,
        en: `${address}: ${part.en} covered are more than ${whole.en} workers${share("en")}. It may be true on another base; it is not clipped, check the base.`,
      },
      row.row,
    );
  }
  if (
    covered !== null &&
    workers !== null &&
    uncovered !== null &&
    uncovered !== Math.max(0, workers - covered)
  ) {
    const [came, expected] = [bothNumbers(uncovered), bothNumbers(workers - covered)];
    findings.area(
      "warning",
      "uncovered-mismatch",
      address,
      {
        id: `${address}: belum terlindungi tertulis ${came.id}, padahal pekerja dikurangi peserta ${expected.id}. Peserta dan pekerja yang dipakai.`,
        en: `${address}: ${came.en} are printed as not covered, but workers less covered is ${expected.en}. Covered and workers are used.`,
      },
      row.row,
    );
  }
  if (covered === null && workers === null && row.rate === null && uncovered === null && row.sound) {
    findings.area(
      "warning",
      "missing-value",
      address,
      {
        id: `${address} (${nameOf(row).id}) belum diisi: tidak ada peserta, pekerja maupun cakupan.`,
        en: `${address} (${nameOf(row).en}) is not filled in: neither covered nor workers nor a rate.`,
      },
      row.row,
    );
  }
}

/** The region and segment of a row in words. */
export function nameOf(row: Pick<RowDraft, "region" | "regionText" | "segment" | "segmentText">): Text {
  const region = row.region?.name ?? row.regionText;
  const words = [region, row.segmentText].filter((word) => word !== "").join(", ");
  return { id: words === "" ? "tanpa nama" : words, en: words === "" ? "without a name" : words };
}

/** What makes two rows the same line of figures. */
export function lineKey(row: Pick<RowDraft, "region" | "regionText" | "segment" | "segmentText">): string {
  return `${row.region?.code ?? wordKey(row.regionText)} ${row.segment ?? wordKey(row.segmentText)}`;
}

/** The same segment of the same region twice: neither row is preferred, both wait for the planner. */
function checkDuplicates(rows: readonly RowDraft[], findings: FindingList): void {
  const seen = new Map<string, RowDraft[]>();
  for (const row of rows) {
    if (row.region === null && row.regionText === "") continue;
    const key = lineKey(row);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [row]);
    else same.push(row);
  }
  for (const same of seen.values()) {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) continue;
    for (const row of others) {
      const name = nameOf(row);
      const alike =
        row.covered === first.covered && row.workers === first.workers && row.asOf?.iso === first.asOf?.iso;
      const dated = row.asOf?.iso !== first.asOf?.iso;
      const how: Text = alike
        ? { id: "dengan angka yang sama", en: "with the same figures" }
        : dated
          ? { id: "dengan tanggal lain", en: "with another date" }
          : { id: "dengan angka yang berbeda", en: "with other figures" };
      findings.area(
        "error",
        "duplicate",
        row.address,
        {
          id: `${row.address} (${name.id}) sudah ada di ${first.address}, ${how.id}. Keduanya tidak dipakai sampai salah satu dihapus.`,
          en: `${row.address} (${name.en}) is already in ${first.address}, ${how.en}. Neither is used until one is deleted.`,
        },
        row.row,
      );
    }
    for (const row of same) row.sound = false;
  }
}

/** A province in the same table as its own kabupaten/kota is their total, and not one more region. */
function checkProvinces(rows: readonly RowDraft[], findings: FindingList): void {
  const withChildren = new Set(rows.flatMap((row) => row.region?.parentCode ?? []));
  for (const row of rows) {
    if (row.region?.level !== "province" || !withChildren.has(row.region.code)) continue;
    const name = row.region.name;
    findings.area(
      "warning",
      "sum-of-others",
      row.address,
      {
        id: `${row.address}: ${name} berdiri di antara kabupaten/kotanya sendiri; jangan dijumlahkan bersama mereka.`,
        en: `${row.address}: ${name} stands among its own kabupaten/kota; do not add it to them.`,
      },
      row.row,
    );
  }
}

/** Bases and dates: two in one table are said, with the rows that are not like the first. */
function checkOneOf(
  rows: readonly RowDraft[],
  findings: FindingList,
  code: "mixed-bases" | "mixed-dates",
  of: (row: RowDraft) => string | null,
  what: Text,
): void {
  const found = new Map<string, { readonly text: string; readonly first: RowDraft; count: number }>();
  for (const row of rows) {
    const text = of(row);
    if (text === null) continue;
    const key = wordKey(text);
    const already = found.get(key);
    if (already === undefined) found.set(key, { text, first: row, count: 1 });
    else already.count += 1;
  }
  if (found.size < 2) return;
  const list = [...found.values()].slice(0, 6);
  const listed = (row: string): string =>
    list.map(({ text, first, count }) => `${quoted(text)} (${count} ${row}, ${first.address})`).join("; ");
  const address = list[1]?.first.address ?? "";
  findings.area("warning", code, address, {
    id: `Tabel ini memakai ${found.size} ${what.id}: ${listed("baris")}. Jangan dijumlahkan atau dibandingkan tanpa menyebutnya.`,
    en: `This table uses ${found.size} ${what.en}: ${listed("rows")}. Do not add or compare them without saying so.`,
  });
}
