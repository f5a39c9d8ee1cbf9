import { formatShare, monthName, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

/** The payers of a segment. */
export const payers = {
  group: (segment: string): Text => ({ id: `Pembayar ${segment}`, en: `Payers of ${segment}` }),
  one: { id: "Pembayar", en: "Payer" },
  main: (name: string): Text => ({ id: `Pembayar utama (${name})`, en: `Main payer (${name})` }),
  payer: (n: number): Text => ({ id: `Pembayar ${n}`, en: `Payer ${n}` }),
  share: (n: number): Text => ({ id: `Bagian ${n}`, en: `Part ${n}` }),
  choose: { id: "Pilih pembayar…", en: "Choose a payer…" },
  add: { id: "Tambah pembayar", en: "Add a payer" },
  /** By name, or while none is chosen by its place. */
  remove: (payer: Text | null, n: number): Text =>
    payer === null
      ? { id: `Hapus pembayar ${n}`, en: `Remove payer ${n}` }
      : { id: `Hapus pembayar ${payer.id}`, en: `Remove payer ${payer.en}` },
  nth: (n: number): Text => ({ id: `pembayar ${n}`, en: `payer ${n}` }),
  missing: (n: number): Text => ({ id: `Pilih pembayar ${n}.`, en: `Choose payer ${n}.` }),
  twice: (payer: Text, first: number): Text => ({
    id: `${payer.id} sudah menjadi pembayar ${first}: pilih pembayar lain, atau gabungkan bagiannya.`,
    en: `${payer.en} is payer ${first} already: choose another, or put the two parts together.`,
  }),
  nothingLeft: (payer: Text): Text => ({
    id: `Tidak ada sisa untuk ${payer.id}: kurangi bagian pembayar lain, atau hapus pembayar ini.`,
    en: `Nothing is left for ${payer.en}: lower another payer's part, or remove this payer.`,
  }),
  sum: (sum: number, lacking: number): Text =>
    bilingual((language) => {
      const [all, short, over] = [sum, lacking, -lacking].map((share) => formatShare(share, language));
      if (language === "id") {
        if (lacking > 0) return `Jumlah ${all}: kurang ${short}`;
        return lacking < 0 ? `Jumlah ${all}: lebih ${over}` : `Jumlah ${all}`;
      }
      if (lacking > 0) return `Sum ${all}: ${short} short`;
      return lacking < 0 ? `Sum ${all}: ${over} too much` : `Sum ${all}`;
    }),
  /** "APBD 60 %, CSR 40 %" */
  parts: (parts: readonly { readonly name: Text; readonly share: number }[]): Text =>
    bilingual((language) =>
      parts.map(({ name, share }) => `${name[language]} ${formatShare(share, language)}`).join(", "),
    ),
} as const;

/** "Pengaturan lain": the choices beside the main ones, in the words of Asumsi and Pembayar. */
export const settings = {
  title: (changed: number, wrong: boolean): Text => {
    const id = wrong ? " (perlu diperbaiki)" : changed > 0 ? ` (${changed} diubah)` : "";
    const en = wrong ? " (to be corrected)" : changed > 0 ? ` (${changed} changed)` : "";
    return { id: `Pengaturan lain${id}`, en: `Other settings${en}` };
  },
  intro: {
    id: "Boleh dilewati. Semuanya sel biru di Asumsi dan Pembayar, jadi dapat diubah di sana juga.",
    en: "May be passed over. All are blue cells on Asumsi and Pembayar, to be changed there as well.",
  },
  reset: { id: "Kembali ke semula", en: "Back to the defaults" },
  month: (month: number): Text => ({ id: monthName(month, "id"), en: monthName(month, "en") }),
  pathHints: {
    linear: { id: "Poin yang sama tiap tahun.", en: "The same points every year." },
    front: {
      id: "Langkah terbesar dulu, lalu makin kecil.",
      en: "The largest step first, then smaller ones.",
    },
    s: { id: "Mulai lambat, lalu cepat, lalu lambat lagi.", en: "Slow, then fast, then slow again." },
    official: {
      id: "Target terbit daerah ini pada basis yang sama; tahun tanpa target mempertahankan yang dicapai.",
      en: "This region's published targets on the same base; a year without one holds what was reached.",
    },
    own: {
      id: "Isi target tiap tahun; tahun kosong mempertahankan yang dicapai.",
      en: "Enter a target a year; an empty year holds what was reached.",
    },
  },
  published: (targets: readonly { readonly year: number; readonly share: number }[]): Text =>
    targets.length === 0
      ? {
          id: "Belum ada target resmi yang terbit pada basis ini: cakupan tidak naik sampai diisi di Asumsi.",
          en: "No official target is published on this base: coverage does not rise until it is typed in on Asumsi.",
        }
      : bilingual((language) => {
          const list = targets
            .map(({ year, share }) => `${year}: ${formatShare(share, language, 2)}`)
            .join(", ");
          return language === "id"
            ? `Terbit: ${list}. Tahun lain mempertahankan yang dicapai.`
            : `Published: ${list}. Other years hold what was reached.`;
        }),
  ownTarget: (year: number): Text => ({ id: `Target ${year}`, en: `Target ${year}` }),
  holds: { id: "tetap", en: "as before" },
  decidesItself: { id: "Otomatis", en: "Automatic" },
  ceiling: (payer: Text, year: number | null): Text => ({
    id: `Pagu ${payer.id}${year === null ? "" : ` ${year}`} (Rp)`,
    en: `Ceiling of ${payer.en}${year === null ? "" : ` in ${year}`} (Rp)`,
  }),
  ceilingHint: {
    id: "Biaya menghitung sisa, kurang dan berapa orang yang terbayar.",
    en: "Biaya counts what is left or short, and how many persons it pays for.",
  },
  nobody: { id: "tidak ada", en: "nobody" },
  noCeiling: { id: "tanpa pagu", en: "no ceiling" },
} as const;
