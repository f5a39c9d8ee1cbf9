/**
 * Tables that nobody recognises, in a real browser: a table of BPS whose headings are abbreviations is pointed at, and its
 * figures stand in the filled plan; three imperfect forms that came back become one Rekap.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../eventually.js";
import { labelled, readSheet } from "./grid.js";
import { openWorkbench, type Workbench } from "./served.js";

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`${lines.join("\n")}\n`),
});

/** In thousands, as BPS prints it: "AK" is the labour force, "B" those at work. */
const bps = (name: string, year: number, ...rows: readonly string[]) =>
  csv(name, `Tabel 3.2.2 Keadaan Agustus ${String(year)}`, "Wilayah;AK;B;P", "(1);(2);(3);(4)", ...rows);

describe("tables that are pointed at in the workbench", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  it("shows a table of BPS that it does not recognise as it is, and says what is missing", async () => {
    const { pane } = workbench;
    const region = pane.getByRole("combobox", { name: "Daerah" });
    await region.click();
    await region.pressSequentially("pringsewu");
    await pane.getByRole("option", { name: /^Kabupaten Pringsewu/ }).click();
    await pane.getByLabel("Target cakupan").fill("50");
    await pane.getByRole("tab", { name: "Data sendiri" }).click();
    await pane
      .locator("input[name=ownFile]")
      .setInputFiles([
        bps("keadaan-2024.csv", 2024, "01. Lampung Barat;168,1;160,3;7,8", "10. Pringsewu;213,7;201,5;12,2"),
      ]);
    await pane
      .getByText(/Dikenali: "Wilayah" \(wilayah\)\. Belum ada: kolom jumlah pekerja atau peserta/)
      .waitFor();
    await pane.getByRole("cell", { name: "10. Pringsewu" }).waitFor();
  });

  it("takes the row, the column and the unit that are pointed out", async () => {
    const { pane } = workbench;
    await pane.getByRole("radio", { name: "Judul dimulai di baris 2" }).click();
    await pane.getByLabel("C: B", { exact: true }).selectOption("workers");
    await pane.getByLabel("Satuan C").selectOption("1000");
    const used = pane.getByRole("region", { name: /^Yang dipakai \(1\)/ });
    await used.getByText("peserta kosong, pekerja 201.500").waitFor();
    await pane.getByText(/wilayah lain: Kabupaten Lampung Barat/).waitFor();
  });

  it("has the figure in the filled plan, with its source", async () => {
    const { pane, page } = workbench;
    await pane.getByRole("textbox", { name: "Basis" }).fill("penduduk bekerja, Sakernas");
    await pane.getByRole("textbox", { name: "Sumber" }).fill("BPS Kabupaten Pringsewu");
    await pane.getByRole("button", { name: "Pakai untuk rencana" }).click();
    await pane.getByText("1 baris kini dipakai dalam rencana Kabupaten Pringsewu.").waitFor();
    await pane.getByRole("button", { name: "Lihat rencana" }).click();
    await pane.getByRole("button", { name: "Isi lembar" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).waitFor();
    const figures = (await readSheet(page, "Segmen")).flat().map(({ value }) => value);
    expect(figures).toContain(201_500);
    const sources = (await readSheet(page, "Sumber")).flat().map(({ value }) => String(value));
    expect(sources.some((text) => text.includes("BPS Kabupaten Pringsewu"))).toBe(true);
  });

  it("reads next year's table so by itself, and says why", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Data sendiri" }).click();
    await pane
      .locator("input[name=ownFile]")
      .setInputFiles([bps("keadaan-2025.csv", 2025, "10. Pringsewu;215,0;203,4;11,6")]);
    await pane.getByText("Kolomnya dibaca seperti yang Anda tunjuk").waitFor();
    await pane.getByText("peserta kosong, pekerja 203.400").waitFor();
  });

  it("says of three forms that came back what each lacks", async () => {
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "Gabung" }).click();
    await pane.locator("input[name=gatherFiles]").setInputFiles([
      // Headings of their own making, in two files alike.
      csv(
        "pesawaran.csv",
        "Balasan surat 560/12",
        "Daerah kami;Isian I;Isian II",
        "Pesawaran;230.111;41.002",
      ),
      csv("metro.csv", "Balasan surat 560/12", "Daerah kami;Isian I;Isian II", "Kota Metro;80.123;40.321"),
      // Thousands of persons with three decimals: which way they are written, nobody can say.
      csv("tanggamus.csv", "Kabupaten/Kota;Pekerja (ribu orang);Peserta", "Tanggamus;300.125;70.001"),
    ]);
    await pane.getByRole("button", { name: "Ditolak (2)" }).waitFor();
    await pane.getByText(/Berkas "metro\.csv" tidak berisi tabel angka yang dikenali/).waitFor();
    await pane
      .getByRole("button", { name: "Menunggu keputusan (1)" })
      .or(pane.getByText("1 baris dari 3 berkas"))
      .first()
      .waitFor();
  });

  it("reads both of the same shape once one of them is pointed at", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Tunjuk tabelnya" }).first().click();
    const table = pane.getByRole("region", { name: "Tabel di pesawaran.csv" });
    await table.getByRole("radio", { name: "Judul dimulai di baris 2" }).click();
    await table.getByLabel("A: Daerah kami").selectOption("regionName");
    await table.getByLabel("B: Isian I", { exact: true }).selectOption("workers");
    await table.getByLabel("C: Isian II").selectOption("covered");
    await table.getByText("1 baris dipakai", { exact: true }).waitFor();
    await table.getByRole("button", { name: "Selesai menunjuk" }).click();
    await table.waitFor({ state: "detached" });
    await eventually(() => pane.getByRole("button", { name: /^Ditolak/ }).count()).toBe(0);
  });

  it("asks for the way of the third one's numbers, and fills the Rekap with all three", async () => {
    const { pane, page } = workbench;
    const asked = pane.getByRole("region", { name: /^Pertanyaan dari berkas/ });
    await asked.getByRole("radio", { name: /300,125/ }).click();
    await pane.getByText("3 baris dari 3 berkas").waitFor();
    await pane.getByRole("button", { name: "Isi Rekap" }).click();
    await pane.getByRole("button", { name: "Kembalikan" }).filter({ visible: true }).waitFor();
    const rekap = await readSheet(page, "Rekap");
    const rows = rekap.filter((row) => row.some(({ value }) => /\.csv$/.test(String(value))));
    const numbers = rows.map((row) =>
      row.map(({ value }) => value).filter((value) => typeof value === "number"),
    );
    expect(numbers).toEqual([
      expect.arrayContaining([41_002, 230_111]),
      expect.arrayContaining([40_321, 80_123]),
      expect.arrayContaining([70_001, 300_125]),
    ]);
    expect(labelled(await readSheet(page, "Berkas"), "metro.csv")[1]?.value).toBe("diterima");
  });

  it("has made no mistake on the way and asked no other machine for anything", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
