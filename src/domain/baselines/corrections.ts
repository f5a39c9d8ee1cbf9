/** What was corrected after a version of the product had it: so that a workbook filled before can say which cells rest on it. */
import type { Text } from "../language/index.js";
import type { IsoDate } from "../months/index.js";
import { isoDate } from "../months/index.js";

/** One figure or rate that stands corrected. Entries stay for ever: workbooks are opened years later. */
export interface FigureCorrection {
  /** The figure as Sumber names it, or the parameter of the law. */
  readonly id: string;
  /** What the product said before. */
  readonly was: number;
  readonly now: number;
  /** The figure that took its place, where it is one of its own. */
  readonly instead: string | null;
  readonly corrected: IsoDate;
  readonly why: Text;
  readonly source: string;
}

/** The latest first. A change of a published figure or rate adds a line here and one in CHANGELOG.md. */
export const corrections: readonly FigureCorrection[] = [
  {
    id: "P075",
    was: 1_485,
    now: 1_845,
    instead: "Q121",
    corrected: isoDate(2026, 11, 28),
    why: {
      id: "Pekerja sawit Lampung Selatan yang dibayari, Agustus–Desember 2025: laman kabupaten mencetak 1.845; dua angka tertukar di koran.",
      en: "Oil-palm workers of Lampung Selatan paid for, August–December 2025: the regency's own page prints 1,845; a newspaper swapped two digits.",
    },
    source:
      "https://lampungselatankab.go.id/web/2025/09/11/1845-pekerja-sawit-di-lampung-selatan-kini-terlindungi-bpjs-ketenagakerjaan",
  },
  {
    id: "P074",
    was: 22_100,
    now: 18_612,
    instead: "Q116",
    corrected: isoDate(2026, 11, 28),
    why: {
      id: "Pekerja sawit Provinsi Lampung 2024: 22.100 adalah rencana (dibulatkan); yang didaftarkan 18.612.",
      en: "Oil-palm workers of Lampung 2024: 22,100 was the plan (rounded); 18,612 were enrolled.",
    },
    source:
      "https://lampung.antaranews.com/berita/743151/18612-petani-sawit-di-lampung-terima-jaminan-sosial-ketenagakerjaan",
  },
];
