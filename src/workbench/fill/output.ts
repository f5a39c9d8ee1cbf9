/** Writing a file so that it is there whole or not at all. */
import { access, constants, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

export class OutputProblem extends Error {}

/** Refuses a path that cannot be written, before any work is done. */
export async function checkWritable(word: string, path: string): Promise<void> {
  const folder = dirname(resolve(path));
  try {
    await access(folder, constants.W_OK);
    const existing = await stat(path).catch(() => null);
    if (existing?.isDirectory() === true) throw new Error("it is a folder");
    if (existing) await access(path, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputProblem(`--${word}: "${path}" tidak dapat ditulis / cannot be written (${reason}).`);
  }
}

/** Writes beside the destination, then puts the whole file in place in one step. */
export async function writeWhole(word: string, path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${String(process.pid)}.part`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputProblem(`--${word}: "${path}" tidak dapat ditulis / cannot be written (${reason}).`);
  }
}

/** Makes the folder where it is not there yet; refuses one that cannot be written into. */
export async function checkFolder(word: string, path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputProblem(`--${word}: "${path}" tidak dapat ditulis / cannot be written (${reason}).`);
  }
}

/** Files by their names; refuses one that cannot be read. */
export function readFiles(
  word: string,
  paths: readonly string[],
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(
    paths.map(async (path) => {
      try {
        return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new OutputProblem(`--${word}: "${path}" tidak dapat dibaca / cannot be read (${reason}).`);
      }
    }),
  );
}

/** The Word files of a folder; refuses one that has none. */
export async function readDocuments(
  word: string,
  path: string,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  let names: string[];
  try {
    names = (await readdir(path)).filter((name) => /^[^~].*\.docx$/i.test(name)).sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputProblem(`--${word}: "${path}" tidak dapat dibaca / cannot be read (${reason}).`);
  }
  if (names.length === 0)
    throw new OutputProblem(`--${word}: tidak ada berkas .docx di / there is no .docx file in "${path}".`);
  return Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(path, name))) })),
  );
}
