/** The annex to a decree without the pane: from a file of persons to the Word file, with nothing of a person in what is printed. */
import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { fillAsAsked, inNewWorkbook } from "../../../src/workbench/fill/command.js";
import { numbersFrom, personOf } from "../../intake/personLists.js";
import { all, partsOf, xml } from "../save/parts.js";
import { LAMPUNG } from "./run.js";

const people = [0, 1, 2].map((number) => personOf(number, numbersFrom(number)));
const names = ["ORANG PERTAMA", "ORANG KEDUA", "ORANG KETIGA"];

async function wordsOf(file: string): Promise<string> {
  const parts = await partsOf(await readFile(file));
  return all(xml(parts.get("word/document.xml")), "w:p")
    .map((paragraph) =>
      all(paragraph, "w:t")
        .map((one) => one.textContent ?? "")
        .join(""),
    )
    .join("\n");
}

describe("npm run fill with a list of persons", () => {
  let folder: string;
  let list: string;
  let members: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cakupan-annex-"));
    list = join(folder, "calon.csv");
    members = join(folder, "aktif.csv");
    const heading = "NIK;Nama;Tgl Lahir;Kecamatan;Desa;Pekerjaan";
    const rows = people.map(
      ({ nik, birth }, at) => `${nik};${names[at] ?? ""};${birth};Ambarawa;Sukamaju;Petani`,
    );
    await writeFile(list, [heading, ...rows].join("\n"));
    await writeFile(members, [heading, rows[2]].join("\n"));
  });

  /** What is printed, and what stands in the annex. */
  async function made(more: readonly string[]) {
    const pack = await mkdtemp(join(folder, "paket-"));
    const out = await fillAsAsked([...LAMPUNG, "--pack", pack, "--persons", list, ...more], inNewWorkbook);
    expect((await readdir(pack)).sort()).toEqual([
      "KAK dan RAB - Provinsi Lampung.docx",
      "Lampiran keputusan - Provinsi Lampung.docx",
      "Lembar untuk DPRD - Provinsi Lampung.docx",
      "Telaahan staf - Provinsi Lampung.docx",
    ]);
    return { out, words: await wordsOf(join(pack, "Lampiran keputusan - Provinsi Lampung.docx")) };
  }

  it("makes the annex, masked, held against the plan, and prints nothing of a person", async () => {
    const { out, words } = await made([]);
    // 82,773 new members in the first of five years, as in test/workbooks/usulan/lampiran.test.ts.
    expect(words).toContain(
      "rencana memuat 82.773 orang pada Tahun Anggaran 2025, sehingga daftar ini kurang 82.770 orang",
    );
    expect(words).toContain("Desa/kelurahan Sukamaju (3 orang)");
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
    expect(out).toContain("3 lolos dari / pass of 3");
    // The ten digits that tell one person from another are hidden.
    expect(people.filter(({ nik }) => words.includes(nik.slice(4, 14)))).toEqual([]);
    expect([...names, ...people.map(({ nik }) => nik)].filter((text) => out.includes(text))).toEqual([]);
  });

  it("leaves out who is a member already, and writes NIK whole only when asked", async () => {
    const { out, words } = await made(["--members", members, "--whole-nik"]);
    expect(words).toContain(people[0]?.nik);
    expect(words).not.toContain("ORANG KETIGA");
    expect(out).toContain("2 lolos dari / pass of 3");
    expect(people.filter(({ nik }) => out.includes(nik))).toEqual([]);
  });
});
