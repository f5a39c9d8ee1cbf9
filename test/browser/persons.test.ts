/**
 * Two lists of two payers that overlap, in a real browser: to a reject list, a sheet of counts, and a yield in the plan. The
 * page is watched meanwhile: the lists are read in the worker.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { listHeadings, numbersFrom, personOf } from "../intake/personLists.js";
import { readSheet, tabs } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

const HEADINGS = listHeadings.join(";");

/** Persons by their numbers, as a list of an office. */
function list(numbers: readonly number[], cellsOf = (cells: readonly string[]) => cells): Buffer {
  const rows = numbers.map((number) => cellsOf(personOf(number, numbersFrom(number)).cells).join(";"));
  return Buffer.from(`${HEADINGS}\n${rows.join("\n")}\n`);
}
const from = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => first + at);

/** 300 of the province; 200 of the village, 50 of whom the province has; 10 of them with a NIK that is too short. */
const province = list(from(0, 300));
const village = list(from(250, 200), (cells) =>
  Number(cells[0]) > 440 ? cells.map((cell, at) => (at === 1 ? cell.slice(1) : cell)) : cells,
);
const sent = (name: string, buffer: Buffer) => ({ name, mimeType: "text/csv", buffer });

describe("lists of persons in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("are offered their own tab where they are opened as a table of figures", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Data sendiri" }).click();
    await pane.locator("input[name=ownFile]").setInputFiles(sent("provinsi.csv", province));
    await pane.getByText("provinsi.csv adalah daftar orang").waitFor();
    await pane.getByRole("button", { name: "Buka di tab Daftar" }).click();
    await pane.getByRole("list", { name: "Daftar" }).getByText("provinsi.csv").waitFor();
  });

  it("are read in the worker: who is paid for twice, and what is wrong, by row", async () => {
    const { pane } = workbench;
    await pane.locator("input[name=personLists]").setInputFiles(sent("desa.csv", village));
    await pane.locator('select[name="persons.payer.0"]').selectOption("APBD_PROV");
    await pane.locator('select[name="persons.payer.1"]').selectOption("APBDES");
    await pane.getByLabel("Umur dan tunggakan per").fill("2026-01-01");
    await pane.getByRole("button", { name: "Baca dan periksa" }).click();
    // 500 rows: 50 stand in both lists, ten NIK are too short.
    await pane.getByText("Lolos verifikasi: 440 dari 500 orang, 88 %").waitFor();
    await pane.getByText("NIK ada pada daftar lain: 50 baris").waitFor();
    await pane.getByText("NIK bukan 16 angka: 10 baris").waitFor();
    // 50 persons at Rp16,800 a month, twelve months.
    await pane
      .getByText("50 orang: provinsi.csv (APBD provinsi) dan desa.csv (APBDes/ADD), Rp10.080.000 setahun")
      .waitFor();
  });

  it("are saved: those that are rejected, each with its reason", async () => {
    const { page, pane } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "Yang ditolak: desa.csv" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("desa - ditolak.csv");
    const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
    expect(lines).toHaveLength(61);
    expect(lines[0]).toBe(`\ufeff${HEADINGS};Baris;Alasan`);
    expect(lines[1]).toMatch(/;2;NIK sudah dibayari dalam daftar lain$/);
    expect(lines[60]).toMatch(/;201;NIK bukan 16 angka$/);
  });

  it("give the plan its yield", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Pakai 88 % sebagai lolos verifikasi" }).click();
    await pane
      .getByText(
        "Lolos verifikasi pada rencana kini 88 %, dengan sumber provinsi.csv, desa.csv, diperiksa per 1 Januari 2026.",
      )
      .waitFor();
    await pane.getByRole("button", { name: "Lihat rencana" }).click();
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("lampung");
    await pane.getByRole("option", { name: /^Provinsi Lampung/ }).click();
    await pane.getByRole("button", { name: "Pengaturan lain (2 diubah)" }).click();
    await expect(pane.locator("input[name=verificationYield]").inputValue()).resolves.toBe("88");
  });

  it("fill a sheet of counts, without a name or a NIK, and it is taken back", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Daftar" }).click();
    await pane.getByRole("button", { name: "Isi lembar Daftar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).filter({ visible: true }).waitFor();
    const rows = (await readSheet(page, "Daftar")).map((row) => row.map(({ value }) => value));
    const row = (label: string) => rows.find(([first]) => first === label);
    expect(row("provinsi.csv")?.slice(1, 4)).toEqual([300, 300, 1]);
    expect(row("desa.csv")?.slice(1, 4)).toEqual([200, 140, 0.7]);
    expect(row("NIK ada pada daftar lain")?.[1]).toBe(50);
    const written = JSON.stringify(rows);
    // A share has as many digits, behind its point.
    expect(written).not.toMatch(/[^.\d]\d{16}/);
    expect(["SANTOSO", "RAHAYU", "LESTARI"].filter((name) => written.includes(name))).toEqual([]);
    await pane.getByRole("button", { name: "Kembalikan" }).filter({ visible: true }).click();
    await pane
      .getByText(/^Dihapus: /)
      .filter({ visible: true })
      .waitFor();
    expect(await tabs(page)).toEqual(["Sheet1"]);
  });

  it("are stopped in the middle of a long one, and an extract gives its active members to the plan", async () => {
    const { pane } = workbench;
    for (const name of ["provinsi.csv", "desa.csv"]) {
      await pane.getByRole("button", { name: `Lepas ${name}` }).click();
    }
    const folder = await mkdtemp(join(tmpdir(), "cakupan-lists-"));
    const file = join(folder, "peserta.csv");
    // Long enough that somebody can press while it is read: 1,200,000 rows.
    const each = from(0, 4_000).map((number) => {
      const { nik, name, birth } = personOf(number, numbersFrom(number));
      return `${nik};${name};${birth};${number % 2 === 0 ? "Petani" : "Nelayan"};AKTIF`;
    });
    const head = "NIK;Nama;Tgl Lahir;Segmen;Status";
    await writeFile(file, [head, ...Array.from({ length: 300 }, () => each.join("\n")), ""].join("\n"));
    await pane.locator("input[name=personLists]").setInputFiles(file);
    await pane.locator('select[name="persons.role.0"]').selectOption("members");
    await pane.getByRole("button", { name: "Baca dan periksa" }).click();
    // At once: a click of the browser's own first waits until nothing moves any more.
    await pane.getByRole("button", { name: "Berhenti" }).dispatchEvent("click");
    await pane.getByText("Pembacaan dihentikan.").waitFor();
    await rm(folder, { recursive: true });
    await pane.getByRole("button", { name: "Lepas peserta.csv" }).click();
    await pane
      .locator("input[name=personLists]")
      .setInputFiles(sent("peserta.csv", Buffer.from([head, ...each, ""].join("\n"))));
    await pane.locator('select[name="persons.role.0"]').selectOption("members");
    await pane.getByRole("button", { name: "Baca dan periksa" }).click();
    await pane.getByText("4.000 baris, 4.000 aktif").waitFor();
    // Lampung has no published figures of either segment.
    await pane.getByRole("button", { name: "Tambah 2 segmen dari daftar" }).click();
    await pane.getByText("Ditambahkan ke rencana: Petani dan pekebun, Nelayan.").waitFor();
    await pane.getByRole("button", { name: "Pakai peserta aktif untuk 2 segmen" }).click();
    await pane.getByText("Peserta 2 segmen rencana diganti.").waitFor();
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
