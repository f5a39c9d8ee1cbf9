/** Writing a file so that it is there whole or not at all. */
import { access, constants, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

export class OutputProblem extends Error {}

/** Refuses a path that cannot be written, before any work is done. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  try {
    await access(folder, constants.W_OK);
    const existing = await stat(path).catch(() => null);
    if (existing?.isDirectory() === true) throw new Error("it is a folder");
    if (existing) await access(path, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputProblem(`--out: "${path}" tidak dapat ditulis / cannot be written (${reason}).`);
  }
}

/** Writes beside the destination, then puts the whole file in place in one step. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${String(process.pid)}.part`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputProblem(`--out: "${path}" tidak dapat ditulis / cannot be written (${reason}).`);
  }
}
