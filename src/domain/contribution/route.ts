import { bothNumbers, quoted, wordKey } from "../language/index.js";
import type { Text } from "../language/index.js";
import { ok, refuse } from "../result.js";
import type { Result } from "../result.js";
import type { SegmentRoute } from "../segments/index.js";
import type { Bearer, Contribution, RiskClass } from "./contribution.js";
import { sumOfRupiah } from "../units/index.js";
import type { Rupiah } from "../units/index.js";

const routes: Readonly<Record<SegmentRoute, { readonly name: Text; readonly aliases: readonly string[] }>> = {
  BPU: { name: { id: "Bukan penerima upah", en: "Self-employed" }, aliases: ["pbpu", "mandiri", "informal"] },
  PU: { name: { id: "Penerima upah", en: "Wage worker" }, aliases: ["ppu", "formal", "wage"] },
  JAKON: { name: { id: "Jasa konstruksi", en: "Construction" }, aliases: ["konstruksi"] },
  PMI: {
    name: { id: "Pekerja migran Indonesia", en: "Migrant worker" },
    aliases: ["pekerja migran", "migran", "migrant"],
  },
};

const segmentRoutes: readonly SegmentRoute[] = ["BPU", "PU", "JAKON", "PMI"];

/** Finds a membership type by id, Indonesian or English name, in any case. */
export function parseRoute(text: string, argument = "type"): Result<SegmentRoute> {
  const key = wordKey(text);
  const found = segmentRoutes.find((route) => {
    const { name, aliases } = routes[route];
    return [route, name.id, name.en, ...aliases].some((word) => wordKey(word) === key);
  });
  if (found !== undefined) return ok(found);
  const accepted = segmentRoutes.join(", ");
  return refuse(
    "value",
    {
      id: `"${argument}" harus ${accepted}; yang diterima ${quoted(text)}.`,
      en: `"${argument}" must be ${accepted}; ${quoted(text)} came.`,
    },
    argument,
  );
}

/** A class of workplace risk, 1 very low to 5 very high. */
export function parseRiskClass(value: number, argument = "risk_class"): Result<RiskClass> {
  const found = ([1, 2, 3, 4, 5] as const).find((each) => each === value);
  if (found !== undefined) return ok(found);
  const came = bothNumbers(value);
  return refuse(
    "value",
    {
      id: `"${argument}" harus 1 (sangat rendah), 2, 3, 4 atau 5 (sangat tinggi); yang diterima ${came.id}.`,
      en: `"${argument}" must be 1 (very low), 2, 3, 4 or 5 (very high); ${came.en} came.`,
    },
    argument,
  );
}

/** Whose part of a contribution is wanted. */
export type BorneBy = "all" | "employer" | "worker";

const shareWords: Readonly<Record<BorneBy, readonly string[]>> = {
  all: ["all", "semua", "total"],
  employer: ["employer", "pemberi kerja"],
  worker: ["worker", "pekerja"],
};

export function parseShare(text: string, argument = "borne_by"): Result<BorneBy> {
  const key = wordKey(text);
  const found = (["all", "employer", "worker"] as const).find((share) =>
    shareWords[share].some((word) => wordKey(word) === key),
  );
  if (found !== undefined) return ok(found);
  return refuse(
    "value",
    {
      id: `"${argument}" harus "semua", "pemberi kerja" atau "pekerja"; yang diterima ${quoted(text)}.`,
      en: `"${argument}" must be "all", "employer" or "worker"; ${quoted(text)} came.`,
    },
    argument,
  );
}

const borneBy: Readonly<Record<Exclude<BorneBy, "all">, Bearer>> = { employer: "employer", worker: "worker" };

/** The part of a monthly contribution that employer or worker bear by law, in whole rupiah. BPU has no such parts. */
export function shareOf(contribution: Contribution, share: BorneBy): Result<Rupiah> {
  if (share === "all") return ok(contribution.total);
  if (contribution.lines.some((line) => line.bearer === "payer")) {
    return refuse(
      "value",
      {
        id: 'Iuran BPU tidak terbagi antara pemberi kerja dan pekerja; kosongkan "borne_by".',
        en: 'Contributions of BPU members are not divided between employer and worker; leave "borne_by" out.',
      },
      "borne_by",
    );
  }
  const lines = contribution.lines.filter((line) => line.bearer === borneBy[share]);
  return ok(sumOfRupiah(lines.map(({ amount }) => amount)));
}
