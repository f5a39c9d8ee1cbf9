/**
 * The ZIP that an .xlsx is, read with zip.js. Of the libraries tried it is the one that holds what is read to what the
 * file's own list of contents promised: the checksum and the length of each part, and no two parts over each other. (fflate
 * is smaller, but checks no sum and cuts off a part that is longer than promised; a number would change without a word.)
 */
import { Reader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import type { FileEntry } from "@zip.js/zip.js/lib/zip-core-native.js";
import { decodeText } from "../decode.js";
import { fileLimits } from "../limits.js";
import type { FileFault } from "../refusals.js";

/** A value, or what is wrong with the file. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: FileFault };

export function failed(fault: FileFault): { readonly ok: false; readonly fault: FileFault } {
  return { ok: false, fault };
}

/** A worker for a few kilobytes costs more than it saves, and an add-in's page may not be allowed one. */
const reading = {
  useWebWorkers: false,
  checkCrc32: true,
  checkOverlappingEntry: true,
} as const;

/** A file that is too large for memory: its bytes are read where they are needed. */
interface LargeFile {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

class LargeFileReader extends Reader<LargeFile> {
  constructor(private readonly file: LargeFile) {
    super(file);
  }

  override async init(): Promise<void> {
    await super.init?.();
    this.size = this.file.size;
  }

  override readUint8Array(from: number, length: number): Promise<Uint8Array> {
    return this.file.read(from, Math.min(this.file.size, from + length));
  }
}

/** What an archive may hold. */
type ArchiveLimits = Pick<typeof fileLimits, "suspiciousPart" | "ratio" | "parts"> & {
  readonly unpacked: number;
};

/** Opens parts by name, once the list of contents has been weighed. */
export class Archive {
  private constructor(private readonly entries: ReadonlyMap<string, FileEntry>) {}

  /** Reads and weighs the list of contents; nothing is unpacked. */
  static async open(
    file: Uint8Array | LargeFile,
    limits: ArchiveLimits = fileLimits,
  ): Promise<Read<Archive>> {
    const inMemory = file instanceof Uint8Array;
    const packed = inMemory ? file.length : file.size;
    const entries = new Map<string, FileEntry>();
    let parts = 0;
    let unpacked = 0;
    try {
      const reader = new ZipReader(
        inMemory ? new Uint8ArrayReader(file) : new LargeFileReader(file),
        reading,
      );
      for await (const entry of reader.getEntriesGenerator()) {
        parts += 1;
        if (parts > limits.parts) return failed({ kind: "tooManyParts", parts });
        if (entry.directory) continue;
        unpacked += entry.uncompressedSize;
        const swollen =
          entry.uncompressedSize > limits.suspiciousPart &&
          entry.uncompressedSize > limits.ratio * entry.compressedSize;
        if (swollen || unpacked > limits.unpacked) {
          return failed({ kind: "bomb", packed, unpacked });
        }
        // A few writers separate folders with backslashes, or begin with one.
        entries.set(entry.filename.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase(), entry);
      }
    } catch {
      // The list of contents is the end of a ZIP: where it cannot be read, the end is missing or broken.
      return failed({ kind: "truncated" });
    }
    return { ok: true, value: new Archive(entries) };
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  hasUnder(folder: string): boolean {
    return [...this.entries.keys()].some((name) => name.startsWith(folder));
  }

  /** The part's text. A part that is not there is damage: something named it. */
  async text(path: string): Promise<Read<string>> {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) return failed({ kind: "damaged", part: path });
    const stored = entry.compressionMethod === 0 || entry.compressionMethod === 8;
    if (entry.encrypted || !stored) return failed({ kind: "packedOtherwise", part: path });
    try {
      const content = await entry.getData(new Uint8ArrayWriter());
      return { ok: true, value: decodeText(content).text };
    } catch {
      // Another checksum or length than promised, no sound packing, or laid over another part.
      return failed({ kind: "damaged", part: path });
    }
  }

  /** Hands over the part's text piece by piece, as it is unpacked; stops where `take` answers false. */
  async stream(path: string, take: (text: string) => boolean): Promise<Read<"whole" | "stopped">> {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) return failed({ kind: "damaged", part: path });
    const decoder = new TextDecoder();
    const said = { stopped: false };
    try {
      await entry.getData(
        new WritableStream<Uint8Array>({
          write(piece) {
            said.stopped = !take(decoder.decode(piece, { stream: true }));
            if (said.stopped) throw new Error("stopped");
          },
        }),
      );
    } catch {
      // Stopped by us; else another checksum or length than promised, or no sound packing.
      if (!said.stopped) return failed({ kind: "damaged", part: path });
    }
    return { ok: true, value: said.stopped ? "stopped" : "whole" };
  }
}
