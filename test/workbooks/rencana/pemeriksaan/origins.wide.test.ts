/** Pemeriksaan: where figures come from, and months outside of the plan; each at its edge, and no alarm where nothing was changed. */
import { describe, expect, it } from "@jest/globals";
import { figures } from "../../../../src/domain/index.js";
import { buildPlan } from "../../../../src/workbooks/index.js";
import { filled, planOf, sound } from "../checked.js";
import { blank, lampung, officers, own, segment } from "../../../domain/choices/lines/choices.js";
import { expectAs } from "../../../expectAs.js";

/** The cell in the same row. */
function beside(address: string, column: string): string {
  return address.replace(/![A-Z]+/u, `!${column}`);
}

describe("a figure and the source that is named", () => {
  it.each([
    ["covered.as-source:nelayan", 100, "E"],
    ["workers.as-source:nelayan", 200, "F"],
  ])(
    "%s: one person more or less is another figure, until its source is said",
    async (what, figure, column) => {
      const book = await filled();
      const address = book.cellOf(what);
      expect(book.value(address)).toBe(figure);
      for (const other of [figure - 1, figure + 1]) {
        await book.type(address, other);
        expect(book.verdict(what)).toBe("Periksa");
        expect(book.master()).toBe("1 perlu diperiksa");
      }
      await book.type(address, figure);
      expect(book.master()).toBe("Semua OK");
      // A figure that was taken out is missing, not replaced.
      await book.type(address, null);
      expect(book.verdict(what)).toBe("—");
      expect(book.master()).toBe("1 perlu dilengkapi");
      await book.type(address, figure + 1);
      const source = beside(book.cellOf("origin.said:nelayan"), column);
      expect(book.value(source)).toMatch(/^A\d+ \(angka sendiri\)$/u);
      await book.type(source, "Surat Dinas Perikanan 523/201");
      expect(book.verdict(what)).toBe("—");
      expect(book.master()).toBe("Semua OK");
    },
  );

  it("holds for published figures and for the persons of a temporary line", async () => {
    const book = await filled({ ...lampung, segments: [officers()] });
    const before = book.all();
    const region = "covered.as-source:semua-pekerja";
    const kpps = "covered.as-source:kpps";
    await book.type(book.cellOf(region), Number(book.value(book.cellOf(region))) + 1);
    await book.type(book.cellOf(kpps), 5_001);
    expect(book.all().filter((what) => !before.includes(what))).toEqual([
      "Segmen: Peserta sesuai sumber yang disebut: Provinsi Lampung",
      "Segmen: Peserta sesuai sumber yang disebut: Petugas KPPS",
    ]);
  });

  it("nothing is replaced in a plan that was just filled, whatever its region", () => {
    const regions = [...new Set(figures().map(({ regionCode }) => regionCode))];
    expect(regions.length).toBeGreaterThan(30);
    let compared = 0;
    for (const regionCode of regions) {
      for (const baseYear of [2024, 2025]) {
        const plan = buildPlan({ ...lampung, regionCode, baseYear });
        if (!plan.ok) continue;
        const cellsOf = (key: string) => plan.value.sheets.find((sheet) => sheet.key === key)?.cells ?? [];
        const sources = cellsOf("sumber");
        const valueOf = (id: string | undefined): unknown => {
          const row = sources.find(({ column, content }) => column === 0 && content === id)?.row;
          return sources.find((cell) => cell.column === 2 && cell.row === row)?.content;
        };
        for (const { column, content, source, style } of cellsOf("segmen")) {
          if ((column !== 2 && column !== 3) || !/^input(Derived)?\.persons$/u.test(style)) continue;
          if (typeof content !== "number") continue;
          expectAs(valueOf(source), `${regionCode} ${source ?? ""}`).toBe(content);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it("what was to be asked for needs its source, also where a printed figure is quarantined", async () => {
    const book = await filled(lampung);
    const what = "origin.said:pekerja-rentan";
    const source = beside(book.cellOf(what), "F");
    expect(book.value(source)).toMatch(/^kosong \(.+ dikarantina\)$/u);
    // The page gives no date.
    expect(book.value(book.cellOf(what))).toBe("tanpa tanggal, kemungkinan September 2024");
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.type(book.cellOf(what), "September 2024");
    expect(book.verdict(what)).toBe("OK");
    await book.type(book.cellOf("workers.filled:pekerja-rentan"), 900_000);
    expect(book.verdict(what)).toBe("Lengkapi");
    await book.type(source, "Dinsos, DTSEN 31 Desember 2024");
    expect(book.verdict(what)).toBe("OK");
    await book.type(source, null);
    expect(book.verdict(what)).toBe("Lengkapi");
  });

  it("a wage and months that were asked for need their source on Sumber", async () => {
    const teachers = segment({
      id: "guru",
      name: "Guru honorer",
      segment: "guru-tendik",
      route: "PU",
      wage: null,
    });
    const { period, ...asked } = officers({ covered: blank });
    expect(period).toBeDefined();
    const book = await filled({ ...sound, segments: [teachers, asked] });
    const wage = "wage.source";
    const months = "months.source:kpps";
    expect([book.verdict(wage), book.verdict(months)]).toEqual(["—", "—"]);
    await book.type(book.cellOf("wage.filled:guru"), 2_000_000);
    expect([book.verdict(wage), book.verdict(months)]).toEqual(["Lengkapi", "—"]);
    expect(book.shown(wage)).toBe("—");
    await book.type(book.cellOf(wage), "Surat BPKAD 900/12");
    expect([book.verdict(wage), book.verdict(months)]).toEqual(["OK", "—"]);
    // 1 March 2025
    await book.type(beside(book.cellOf("months.filled:kpps"), "M"), 45_717);
    expect([book.verdict(wage), book.verdict(months)]).toEqual(["OK", "Lengkapi"]);
    await book.type(book.cellOf(months), null);
    expect(book.verdict(months)).toBe("Lengkapi");
    await book.type(book.cellOf(months), "SK KPU 8/2025");
    expect(book.verdict(months)).toBe("OK");
  });
});

describe("two figures of one rate", () => {
  const what = "origin.alike:nelayan";
  const withWorkers = (more: Parameters<typeof own>[1]) => ({
    ...sound,
    segments: [segment({ workers: own(200, more) })],
  });

  it("are told where the planner brings them on different bases, until they are alike", async () => {
    const book = await filled(withWorkers({ basis: "Basis UCJ" }));
    expect(book.verdict(what)).toBe("Periksa");
    expect(book.master()).toBe("1 perlu diperiksa");
    expect(book.shown(what)).toBe("Basis UCJ");
    const address = book.cellOf(what);
    expect(book.value(beside(address, "L"))).toBe(45_473);
    await book.type(address, "Daftar Dinas Perikanan");
    expect(book.master()).toBe("Semua OK");
    // 29 June 2024, 30 June 2024
    await book.type(beside(address, "L"), 45_472);
    expect(book.verdict(what)).toBe("Periksa");
    await book.type(beside(address, "L"), 45_473);
    expect(book.verdict(what)).toBe("OK");
    await book.type(beside(address, "L"), null);
    await book.type(address, null);
    expect(book.master()).toBe("Semua OK");
  });

  it("are told where they differ by a day", async () => {
    const book = await filled(withWorkers({ asOf: "2024-07-01" }));
    expect(book.verdict(what)).toBe("Periksa");
    expect(book.value(beside(book.cellOf(what), "L"))).toBe(45_474);
    // Without a number there is no rate to be wrong.
    await book.type(book.cellOf("workers.filled:nelayan"), null);
    expect(book.verdict(what)).toBe("—");
  });

  it("stand in no cells of their own where they are alike, as on the lines of months", () => {
    const rowsOf = (segments: Parameters<typeof planOf>[0]["segments"]) =>
      planOf({ ...sound, ...(segments === undefined ? {} : { segments }) })
        .sheets.find(({ key }) => key === "segmen")
        ?.cells.filter(({ column, style }) => column === 12 && style === "input.general")
        .map(({ content }) => content);
    // The region and one standing segment.
    expect(rowsOf([segment(), officers()])).toEqual([null, null]);
    expect(rowsOf([segment({ workers: own(200, { basis: " daftar dinas perikanan" }) })])).toEqual([
      null,
      null,
    ]);
  });
});

describe("the months of a temporary line", () => {
  it("lie within the columns of years, to the day", async () => {
    const book = await filled({ ...sound, segments: [officers()] });
    const what = "months.in-plan:kpps";
    const until = book.cellOf(what);
    const from = beside(until, "L");
    // 31 December 2026 and 1 January 2027; 1 January 2024 and 31 December 2023.
    await book.type(until, 46_387);
    expect(book.verdict(what)).toBe("OK");
    await book.type(until, 46_388);
    expect(book.verdict(what)).toBe("Periksa");
    await book.type(until, 46_387);
    await book.type(from, 45_292);
    expect(book.verdict(what)).toBe("OK");
    await book.type(from, 45_291);
    expect(book.verdict(what)).toBe("Periksa");
    // Whoever moves the base year moves the columns.
    await book.type(from, 45_292);
    await book.type("Asumsi!B7", 2025);
    expect(book.verdict(what)).toBe("Periksa");
  });
});

describe("yearly targets", () => {
  const paths = [
    ["official", "Target resmi tahunan"],
    ["own", "Target sendiri tahunan"],
  ] as const;

  it.each(paths)(
    "%s: told above 100 %%, and below today's rate where the path follows them",
    async (name, path) => {
      const book = await filled();
      const most = `yearly-targets.at-most-all:${name}`;
      const least = `yearly-targets.not-below:${name}`;
      const first = book.cellOf(most);
      const last = beside(first, "H");
      expect(book.cellOf(least)).toBe(first);
      await book.type(last, 1);
      expect(book.verdict(most)).toBe("OK");
      await book.type(last, 1.0001);
      expect(book.verdict(most)).toBe("Periksa");
      // Warned of, never clipped.
      expect(book.value(last)).toBe(1.0001);
      await book.type(last, null);
      expect(book.verdict(most)).toBe("—");
      // 400 of 1,000 are covered today.
      await book.type(first, 0.3999);
      expect(book.verdict(least)).toBe("—");
      await book.type(book.cellOf("path.has-targets"), path);
      expect(book.verdict(least)).toBe("Periksa");
      await book.type(first, 0.4);
      expect(book.verdict(least)).toBe("OK");
      await book.type(first, null);
      await book.type(last, 0.3999);
      expect(book.verdict(least)).toBe("Periksa");
    },
  );
});

describe("a plan that was just filled", () => {
  it("of a region without figures only has something to be completed", async () => {
    const book = await filled({ ...lampung, regionCode: "16.12" });
    // Covered, workers, the years of the law, the payer's lines and the sum of the year wait; the date of no figure does not.
    expect(book.master()).toBe("5 perlu dilengkapi");
  });

  it("says the same in English", async () => {
    const book = await filled({ ...lampung, language: "en" });
    expect(book.master()).toBe("9 to complete");
  });
});
