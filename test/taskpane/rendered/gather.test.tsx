/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readRequest } from "../../../src/commands/request.js";
import type { PlanChoices } from "../../../src/domain/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { buildPlan } from "../../../src/workbooks/index.js";
import { Pane, room, textFile } from "./pane.js";

let pane: Pane;
let excel: ReturnType<typeof room>;

beforeEach(async () => {
  window.localStorage.clear();
  excel = room();
  pane = await Pane.open(excel);
  await pane.press("Gabung");
});
afterEach(() => pane.close());

const csv = (name: string, ...rows: readonly string[]): File =>
  textFile(name, ["Kabupaten/Kota;Segmen;Peserta;Pekerja;Basis;Tanggal;Sumber", ...rows].join("\n"));

const origin = "segmen;2024-12-31;Disnaker";

function applied(): WorkbookPlan {
  const call = excel.asked.find((one) => one.call === "applyPlan");
  if (call === undefined) throw new Error("Nothing was written");
  return call.with as WorkbookPlan;
}

/** What stands on the sheet that sums; files and rows that do not count stand on another. */
const contents = (): readonly unknown[] =>
  applied()
    .sheets.filter(({ name }) => name === "Rekap")
    .flatMap((sheet) => sheet.cells.map(({ content }) => content));

describe("files that came back", () => {
  it("are told apart: accepted, refused, in part, each with its reason", async () => {
    await pane.files("gatherFiles", [
      csv("pringsewu.csv", `Pringsewu;Petani;40;100;${origin}`),
      csv("metro.csv", `Kota Metro;Petani;7;70;${origin}`, `Kota Metro;Nelayan;-7;70;${origin}`),
      csv("atlantis.csv", `Atlantis;Petani;7;70;${origin}`),
      textFile("foto.xlsx", "ini bukan lembar kerja"),
    ]);
    await pane.until("2 baris dari 4 berkas");
    expect(pane.text).toContain("Diterima (1)");
    expect(pane.text).toContain("Diterima sebagian (1)");
    expect(pane.text).toContain("Menunggu keputusan (1)");
    expect(pane.text).toContain("Ditolak (1)");
    expect(pane.text).toContain("foto.xlsx");
    // Lampung has 15; two have sent something.
    expect(pane.text).toContain("Belum ada kiriman dari 13 kabupaten/kota");
  });

  it("with the same region twice wait for a decision, and are written as decided", async () => {
    await pane.files("gatherFiles", [
      csv("lama.csv", `Pringsewu;Petani;41;100;${origin}`),
      csv("baru.csv", `Pringsewu;Petani;42;100;${origin}`),
      csv("metro.csv", `Kota Metro;Petani;7;70;${origin}`),
    ]);
    await pane.until("Perlu keputusan (1)");
    expect(pane.text).toContain("1 baris dari 3 berkas");
    await pane.tick("baru.csv");
    expect(pane.text).toContain("Perlu keputusan (0)");
    expect(pane.text).toContain("2 baris dari 3 berkas");
    await pane.until("lembar baru");
    await pane.press("Isi Rekap");
    expect(applied().sheets.map(({ name }) => name)).toContain("Rekap");
    expect(contents()).toContain(42);
    expect(contents()).not.toContain(41);
  });

  it("that say the same are settled in one go", async () => {
    await pane.files("gatherFiles", [
      csv("a.csv", `Pringsewu;Petani;41;100;${origin}`, `Pringsewu;Nelayan;5;50;${origin}`),
      csv("b.csv", `Pringsewu;Petani;41;100;${origin}`, `Pringsewu;Nelayan;5;50;${origin}`),
    ]);
    await pane.until("Perlu keputusan (2)");
    await pane.press("Pakai yang pertama untuk semua yang angkanya sama");
    expect(pane.text).toContain("Perlu keputusan (0)");
    expect(pane.text).toContain("2 baris dari 2 berkas");
  });

  it("without a row that counts are no Rekap, and it is said why", async () => {
    await pane.files("gatherFiles", [csv("atlantis.csv", `Atlantis;Petani;7;70;${origin}`)]);
    await pane.until("Tidak ada baris yang dapat direkap");
    await pane.press("Isi Rekap");
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(false);
  });
});

