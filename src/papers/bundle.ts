/** Several files as one, for where only one can be saved. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";

/** A file by its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files as a ZIP. */
export async function zipOf(files: readonly NamedFile[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  // One after the other: a writer takes the next when the last is done.
  for (const { name, bytes } of files) await zip.add(name, new Uint8ArrayReader(bytes));
  return zip.close();
}
