import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unzip } from "@cj-tech-master/excelts/archive";
import { childrenOf } from "../../../src/domain/index.js";
import { openedFill, runFill } from "./run.js";

let folder: string;
let opened: Awaited<ReturnType<typeof openedFill>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cakupan-breakdown-"));
  opened = await openedFill();
});
afterAll(() => opened.close());

describe("npm run fill -- --breakdown", () => {
  it.each([
    [
      "18",
      "Provinsi Lampung",
      ["Panduan", "Rincian", "Rekonsiliasi", "Pembagian", "Daftar tanya", "Pemeriksaan", "Sumber"],
    ],
    ["Pringsewu", "Kabupaten Pringsewu", ["Panduan", "Rincian", "Daftar tanya", "Sumber"]],
  ])("writes the sheets of %s and says what it wrote", async (region, name, sheets) => {
    const file = join(folder, `${region}.xlsx`);
    const { code, out, err } = await runFill(["--breakdown", "--region", region, "--out", file]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain(`${name}: ${file}`);
    const said = [...out.matchAll(/^ {2}(\S.*?) +\d+ sel/gm)].map(([, sheet]) => sheet);
    expect(said).toEqual(sheets);
    const bytes = await readFile(file);
    expect(out).toContain(`${String(bytes.length)} byte`);
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004", "latin1"));
  });

  it.each([
    ["an unknown region", ["--region", "99"], /"99"/],
    ["an unknown segment", ["--region", "18", "--segments", "penyihir"], /"penyihir"/],
    ["an unknown method", ["--region", "18", "--method", "undian"], /"undian"/],
    ["a negative quota", ["--region", "18", "--quota=-5"], /[-−]5/],
    ["a base year without figures", ["--region", "18", "--base-year", "1999"], /1999/],
  ])("refuses %s with a sentence and no file", async (_, argv, sentence) => {
    const before = await readdir(folder);
    const said = await opened.refusal(["--breakdown", ...argv, "--out", join(folder, "tidak-jadi.xlsx")]);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await readdir(folder)).toEqual(before);
  });
});

describe("npm run fill -- --forms", () => {
  it("writes a form for each kabupaten and kota into a folder, or all of them as one file", async () => {
    const target = join(folder, "isian");
    const asked = ["--region", "34", "--base-year", "2024", "--forms"];
    const { code, out, err } = await runFill([...asked, target]);
    expect([err, code]).toEqual(["", 0]);
    const names = childrenOf("34").map(({ code: own, name }) => `${own} ${name} - isian 2024.xlsx`);
    // Kepmendagri 300.2.2-2138/2025: four kabupaten and a kota.
    expect(names).toHaveLength(5);
    expect((await readdir(target)).sort()).toEqual(names);
    for (const name of names) expect(out).toContain(name);
    const zip = join(folder, "isian.zip");
    expect((await runFill([...asked, zip])).code).toBe(0);
    const packed: string[] = [];
    for await (const part of unzip(await readFile(zip)).entries()) {
      packed.push(part.path);
      part.discard();
    }
    expect(packed).toEqual(names);
  });

  it.each([
    ["a kabupaten", ["--region", "34.01"], /bukan provinsi/],
    ["what no form has a use for", ["--region", "34", "--quota", "5"], /--quota tidak dipakai/],
  ])("refuses %s with a sentence and no file", async (_, argv, sentence) => {
    const before = await readdir(folder);
    expect(await opened.refusal([...argv, "--forms", join(folder, "x.zip")])).toMatch(sentence);
    expect(await readdir(folder)).toEqual(before);
  });
});
