import { formatNumber, mainChoices, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

export const form = {
  choices: { id: "Pilihan rencana", en: "Plan choices" },
  region: mainChoices.regionCode.label,
  regionPlaceholder: { id: "Ketik nama atau kode", en: "Type a name or code" },
  openRegions: { id: "Buka daftar daerah", en: "Open the list of regions" },
  regionMissing: { id: "Pilih daerah dari daftar.", en: "Choose a region from the list." },
  code: { id: "kode", en: "code" },
  nothingFound: (query: string): Text => ({
    id: `Tidak ada daerah yang cocok dengan “${query}”`,
    en: `No region matches “${query}”`,
  }),
  moreFound: (n: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `${formatNumber(n, language)} daerah lagi: ketik nama yang lebih lengkap`
        : `${formatNumber(n, language)} more: type more of the name`,
    ),
  baseYear: mainChoices.baseYear.label,
  horizonYear: mainChoices.horizonYear.label,
  targetShare: mainChoices.targetShare.label,
  targetPlaceholder: { id: "mis. 38,39", en: "e.g. 38.39" },
  targetYear: mainChoices.targetYear.label,
  payer: mainChoices.payer.label,
  months: mainChoices.monthsPerYear.label,
} as const;
