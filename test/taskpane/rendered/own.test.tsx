/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelRoom } from "../../../src/taskpane/rooms.js";
import { Pane, room, textFile } from "./pane.js";

let pane: Pane;

async function open(answers: Partial<ExcelRoom> = {}): Promise<ReturnType<typeof room>> {
  const excel = room(answers);
  pane = await Pane.open(excel);
  await pane.chooseRegion("pringsewu");
  await pane.press("Data sendiri");
  return excel;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

const table = (...rows: readonly string[]): string =>
  ["Segmen\tPeserta\tPekerja\tBasis\tTanggal\tSumber", ...rows].join("\n").replaceAll(";", "\t");

const origin = "segmen;2024-12-31;Disnaker";

describe("a pasted table", () => {
  it("is shown column by column, with what each was taken for", async () => {
    await open();
    await pane.write("ownText", table(`Petani;40;100;${origin}`));
    await pane.press("Baca tempelan");
    expect(pane.text).toContain("Tabel dari tempelan");
    expect(pane.field("own.column1").value).toBe("covered");
    expect(pane.field("own.column2").value).toBe("workers");
  });

  it("can be read otherwise: a corrected column changes what is used", async () => {
    await open();
    await pane.write("ownText", table(`Petani;40;100;${origin}`));
    await pane.press("Baca tempelan");
    expect(pane.text).toContain("peserta 40, pekerja 100");
    await pane.choose("own.column1", "tidak dipakai");
    expect(pane.text).toContain("peserta kosong, pekerja 100");
  });

  it("is refused with what was expected where it has no headings, and stays in the field", async () => {
    await open();
    await pane.write("ownText", "1\t2\n3\t4");
    await pane.press("Baca tempelan");
    expect(pane.text).toContain("Baris judul tidak ditemukan");
    expect(pane.element.querySelector<HTMLTextAreaElement>('textarea[name="ownText"]')?.value).toBe(
      "1\t2\n3\t4",
    );
  });

  it("says of every row that is left out which and why", async () => {
    await open();
    await pane.write(
      "ownText",
      [
        "Kabupaten/Kota\tSegmen\tPeserta\tPekerja\tBasis\tTanggal\tSumber",
        "Pringsewu\tPetani\t40\t100\tsegmen\t2024-12-31\tDisnaker",
        "Kota Metro\tPetani\t7\t70\tsegmen\t2024-12-31\tDisnaker",
        "Pringsewu\tNelayan\t-3\t70\tsegmen\t2024-12-31\tDisnaker",
        "Jumlah\t\t44\t240",
      ].join("\n"),
    );
    await pane.press("Baca tempelan");
    expect(pane.text).toContain("Yang dipakai (1)");
    expect(pane.text).toContain("Petani dan pekebun: wilayah lain: Kota Metro.");
    expect(pane.text).toContain("Nelayan: ada kesalahan, lihat temuan.");
    expect(pane.text).toMatch(/dilewati: baris jumlah/u);
  });
});

describe("a table of several kabupaten/kota", () => {
  const rows = [
    "Kabupaten/Kota;Segmen;Peserta;Pekerja;Basis;Tanggal;Sumber",
    `Pringsewu;Petani;40;100;${origin}`,
    `Kota Metro;Petani;7;70;${origin}`,
  ];

  it("goes on to Gabung with its file, which reads all of them", async () => {
    await open();
    await pane.files("ownFile", [textFile("cabang.csv", rows.join("\n"))]);
    await pane.until("Tabel ini memuat 2 wilayah");
    await pane.press("Buka di Gabung");
    await pane.until("2 baris dari 1 berkas");
    // What the plan's own tab has read stays there.
    await pane.press("Data sendiri");
    expect(pane.text).toContain("Yang dipakai (1)");
  });

  it("that was pasted leads to Gabung and says that its file is to be chosen there", async () => {
    await open();
    await pane.write("ownText", rows.join("\n").replaceAll(";", "\t"));
    await pane.press("Baca tempelan");
    expect(pane.text).toContain("Pilih berkasnya di sana");
    await pane.press("Buka di Gabung");
    expect(pane.text).not.toContain("baris dari 1 berkas");
    expect(pane.hasButton("Pilih berkas")).toBe(true);
  });

  it("is not named where all rows are of one region", async () => {
    await open();
    await pane.write("ownText", table(`Petani;40;100;${origin}`));
    await pane.press("Baca tempelan");
    expect(pane.hasButton("Buka di Gabung")).toBe(false);
  });
});

describe("taking it into the plan", () => {
  it("asks once for what the table does not say, and keeps what was typed meanwhile", async () => {
    await open();
    await pane.write("ownText", "Segmen\tPeserta\tPekerja\nPetani\t40\t100\nNelayan\t5\t50");
    await pane.press("Baca tempelan");
    await pane.press("Pakai untuk rencana");
    expect(pane.problem("own.basis")).toBe("Isi basisnya: siapa yang dihitung.");
    // Led to the field, wherever it stands; the line at the button says the same.
    expect(pane.field("own.basis").ownerDocument.activeElement).toBe(pane.field("own.basis"));
    const footers = [...pane.field("own.basis").ownerDocument.querySelectorAll("footer")];
    expect(footers.map(({ textContent }) => textContent)).toContain(
      "Isi basisnya: siapa yang dihitung.Pakai untuk rencana",
    );
    await pane.type("own.basis", "segmen");
    await pane.type("own.asOf", "akhir tahun");
    await pane.type("own.source", "Disnaker");
    await pane.press("Pakai untuk rencana");
    expect(pane.problem("own.asOf")).toContain("31/12/2025, Desember 2025 atau 2025");
    expect(pane.field("own.basis").value).toBe("segmen");
    await pane.type("own.asOf", "31 Desember 2024");
    await pane.press("Pakai untuk rencana");
    expect(pane.text).toContain("2 baris kini dipakai dalam rencana Kabupaten Pringsewu.");
  });

  it("brings the region's own total and its segments into the sheets", async () => {
    const excel = await open();
    await pane.write(
      "ownText",
      table(
        `Semua pekerja;50000;180000;${origin}`,
        `Petani;40;100;${origin}`,
        `Pengrajin tapis;12;60;${origin}`,
      ),
    );
    await pane.press("Baca tempelan");
    await pane.press("Pakai untuk rencana");
    await pane.press("Lihat rencana");
    // 50,000 of 180,000 workers is 27.78 %.
    expect(pane.text).toContain("27,78 %");
    expect(pane.text).toContain("50.000 dari 180.000 pekerja. Basis: segmen. Sumber: Disnaker.");
    await pane.type("targetShare", "50");
    await pane.press("Isi lembar");
    const plan = JSON.stringify(excel.asked.find(({ call }) => call === "applyPlan")?.with);
    expect(plan).toContain("Pengrajin tapis");
    expect(plan).toContain("180000");
  });
});

describe("a selection", () => {
  const selected: Awaited<ReturnType<ExcelRoom["readSelection"]>> = {
    sheet: "Data 2024",
    row: 4,
    column: 1,
    values: [
      ["Segmen", "Peserta", "Pekerja"],
      ["Petani", "empat puluh", 100],
      ["Nelayan", 5, 50],
    ],
    texts: [
      ["Segmen", "Peserta", "Pekerja"],
      ["Petani", "empat puluh", "100"],
      ["Nelayan", "5", "50"],
    ],
    formats: Array.from({ length: 3 }, () => ["General", "General", "General"]),
    hiddenRows: [6],
    hiddenColumns: [],
    merges: [],
  };

  it("is read where it stands, and a press on a finding leads to its cell", async () => {
    const excel = await open({ readSelection: () => Promise.resolve(selected) });
    await pane.press("Ambil dari seleksi");
    expect(pane.text).toContain("Tabel dari seleksi di Data 2024");
    await pane.press("Ke sel 'Data 2024'!C6");
    expect(excel.asked.at(-1)).toEqual({ call: "goTo", with: "Data 2024" });
  });

  it("leaves hidden rows out until they are wanted, and says so", async () => {
    await open({ readSelection: () => Promise.resolve(selected) });
    await pane.press("Ambil dari seleksi");
    expect(pane.text).toContain("Baris 7 tersembunyi dan tidak dipakai.");
    expect(pane.text).toContain("Yang dipakai (0)");
    await pane.tick("Sertakan baris tersembunyi");
    expect(pane.text).toContain("Yang dipakai (1)");
  });

  it("that is refused says why, and leaves what was there", async () => {
    const sentence = { id: "Yang dipilih 2 bagian terpisah.", en: "2 separate areas are selected." };
    await open({ readSelection: () => Promise.reject(Object.assign(new Error("x"), { sentence })) });
    await pane.write("ownText", table(`Petani;40;100;${origin}`));
    await pane.press("Baca tempelan");
    await pane.press("Ambil dari seleksi");
    expect(pane.text).toContain("Yang dipilih 2 bagian terpisah.");
    expect(pane.text).toContain("Yang dipakai (1)");
  });
});

describe("a file", () => {
  it("is read in the pane", async () => {
    await open();
    const csv = `Segmen;Peserta;Pekerja;Basis;Tanggal;Sumber\nPetani;40;100;${origin}\n`;
    await pane.files("ownFile", [textFile("pringsewu.csv", csv)]);
    await pane.until("Tabel dari pringsewu.csv");
    expect(pane.text).toContain("peserta 40, pekerja 100");
  });

  it("that is no table is refused with a sentence, and the pane goes on", async () => {
    await open();
    await pane.files("ownFile", [textFile("rusak.xlsx", "PK\u0003\u0004")]);
    await pane.until("rusak.xlsx");
    expect(pane.hasButton("Ambil dari seleksi")).toBe(true);
    await pane.write("ownText", table(`Petani;40;100;${origin}`));
    await pane.press("Baca tempelan");
    expect(pane.text).toContain("Yang dipakai (1)");
  });
});
