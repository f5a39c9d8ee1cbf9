/** What every guide has in the same words and looks: its title, its lines, the colours of cells, and what is said about the workbook. */
import { REGION_ATTRIBUTION } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import { markerLabel, markerText, SheetBuilder, sheetKeys, version } from "../../../sheets/index.js";
import type { SheetPlan, StyleName, TemplateMarker } from "../../../sheets/index.js";

const widths = [30, 84];

/** What every guide says about the workbook itself. */
const aboutTexts: Readonly<Record<"alone" | "law" | "licence", Text>> = {
  alone: {
    id: "Semua rumus adalah rumus Excel biasa. Buku kerja ini tetap hidup tanpa add-in, di Excel lama, dan di LibreOffice.",
    en: "Every formula is an ordinary Excel formula. This workbook stays alive without the add-in, in an old Excel, and in LibreOffice.",
  },
  law: {
    id: "Dikumpulkan dari halaman publik; naskah peraturan sebagian besar tidak dibuka. Keandalan setiap angka tertulis di Sumber. Cocokkan dengan cabang BPJS Ketenagakerjaan sebelum masuk RKA.",
    en: "Gathered from public pages; most regulations were not opened. The reliability of every figure stands on Sumber. Confirm with the BPJS Ketenagakerjaan branch before it goes into a budget.",
  },
  licence: {
    id: "Cakupan berlisensi MIT. Lembar yang diisinya milik Anda.",
    en: "Cakupan is MIT-licensed. The sheets it fills are yours.",
  },
};

export class GuideWriter {
  private readonly sheet = new SheetBuilder(sheetKeys.guide, widths);

  constructor(
    private readonly say: (text: Text) => string,
    title: Text,
    subtitle: string,
  ) {
    this.sheet.put(0, say(title), "title");
    this.sheet.height(28);
    this.sheet.next();
    this.sheet.put(0, subtitle, "subtitle");
    this.sheet.next();
  }

  readonly line = (head: string, body: string, style: StyleName = "text"): void => {
    this.sheet.put(0, head, "labelStrong");
    this.sheet.put(1, body, style);
    this.sheet.next();
  };

  readonly heading = (words: Text): void => {
    this.sheet.next();
    this.sheet.put(0, this.say(words), "heading");
    this.sheet.put(1, null, "heading");
    this.sheet.height(20);
    this.sheet.next();
  };

  /** What the colours of the cells mean. */
  colours(): void {
    this.heading({ id: "Warna", en: "Colours" });
    this.sheet.put(0, this.say({ id: "Biru di atas kuning", en: "Blue on yellow" }), "swatchInput");
    this.sheet.put(
      1,
      this.say({
        id: "Isian: boleh diubah. Setiap isian punya baris di Sumber.",
        en: "An input: may be changed. Every input has a row on Sumber.",
      }),
      "text",
    );
    this.sheet.next();
    this.sheet.put(0, this.say({ id: "Biru miring", en: "Blue italics" }), "swatchDerived");
    this.sheet.put(
      1,
      this.say({
        id: "Isian yang diturunkan dari angka terbit; tidak terbit sendiri.",
        en: "An input derived from published figures; not itself published.",
      }),
      "text",
    );
    this.sheet.next();
    this.sheet.put(0, this.say({ id: "Hitam", en: "Black" }), "swatchCalculated");
    this.sheet.put(1, this.say({ id: "Rumus: jangan ditimpa.", en: "A formula: do not overwrite." }), "text");
    this.sheet.next();
    this.sheet.put(0, this.say({ id: "Merah tebal", en: "Bold red" }), "swatchCheck");
    this.sheet.put(1, this.say({ id: "Pemeriksaan atau peringatan.", en: "A check or a warning." }), "text");
    this.sheet.next();
  }

  /** The last part, with the mark that the workbook is known by; `law` where it rests on the law. */
  finish(marker: TemplateMarker, law?: "law"): SheetPlan {
    const { say, line } = this;
    this.heading({ id: "Tentang", en: "About" });
    line(say({ id: "Tanpa add-in", en: "Without the add-in" }), say(aboutTexts.alone));
    if (law !== undefined) line(say({ id: "Angka dan hukum", en: "Figures and law" }), say(aboutTexts.law));
    line(say({ id: "Versi", en: "Version" }), `Cakupan ${version}`);
    line(say(markerLabel), markerText(marker), "source");
    line(say({ id: "Lisensi", en: "Licence" }), say(aboutTexts.licence));
    line(say({ id: "Data wilayah", en: "Region data" }), say(REGION_ATTRIBUTION));
    return this.sheet.finish({
      name: "Panduan",
      tabColour: "#14505C",
      frozen: { rows: 1, columns: 0 },
      print: { orientation: "portrait", titleRows: 1 },
    });
  }
}

export type LineWriter = GuideWriter["line"];
