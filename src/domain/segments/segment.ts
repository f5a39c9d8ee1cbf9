import type { Text } from "../language/index.js";
import type { PayerId } from "../payers/index.js";
import type { Programme } from "../law/programmes.js";

/** Segments as regions budget for them; `semua-pekerja` is a region's total and not a segment among others. */
export type SegmentId =
  | "semua-pekerja"
  | "ekosistem-desa"
  | "perangkat-desa"
  | "bpd"
  | "rt-rw"
  | "lpm-lkd"
  | "kader"
  | "linmas"
  | "guru-tendik"
  | "guru-tendik-sma-smk"
  | "non-asn"
  | "petugas-pemilu"
  | "petani"
  | "nelayan"
  | "pedagang"
  | "umkm"
  | "ojek-sopir-kurir"
  | "art"
  | "pekerja-keagamaan"
  | "relawan-bencana"
  | "pekerja-rentan"
  | "pekerja-rentan-miskin-ekstrem"
  | "jasa-konstruksi"
  | "pekerja-migran"
  | "pekerja-perusahaan"
  | "kopdes-mbg";

/** The membership route a segment usually takes. `null` where no page says. */
export type SegmentRoute = "PU" | "BPU" | "JAKON" | "PMI";

/**
 * - `standing`: counted in a region's standing base.
 * - `temporary`: weeks or months (election officers): never part of a standing base.
 * - `contract`: the input is a contract value in rupiah, not persons.
 * - `total`: the region as a whole.
 */
type RowType = "standing" | "temporary" | "contract" | "total";

export interface Segment {
  readonly id: SegmentId;
  readonly name: Text;
  readonly routes: readonly SegmentRoute[];
  /** The route in words, where it needs them. */
  readonly type: Text;
  readonly payers: readonly PayerId[];
  readonly usualPayer: Text;
  /** What the segment is usually enrolled in. Empty where no page says. */
  readonly programmes: readonly Programme[];
  readonly programmesAssumed: boolean;
  readonly rowType: RowType;
  /** Segments that may hold the same heads. Never add these up without saying so. */
  readonly overlaps: readonly SegmentId[];
  /** How well the page evidence carries this row. */
  readonly evidence: "seen" | "partly seen" | "not seen";
  readonly note: Text | null;
  readonly sources: readonly string[];
}
