/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { childrenOf } from "../../../src/domain/index.js";
import type { BookRoom, ExcelRoom } from "../../../src/taskpane/rooms.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { usualBreakdown, type BookChoices, type BreakdownChoices } from "../../../src/workbooks/index.js";
import { Pane, previewed, receiptFor, room } from "./pane.js";

let pane: Pane;

async function open(answers: Partial<ExcelRoom> = {}, books?: BookRoom): Promise<ReturnType<typeof room>> {
  const excel = room(answers);
  pane = await Pane.open(excel, books);
  await pane.press("Rincian");
  return excel;
}

function applied(excel: ReturnType<typeof room>): WorkbookPlan {
  const call = excel.asked.find((one) => one.call === "applyPlan");
  if (call === undefined) throw new Error("Nothing was written");
  return call.with as WorkbookPlan;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

describe("a province's kabupaten/kota", () => {
  it("are previewed, filled and taken back as a plan is", async () => {
    const excel = await open({}, previewed);
    await pane.chooseRegion("lampung", "breakdown.regionCode");
    // Kepmendagri 300.2.2-2138/2025: Lampung has 13 kabupaten and 2 kota.
    expect(pane.text).toContain("masing-masing dari 15 kabupaten/kotanya");
    expect(pane.text).toMatch(/Rincian: [\d.]+ sel/u);
    await pane.press("Isi rincian");
    expect(applied(excel).title).toBe("Rincian kabupaten/kota — Provinsi Lampung");
    expect(pane.focused).toMatch(/^\d lembar sudah diisi$/u);
    await pane.press("Kembalikan");
    expect(pane.focused).toContain("Dihapus: ");
    expect(pane.field("breakdown.regionCode").value).toBe("Provinsi Lampung");
  });

  it("carry the quota and the segments that were chosen", async () => {
    const excel = await open();
    await pane.chooseRegion("lampung", "breakdown.regionCode");
    await pane.type("breakdown.quota", "100.000");
    await pane.choose("breakdown.method", "Sama rata");
    await pane.tick("Nelayan");
    await pane.press("Isi rincian");
    const contents = applied(excel).sheets.flatMap((sheet) => sheet.cells.map(({ content }) => content));
    expect(contents).toContain(100_000);
    expect(contents).toContain("Sama rata");
    expect(contents.filter((content) => content === "Nelayan").length).toBeGreaterThanOrEqual(15);
  });

  it("say before filling that the shares will not come out, and take population that is pasted", async () => {
    const excel = await open();
    await pane.chooseRegion("sumatera selatan", "breakdown.regionCode");
    await pane.type("breakdown.quota", "1.100.000");
    expect(pane.text).toContain("Pembagian belum akan keluar.");
    await pane.choose("breakdown.method", "Penduduk atau bobot lain");
    await pane.tick("Tidak lebih dari yang belum terlindungi");
    expect(pane.text).toContain("untuk 17 dari 17 wilayah");
    const pasted = childrenOf("16").map(({ name }, at) => `${name}\t${String(200_000 + at)}`);
    await pane.write("breakdown.weights", pasted.join("\n"));
    await pane.type("breakdown.weightSource", "BPS, penduduk");
    expect(pane.text).toContain("17 dari 17 kabupaten/kota terbaca.");
    expect(pane.text).not.toContain("Pembagian belum akan keluar.");
    await pane.press("Isi rincian");
    const contents = applied(excel).sheets.flatMap((sheet) => sheet.cells.map(({ content }) => content));
    for (const at of [0, 16]) expect(contents).toContain(200_000 + at);
    expect(contents).toContain("BPS, penduduk");
  });

  it("are shared out by a target of the province, or persons, and not by both", async () => {
    const excel = await open();
    await pane.chooseRegion("lampung", "breakdown.regionCode");
    await pane.type("breakdown.targetShare", "38,39");
    await pane.type("breakdown.quota", "1.000");
    expect(pane.problem("breakdown.targetShare")).toContain("Pilih salah satu");
    await pane.type("breakdown.quota", "");
    await pane.choose("breakdown.method", "Desa dan kelurahan");
    await pane.press("Isi rincian");
    const contents = applied(excel).sheets.flatMap((sheet) => sheet.cells.map(({ content }) => content));
    expect(contents).toContain(0.3839);
  });

  it("are not written with a quota that cannot be read, which stays as typed", async () => {
    const excel = await open();
    await pane.chooseRegion("lampung", "breakdown.regionCode");
    await pane.type("breakdown.quota", "seratus ribu");
    expect(pane.problem("breakdown.quota")).toContain("yang tertulis “seratus ribu”");
    await pane.press("Isi rincian");
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(false);
    expect(pane.field("breakdown.quota").value).toBe("seratus ribu");
  });
});

describe("the region of the plan", () => {
  const region = (): string => pane.field("breakdown.regionCode").value;

  it("is where Rincian starts, a province with its kabupaten/kota and a kabupaten with its form", async () => {
    await open();
    await pane.press("Rencana");
    await pane.chooseRegion("lampung");
    await pane.press("Rincian");
    expect(region()).toBe("Provinsi Lampung");
    expect(pane.hasButton("Isi rincian")).toBe(true);
    // Nobody has chosen anything here: it goes on with the plan.
    await pane.press("Rencana");
    await pane.chooseRegion("pringsewu");
    await pane.press("Rincian");
    expect(region()).toBe("Kabupaten Pringsewu");
    expect(pane.hasButton("Isi formulir")).toBe(true);
  });

  it("leaves what somebody chose or typed in Rincian as it is", async () => {
    await open();
    await pane.chooseRegion("jambi", "breakdown.regionCode");
    await pane.press("Rencana");
    await pane.chooseRegion("lampung");
    await pane.press("Rincian");
    expect(region()).toBe("Provinsi Jambi");
  });

  it("leaves a carried province alone once its quota is typed", async () => {
    await open();
    await pane.press("Rencana");
    await pane.chooseRegion("lampung");
    await pane.press("Rincian");
    await pane.type("breakdown.quota", "100.000");
    await pane.press("Rencana");
    await pane.chooseRegion("jambi");
    await pane.press("Rincian");
    expect(region()).toBe("Provinsi Lampung");
    expect(pane.field("breakdown.quota").value).toBe("100.000");
  });
});

describe("a workbook that remembers a breakdown", () => {
  const choices: BreakdownChoices = {
    ...usualBreakdown,
    regionCode: "18",
    baseYear: 2024,
    language: "id",
    segments: ["semua-pekerja", "petani"],
    quota: null,
    targetShare: 0.3839,
    method: "weight",
    capAtUncovered: false,
    weights: { "18.01": 200_000, "18.10": 150_000 },
    weightSource: "BPS, penduduk 2024",
    collected: [
      {
        regionCode: "18.02",
        segment: "petani",
        covered: 12,
        workers: 345,
        basis: "Basis UCJ",
        asOf: "2025-12-31",
        source: "Disnaker",
      },
    ],
  };
  const remembering = (book: BookChoices): Partial<ExcelRoom> => ({
    readMemory: () =>
      Promise.resolve({
        unfinished: [],
        standing: [],
        plans: [],
        books: [
          {
            mark: "~rincian1",
            addIn: "0.1.0",
            book,
            dialect: "native",
            dates1904: false,
            sheets: [],
            inputs: "",
          },
        ],
        ignored: [],
      }),
  });
  /** What a press has the workbook remember. */
  async function rememberedAt(button: string, book: BookChoices): Promise<unknown> {
    let kept: unknown = null;
    await open({
      ...remembering(book),
      applyPlan: (plan, options) => {
        kept = options?.book;
        return Promise.resolve(receiptFor(plan));
      },
    });
    await pane.until(button);
    await pane.press(button);
    return kept;
  }

  it("shows its choices, and a press makes the same workbook and has it remember the same", async () => {
    const book: BookChoices = { workbook: "breakdown", choices };
    expect(await rememberedAt("Isi rincian", book)).toEqual(book);
    await pane.press("Kembalikan");
    expect(pane.field("breakdown.regionCode").value).toBe("Provinsi Lampung");
    expect(pane.field("breakdown.baseYear").value).toBe("2024");
    expect(pane.field("breakdown.targetShare").value).toBe("38,39");
    expect(pane.field("breakdown.weightSource").value).toBe("BPS, penduduk 2024");
    expect(pane.text).toContain("2 dari 15 kabupaten/kota terbaca.");
  });

  it("shows that it is all of Indonesia, of which year", async () => {
    const book: BookChoices = { workbook: "national", choices: { baseYear: 2025, language: "id" } };
    await open(remembering(book));
    expect(pane.hasButton("Isi nasional")).toBe(true);
    expect(pane.field("breakdown.baseYear").value).toBe("2025");
  });

  it("leaves alone what somebody has begun to type", async () => {
    let answer: (() => void) | undefined;
    const { readMemory } = remembering({ workbook: "breakdown", choices });
    await open({
      readMemory: () =>
        new Promise((resolve, reject) => {
          answer = () => void readMemory?.().then(resolve, reject);
        }),
    });
    await pane.chooseRegion("oki", "breakdown.regionCode");
    await pane.meanwhile(() => answer?.());
    expect(pane.field("breakdown.regionCode").value).toBe("Kabupaten Ogan Komering Ilir");
  });
});

describe("one kabupaten", () => {
  it("gets a form of its own", async () => {
    const excel = await open();
    await pane.chooseRegion("oki", "breakdown.regionCode");
    await pane.press("Isi formulir");
    expect(applied(excel).title).toBe("Isian — Kabupaten Ogan Komering Ilir");
  });
});

describe("the forms of a province", () => {
  const given: { name: string; bytes: number }[] = [];
  const before = Object.getOwnPropertyDescriptors(URL);
  beforeEach(() => {
    given.length = 0;
    let bytes = 0;
    // jsdom has no files to hand over.
    URL.createObjectURL = (file: Blob) => {
      bytes = file.size;
      return "blob:forms";
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      given.push({ name: this.download, bytes });
    };
  });
  afterEach(() => {
    for (const name of ["createObjectURL", "revokeObjectURL"] as const) {
      Reflect.deleteProperty(URL, name);
      if (name in before) Object.defineProperty(URL, name, before[name]);
    }
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
  });

  it("are handed over as one file at one press, and the form of the pane stays", async () => {
    const excel = await open();
    await pane.chooseRegion("yogyakarta", "breakdown.regionCode");
    await pane.type("breakdown.baseYear", "2024");
    // Kepmendagri 300.2.2-2138/2025: four kabupaten and a kota.
    await pane.press("Buat 5 formulir (.zip)");
    await pane.until("diserahkan untuk disimpan");
    expect(given.map(({ name }) => name)).toEqual(["Formulir Provinsi Daerah Istimewa Yogyakarta 2024.zip"]);
    expect(given[0]?.bytes).toBeGreaterThan(5 * 5_000);
    expect(excel.asked.some(({ call }) => call === "applyPlan")).toBe(false);
    expect(pane.field("breakdown.regionCode").value).toContain("Yogyakarta");
  });

  it("stay within reach as a link, where this Excel holds back what the pane saves", async () => {
    await open();
    await pane.chooseRegion("yogyakarta", "breakdown.regionCode");
    await pane.type("breakdown.baseYear", "2024");
    await pane.press("Buat 5 formulir (.zip)");
    await pane.until("Simpan sekali lagi");
    const link = document.querySelector<HTMLAnchorElement>("a[download]");
    expect(link?.download).toBe("Formulir Provinsi Daerah Istimewa Yogyakarta 2024.zip");
    expect(link?.getAttribute("href")).toBe("blob:forms");
    expect(link?.textContent).toMatch(/^Simpan sekali lagi: Formulir .* 2024\.zip \(\d+ kB\)$/u);
    // A zip is nothing to be copied.
    expect(pane.hasButton("Salin isinya")).toBe(false);
  });

  it("are stopped at one press, and nothing is handed over", async () => {
    await open();
    await pane.chooseRegion("jawa timur", "breakdown.regionCode");
    await pane.press("Buat 38 formulir (.zip)");
    await pane.press("Batal membuat");
    await pane.until("Dibatalkan: tidak ada formulir yang disimpan.");
    expect(given).toEqual([]);
    expect(pane.hasButton("Buat 38 formulir (.zip)")).toBe(true);
  });
});

describe("the national sheet", () => {
  it("is filled with progress, and stopped by one press that leaves nothing", async () => {
    const stopped = Object.assign(new Error("stopped"), {
      kind: "cancelled",
      sentence: { id: "Pengisian dihentikan.", en: "The fill was stopped." },
    });
    await open({
      applyPlan: (_, options) => {
        options?.onStep?.(40_000, 141_147, {
          id: "Menulis Nasional: 40.000 dari 141.147 sel",
          en: "Writing Nasional: 40,000 of 141,147 cells",
        });
        return new Promise((__, reject) => {
          options?.signal?.addEventListener("abort", () => setTimeout(() => reject(stopped), 400));
        });
      },
    });
    await pane.choose("breakdown.extent", "Nasional: 514 kabupaten/kota");
    await pane.until("Angka dasar dan sumbernya");
    // 514 kabupaten/kota by 21 segments.
    expect(pane.text).toContain("Nasional: ");
    await pane.press("Isi nasional");
    expect(pane.text).toContain("Menulis Nasional: 40.000 dari 141.147 sel");
    await pane.press("Batal");
    expect(pane.text).toContain("Menghapus yang sudah tertulis…");
    await pane.until("Pengisian dihentikan.");
    expect(pane.hasButton("Kembalikan")).toBe(false);
    expect(pane.hasButton("Isi nasional")).toBe(true);
  });

  it("keeps other tabs from writing meanwhile, and says why", async () => {
    const excel = await open({ applyPlan: () => new Promise(() => undefined) });
    await pane.chooseRegion("oki", "breakdown.regionCode");
    await pane.press("Isi formulir");
    await pane.press("Rencana");
    await pane.chooseRegion("lampung");
    await pane.type("targetShare", "38,39");
    expect(pane.text).toContain("Menunggu pengisian di tab lain selesai.");
    await pane.press("Isi lembar");
    expect(excel.asked.filter(({ call }) => call === "applyPlan")).toHaveLength(1);
  });
});
