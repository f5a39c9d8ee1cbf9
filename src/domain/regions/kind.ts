/* What is known of a region, real or fictional. */

export type RegionLevel = "province" | "regency" | "city";

/** A province, kabupaten or kota. */
export interface Region {
  /** Kemendagri code with dots, "18" or "18.10". Codes are text; BPS codes are other codes. */
  readonly code: string;
  /** The full official name, "Provinsi Lampung", "Kabupaten Pringsewu". */
  readonly name: string;
  /** The name alone, "Lampung", "Pringsewu". */
  readonly shortName: string;
  readonly level: RegionLevel;
  /** The province's code; `null` for a province. */
  readonly parentCode: string | null;
  /** Whether the region has an APBD of its own (Jakarta's six kabupaten/kota do not). */
  readonly autonomous: boolean;
  /** Kecamatan within the region (distrik in Papua). */
  readonly kecamatan: number;
  readonly kelurahan: number;
  /** Desa by whatever name (pekon, gampong, nagari, desa adat …). */
  readonly desa: number;
}
