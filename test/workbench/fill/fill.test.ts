import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { LAMPUNG, openedFill, runFill, type Ended } from "./run.js";

describe("npm run fill", () => {
  let folder: string;
  let opened: Awaited<ReturnType<typeof openedFill>>;
  let lampung: Ended;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cakupan-fill-"));
    opened = await openedFill();
    const [whole, clean] = [join(folder, "lampung.xlsx"), join(folder, "bersih.xlsx")];
    lampung = await runFill([...LAMPUNG, "--out", whole, "--clean", clean]);
  });
  afterAll(() => opened.close());

  it("writes Lampung's workbook and says what it wrote", async () => {
    const { code, out, err } = lampung;
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("Provinsi Lampung");
    for (const sheet of [
      "Panduan",
      "Asumsi",
      "Segmen",
      "Proyeksi",
      "Pembayar",
      "Biaya",
      "Skenario",
      "Ringkasan",
      "Pemeriksaan",
      "Hitung skenario",
      "Tarif",
      "Sumber",
    ]) {
      expect(out).toMatch(new RegExp(`^  ${sheet} +\\d+ sel`, "m"));
    }
    const syncs = Number(/, (\d+) sync,/.exec(out)?.[1]);
    expect(syncs).toBeGreaterThan(0);
    // Fourteen of the fill's own (test/excel/fill.test.ts): with Tarif the contents take one more. Three before and after it, for the
    // names that are there and the workbook's memory.
    expect(syncs).toBeLessThanOrEqual(17);
    const bytes = await readFile(join(folder, "lampung.xlsx"));
    expect(out).toContain(`${String(bytes.length)} byte`);
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004", "latin1"));
  });

  it("writes a clean copy too, in which every value stands and nothing is the add-in's", async () => {
    const [whole, clean] = ["lampung.xlsx", "bersih.xlsx"].map((name) => join(folder, name));
    const { code, out } = lampung;
    expect([code, /bersih\.xlsx: (.*)/u.exec(out)?.[1]]).toEqual([
      0,
      "0 sel bergantung / cells depend on the add-in; 0 diganti / replaced",
    ]);
    const bytes = await readFile(clean ?? "");
    const parts: string[] = [];
    for await (const part of unzip(bytes).entries()) {
      parts.push(part.path);
      if (/\.xml$/u.test(part.path)) expect(await part.text()).not.toMatch(/CAKUPAN\.|cakupan[.:]/u);
    }
    expect(parts.filter((path) => path.includes("webextension"))).toEqual([]);
    const [before, after] = [await valuesIn(await readFile(whole ?? "")), await valuesIn(bytes)];
    expect(before.size).toBeGreaterThan(5_000);
    // The mark on Panduan and its label are gone; everything else stands as it was.
    expect([...before].filter(([at, value]) => after.get(at) !== value).map(([, value]) => value)).toEqual([
      '"Tanda templat"',
      '"cakupan:rencana:1:18:id"',
    ]);
    expect([...after.keys()].filter((at) => !before.has(at)).every((at) => at.startsWith("Baca saya "))).toBe(
      true,
    );
  });

  it.each([
    ["an unknown region", { "--region": "99" }, /"99"/],
    ["a horizon before the base year", { "--to": "2023" }, /2023/],
    ["a target in percent", { "--target": "38.39" }, /38[.,]39/],
    ["a target year after the horizon", { "--target-year": "2031" }, /2031/],
    ["text where a number belongs", { "--base-year": "dua ribu" }, /--base-year.*"dua ribu"/],
    ["a payer nobody knows", { "--payer": "Paman" }, /"Paman"/],
    ["a file of another kind", { "--out": "lampung.pdf" }, /--out.*"lampung\.pdf"/],
    ["a folder that is not there", { "--out": "/tidak/ada/lampung.xlsx" }, /--out.*\/tidak\/ada/],
  ])("refuses %s with a sentence and no file", async (_, wrong, sentence) => {
    const before = await readdir(folder);
    const right = { ...pairs([...LAMPUNG, "--out", join(folder, "tidak-jadi.xlsx")]), ...wrong };
    const said = await opened.refusal(Object.entries(right).flat());
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await readdir(folder)).toEqual(before);
  });

  it("ends with 1, the sentence and no file", async () => {
    const before = await readdir(folder);
    const wrong = { ...pairs([...LAMPUNG, "--out", join(folder, "tidak-jadi.xlsx")]), "--region": "99" };
    const { code, out, err } = await runFill(Object.entries(wrong).flat());
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/"99"/);
    expect(await readdir(folder)).toEqual(before);
  });

  it("refuses an argument that it does not know", async () => {
    const said = await opened.refusal([...LAMPUNG, "--out", join(folder, "x.xlsx"), "--provinsi", "18"]);
    expect(said).toContain("--provinsi");
  });
});

/** What stands in each cell of a file: its value, or its formula with the value beside it. */
async function valuesIn(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  installChartSupport();
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const found = new Map<string, string>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value !== null && cell.value !== "")
          found.set(`${sheet.name} ${cell.address}`, JSON.stringify(cell.value));
      });
    });
  return found;
}

function pairs(args: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    args.flatMap((name, index) => (index % 2 === 0 ? [[name, args[index + 1] ?? ""]] : [])),
  );
}
