import { quoted, wordKey } from "../language/index.js";
import { isoDate } from "../months/index.js";
import type { IsoDate } from "../months/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import { share, type Share } from "../units/index.js";
import { soundYear } from "./floor.js";
import type { Parameter } from "./parameter.js";
import { rkpTarget, rpjmnTarget, rpjpnTarget, ucjTargetNational, ucjTargetRegional } from "./targets.js";
import { valueOn } from "./valueOn.js";
import type { ValueInForce } from "./valueOn.js";

/** On what a published coverage target is counted. Targets of two bases are never compared. */
export type TargetBasis = "RPJMN" | "RKP" | "RPJPN" | "UCJ";

const national: Readonly<Record<TargetBasis, Parameter<number>>> = {
  RPJMN: rpjmnTarget,
  RKP: rkpTarget,
  RPJPN: rpjpnTarget,
  UCJ: ucjTargetNational,
};

const targetBases: readonly TargetBasis[] = ["RPJMN", "RKP", "RPJPN", "UCJ"];

const words: Readonly<Record<TargetBasis, readonly string[]>> = {
  RPJMN: ["RPJMN", "RPJMN 2025-2029"],
  RKP: ["RKP"],
  RPJPN: ["RPJPN", "RPJPN 2025-2045"],
  UCJ: ["UCJ", "universal coverage", "universal coverage jamsostek"],
};

export function parseTargetBasis(text: string, argument = "basis"): Result<TargetBasis> {
  const key = wordKey(text);
  const found = targetBases.find((basis) => words[basis].some((word) => wordKey(word) === key));
  if (found !== undefined) return ok(found);
  return refuse(
    "value",
    {
      id: `"${argument}" harus ${targetBases.join(", ")}; yang diterima ${quoted(text)}.`,
      en: `"${argument}" must be ${targetBases.join(", ")}; ${quoted(text)} came.`,
    },
    argument,
  );
}

interface PublishedTarget {
  /** Share of workers on the basis. */
  readonly share: Share;
  readonly source: ValueInForce<unknown>;
}

/**
 * The published target of a basis for a year, nationwide or (UCJ only) of a region by Kemendagri code. Years without a
 * published target are refused as `missing`: nothing is interpolated.
 */
export function publishedTarget(
  basis: TargetBasis,
  year: number,
  regionCode: string | null = null,
): Result<PublishedTarget> {
  const sound = soundYear(year);
  if (!sound.ok) return sound;
  // A target year stands for its end: that is when it is to have been reached.
  const day = isoDate(year, 12, 31);
  if (regionCode !== null) return regionalTarget(basis, year, day, regionCode);
  const looked = valueOn(national[basis], day);
  return looked.kind === "value"
    ? ok({ share: share(looked.value), source: looked })
    : unpublished(basis, year);
}

function unpublished(basis: TargetBasis, year: number): Result<never> {
  const years = national[basis].values.map((dated) => dated.from.slice(0, 4)).join(", ");
  return refuse(
    "missing",
    {
      id: `Tidak ada target ${basis} yang terbit untuk ${year}; yang terbit: ${years}. Tahun di antaranya tidak kami isi sendiri.`,
      en: `No ${basis} target is published for ${year}; published are: ${years}. We do not fill in the years between.`,
    },
    "year",
  );
}

function regionalTarget(
  basis: TargetBasis,
  year: number,
  day: IsoDate,
  regionCode: string,
): Result<PublishedTarget> {
  const looked = valueOn(ucjTargetRegional, day);
  const row =
    basis === "UCJ" && looked.kind === "value"
      ? looked.value.find((each) => each.regionCode === regionCode)
      : undefined;
  if (row !== undefined && looked.kind === "value") return ok({ share: row.share, source: looked });
  return refuse(
    "missing",
    {
      id: `Tidak ada target ${basis} daerah ${regionCode} untuk ${year} dalam halaman yang dibaca. Tanyakan ke Bappeda atau lihat surat edaran Ditjen Bina Bangda.`,
      en: `No ${basis} target of region ${regionCode} for ${year} in the pages read. Ask the planning agency or see the circular of the Directorate General for regional development.`,
    },
    "region",
  );
}
