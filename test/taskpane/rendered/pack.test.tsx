/** @jest-environment ./test/runner/page.js */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import { isFormula } from "../../../src/sheets/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import type { ExcelRoom } from "../../../src/taskpane/rooms.js";
import { Pane, receiptFor, room } from "./pane.js";

let pane: Pane;
beforeEach(() => window.localStorage.clear());
afterEach(() => pane.close());

const built = buildPlan({
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2029,
  targetShare: 0.3839,
  targetYear: 2029,
  payer: "APBD",
  monthsPerYear: 12,
  language: "id",
});
if (!built.ok) throw new Error(built.problem.sentence.en);
const lampung: WorkbookPlan = built.value;

/** A workbook in which nothing was calculated yet: the words and the inputs stand there. */
const filled = lampung.sheets.map(({ name, cells }) => {
  const values: unknown[][] = [];
  for (const { row, column, content } of cells) {
    while (values.length <= row) values.push([]);
    const cellsOfRow = values[row] ?? [];
    cellsOfRow[column] = isFormula(content) ? "" : content;
  }
  return { name, cells: { row: 0, column: 0, values } };
});

const withPlan = {
  readMemory: () =>
    Promise.resolve({ unfinished: [], standing: [receiptFor(lampung)], plans: [], books: [], ignored: [] }),
  readFilled: () => Promise.resolve(filled),
} satisfies Partial<ExcelRoom>;

async function open(answers: Partial<ExcelRoom>): Promise<void> {
  pane = await Pane.open(room(answers));
  await pane.chooseRegion("lampung");
  await pane.type("targetShare", "38,39");
  await pane.leave("targetShare");
  await pane.press("Cek");
}

describe("the proposal pack in the pane", () => {
  it("is made from the plan in the workbook, and says what its figures lack", async () => {
    await open(withPlan);
    await pane.press("Susun paket usulan");
    for (const name of ["Telaahan staf", "KAK dan RAB", "Lembar untuk DPRD"])
      expect(pane.text).toContain(`${name} - Provinsi Lampung`);
    expect(pane.text).toMatch(/\d+ angka dari sel, \d+ isian kantor/);
    const told = [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
    expect(told).toContain("3 dokumen tersusun dari angka di sel sekarang. Bila sel diubah, susun lagi.");
    await pane.press("English");
    expect(pane.text).not.toMatch(/\b1 (?:figures|fields)\b/);
  });

  it("says that there is no plan, or that the workbook holds another", async () => {
    await open({});
    await pane.press("Susun paket usulan");
    expect(pane.text).toContain("Belum ada rencana di buku kerja ini.");
    await pane.close();
    await open({ ...withPlan, readFilled: () => Promise.resolve(filled.slice(1)) });
    await pane.press("Susun paket usulan");
    expect(pane.text).toContain("Lembar di buku kerja bukan dari pilihan ini");
  });

  it("is copied with its format, and says where that is not allowed", async () => {
    class Item {
      constructor(readonly kinds: Readonly<Record<string, Blob>>) {}
    }
    const written: (readonly Item[])[] = [];
    const write = jest.fn((items: readonly Item[]) => {
      written.push(items);
      return Promise.resolve();
    });
    Object.assign(globalThis, { ClipboardItem: Item });
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
    await open(withPlan);
    await pane.press("Susun paket usulan");
    await pane.press("Salin ke Word: Telaahan staf - Provinsi Lampung");
    expect(pane.text).toContain("Telaahan staf - Provinsi Lampung tersalin.");
    expect(Object.keys(written[0]?.[0]?.kinds ?? {})).toEqual(["text/html", "text/plain"]);
    write.mockImplementation(() => Promise.reject(new Error("not allowed")));
    await pane.press("Salin ke Word: Telaahan staf - Provinsi Lampung");
    expect(pane.text).toContain("Excel ini tidak mengizinkan panel menyalin.");
  });
});

describe("rows of RKA for SIPD in the pane", () => {
  it("says where there is no plan to read", async () => {
    await open({});
    await pane.press("Salin semua baris untuk SIPD");
    expect(pane.text).toContain("Belum ada rencana di buku kerja ini.");
  });

  it("says where RKA has no row yet", async () => {
    await open(withPlan);
    await pane.press("Salin semua baris untuk SIPD");
    expect(pane.text).toContain("RKA belum berisi baris dengan jumlah");
  });

  it("are copied all at once or one by one, and stand selected where no copying is allowed", async () => {
    const written: string[] = [];
    const writeText = jest.fn((text: string) => {
      written.push(text);
      return Promise.resolve();
    });
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    // Two rows with amounts of their own, as the formulas of RKA show them.
    const calculated = filled.map((tab) => {
      if (tab.name !== "RKA") return tab;
      const values = tab.cells.values.map((row) => [...row]);
      const first = values.findIndex((row) => row[2] === "Jumlah belanja iuran") + 1;
      const typed = (turn: number, words: string, price: number, amount: number) => [
        turn,
        "5.1.02.02.02.0006",
        words,
        "82.773 Orang x 12 Bulan",
        "Orang Bulan",
        price,
        0,
        amount,
      ];
      values[first] = typed(1, "Iuran JKK, petani", 10_000, 9_932_760_000);
      values[first + 1] = typed(2, "Iuran JKM, petani", 6_800, 6_754_276_800);
      return { ...tab, cells: { ...tab.cells, values } };
    });
    await open({ ...withPlan, readFilled: () => Promise.resolve(calculated) });
    await pane.press("Salin semua baris untuk SIPD");
    expect(pane.text).toContain("2 baris tersalin.");
    await pane.press("Salin baris ini: 2. Iuran JKM, petani");
    expect(written.map((text) => text.split("\n").length)).toEqual([2, 1]);
    expect(written[1]).toBe(
      "5.1.02.02.02.0006\tIuran JKM, petani\t82773 Orang x 12 Bulan\tOrang Bulan\t6800\t0\t6754276800",
    );
    writeText.mockImplementation(() => Promise.reject(new Error("not allowed")));
    await pane.press("Salin semua baris untuk SIPD");
    expect(pane.text).toContain("Barisnya terpilih di bawah");
    const field = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Baris untuk SIPD"]');
    expect(field?.value.split("\n")).toHaveLength(2);
    expect(field?.selectionEnd).toBe(field?.value.length);
  });
});
