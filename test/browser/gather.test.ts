/**
 * A province's round in a real browser: its breakdown, the form of one kabupaten filled in and sent back, and Gabung over a
 * mix of good, doubled and broken files. Then all of Indonesia, stopped on the way.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzip } from "@cj-tech-master/excelts/archive";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { compoundFile, soundParts, zipOf } from "../intake/archives.js";
import { labelled, readSheet, showCell, tabs, typeInto, type SeenCell } from "./grid.js";
import { filledIn, YEAR_END } from "./sentBack.js";
import { openWorkbench, type Workbench } from "./served.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const sent = (name: string, bytes: Uint8Array | string): Sent => ({
  name,
  mimeType: name.endsWith(".csv") ? "text/csv" : XLSX,
  buffer: Buffer.from(bytes),
});

const valuesOf = (rows: readonly (readonly SeenCell[])[]): readonly (readonly unknown[])[] =>
  rows.map((row) => row.map(({ value }) => value));

describe("a province's round in the workbench", () => {
  let workbench: Workbench;
  let folder: string;
  const forms: Record<string, Buffer> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cakupan-gather-"));
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function chooseRegion(typed: string, name: string): Promise<void> {
    const { pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.fill("");
    await region.pressSequentially(typed);
    await pane.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  }

  async function takeBack(): Promise<void> {
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "Kembalikan" }).click();
    const agree = pane.getByRole("button", { name: "Ya, hapus" });
    // Another tab may still say what was deleted there.
    const gone = pane.getByText(/^Dihapus: /).filter({ visible: true });
    await agree.or(gone).first().waitFor();
    if ((await agree.count()) > 0) await agree.click();
    await gone.waitFor();
    expect(await tabs(page)).toEqual(["Sheet1"]);
  }

  it("fills Rincian for Lampung: 15 blank rows, the province's own figure beside their sum", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Rincian" }).click();
    await chooseRegion("lampung", "Provinsi Lampung");
    await pane.getByLabel("Kuota (orang)").fill("100.000");
    await pane.getByRole("button", { name: "Isi rincian" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    const rows = (await readSheet(page, "Rincian")).filter(([code]) => /^18\./.test(String(code?.value)));
    // Kepmendagri 300.2.2-2138/2025: 13 kabupaten and 2 kota. Of none is a count published, only rates (ANTARA, 26 September 2024).
    expect(rows).toHaveLength(15);
    expect(rows.every((row) => row[3]?.value === null && row[4]?.value === null)).toBe(true);
    const covered = labelled(await readSheet(page, "Rekonsiliasi"), "Semua pekerja");
    expect(covered[2]?.value).toBe(760_468);
  });

  it("shares the quota out once there are figures, and again when one share is set by hand", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const engine = window.workbench?.engine;
      const sheet = engine?.sheets().find(({ name }) => name === "Rincian");
      if (!engine || !sheet) throw new Error("No Rincian");
      const rows = Array.from({ length: 15 }, (_, at) => [10_000, 20_000 + 1_000 * at]);
      engine.write(sheet.id, { row: 4, column: 3, rows: 15, columns: 2 }, rows);
      const origin = Array.from({ length: 15 }, () => ["Basis UCJ", 45_559, "Disnaker"]);
      engine.write(sheet.id, { row: 4, column: 7, rows: 15, columns: 3 }, origin);
    });
    await typeInto(page, "Pembagian", "F10", "9000");
    const shares = async (): Promise<readonly unknown[]> => {
      const rows = await readSheet(page, "Pembagian");
      return rows.filter(([code]) => /^18\./.test(String(code?.value))).map((row) => row[6]?.value);
    };
    // 91,000 over the 14 others, who lack 11,000 to 24,000 and 245,000 in all: by the largest remainder.
    const [open, rest] = [Array.from({ length: 14 }, (_, at) => 11_000 + 1_000 * at), 91_000];
    const exact = open.map((persons) => (rest * persons) / 245_000);
    const down = exact.map(Math.floor);
    const left = rest - down.reduce((sum, persons) => sum + persons, 0);
    const byRemainder = exact
      .map((persons, at) => ({ at, remainder: persons - Math.floor(persons) }))
      .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at);
    await eventually(shares).toEqual([
      9_000,
      ...down.map((persons, at) => persons + (byRemainder.includes(at) ? 1 : 0)),
    ]);
    const [covered] = (await readSheet(page, "Rekonsiliasi")).filter(
      ([segment]) => segment?.value === "Semua pekerja",
    );
    // The published 760,468 less 15 times 10,000.
    expect(covered?.[9]?.value).toBe(610_468);
    await showCell(page, "Rekonsiliasi", "A1");
    await takeBack();
  });

  it("makes the forms of all 15 at one press, as one file", async () => {
    const { page, pane } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Buat 15 formulir (.zip)" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Formulir Provinsi Lampung \d{4}\.zip$/);
    await download.saveAs(join(folder, "formulir.zip"));
    for await (const part of unzip(await readFile(join(folder, "formulir.zip"))).entries()) {
      const [, name = ""] = /^18\.\d\d (?:Kabupaten|Kota) (.+) - isian/.exec(part.path) ?? [];
      forms[name.toLowerCase()] = Buffer.from(await part.bytes());
    }
    expect(Object.keys(forms)).toHaveLength(15);
  });

  it("puts a mix of files together and says of each what became of it", async () => {
    const { pane } = workbench;
    const [pringsewu, tanggamus] = [forms["pringsewu"], forms["tanggamus"]];
    if (pringsewu === undefined || tanggamus === undefined) throw new Error("The forms were not saved");
    const bomb = { ...soundParts(), "xl/media/image1.bin": new Uint8Array(12 * 1024 * 1024) };
    await pane.getByRole("tab", { name: "Gabung" }).click();
    await pane
      .locator("input[name=gatherFiles]")
      .setInputFiles([
        sent("pringsewu.xlsx", await filledIn(pringsewu, [[43_202, 189_754]])),
        sent("tanggamus.xlsx", await filledIn(tanggamus, [[70_001, 300_003]])),
        sent("tanggamus revisi.xlsx", await filledIn(tanggamus, [[71_001, 300_003]])),
        sent(
          "metro.csv",
          "Kabupaten/Kota;Segmen;Pekerja;Peserta;Basis;Tanggal;Sumber\nKota Metro;Semua pekerja;1.080.000;25.000;Basis UCJ;31/12/2025;Disnaker\n",
        ),
        sent("atlantis.csv", "Kabupaten/Kota;Segmen;Pekerja;Peserta\nAtlantis;Petani;1000;50\n"),
        sent("terpotong.xlsx", pringsewu.subarray(0, 9_000)),
        sent("sandi.xlsx", compoundFile("EncryptionInfo", "EncryptedPackage")),
        sent("bom.xlsx", await zipOf(bomb)),
      ]);
    await pane.getByText(/ baris dari 8 berkas$/).waitFor();
    const panel = pane.getByRole("tabpanel", { name: "Gabung" });
    for (const sentence of [
      /"terpotong\.xlsx" terpotong: awalnya \.xlsx/,
      /"sandi\.xlsx" dikunci dengan kata sandi/,
      /"bom\.xlsx" tidak dibuka karena mencurigakan/,
      /Wilayah "Atlantis" tidak ditemukan/,
    ]) {
      await panel.getByText(sentence).first().waitFor();
    }
    await pane.getByRole("region", { name: "Perlu keputusan (1)" }).waitFor();
    await pane.getByRole("radio", { name: /^tanggamus revisi\.xlsx: / }).check();
    await pane.getByRole("region", { name: "Perlu keputusan (0)" }).waitFor();
  });

  it("writes a Rekap that sums exactly and keeps file, region and date a row", async () => {
    const { page, pane } = workbench;
    await pane.getByText(/^Rekap: [\d.]+ sel/).waitFor();
    await pane.getByRole("button", { name: "Isi Rekap" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    const rekap = await readSheet(page, "Rekap");
    const whole = rekap.filter((row) => row[3]?.value === "Semua pekerja");
    expect(
      valuesOf(whole).map(([file, code, , , covered, workers, , basis, asOf]) => [
        file,
        code,
        covered,
        workers,
        basis,
        asOf,
      ]),
    ).toEqual([
      ["pringsewu.xlsx", "18.10", 43_202, 189_754, "Basis UCJ", YEAR_END],
      ["tanggamus revisi.xlsx", "18.06", 71_001, 300_003, "Basis UCJ", YEAR_END],
      ["metro.csv", "18.72", 25_000, 1_080_000, "Basis UCJ", YEAR_END],
    ]);
    const [sum] = (await readSheet(page, "Jumlah")).filter((row) => row[2]?.value === "Semua pekerja");
    // 43,202 + 71,001 + 25,000 of 189,754 + 300,003 + 1,080,000.
    expect([sum?.[7]?.value, sum?.[9]?.value]).toEqual([139_203, 1_569_757]);
    const files = valuesOf(await readSheet(page, "Berkas")).map(([name, status]) => [name, status]);
    expect(files).toEqual(
      expect.arrayContaining([
        ["terpotong.xlsx", "ditolak"],
        ["sandi.xlsx", "ditolak"],
        ["bom.xlsx", "ditolak"],
        ["atlantis.csv", "menunggu keputusan"],
      ]),
    );
    await takeBack();
  });

  it("stops the national sheet on the way, leaves nothing of it, and goes on working", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Rincian" }).click();
    await pane.getByLabel("Yang dibuat").selectOption("nation");
    // 514 kabupaten/kota by 21 segments, and their headings.
    await pane.getByText(/^Nasional: [\d.]+ sel/).waitFor();
    await pane.getByRole("button", { name: "Isi nasional" }).click();
    await pane.getByText(/^Menulis Nasional: [\d.]+ dari [\d.]+ sel$/).waitFor();
    await pane.getByRole("button", { name: "Batal" }).click();
    // What was written is removed first, and a sheet of 10,794 rows takes its time on a busy machine.
    await pane.getByText(/^Pengisian dihentikan/).waitFor({ timeout: 90_000 });
    expect(await tabs(page)).toEqual(["Sheet1"]);
    expect(await pane.getByRole("button", { name: "Kembalikan" }).count()).toBe(0);
    await pane.getByLabel("Yang dibuat").selectOption("region");
    await pane.getByRole("button", { name: "Isi rincian" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    expect(await tabs(page)).toContain("Rincian");
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
