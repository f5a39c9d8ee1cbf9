/** What holds between files: several bases or dates, a province beside its own kabupaten and kota, and who is missing. */
import { childrenOf, formatNumber } from "../../domain/index.js";
import type { Region, Text } from "../../domain/index.js";
import { datedText } from "../checks/index.js";
import type { IntakeRow } from "../checks/index.js";

/** A row of the Rekap: a line of figures with the file it came from. */
export interface RekapRow extends IntakeRow {
  readonly region: Region;
  readonly file: string;
  /** The file's place in the list, from 0. */
  readonly fileIndex: number;
}

export function warningsOf(rows: readonly RekapRow[]): readonly Text[] {
  const warnings: Text[] = [];
  const counted = (of: (row: RekapRow) => string): string => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
    if (counts.size < 2) return "";
    return [...counts].map(([text, count]) => `${text} (${formatNumber(count, "id")})`).join("; ");
  };
  const bases = counted((row) => (row.basis === null ? "—" : `"${row.basis}"`));
  if (bases !== "") {
    warnings.push({
      id: `Berkas-berkas ini memakai basis yang berbeda (jumlah baris): ${bases}. Dijumlahkan per basis, tidak dicampur; "—" tidak menyebut basisnya.`,
      en: `These files use different bases (number of rows): ${bases}. They are added up base by base and not mixed; "—" states none.`,
    });
  }
  const dates = counted((row) => datedText(row)?.id ?? "—");
  if (dates !== "") {
    warnings.push({
      id: `Berkas-berkas ini bertanggal berbeda (jumlah baris): ${dates}. Jumlahnya bukan keadaan satu hari; "—" tidak menyebut tanggal.`,
      en: `These files carry different dates (number of rows): ${dates}. Their sum is not the state of one day; "—" states none.`,
    });
  }
  const parents = new Set(rows.flatMap((row) => row.region.parentCode ?? []));
  const mixed = new Set(
    rows
      .filter((row) => row.region.level === "province" && parents.has(row.region.code))
      .map((row) => row.region.name),
  );
  if (mixed.size > 0) {
    const names = [...mixed].join(", ");
    warnings.push({
      id: `${names} hadir bersama kabupaten/kotanya sendiri: dijumlahkan terpisah, supaya tidak terhitung dua kali.`,
      en: `${names} is there together with its own kabupaten/kota: added up apart, so that nothing is counted twice.`,
    });
  }
  return warnings;
}

export function missingRegions(rows: readonly RekapRow[]): readonly Region[] {
  const provinces = new Set(rows.flatMap((row) => row.region.parentCode ?? []));
  const [province, ...others] = provinces;
  if (province === undefined || others.length > 0) return [];
  const present = new Set(rows.map((row) => row.region.code));
  return childrenOf(province).filter((region) => !present.has(region.code));
}
