/**
 * A plan through its year in a real browser, with its file closed and opened again in between: filled, its ceiling cut, a new figure,
 * the next year; and a province's 17 forms that came back. Each counted in actions; what was typed into the sheets stays.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzip } from "@cj-tech-master/excelts/archive";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { labelled, readSheet, type SeenCell } from "./grid.js";
import { Person } from "./person.js";
import { filledIn } from "./sentBack.js";
import { openWorkbench, type Workbench } from "./served.js";

/** A month of JKK and JKM for who earns least, in rupiah: 10,000 and 6,800 (PP 44/2015). */
const MONTH = 16_800;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let workbench: Workbench;
let folder: string;
let person: Person;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cakupan-journeys-"));
  workbench = await openWorkbench();
  person = new Person(workbench, folder);
});
afterAll(async () => {
  await workbench.close();
  await rm(folder, { recursive: true, force: true });
});

/** A row of Proyeksi: the base year and what follows. The region's own rows come first. */
async function projected(label: string): Promise<readonly SeenCell["value"][]> {
  const row = labelled(await readSheet(workbench.page, "Proyeksi"), label);
  return row.slice(5, 9).map(({ value }) => value);
}

async function cellAt(sheet: string, row: number, column: number): Promise<SeenCell["value"]> {
  return (await readSheet(workbench.page, sheet))[row - 1]?.[column - 1]?.value ?? null;
}

/** What stands beside a label of RKA's head. */
async function ofRka(label: string): Promise<SeenCell["value"]> {
  const rows = await readSheet(workbench.page, "RKA");
  const row = rows.find((cells) => cells.some(({ value }) => value === label)) ?? [];
  return row[row.findIndex(({ value }) => value === label) + 1]?.value ?? null;
}

