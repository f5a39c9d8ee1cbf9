/** What a file holds that the workbench does not carry, told before anything is saved. */

interface Text {
  readonly id: string;
  readonly en: string;
}

/** Gone from a file that is saved here, or there in another form. Each with what becomes of it. */
const kinds = {
  macros: { id: "makro (VBA): dibuang, tidak pernah dijalankan", en: "macros (VBA): dropped, never run" },
  pivots: {
    id: "tabel pivot: angkanya tinggal sebagai isi biasa",
    en: "pivot tables: their figures stay as ordinary contents",
  },
  pictures: { id: "gambar: dibuang", en: "pictures: dropped" },
  shapes: { id: "bentuk dan kotak teks: dibuang", en: "shapes and text boxes: dropped" },
  charts: { id: "grafik jenis lain: dibuang", en: "charts of other kinds: dropped" },
  chartParts: {
    id: "rincian grafik (label, garis tren, warna tema): disederhanakan",
    en: "details of charts (labels, trend lines, theme colours): simplified",
  },
  sheets: {
    id: "lembar yang bukan lembar kerja (lembar grafik, dialog, makro): dibuang",
    en: "tabs that are no worksheets (chart sheets, dialogs, macro sheets): dropped",
  },
  external: {
    id: "tautan ke buku kerja lain: rumusnya menjadi nilai terakhir",
    en: "links to other workbooks: their formulas become the last values",
  },
  connections: { id: "sambungan data dan kueri: dibuang", en: "data connections and queries: dropped" },
  slicers: { id: "pemotong (slicer) dan garis waktu: dibuang", en: "slicers and timelines: dropped" },
  sparklines: { id: "sparkline: dibuang", en: "sparklines: dropped" },
  tables: {
    id: "tabel (Format sebagai Tabel): menjadi sel biasa, rumus yang menyebut kolomnya menjadi rujukan biasa",
    en: "tables: ordinary cells, and ordinary references in formulas that name their columns",
  },
  filters: {
    id: "tombol saring: dibuang; baris yang tersaring tetap tersembunyi",
    en: "filter buttons: dropped; rows that were filtered stay hidden",
  },
  links: {
    id: "tautan pada sel: teksnya tinggal, alamatnya dibuang",
    en: "hyperlinks: their text stays, their address is dropped",
  },
  threads: {
    id: "utas komentar: menjadi catatan biasa dengan nama penulisnya",
    en: "threaded comments: ordinary notes with their authors' names",
  },
  notes: { id: "format catatan: teks biasa, ukuran bawaan", en: "formats of notes: plain text, usual size" },
  dataTables: {
    id: "tabel data (What-If) dan rumus yang tidak dikenal: menjadi nilai terakhir",
    en: "data tables (What-If) and formulas that are not understood: become the last values",
  },
  arrays: {
    id: "rumus matriks (Ctrl+Shift+Enter): menjadi rumus yang meluap sendiri",
    en: "array formulas (Ctrl+Shift+Enter): become formulas that spill",
  },
  richText: {
    id: "format huruf di dalam satu sel: seluruh sel memakai format selnya",
    en: "formats within one cell: the whole cell takes the cell's own",
  },
  richValues: {
    id: "jenis data dan gambar di dalam sel: dibuang",
    en: "data types and pictures in cells: dropped",
  },
  fills: {
    id: "pola dan gradasi warna sel: menjadi satu warna",
    en: "patterns and gradients of cells: become one colour",
  },
  fonts: {
    id: "hiasan huruf (superskrip, garis bawah ganda, bayangan): disederhanakan",
    en: "font effects (superscript, double underline, shadow): simplified",
  },
  alignment: {
    id: "perataan istimewa (ciutkan agar muat, tersebar, arah baca): disederhanakan",
    en: "special alignment (shrink to fit, distributed, reading order): simplified",
  },
  borders: { id: "garis diagonal sel: dibuang", en: "diagonal borders: dropped" },
  hiddenFormulas: {
    id: "rumus yang disembunyikan dalam proteksi: terlihat",
    en: "formulas hidden by protection: shown",
  },
  styleNames: {
    id: "nama gaya sel: formatnya tinggal, namanya dibuang",
    en: "names of cell styles: the formats stay, the names are dropped",
  },
  wholeLines: {
    id: "format seluruh baris atau kolom: hanya sampai sel yang terpakai",
    en: "formats of whole rows or columns: only as far as cells are used",
  },
  groups: {
    id: "pengelompokan baris dan kolom (kerangka): dibuang",
    en: "grouped rows and columns (outline): dropped",
  },
  widths: {
    id: "lebar kolom yang tersembunyi: tetap tersembunyi, lebarnya dibuang",
    en: "widths of hidden columns: still hidden, the width is dropped",
  },
  conditional: {
    id: "format bersyarat jenis lain (skala warna, bilah data, ikon, peringkat): dibuang",
    en: "other conditional formats (colour scales, data bars, icons, ranks): dropped",
  },
  conditionalParts: {
    id: "rincian format bersyarat (garis, miring, format angka, berhenti bila benar): dibuang",
    en: "details of conditional formats (borders, italics, number formats, stop if true): dropped",
  },
  validation: {
    id: "validasi yang tidak dikenal: dibuang",
    en: "validation that is not understood: dropped",
  },
  arrows: { id: "panah daftar pilihan yang disembunyikan: terlihat", en: "hidden arrows of lists: shown" },
  view: {
    id: "tampilan layar (zoom, garis kisi, panel terbagi, pratinjau): seperti bawaan",
    en: "screen view (zoom, grid lines, split panes, preview): as usual",
  },
  print: {
    id: "rincian cetak (skala, kertas lain, batas halaman, kolom judul, kepala halaman khusus): seperti bawaan",
    en: "details of printing (scale, other paper, page breaks, title columns, special headers): as usual",
  },
  printer: { id: "setelan pencetak: dibuang", en: "printer settings: dropped" },
  protection: {
    id: "kata sandi dan izin proteksi: dibuang",
    en: "passwords and permissions of protection: dropped",
  },
  names: { id: "nama tersembunyi atau nama makro: dibuang", en: "hidden names or names of macros: dropped" },
  localNames: {
    id: "nama setempat yang sama di beberapa lembar: rumusnya menjadi rujukan biasa",
    en: "names of sheets that are alike: their formulas become ordinary references",
  },
  calculation: {
    id: "cara hitung (manual, berulang, setepat tampilan): menjadi otomatis",
    en: "way of calculating (manual, iterative, as displayed): automatic",
  },
  controls: {
    id: "tombol, kotak centang dan objek tertanam: dibuang",
    en: "buttons, check boxes and embedded objects: dropped",
  },
  scenarios: {
    id: "skenario What-If dan konsolidasi: dibuang",
    en: "What-If scenarios and consolidation: dropped",
  },
  properties: {
    id: "properti dokumen (judul, penulis, label): diganti",
    en: "properties of the document (title, author, labels): replaced",
  },
  addIns: { id: "setelan add-in lain: dibuang", en: "settings of other add-ins: dropped" },
  customXml: { id: "XML tambahan di dalam berkas: dibuang", en: "additional XML in the file: dropped" },
  signatures: { id: "tanda tangan digital: dibuang", en: "digital signatures: dropped" },
  history: {
    id: "riwayat perubahan buku kerja bersama: dibuang",
    en: "the history of a shared workbook: dropped",
  },
  other: {
    id: "bagian berkas yang tidak dikenal: dibuang",
    en: "parts of the file that are not known: dropped",
  },
  differs: {
    id: "rumus bernilai lain di sini daripada yang tersimpan di berkas",
    en: "formulas come to another value here than the file has kept",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type LossKind = keyof typeof kinds;

/** So many places are named; of the others only the number. */
const NAMED = 5;

/** One kind of thing that is not carried, and where it stands. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  readonly sentence: Text;
}

/** Gathers what is not carried, a place at a time. */
export class Losses {
  readonly #places = new Map<LossKind, Set<string>>();

  /** @param place A sheet, a cell or a part, as a person would look for it. */
  add(kind: LossKind, place: string): void {
    const places = this.#places.get(kind) ?? new Set<string>();
    places.add(place);
    this.#places.set(kind, places);
  }

  list(): readonly Loss[] {
    const found = (Object.keys(kinds) as LossKind[]).filter((kind) => this.#places.has(kind));
    return found.map((kind) => {
      const places = [...(this.#places.get(kind) ?? [])].filter((place) => place !== "");
      const more = places.length - NAMED;
      const named = places.slice(0, NAMED).join(", ");
      const where = (rest: string): string =>
        named === "" ? "" : ` (${named}${more > 0 ? `, ${rest}` : ""})`;
      return {
        kind,
        count: places.length,
        sentence: {
          id: `${kinds[kind].id}${where(`dan ${String(more)} lagi`)}`,
          en: `${kinds[kind].en}${where(`and ${String(more)} more`)}`,
        },
      };
    });
  }
}
