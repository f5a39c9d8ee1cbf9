import { formatNumber } from "../../language/index.js";
import { minimumWages } from "../../law/minimumWages.js";
import type { ProvincialWage } from "../../law/minimumWages.js";
import type { PublishedFigure } from "./figure.js";
import { officeCounts } from "./offices.js";
import { asOfText, precisionOf, publicPage, sourceOf } from "./read.js";

function numbered(first: number, index: number): string {
  return `P${String(first + index).padStart(3, "0")}`;
}

/** Active participants by office of registration, two months of all provinces that were printed. */
export function officeFigures(): readonly PublishedFigure[] {
  return officeCounts.flatMap(({ firstId, asOf, page, counts }) =>
    counts
      .trim()
      .split("\n")
      .map((line, index): PublishedFigure => {
        const [regionCode = "", active = "", inactive] = line.split(" ");
        return {
          id: numbered(firstId, index),
          regionCode,
          segment: "semua-pekerja",
          segmentAsPrinted: "peserta aktif",
          metric: "covered",
          value: Number(active),
          unit: "persons",
          basis: "registered-office",
          asOf: asOfText(asOf),
          source: publicPage(page),
          precision: precisionOf(active, "persons"),
          reliability: "A",
          use: "context",
          flags: [],
          derivation: null,
          note: {
            id: `Menurut kantor tempat terdaftar, bukan tempat tinggal${inactive === undefined ? "" : `; tidak aktif ${formatNumber(Number(inactive), "id")}`}.`,
            en: `By office of registration, not by residence${inactive === undefined ? "" : `; inactive ${formatNumber(Number(inactive), "en")}`}.`,
          },
        };
      }),
  );
}

/** The first id of each year's list of minimum wages. */
const wageIds: Readonly<Record<string, number>> = { "2024": 188, "2025": 226, "2026": 264 };

/** The provincial minimum wages of the law, as published figures. */
export function wageFigures(): readonly PublishedFigure[] {
  return minimumWages.values.flatMap(({ from, value }) => {
    const first = wageIds[from.slice(0, 4)];
    return first === undefined || value === null || value === "pending"
      ? []
      : value.map((wage, index) => wageFigure(numbered(first, index), from, wage));
  });
}

function wageFigure(id: string, from: string, row: ProvincialWage): PublishedFigure {
  const outlet = /\/\/(?:www\.)?([^/]+)/.exec(row.page ?? "")?.[1];
  const unaddressed = from.startsWith("2024")
    ? "Daftar UMP 2015–2024 (BPS, disalin publik)"
    : "Keputusan gubernur (halaman disebut di catatan)";
  return {
    id,
    regionCode: row.regionCode,
    segment: "semua-pekerja",
    segmentAsPrinted: "UMP",
    metric: "minimum-wage",
    value: row.wage,
    unit: "rupiah per month",
    basis: "none",
    asOf: asOfText(from),
    source: sourceOf(outlet ?? unaddressed, row.page),
    precision: { id: "tepat", en: "exact" },
    reliability: row.reliability,
    use: "context",
    flags: [],
    derivation: null,
    ...(row.note === null ? {} : { note: row.note }),
  };
}
