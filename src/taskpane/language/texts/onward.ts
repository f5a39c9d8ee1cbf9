import { formatNumber, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

const numbers: Readonly<Record<"covered" | "workers", Text>> = {
  covered: { id: "peserta", en: "covered" },
  workers: { id: "pekerja", en: "workers" },
};

/** What was put together, on its way into the plan, Rincian and Pembagian. */
export const onward = {
  title: { id: "Pakai hasil gabung", en: "Use what was put together" },
  from: (came: number, of: number, province: string): Text => ({
    id: `${came} dari ${of} kabupaten/kota ${province} mengirim angka.`,
    en: `${came} of ${of} kabupaten and kota of ${province} sent figures.`,
  }),
  missing: (names: readonly string[]): Text => ({
    id: `Belum: ${names.join(", ")}.`,
    en: `Not yet: ${names.join(", ")}.`,
  }),
  sum: (segment: Text, covered: number | null, workers: number | null): Text =>
    bilingual((language) => {
      const parts = (
        [
          ["covered", covered],
          ["workers", workers],
        ] as const
      ).flatMap(([which, value]) =>
        value === null ? [] : [`${formatNumber(value, language)} ${numbers[which][language]}`],
      );
      return `${segment[language]}: ${parts.join(language === "id" ? " dari " : " of ")}`;
    }),
  stands: (
    told: readonly {
      readonly which: "covered" | "workers";
      readonly standing: number;
      readonly words: Text;
      readonly came: number | null;
    }[],
  ): Text =>
    bilingual((language) => {
      const id = language === "id";
      const differences = told.flatMap(({ which, standing, came }) => {
        if (came === null) return [];
        const by = formatNumber(Math.abs(came - standing), language);
        const name = numbers[which][language];
        if (came === standing) return [id ? `${name} sama` : `the same ${name}`];
        if (id) return [`${name} ${came > standing ? "lebih" : "kurang"} ${by}`];
        return [`${by} ${came > standing ? "more" : "fewer"} ${name}`];
      });
      const now = told.map(({ words }) => words[language]).join("; ");
      const rest = differences.length === 0 ? "" : `: ${differences.join(", ")}`;
      return id ? `Rencana memakai ${now}. Rekap${rest}.` : `The plan has ${now}. Consolidation${rest}.`;
    }),
  lacks: (basis: boolean, date: boolean): Text => {
    const what: Text =
      basis && date
        ? { id: "basis dan tanggal", en: "base nor date" }
        : basis
          ? { id: "basis", en: "base" }
          : { id: "tanggal", en: "date" };
    return {
      id: `Formulirnya tidak menyebut ${what.id}: tidak dapat menjadi angka rencana. Isi di formulir, lalu pilih berkasnya lagi.`,
      en: `The forms state no ${what.en}: this cannot be a figure of the plan. Fill it in on the forms and choose the files again.`,
    };
  },
  weightSource: (segment: Text, source: Text): Text => ({
    id: `Pekerja (${segment.id}), ${source.id}`,
    en: `Workers (${segment.en}), ${source.en}`,
  }),
  intoPlan: (sums: number): Text => ({ id: `Pakai di Rencana (${sums})`, en: `Use in the plan (${sums})` }),
  intoBreakdown: { id: "Buka di Rincian", en: "Open as breakdown" },
  intoSharing: { id: "Jadikan bobot Pembagian", en: "Use as weights" },
  handed: (rows: number, province: string): Text => ({
    id: `${formatNumber(rows, "id")} baris kiriman ${province} dari Gabung mengganti angka terbit di Rincian; yang terbit disebut di catatannya.`,
    en: `${formatNumber(rows, "en")} rows that ${province} sent back stand in the place of published figures; these are named in the notes.`,
  }),
  drop: { id: "Pakai angka terbit", en: "Use published figures" },
} as const;
