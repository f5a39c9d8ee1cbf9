/** Nothing of a person is in what comes out of lists, but for what somebody saves or asks for. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { personsCommand } from "../../src/commands/personsCommand.js";
import { annexOf, judgeLists, sourceOfBytes, usualRules, writeList } from "../../src/intake/index.js";
import { lintPlan } from "../../src/sheets/index.js";
import { buildPersonsBook } from "../../src/workbooks/index.js";

/** Names and numbers that stand in no other place, in every column that could take them in. */
const names = ["ZULKARNAIN QWERTYONO", "Xaveria Planted", "Wongso Terselip"];
const numbers = ["1810011203850001", "1810015203850002", "1810011203850003"];
const phones = "081299887766";

const rows = [
  `${numbers[0]};1810010101109001;${names[0]};12/03/1985;L;Jl Rahasia 1;Pringsewu;Pekon A;Petani;${phones}`,
  // A duplicate, a name in the column of occupations, a NIK in that of villages.
  `${numbers[0]};1810010101109001;${names[0]};12/03/1985;L;Jl Rahasia 1;Pringsewu;${numbers[0]};Nelayan;x`,
  `${numbers[1]};1810010101109002;${names[1]};13/03/1985;P;Jl Rahasia 2;Pringsewu;Pekon B;Petani;x`,
  `${numbers[2]};1810010101109003;${names[2]};12/03/2015;L;Jl Rahasia 3;Gadingrejo;Pekon B;Petani;x`,
  `1.81001E+15;1810010101109003;${names[2]};12/03/1985;L;Jl Rahasia 3;Gadingrejo;Pekon B;Petani;x`,
];
const text = `NIK;No KK;Nama Lengkap;Tgl Lahir;JK;Alamat;Kecamatan;Desa;Pekerjaan;Keterangan\n${rows.join("\n")}\n`;
const secrets = [
  ...names,
  ...names.flatMap((name) => name.split(" ")),
  ...numbers,
  phones,
  "18100101011090",
  "Jl Rahasia",
];

const holding = (output: string): readonly string[] =>
  secrets.filter((secret) => output.toLowerCase().includes(secret.toLowerCase()));

const bytes = new TextEncoder().encode(text);
const input = (name = "calon.csv") => ({
  source: sourceOfBytes(name, bytes),
  role: "candidates" as const,
  payer: "APBD" as const,
});
const settings = { rules: usualRules, date: "2026-01-01" as const, regionCode: "18.10" };

async function judged() {
  const answer = await judgeLists(
    [input(), { ...input("peserta.csv"), role: "members" }, input("desa.csv")],
    settings,
  );
  if (!answer.ok) throw new Error(answer.problem.sentence.en);
  return answer.value;
}

describe("what comes out of lists", () => {
  it("is found where it is planted: the search works", () => {
    expect(holding(text).length).toBe(secrets.length);
  });

  it("holds no name and no number: counts, findings, who is paid for twice", async () => {
    const { result } = await judged();
    expect(result.rules.some(({ rows: broken }) => broken > 0)).toBe(true);
    expect(holding(JSON.stringify(result))).toEqual([]);
  });

  it.each(["id", "en"] as const)(
    "nor does the sheet of counts, in %s, which keeps the rules of sheets",
    async (language) => {
      const { result } = await judged();
      const book = buildPersonsBook(result, { language, annex: null });
      if (!book.ok) throw new Error(book.problem.sentence.en);
      expect(lintPlan(book.value)).toEqual([]);
      expect(holding(JSON.stringify(book.value))).toEqual([]);
    },
  );

  it("an annex that is asked for has names, and never a whole NIK", async () => {
    const value = await judgeLists([input()], { ...settings, regionCode: null });
    if (!value.ok) throw new Error(value.problem.sentence.en);
    const annex = await annexOf(value.value, 100, "id");
    const book = buildPersonsBook(value.value.result, { language: "id", annex });
    if (!book.ok) throw new Error(book.problem.sentence.en);
    expect(lintPlan(book.value)).toEqual([]);
    const written = JSON.stringify(book.value.sheets.find(({ key }) => key === "lampiran"));
    expect(written).toContain(names[0]);
    expect(written).toContain("1810**********01");
    expect(numbers.filter((number) => written.includes(number))).toEqual([]);
    expect(book.value.notes.some(({ text: note }) => /menulis 1 nama/.test(note))).toBe(true);
  });

  it("a refusal names what was expected, and repeats no row", async () => {
    const headless = await judgeLists(
      [{ ...input(), source: sourceOfBytes("a.csv", new TextEncoder().encode(rows.join("\n"))) }],
      settings,
    );
    expect(headless.ok).toBe(false);
    expect(holding(JSON.stringify(headless))).toEqual([]);
  });

  it("npm run persons prints none of it, in words or as JSON", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cakupan-privacy-"));
    try {
      const path = join(folder, "calon.csv");
      await writeFile(path, text);
      for (const more of [[], ["--json"], ["--lang", "en"]]) {
        const ended = await personsCommand([path, "--members", path, ...more], "2026-01-01");
        expect(ended.status).toBe(0);
        expect(holding(ended.stdout + ended.stderr)).toEqual([]);
      }
      const rules = join(folder, "rules.json");
      await writeFile(rules, `{"umur": 17}`);
      const refused = await personsCommand([path, "--rules", rules], "2026-01-01");
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain("age-below");
      expect(holding(refused.stderr)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("is in the files that are saved, where it belongs: row by row as it was, with the reasons", async () => {
    const value = await judgeLists([input()], { ...settings, regionCode: null });
    if (!value.ok) throw new Error(value.problem.sentence.en);
    const saved = async (part: "rejected" | "clean") => {
      const pieces: Uint8Array[] = [];
      const { name, rows: count } = await writeList(
        value.value,
        0,
        part,
        { rules: usualRules, language: "id" },
        (piece) => pieces.push(piece),
      );
      return {
        name,
        count,
        lines: Buffer.concat(pieces).toString("utf8").replace("\ufeff", "").trimEnd().split("\r\n"),
      };
    };
    const clean = await saved("clean");
    expect([clean.name, clean.count]).toEqual(["calon - bersih.csv", 1]);
    expect(clean.lines).toEqual([text.split("\n")[0], rows[0]]);
    const rejected = await saved("rejected");
    expect([rejected.name, rejected.count]).toEqual(["calon - ditolak.csv", 4]);
    expect(rejected.lines).toEqual([
      `${text.split("\n")[0]};Baris;Alasan`,
      `${rows[1]};3;NIK sudah ada pada baris lain daftar ini`,
      `${rows[2]};4;tanggal lahir tidak cocok dengan NIK`,
      // A day of birth in 2015: another year than the NIK says, and below fifteen.
      `${rows[3]};5;"tanggal lahir tidak cocok dengan NIK; umur di bawah 15 tahun"`,
      `${rows[4]};6;NIK tersimpan sebagai bilangan: Excel hanya menyimpan 15 angka, angka terakhirnya hilang`,
    ]);
  });
});
