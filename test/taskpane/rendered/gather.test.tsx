/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
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