describe("what was put together, on its way into the plan", () => {
  const sent = (): Promise<void> =>
    pane.files("gatherFiles", [
      csv("pringsewu.csv", `Pringsewu;Petani;41;103;${origin}`, `Pringsewu;Semua pekerja;500;9000;${origin}`),
      csv(
        "metro.csv",
        `Kota Metro;Petani;1007;20001;${origin}`,
        `Kota Metro;Semua pekerja;11;1000;${origin}`,
      ),
    ]);

  it("names who is missing and the difference from what the plan has, and takes nothing over it unasked", async () => {
    await sent();
    await pane.until("Pakai hasil gabung");
    expect(pane.text).toContain("2 dari 15 kabupaten/kota Provinsi Lampung mengirim angka.");
    expect(pane.text).toMatch(/Belum: .*Kabupaten Tanggamus/);
    // 41 + 1,007 of 103 + 20,001.
    expect(pane.text).toContain("Petani dan pekebun: 1.048 peserta dari 20.104 pekerja");
    // The published 760,468 of 3,058,943 (P049 and P048, 24 September 2024) against 511 of 10,000.
    expect(pane.text).toMatch(
      /Rencana memakai .*760\.468.*Rekap: peserta kurang 759\.957, pekerja kurang 3\.048\.943\./,
    );
    expect(pane.hasButton("Pakai di Rencana (1)")).toBe(true);
    await pane.tick("Semua pekerja: 511 peserta");
    expect(pane.hasButton("Pakai di Rencana (2)")).toBe(true);
  });

  it("is in the plan at one press, exact and with its source", async () => {
    await sent();
    await pane.until("Pakai hasil gabung");
    await pane.press("Pakai di Rencana (1)");
    expect(pane.field("regionCode").value).toBe("Provinsi Lampung");
    await pane.type("targetShare", "38,39");
    await pane.press("Isi lembar");
    const cells = applied().sheets.flatMap(({ cells: all }) => all.map(({ content }) => content));
    for (const content of [
      1_048,
      20_104,
      760_468,
      "Rekap 2 dari 15 formulir kabupaten/kota, 31 Desember 2024",
    ])
      expect(cells).toContain(content);
  });

  it("is then an ordinary figure of the plan: a file of its choices makes the same sheets", async () => {
    let choices: PlanChoices | undefined;
    const { applyPlan } = excel;
    excel.applyPlan = (plan, options) => {
      choices = options?.choices;
      return applyPlan(plan, options);
    };
    await sent();
    await pane.until("Pakai hasil gabung");
    await pane.press("Pakai di Rencana (1)");
    await pane.type("targetShare", "38,39");
    await pane.press("Isi lembar");
    // 41 + 1,007 of 103 + 20,001.
    const origin = {
      basis: "segmen",
      asOf: "2024-12-31",
      source: "Rekap 2 dari 15 formulir kabupaten/kota, 31 Desember 2024",
    };
    expect(choices?.segments?.find(({ segment }) => segment === "petani")).toMatchObject({
      covered: { kind: "own", value: 1_048, ...origin },
      workers: { kind: "own", value: 20_104, ...origin },
    });
    const request = readRequest({ file: JSON.parse(JSON.stringify(choices)), flags: {} });
    if (!request.ok || request.value.workbook !== "plan") throw new Error("It is understood");
    const built = buildPlan(request.value.choices);
    expect(built.ok ? built.value.sheets : []).toEqual(applied().sheets);
  });

  it("are the rows of the breakdown at one press, and weights at another; published figures come back", async () => {
    await sent();
    await pane.until("Pakai hasil gabung");
    await pane.press("Jadikan bobot Pembagian");
    expect(pane.field("breakdown.regionCode").value).toBe("Provinsi Lampung");
    expect(pane.text).toContain("4 baris kiriman Provinsi Lampung dari Gabung");
    expect(pane.text).toContain("2 dari 15 kabupaten/kota terbaca.");
    await pane.press("Isi rincian");
    const cells = applied().sheets.flatMap(({ cells: all }) => all.map(({ content }) => content));
    for (const content of [41, 103, 1_007, 20_001, 500, 9_000]) expect(cells).toContain(content);
    await pane.press("Kembalikan");
    await pane.press("Pakai angka terbit");
    expect(pane.text).not.toContain("baris kiriman Provinsi Lampung");
  });
});

