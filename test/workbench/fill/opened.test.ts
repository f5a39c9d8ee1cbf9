/** `npm run fill -- --in FILE`: files that are refused. What is refreshed, `opened.wide.test.ts` shows. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openedFill } from "./run.js";

let folder: string;
let addIn: Awaited<ReturnType<typeof openedFill>>;
const at = (name: string): string => join(folder, name);
const strange = resolve(import.meta.dirname, "../open/files/openpyxl.xlsx");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cakupan-in-"));
  addIn = await openedFill();
});
afterAll(async () => {
  addIn.close();
  await rm(folder, { recursive: true, force: true });
});

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A compound file with one entry of this name in its directory. */
function compound(name: string): Buffer {
  const file = Buffer.alloc(1024);
  file.set(ole);
  file.write(name, 512, "utf16le");
  file.writeUInt16LE(2 * (name.length + 1), 512 + 64);
  return file;
}

it.each([
  ["lama.xls", () => compound("Workbook"), /97.2003/u],
  ["rahasia.xlsx", () => compound("EncryptedPackage"), /kata sandi/u],
  ["potong.xlsx", async () => (await readFile(strange)).subarray(0, 5_000), /terpotong/u],
  ["besar.xlsx", () => Buffer.alloc(20 * 1024 * 1024 + 1), /terlalu besar/u],
  ["teks.csv", () => Buffer.from("a,b\n1,2\n"), /bukan buku kerja/u],
  ["gambar.xlsx", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /PNG/u],
] as const)("refuses %s with a sentence, and writes nothing", async (name, content, sentence) => {
  await writeFile(at(name), await content());
  const said = await addIn.refusal(["--in", at(name), "--out", at("tidak.xlsx")]);
  expect(said).toMatch(sentence);
  expect(said).not.toContain("Gagal");
  await expect(readFile(at("tidak.xlsx"))).rejects.toThrow();
});

it("refuses a file that is not there, and choices for a workbook without a plan", async () => {
  expect(await addIn.refusal(["--in", at("entah.xlsx"), "--out", at("a.xlsx")])).toMatch(
    /--in.*tidak dapat dibaca/u,
  );
  const said = await addIn.refusal(["--in", strange, "--target", "0.4", "--out", at("a.xlsx")]);
  expect(said).toContain("tidak mengingat rencana");
});

it("does not write over a file of which something would be gone", async () => {
  await writeFile(at("asing.xlsx"), await readFile(strange));
  const said = await addIn.refusal(["--in", at("asing.xlsx"), "--out", at("asing.xlsx")]);
  expect(said).toContain("pilih nama lain");
  expect(await readFile(at("asing.xlsx"))).toEqual(await readFile(strange));
});
