import { describe, expect, it } from "@jest/globals";
import {
  findParameter,
  legalBasis,
  parameters,
  recheckList,
  registerMarkdown,
  registerOn,
} from "../../src/domain/index.js";
import type { IsoDate } from "../../src/domain/index.js";
import { asItStoodOf } from "./asItStood.js";

const row = (day: IsoDate, id: string) => registerOn(day).find((each) => each.id === id);

describe("the register on a day", () => {
  it("has a row for every parameter, on any day", () => {
    for (const day of ["1990-01-01", "2025-02-07", "2026-06-01", "2060-01-01"] as const) {
      expect(registerOn(day).map(({ id }) => id)).toEqual(parameters().map(({ id }) => id));
    }
  });

  it("shows value, since when, where it stands, how well it is known and when it was checked", () => {
    expect(row("2026-06-01", "pu.jkp.rate")).toMatchObject({
      status: "value",
      value: {
        id: "0,36 %: pemerintah 0,22 %, dari JKK 0,14 %, dari JKM 0 %",
        en: "0.36%: government 0.22%, from JKK 0.14%, from JKM 0%",
      },
      from: "2025-02-07",
      until: null,
      citation: { act: "PP 6/2025" },
      confidence: "statute",
      freshness: { status: "checked" },
      unit: { id: "bagian dari upah, per bulan", en: "share of the wage, a month" },
    });
  });

  it("says why there is no value, and that a later day is unverified", () => {
    expect(row("2027-04-01", "relief.pp50_2025.multiplier.transport")).toMatchObject({
      status: "ended",
      citation: null,
      freshness: { status: "unverified" },
      value: { en: expect.stringContaining("ended on 31 March 2027") },
    });
    expect(row("2014-01-01", "bpu.jkm")).toMatchObject({ status: "not-yet-in-force" });
  });
});

describe("the register as a page", () => {
  it.each(["id", "en"] as const)(
    "in %s: every parameter with its id, every value in a row of the same width",
    (language) => {
      const page = registerMarkdown(language, "2026-11-28");
      for (const { id } of parameters()) expect(page).toContain(`\`${id}\``);
      const rows = page.split("\n").filter((line) => line.startsWith("| "));
      const values = parameters().reduce((sum, { values: dated }) => sum + dated.length, 0);
      expect(rows).toHaveLength(values + 2 * parameters().length);
      for (const line of rows) expect(line.split(/(?<!\\)\|/)).toHaveLength(6);
      expect(page).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it("shows contradictions and what nobody has seen beside the values", () => {
    const page = registerMarkdown("en", "2026-11-28");
    expect(page).toContain("Contradicted: The regency of PPU prints 65 at most");
    expect(page).toContain("no page seen");
    expect(page).toContain("NOT verified");
  });
});

describe("what must be checked again", () => {
  it("is in order of its days, each thing once, and ends each relief before it ends", () => {
    const list = recheckList();
    expect(list.map(({ due }) => due)).toEqual([...list].map(({ due }) => due).sort());
    expect(new Set(list.map(({ due, why }) => due + why.en)).size).toBe(list.length);
    const dueFor = (id: string) => list.filter(({ ids }) => ids.includes(id)).map(({ due }) => due);
    expect(dueFor("relief.pp50_2025.multiplier.other")).toContain("2026-12-01");
    expect(dueFor("relief.pp50_2025.multiplier.transport")).toContain("2027-03-01");
    expect(dueFor("pu.jp.wage_cap")).toContain("2027-03-01");
  });

  it("brings every parameter back within a year of its last check", () => {
    const everything = new Set(recheckList().flatMap(({ ids }) => ids));
    expect(everything.size).toBe(parameters().length);
  });
});

describe("what is overdue", () => {
  const overdue = (day: IsoDate, today?: IsoDate) =>
    registerOn(day, today).find(({ id }) => id === "benefit.jkm.min_membership_months")?.overdue?.due;

  it("is so from the day on which it is due", () => {
    expect(overdue("2026-09-30")).toBeUndefined();
    expect(overdue("2026-10-01")).toBe("2026-10-01");
    // The value of a day long ago, looked at today.
    expect(overdue("2025-06-01", "2026-11-28")).toBe("2026-10-01");
  });

  it("is marked on the page of the register", () => {
    const line = /- \*\*2026-10-01\*\*.*Does a gap in payment restart/;
    expect(line.exec(registerMarkdown("en", "2026-09-30"))?.[0]).not.toContain("OVERDUE");
    expect(line.exec(registerMarkdown("en", "2026-10-01"))?.[0]).toContain("OVERDUE");
  });
});

describe("the legal basis in one line", () => {
  const basis = (id: string, day: IsoDate) => {
    const found = findParameter(id);
    return found.ok ? legalBasis(asItStoodOf(found.value), day) : found;
  };

  it("cites act and article, since when, and how it is known", () => {
    expect(basis("bpu.jkk.brackets", "2026-06-01")).toEqual({
      ok: true,
      value: {
        id: "PP 44/2015 Lampiran II (sejak 1 Juli 2015; salinan, naskah asli tidak dibuka)",
        en: "PP 44/2015 Lampiran II (since 1 July 2015; transcribed, original not opened)",
      },
    });
  });

  it("says when the pages were last read, if the day is later", () => {
    expect(basis("BPU.JKM", "2027-01-01")).toMatchObject({
      value: { en: expect.stringContaining("not checked since 1 September 2026") },
    });
  });

  it("is missing on a day without a value, and an unknown parameter is hinted at", () => {
    expect(basis("pu.jkp.rate", "2020-01-01")).toMatchObject({ ok: false, problem: { code: "missing" } });
    expect(findParameter("pu.jp")).toMatchObject({
      ok: false,
      problem: {
        code: "value",
        sentence: { en: expect.stringContaining("pu.jp.rates, pu.jp.wage_cap") },
      },
    });
  });

  it("finds a parameter by its name in either language", () => {
    expect(findParameter("bpu: iuran jkm")).toMatchObject({ ok: true, value: { id: "bpu.jkm" } });
    expect(findParameter("BPU: JKM contribution")).toMatchObject({ ok: true, value: { id: "bpu.jkm" } });
  });
});
