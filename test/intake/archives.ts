/** Small .xlsx files, written part by part, so that a test can break each part on purpose. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A ZIP of these parts, deflated. */
export async function zipOf(parts: Parts, level = 6): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level,
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await writer.add(name, new Uint8ArrayReader(bytes), { dataDescriptor: false });
  }
  return writer.close();
}

/** The parts of a workbook with one sheet, whose inside is `sheetData` and what may follow it. */
export function partsOf(sheet: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${types}"><sheets><sheet name="Data" sheetId="1" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="b" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...more,
  };
}

/** A row of texts and numbers, or of cells already written as XML. */
export function xmlRow(number: number, cells: readonly (string | number)[], attributes = ""): string {
  const written = cells.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    if (cell.startsWith("<c")) return cell.replace("<c", `<c r="${place}"`);
    return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}"${attributes}>${written.join("")}</row>`;
}

export const headings = ["Kabupaten/Kota", "Segmen", "Pekerja", "Peserta"];

/** A sound workbook of one row of figures, or of these rows below the heading. */
export function soundParts(rows: readonly string[] = [xmlRow(2, ["Pringsewu", "Petani", 1000, 250])]): Parts {
  return partsOf(`<sheetData>${xmlRow(1, headings)}${rows.join("")}</sheetData>`);
}

/** Where a part's entry begins in the list of contents at the end of a ZIP. */
function entryOf(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`${name} is not in the archive`);
}

/** The same ZIP, whose list of contents (and the part's own header) says another unpacked size. */
export function lyingAbout(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const entry = entryOf(copy, name);
  view.setUint32(entry + 24, size, true);
  view.setUint32(view.getUint32(entry + 42, true) + 22, size, true);
  return copy;
}

/** The same ZIP with one byte of a part turned over; stored parts keep their text readable. */
export function withDamage(bytes: Uint8Array, find: string, replace: string): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const wanted = new TextEncoder().encode(find);
  const at = copy.findIndex((_, from) => wanted.every((byte, offset) => copy[from + offset] === byte));
  if (at < 0 || find.length !== replace.length) throw new Error(`"${find}" cannot be replaced`);
  copy.set(new TextEncoder().encode(replace), at);
  return copy;
}

/** The directory of a compound file (MS-CFB) with these streams; nothing else of it is needed to know what it is. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + index * 128;
    for (let sign = 0; sign < name.length; sign += 1) bytes[at + 2 * sign] = name.charCodeAt(sign);
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}