describe("a kabupaten with figures, in Indonesian", () => {
  it("is filled in three actions", async () => {
    await person.chooseRegion("Daerah", "bolmut", "Kabupaten Bolaang Mongondow Utara");
    await person.fill("Target cakupan", "45");
    await person.press("Isi lembar");
    await person.pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    expect(person.count()).toBe(3);
    // Koran Metro, 31 August 2025: 6,637 of 23,610, so 2025 is the base year. 45 % of them, 10,624.5, is 10,625: 997 more in each of four years.
    expect(await projected("Peserta yang diperlukan")).toEqual([6_637, 7_634, 8_631, 9_628]);
    expect(await projected("Biaya iuran")).toEqual([
      0,
      997 * 12 * MONTH,
      1_994 * 12 * MONTH,
      2_991 * 12 * MONTH,
    ]);
  });

  it("keeps what was typed when the ceiling is cut", async () => {
    await person.typeInto("RKA", "C6", "Dinas Sosial dan PMD");
    // Nine months in 2027.
    await person.typeInto("Asumsi", "H18", "9");
    await person.typeInto("Sheet1", "A1", "=Proyeksi!H25*2");
    await person.closeAndOpen("bolmut.xlsx");
    person.count();
    await person.press(/^Pengaturan lain/);
    await person.fill("Pagu APBD 2026 (Rp)", "100.000.000");
    await person.pane.getByText("di atas pagu: kurang Rp100.995.200").waitFor();
    await person.press("Perbarui rencana ini");
    await person.press("Perbarui");
    await person.pane.getByText(/^Rencana diperbarui: [\d.]+ sel ditulis, 2 isian Anda tetap\.$/).waitFor();
    expect(person.count()).toBe(4);
    expect(await ofRka("Perangkat daerah")).toBe("Dinas Sosial dan PMD");
    expect(await projected("Biaya iuran")).toEqual([
      0,
      997 * 12 * MONTH,
      1_994 * 9 * MONTH,
      2_991 * 12 * MONTH,
    ]);
    expect(await cellAt("Sheet1", 1, 1)).toBe(2 * 1_994 * 9 * MONTH);
    await eventually(() => ofRka("Kurang dari pagu (Rp)")).toBe(997 * 12 * MONTH - 100_000_000);
  });

  it("takes a figure of the office's own", async () => {
    await person.closeAndOpen("bolmut pagu.xlsx");
    await person.press("Angka dasar");
    await person.tick("Angka sendiri");
    await person.fill("Peserta", "7.500");
    await person.fill("Pekerja (basis)", "24.000");
    await person.fill("Basis", "basis UCJ");
    await person.fill("Per tanggal", "31 Desember 2025");
    await person.fill("Sumber", "surat BPJS TK 15/2025");
    await person.press("Perbarui rencana ini");
    await person.press("Perbarui");
    await person.pane.getByText(/^Rencana diperbarui: /).waitFor();
    expect(person.count()).toBe(9);
    // 45 % of 24,000 is 10,800: 3,300 more in four equal steps.
    expect(await projected("Peserta yang diperlukan")).toEqual([7_500, 8_325, 9_150, 9_975]);
    expect(await projected("Biaya iuran")).toEqual([
      0,
      825 * 12 * MONTH,
      1_650 * 9 * MONTH,
      2_475 * 12 * MONTH,
    ]);
    expect(await ofRka("Perangkat daerah")).toBe("Dinas Sosial dan PMD");
    expect(await ofRka("Pagu yang diisi (Rp)")).toBe(100_000_000);
    // 825 for twelve months cost 166,320,000.
    await eventually(() => ofRka("Kurang dari pagu (Rp)")).toBe(66_320_000);
  });

  it("goes on to the next year from what was really reached", async () => {
    await person.closeAndOpen("bolmut angka.xlsx");
    await person.press("Tahun berikutnya");
    await person.press("Siapkan tahun dasar 2026");
    await person.fill(/: peserta sebenarnya$/, "8.100");
    await person.fill(/: pekerja sebenarnya$/, "24.000");
    await person.fill("Per tanggal", "31/12/2026");
    await person.fill("Sumber angka sebenarnya", "surat BPJS TK 4/2027");
    await person.press("Pakai di panel");
    await person.press("Perbarui rencana ini");
    await person.press("Perbarui");
    await person.pane.getByText(/^Rencana diperbarui: /).waitFor();
    expect(person.count()).toBe(9);
    // 2,700 to 10,800 in three years. Of the 825 who were to be enrolled 600 were: the budget goes on paying for them.
    expect(await projected("Peserta yang diperlukan")).toEqual([8_100, 9_000, 9_900, 10_800]);
    expect(await projected("Dibayari, peserta berjalan")).toEqual([0, 600, 600, 600]);
    // 2027 has nine months still.
    expect(await projected("Biaya iuran")).toEqual([
      0,
      900 * 9 * MONTH,
      1_800 * 12 * MONTH,
      2_700 * 12 * MONTH,
    ]);
    expect(await projected("Biaya peserta berjalan")).toEqual([
      0,
      600 * 9 * MONTH,
      600 * 12 * MONTH,
      600 * 12 * MONTH,
    ]);
    expect(await ofRka("Perangkat daerah")).toBe("Dinas Sosial dan PMD");
    expect(await ofRka("Tahun anggaran")).toBe("2027");
    expect(await ofRka("Jumlah belanja (Rp)")).toBe((900 + 600) * 9 * MONTH);
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe("a province without figures, in English", () => {
  /** The forms of Sulawesi Tenggara's 15 kabupaten and 2 kota, as sent back: the first says 1,000 of 4,000, the next 2,000 of 8,000 … */
  async function sentBack(): Promise<readonly { name: string; mimeType: string; buffer: Buffer }[]> {
    const [download] = await Promise.all([
      person.page.waitForEvent("download"),
      person.press("Make 17 forms (.zip)"),
    ]);
    const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
    for await (const part of unzip(await readFile(await download.path())).entries()) {
      const form = Buffer.from(await part.bytes());
      const nth = files.length + 1;
      const buffer = Buffer.from(await filledIn(form, [[1_000 * nth, 4_000 * nth]]));
      files.push({ name: part.path, mimeType: XLSX, buffer });
    }
    return files;
  }

  it("is filled in five actions, with blanks, and says so", async () => {
    await person.page.reload();
    await person.pane.getByRole("tab").first().waitFor();
    await person.press("English");
    await person.chooseRegion("Region", "sulawesi tenggara", "Provinsi Sulawesi Tenggara");
    await person.fill("Base year", "2025");
    await person.fill("Coverage target", "40");
    await person.press("Fill sheets");
    await person.pane.getByRole("button", { name: "Take back" }).waitFor();
    expect(person.count()).toBe(5);
    expect(await cellAt("Ringkasan", 4, 1)).toMatch(/^There is no baseline for the whole region yet/);
  });

  it("takes in the 17 forms that came back, over a day when it was closed", async () => {
    await person.typeInto("RKA", "C6", "Labour office");
    await person.closeAndOpen("sultra.xlsx");
    person.count();
    // The tab starts with the plan's province.
    await person.goTo("Breakdown");
    const files = await sentBack();
    expect(files).toHaveLength(17);
    expect(person.count()).toBe(2);

    await person.goTo("Combine");
    await person.hand("gatherFiles", files);
    await person.press("Use in the plan (1)");
    await person.press("Refresh this plan");
    await person.press("Refresh");
    await person.pane
      .getByText(/^The plan is refreshed: [\d,]+ cells written, 1 of your entries kept\.$/)
      .waitFor();
    expect(person.count()).toBe(5);
    // 1,000 + 2,000 + … + 17,000 of four times as many: a quarter. 40 % of 612,000 is 244,800, in four equal steps.
    expect(await projected("Members needed")).toEqual([153_000, 175_950, 198_900, 221_850]);
    expect(await projected("Cost of the contribution")).toEqual([
      0,
      22_950 * 12 * MONTH,
      45_900 * 12 * MONTH,
      68_850 * 12 * MONTH,
    ]);
    expect(await cellAt("RKA", 6, 3)).toBe("Labour office");
    const sources = (await readSheet(person.page, "Segmen")).flat().map(({ value }) => String(value));
    expect(sources.filter((text) => text.includes("17"))).not.toEqual([]);
  });

  it("stays English, with what was typed, when somebody refreshes it whose pane is Indonesian", async () => {
    await person.closeAndOpen("sultra rekap.xlsx");
    person.count();
    await person.press("Indonesia");
    await person.fill("Target cakupan", "50");
    await person.press("Perbarui rencana ini");
    await person.press("Perbarui");
    await person.pane.getByText(/^Rencana diperbarui: [\d.]+ sel ditulis, 1 isian Anda tetap\.$/).waitFor();
    expect(person.count()).toBe(4);
    // Half of 612,000.
    expect(await projected("Members needed")).toEqual([153_000, 191_250, 229_500, 267_750]);
    expect(await cellAt("RKA", 6, 3)).toBe("Labour office");
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
