import { formatNumber, type Language, type Text } from "../../../domain/index.js";
import { bilingual } from "../numbers.js";

/** "12 kB", "1,2 MB" */
function sizeText(bytes: number, language: Language): string {
  const [thousand, million] = [1_000, 1_000_000];
  if (bytes < thousand) return `${formatNumber(bytes, language)} ${language === "id" ? "bita" : "bytes"}`;
  if (bytes < million) return `${formatNumber(Math.round(bytes / thousand), language)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}

/** What is said of any file that the pane hands over. */
export const saving = {
  held: {
    id: "Bila berkasnya tidak muncul, Excel ini menahan unduhan dari panel. Tekan tautan ini, atau klik kanan lalu pilih simpan tautan; bila tetap tidak bisa, buka buku kerja ini di Excel untuk web.",
    en: "If the file does not appear, this Excel holds back what a pane saves. Press this link, or right-click it and choose to save it; if that does not help, open the workbook in Excel on the web.",
  },
  again: (name: string, bytes: number): Text =>
    bilingual((language) =>
      language === "id"
        ? `Simpan sekali lagi: ${name} (${sizeText(bytes, language)})`
        : `Save once more: ${name} (${sizeText(bytes, language)})`,
    ),
  copy: { id: "Salin isinya", en: "Copy its contents" },
  copied: {
    id: "Tersalin. Tempelkan ke Notepad, lalu simpan.",
    en: "Copied. Paste it into Notepad and save it there.",
  },
  byHand: {
    id: "Excel ini tidak mengizinkan panel menyalin. Isinya terpilih di bawah: tekan Ctrl+C (Mac: ⌘C).",
    en: "This Excel does not let the pane copy. The contents are selected below: press Ctrl+C (Mac: ⌘C).",
  },
  field: { id: "Isi berkas", en: "Contents of the file" },
} as const;