describe("a file in which no table is recognised", () => {
  const strange = (name: string, region: string, covered: number): File =>
    textFile(name, `Lampiran surat\nNama;A;B\n${region};500;${covered}\n`);

  it("is pointed at in the list, and its columns hold for the other file of its shape", async () => {
    await pane.files("gatherFiles", [
      strange("satu.csv", "Pringsewu", 41),
      strange("dua.csv", "Kota Metro", 42),
      csv("tiga.csv", `Pesawaran;Semua pekerja;9;90;${origin}`),
    ]);
    await pane.until("Ditolak (2)");
    await pane.press("Tunjuk tabelnya");
    expect(pane.text).toContain("Tabel di satu.csv");
    // The row is called by its number; a screen reader hears "Judul dimulai di baris 2".
    await pane.tick("2");
    await pane.choose("gather.column0", "wilayah");
    await pane.choose("gather.column1", "pekerja (basis)");
    await pane.choose("gather.column2", "peserta");
    expect(pane.text).not.toContain("Ditolak");
    expect(pane.text).toContain("3 baris dari 3 berkas");
    await pane.press("Selesai menunjuk");
    expect(pane.text).not.toContain("Tabel di satu.csv");
    await pane.until("lembar baru");
    await pane.press("Isi Rekap");
    expect(contents()).toEqual(expect.arrayContaining([41, 42, 9]));
  });

  it("is read so the next time, says why, and can be read by itself again", async () => {
    await pane.files("gatherFiles", [strange("satu.csv", "Pringsewu", 41)]);
    await pane.until("Ditolak (1)");
    await pane.press("Tunjuk tabelnya");
    await pane.tick("2");
    await pane.choose("gather.column0", "wilayah");
    await pane.choose("gather.column2", "peserta");
    await pane.files("gatherFiles", [strange("tahun depan.csv", "Kota Metro", 43)]);
    await pane.until("1 baris dari 1 berkas");
    await pane.press("Diterima (1)");
    await pane.press("Betulkan kolomnya");
    expect(pane.text).toContain("seperti yang Anda tunjuk");
    await pane.press("Lupakan, baca ulang");
    await pane.until("Ditolak (1)");
  });
});

describe("reading many files", () => {
  it("shows how far it is and can be stopped; what was read stays", async () => {
    let release: (() => void) | undefined;
    const slow = csv("kedua.csv", `Kota Metro;Petani;7;70;${origin}`);
    const bytes = await slow.arrayBuffer();
    Object.defineProperty(slow, "arrayBuffer", {
      value: () =>
        new Promise<ArrayBuffer>((resolve) => {
          release = () => resolve(bytes);
        }),
    });
    await pane.files("gatherFiles", [
      csv("pertama.csv", `Pringsewu;Petani;40;100;${origin}`),
      slow,
      csv("ketiga.csv", `Pesawaran;Petani;9;90;${origin}`),
    ]);
    await pane.until("1 dari 3 dibaca: pertama.csv");
    await pane.press("Batal membaca");
    await pane.meanwhile(() => release?.());
    await pane.until("Dihentikan: 1 berkas dari 3");
    expect(pane.text).toContain("1 baris dari 1 berkas");
    await pane.until("lembar baru");
    await pane.press("Isi Rekap");
    expect(contents()).toContain(40);
  });
});
