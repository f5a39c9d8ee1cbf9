import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
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
