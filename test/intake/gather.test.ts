import { describe, expect, it } from "@jest/globals";
import { combine, consolidate, fileOfBytes, gather, gridOfText } from "../../src/intake/index.js";
import { currentMarker, markerText } from "../../src/sheets/index.js";
import type { GatheredFile } from "../../src/intake/index.js";
import { pasted } from "./tables.js";

const heading = "Kabupaten/Kota | Segmen | Pekerja | Peserta";

function file(name: string, ...lines: readonly string[]): GatheredFile {
  return { name, grids: [gridOfText(pasted(...lines))] };
}

function mark(version: number): string {
  return markerText({ ...currentMarker("rincian", "18", "id"), version });
}

describe("what is said and never merged silently", () => {
  it("the same segment of the same region in two files, until one is chosen", async () => {
    const gathered = await gather([
      file("a.csv", heading, "Pringsewu | Petani | 1000 | 5", "Tanggamus | Petani | 900 | 1"),
      file("b.csv", heading, "18.10 | Petani | 1000 | 6"),
    ]);
    const open = combine(gathered);
    expect(open.rows.map(({ region }) => region.code)).toEqual(["18.06"]);
    expect(open.held).toHaveLength(2);
    const [conflict] = open.conflicts;
    expect(conflict).toMatchObject({ alike: false, chosen: null });
    expect(conflict?.sentence.id).toContain('"a.csv", "b.csv"');
    expect(open.files.map(({ status }) => status)).toEqual(["partly", "held"]);

    const settled = combine(gathered, { preferred: new Map([[conflict?.key ?? "", 1]]) });
    expect(settled.rows.map(({ covered, file: from }) => [covered, from])).toEqual([
      [1, "a.csv"],
      [6, "b.csv"],
    ]);
    expect(settled.held.map(({ file: from }) => from)).toEqual(["a.csv"]);
    expect(settled.held[0]?.reason.id).toContain("b.csv");
  });

  it("the very same file twice", async () => {
    const twice = file("a.csv", heading, "Pringsewu | Petani | 1000 | 5");
    const result = await consolidate([twice, twice]);
    expect(result.rows).toEqual([]);
    expect(result.conflicts[0]?.alike).toBe(true);
  });

  it("an unknown region", async () => {
    const result = await consolidate([file("a.csv", heading, "Wakanda | Petani | 1000 | 5")]);
    expect(result.rows).toEqual([]);
    expect(result.held[0]?.reason.id).toContain("A2:D2");
    expect(result.files[0]).toMatchObject({ status: "held", rowsHeld: 1 });
    expect(result.files[0]?.findings.map(({ code }) => code)).toContain("unknown-region");
    // Said where the file is listed, not only among its findings.
    expect(result.files[0]?.reasons[0]?.id).toMatch(/^A2:D2 .*A2: .*"Wakanda"/);
  });

  it("a form of an unknown region: the lines with figures wait, those nobody filled in do not, and the reasons stay few", async () => {
    const names = ["Petani", "Nelayan", "Linmas", "Anggota BPD", "Marbot"];
    const filled = names.map((name, at) => `Wakanda | ${name} | 1000 | ${at}`);
    const result = await consolidate([
      file("a.csv", heading, ...filled, "Wakanda | Pedagang pasar | |", "Wakanda | Pekerja migran | |"),
    ]);
    expect(result.held.map(({ row }) => row.segmentText)).toEqual(names);
    const said = result.files[0]?.reasons.map(({ id }) => id) ?? [];
    expect(said.slice(0, 3).every((sentence) => sentence.includes('"Wakanda"'))).toBe(true);
    expect(said.slice(3)).toEqual([
      "2 baris lain juga menunggu: lihat temuannya, dan lembar Berkas setelah Rekap diisi.",
      'Berkas "a.csv": 2 baris belum diisi.',
    ]);
  });

  it("a line whose figures cannot be read is no empty line", async () => {
    const result = await consolidate([
      file("a.csv", heading, "Wakanda | Petani | #REF! | #DIV/0!", "Pringsewu | Petani | #REF! | #DIV/0!"),
    ]);
    expect(result.held).toHaveLength(2);
    expect(result.held[1]?.reason.id).toContain("#REF!");
  });

  it.each([
    ["18.10 | Nelayan | 900 | 90", false],
    ["18 | Nelayan | 900 | 90", false],
    ["16.06 | Nelayan | 900 | 90", true],
    // Begins with the same digits, lies elsewhere.
    ["11.18 | Nelayan | 900 | 90", true],
  ])("a template of Lampung with the row %s: said to be of another region is %s", async (row, strange) => {
    const result = await consolidate([file("a.xlsx", mark(1), `Kode wilayah${heading.slice(14)}`, row)]);
    const [outcome] = result.files;
    const said = outcome?.reasons.some(({ id }) => id.includes("Templatnya dibuat untuk Provinsi Lampung"));
    expect(said).toBe(strange);
    expect(outcome?.rowsUsed).toBe(1);
  });

  it("another version of our template, until the planner includes it", async () => {
    const lines = [heading, "Pringsewu | Petani | 1000 | 5"];
    const gathered = await gather([
      file("lama.csv", mark(99), ...lines),
      file("kini.csv", mark(1), heading, "Tanggamus | Petani | 900 | 1"),
    ]);
    const open = combine(gathered);
    expect(open.rows.map(({ file: from }) => from)).toEqual(["kini.csv"]);
    expect(open.held[0]?.reason.id).toContain("rincian versi 99");
    expect(combine(gathered, { otherVersions: true }).rows).toHaveLength(2);
  });

  it("the version of the sheet that is read, whatever the sheets around it say", async () => {
    const sheet = (name: string, ...lines: readonly string[]) => ({
      ...gridOfText(pasted(...lines)),
      sheet: name,
    });
    const grids = [
      sheet("Panduan", mark(1)),
      sheet("Rincian", mark(9), heading, "Pringsewu | Petani | 1000 | 5"),
    ];
    const result = await consolidate([{ name: "a.xlsx", grids }]);
    expect(result.rows).toEqual([]);
    expect(result.held[0]?.reason.id).toContain("rincian versi 9");
  });

  it("another base or another date", async () => {
    const head = "Kabupaten/Kota | Segmen | Pekerja | Peserta | Jenis basis | Tanggal data";
    const result = await consolidate([
      file("a.csv", head, "Pringsewu | Petani | 1000 | 5 | UCJ | 31/12/2023"),
      file("b.csv", head, "Tanggamus | Petani | 900 | 1 | Angkatan kerja | 31/12/2024"),
    ]);
    expect(result.warnings.map(({ id }) => id).join(" ")).toMatch(/basis yang berbeda.*bertanggal berbeda/);
  });

  it("a province beside its own kabupaten/kota", async () => {
    const result = await consolidate([
      file("a.csv", heading, "Lampung | Petani | 10000 | 500"),
      file("b.csv", heading, "Pringsewu | Petani | 1000 | 5"),
    ]);
    expect(result.warnings.map(({ id }) => id).join(" ")).toContain("Lampung hadir bersama");
  });

  it("a file that cannot be read, or holds no table, is refused with its reason; the others count", async () => {
    const result = await consolidate([
      fileOfBytes("rusak.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0])),
      file("surat.csv", "Dengan hormat,", "bersama ini kami kirim"),
      file("a.csv", heading, "Pringsewu | Petani | 1000 | 5"),
    ]);
    expect(result.files.map(({ status }) => status)).toEqual(["refused", "refused", "accepted"]);
    expect(result.files[0]?.reasons[0]?.id).toContain("terpotong");
    expect(result.files[1]?.reasons[0]?.id).toContain("Dengan hormat");
    expect(result.rows).toHaveLength(1);
    // The kabupaten/kota of the same province that sent nothing.
    expect(result.missing).toHaveLength(14);
  });

  it("a stop keeps what was read and says that there was more", async () => {
    const stop = new AbortController();
    const files = ["Pringsewu", "Tanggamus", "Metro"].map((name) =>
      file(`${name}.csv`, heading, `${name} | Petani | 1000 | 5`),
    );
    const result = await consolidate(files, {
      signal: stop.signal,
      onProgress: (done) => done === 2 && stop.abort(),
    });
    expect(result.stopped).toBe(true);
    expect(result.rows).toHaveLength(2);
  });
});
