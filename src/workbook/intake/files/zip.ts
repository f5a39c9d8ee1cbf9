/**
 * The ZIP that an .xlsx is. Its list of contents is read and weighed before anything is unpacked, and unpacking stops at
 * the size the list promised. (PKWARE APPNOTE 6.3: 4.3.6 to 4.3.16 and, for ZIP64, 4.5.3.)
 */
import { fileLimits } from "./limits.js";
import type { FileFault } from "./refusals.js";

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Where the entry's own header lies in the file. */
  readonly offset: number;
}

export type ZipResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault };

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record, and the longest comment behind it. */
const endLength = 22;
const longestComment = 0xffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function failed(fault: FileFault): { readonly ok: false; readonly fault: FileFault } {
  return { ok: false, fault };
}

/** The entries by name in small letters, or what is wrong. Nothing is unpacked. */
export function readZipDirectory(bytes: Uint8Array): ZipResult<ReadonlyMap<string, ZipEntry>> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return failed({ kind: "truncated" });
  if (end.count > fileLimits.parts) return failed({ kind: "tooManyParts", parts: end.count });
  const entries = new Map<string, ZipEntry>();
  let at = end.offset;
  let packed = 0;
  let unpacked = 0;
  for (let index = 0; index < end.count; index += 1) {
    const read = readEntry(view, bytes, at);
    if (read === null) return failed({ kind: "damaged", part: "central directory" });
    const { entry } = read;
    entries.set(entry.name.toLowerCase(), entry);
    packed += entry.packed;
    unpacked += entry.unpacked;
    at = read.next;
    const swollen =
      entry.unpacked > fileLimits.suspiciousPart && entry.unpacked > fileLimits.ratio * entry.packed;
    if (swollen || unpacked > fileLimits.unpacked) {
      return failed({ kind: "bomb", packed: bytes.length, unpacked });
    }
  }
  // Entries that lie over each other are how a small file names the same megabytes many times.
  if (packed > bytes.length) return failed({ kind: "bomb", packed: bytes.length, unpacked });
  return { ok: true, value: entries };
}

function findEnd(view: DataView): { readonly count: number; readonly offset: number } | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    return findEnd64(view, at - 20);
  }
  return null;
}

function findEnd64(view: DataView, locator: number): { count: number; offset: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return null;
  const at = long(view, locator + 8);
  if (at === null || at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) return null;
  const count = long(view, at + 32);
  const offset = long(view, at + 48);
  return count === null || offset === null ? null : { count, offset };
}

/** Eight bytes as a number; `null` where it is larger than any file. */
function long(view: DataView, at: number): number | null {
  if (at + 8 > view.byteLength) return null;
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > view.byteLength) return null;
  const sizes = sizesOf(view, at, { from: at + 46 + nameLength, length: extraLength });
  if (sizes === null) return null;
  // Names in an .xlsx are plain ASCII; a few writers separate folders with backslashes.
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
  const flags = view.getUint16(at + 8, true);
  return {
    entry: {
      name: name.replace(/^\/+/, ""),
      ...sizes,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
    },
    next,
  };
}

/** Sizes and place; those of 4 GB and more stand, in this order, in the ZIP64 field (some writers always use it). */
function sizesOf(
  view: DataView,
  at: number,
  extra: { readonly from: number; readonly length: number },
): Pick<ZipEntry, "packed" | "unpacked" | "offset"> | null {
  let unpacked: number | null = view.getUint32(at + 24, true);
  let packed: number | null = view.getUint32(at + 20, true);
  let offset: number | null = view.getUint32(at + 42, true);
  const end = extra.from + extra.length;
  for (let field = extra.from; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const take = (): number | null => {
      value += 8;
      return long(view, value - 8);
    };
    if (unpacked === 0xffffffff) unpacked = take();
    if (packed === 0xffffffff) packed = take();
    if (offset === 0xffffffff) offset = take();
    break;
  }
  return packed === null || unpacked === null || offset === null ? null : { packed, unpacked, offset };
}

/** Unpacks one entry, and checks that it is as long as promised and as it was when it was packed. */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<ZipResult<Uint8Array>> {
  const view = viewOf(bytes);
  const { offset, name } = entry;
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) {
    return failed({ kind: "packedOtherwise", part: name });
  }
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    return failed({ kind: "damaged", part: name });
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + entry.packed > bytes.length) return failed({ kind: "damaged", part: name });
  const packed = bytes.subarray(from, from + entry.packed);
  const content = entry.method === 0 ? packed : await inflate(packed, entry.unpacked);
  if (content === "no inflater") return failed({ kind: "cannotUnpack" });
  if (content?.length !== entry.unpacked || crc32(content) !== entry.crc) {
    return failed({ kind: "damaged", part: name });
  }
  return { ok: true, value: content };
}

/** Inflates to exactly `size` bytes; `null` where the data is broken, shorter, or longer than promised. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | "no inflater" | null> {
  const inflater = newInflater();
  if (inflater === null) return "no inflater";
  const writer = inflater.writable.getWriter();
  // A failure shows in the reader as well, where it is answered.
  const written = writer.write(Uint8Array.from(packed)).then(() => writer.close());
  const reader = inflater.readable.getReader();
  const content = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > size) {
        await reader.cancel();
        await written.catch(() => undefined);
        return null;
      }
      content.set(value, length);
      length += value.length;
    }
    await written;
  } catch {
    await written.catch(() => undefined);
    return null;
  }
  return length === size ? content : null;
}

function newInflater(): DecompressionStream | null {
  if (typeof DecompressionStream === "undefined") return null;
  try {
    return new DecompressionStream("deflate-raw");
  } catch {
    // Browsers before 2022 know gzip and zlib only.
    return null;
  }
}

let crcTable: Uint32Array | null = null;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
