/** Files of any size as bytes, piece by piece: nothing needs the whole of one in memory. */

/** What a file must offer. */
export interface ByteSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** All bytes in order. */
  pieces(): AsyncIterable<Uint8Array>;
  /** The bytes from one place to another. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** What a browser's `File` offers, and a `Blob`. */
interface BlobLike {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
  stream(): {
    getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }> };
  };
}

/** A chosen file. */
export function sourceOfBlob(name: string, blob: BlobLike): ByteSource {
  return {
    name,
    size: blob.size,
    async *pieces() {
      const reader = blob.stream().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done || value === undefined) return;
        yield value;
      }
    },
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** Bytes in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    async *pieces() {
      yield await Promise.resolve(bytes);
    },
    read: (from, to) => Promise.resolve(bytes.slice(from, to)),
  };
}
