/** What a file really is, from its first bytes and not from its name. */
import type { Text } from "../../domain/index.js";
import { utf16Of } from "./decode.js";
import type { FileFault } from "./refusals.js";

type FileKind =
  | { readonly kind: "zip" }
  | { readonly kind: "text" }
  | { readonly kind: "refused"; readonly fault: FileFault };

/** Other files that land in a list of spreadsheets, by their first bytes. */
const otherKinds: readonly { readonly begins: readonly number[]; readonly what: Text }[] = [
  { begins: [0x25, 0x50, 0x44, 0x46], what: { id: "PDF", en: "a PDF" } },
  { begins: [0x89, 0x50, 0x4e, 0x47], what: { id: "gambar PNG", en: "a PNG picture" } },
  { begins: [0xff, 0xd8, 0xff], what: { id: "foto JPEG", en: "a JPEG photo" } },
  { begins: [0x47, 0x49, 0x46, 0x38], what: { id: "gambar GIF", en: "a GIF picture" } },
  { begins: [0x52, 0x61, 0x72, 0x21], what: { id: "arsip RAR", en: "a RAR archive" } },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], what: { id: "arsip 7-Zip", en: "a 7-Zip archive" } },
  { begins: [0x1f, 0x8b], what: { id: "arsip GZIP", en: "a GZIP archive" } },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: { id: "dokumen RTF", en: "an RTF document" } },
];

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, index) => bytes[index] === byte);
}

export function kindOf(bytes: Uint8Array): FileKind {
  const refused = (fault: FileFault): FileKind => ({ kind: "refused", fault });
  if (bytes.length === 0) return refused({ kind: "empty" });
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6])) return { kind: "zip" };
  if (begins(bytes, oleSignature)) return refused(compoundFault(bytes));
  const other = otherKinds.find((candidate) => begins(bytes, candidate.begins));
  if (other !== undefined) return refused({ kind: "other", what: other.what });
  const markup = markupFault(bytes);
  if (markup !== null) return refused(markup);
  if (looksBinary(bytes)) {
    return refused({
      kind: "other",
      what: { id: "berkas biner yang tidak dikenal", en: "an unknown binary file" },
    });
  }
  return { kind: "text" };
}

/**
 * A compound file (MS-CFB): what Office wrote before 2007, and what a password makes of an .xlsx (MS-OFFCRYPTO 2.3.4.4).
 * Its directory entries are 128 bytes long and lie on multiples of 128, so they are found without following the chain of
 * sectors, also in a file that is cut off.
 */
function compoundFault(bytes: Uint8Array): FileFault {
  const names = new Set(["encryptedpackage", "workbook", "book"]);
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (length < 10 || length > 34 || bytes[at + length - 2] !== 0) continue;
    let name = "";
    for (let sign = at; sign < at + length - 2; sign += 2) name += String.fromCharCode(bytes[sign] ?? 0);
    if (names.has(name.toLowerCase())) found.add(name.toLowerCase());
  }
  if (found.has("encryptedpackage")) return { kind: "password" };
  return found.size > 0 ? { kind: "oldExcel" } : { kind: "oldOffice" };
}

function markupFault(bytes: Uint8Array): FileFault | null {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 4096)).trimStart().toLowerCase();
  if (/^(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|meta|body|table|style|div)\b/.test(start))
    return { kind: "page" };
  if (start.startsWith("<?xml"))
    return start.includes("<html") ? { kind: "page" } : { kind: "spreadsheetXml" };
  return null;
}

/** Texts have no zero bytes, unless they are UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  return utf16Of(bytes) === null && bytes.subarray(0, 4096).includes(0);
}
