import { describe, expect, it } from "@jest/globals";
import {
  alternatives,
  figureChoicesOf,
  figures,
  newSegmentChoice,
  originOf,
  overlappingSegments,
  regions,
  segmentChoicesOf,
  segments,
  totalChoiceOf,
  withFigures as withOtherFigures,
} from "../../../../src/domain/index.js";
import { buildPlan, checkPlan } from "../../../../src/workbooks/index.js";
import { lintPlan } from "../../../../src/sheets/index.js";
import type { FigureOption, SegmentChoice } from "../../../../src/domain/index.js";
import { asNone, asTheySay, value } from "./asPublished.js";
import { planTabs } from "../../../workbooks/planTabs.js";
import { lampung, own, published, segment } from "./choices.js";

/** A few regions; test/sweep/plans/published.test.ts asks all of them. */
const NEAR = ["18", "31", "18.10"];
const withFigures = [...new Set(figures().map((figure) => figure.regionCode))];

describe("the choices that stand for what is published", () => {
  it("make the same plan as none, in both languages", () => {
    for (const regionCode of NEAR) expect(asNone(regionCode)).toEqual([]);
  });

  it("are blanks and no segment where nothing is published", () => {
    const silent = regions().find(({ code }) => !withFigures.includes(code))?.code ?? "";
    expect(value(totalChoiceOf(silent, 2025))).toEqual({
      covered: { kind: "blank" },
      workers: { kind: "blank" },
    });
    expect(value(segmentChoicesOf(silent, "id"))).toEqual([]);
  });

  it("are Lampung's printed and derived figures", () => {
    // Lampost, 24 September 2024; Berdikari, 31 December 2023; ANTARA, about September 2024.
    expect(value(totalChoiceOf("18", 2024))).toEqual({
      covered: published("P049"),
      workers: published("P048"),
    });
    expect(value(totalChoiceOf("18", 2023))).toEqual({
      covered: published("S06"),
      workers: published("D02"),
    });
    const rtRw = value(segmentChoicesOf("18", "en")).find(({ id }) => id === "rt-rw");
    expect(rtRw).toMatchObject({
      name: "Neighbourhood heads (RT/RW)",
      route: "PU",
      programmes: ["JKK", "JKM"],
      covered: published("S14"),
      workers: published("D04"),
    });
  });

  it("have the names of the groups that the figures count", () => {
    const names = (regionCode: string): readonly string[] =>
      value(segmentChoicesOf(regionCode, "id")).map(({ name }) => name);
    // IBINEWS, November 2024: 1,590 of RT and BHP; Harian Banyuasin, September 2024: 19,023 palm-oil growers.
    expect(names("18.10")).toContain("Ketua RT dan BHP");
    expect(names("16")).toContain("Pekebun sawit");
    // Gorontalo 2023: village staff, BPD and RT/RW; Papua Barat 2024: kampung staff and bamuskam.
    expect(names("75")).toContain("Perangkat desa, BPD dan RT/RW");
    expect(names("92")).toContain("Aparatur kampung dan bamuskam");
    expect(names("18")).toContain("Ketua RT/RW");
  });

  it("refuse an unknown region by name", () => {
    expect(segmentChoicesOf("99", "id").ok).toBe(false);
    expect(totalChoiceOf("99", 2024).ok).toBe(false);
    expect(figureChoicesOf("99", "rt-rw", "covered", 2024).ok).toBe(false);
  });
});

describe("a segment whose figures are changed", () => {
  const place = { regionCode: "18.10", language: "id", beside: [], payers: [] } as const;
  const figures = { covered: own(900), workers: own(1_200) };

  it("has the name of what is counted, as long as nobody named it", () => {
    const heads = value(newSegmentChoice("rt-rw", place));
    expect(heads.name).toBe("Ketua RT dan BHP");
    const counted = withOtherFigures(heads, figures, place);
    expect(counted).toMatchObject({ name: "Ketua RT/RW", ...figures });
    const { covered, workers } = heads;
    expect(withOtherFigures(counted, { covered, workers }, place).name).toBe("Ketua RT dan BHP");
  });

  it("keeps a name that the planner gave it", () => {
    const named = { ...value(newSegmentChoice("rt-rw", place)), name: "RT se-Pringsewu" };
    expect(withOtherFigures(named, figures, place).name).toBe("RT se-Pringsewu");
  });
});

describe("a segment that is added", () => {
  const place = { regionCode: "18", language: "id", beside: [], payers: ["APBD_PROV"] } as const;

  it("is sound for every segment of the catalogue, in every order", () => {
    let beside: readonly SegmentChoice[] = [];
    for (const { id } of segments()) {
      if (id === "semua-pekerja") continue;
      for (let twice = 0; twice < (id === "petani" ? 2 : 1); twice += 1) {
        beside = [...beside, value(newSegmentChoice(id, { ...place, beside }))];
      }
    }
    beside = [...beside, value(newSegmentChoice(null, { ...place, beside }))];
    beside = [...beside, value(newSegmentChoice(null, { ...place, beside }))];
    expect(beside.map(({ name }) => name)).toContain("Petani dan pekebun 2");
    expect(beside.slice(-2).map(({ name }) => name)).toEqual(["Segmen baru", "Segmen baru 2"]);
    expect(lintPlan(value(buildPlan({ ...lampung, segments: beside })))).toEqual([]);
    expect(value(buildPlan({ ...lampung, segments: [] })).sheets).toHaveLength(planTabs.length);
  });

  it("starts from the published figures where there are any", () => {
    expect(value(newSegmentChoice("rt-rw", place)).covered).toEqual(published("S14"));
    expect(value(newSegmentChoice("kader", place)).covered).toEqual({ kind: "blank" });
  });

  it("has its usual payer only where that is clear and pays for this plan", () => {
    // SMA/SMK teachers are the province's; smallholders have several payers.
    expect(value(newSegmentChoice("guru-tendik-sma-smk", place)).shares).toEqual([
      { payer: "APBD_PROV", share: 1 },
    ]);
    expect(
      value(newSegmentChoice("guru-tendik-sma-smk", { ...place, payers: ["CSR"] })).shares,
    ).toBeUndefined();
    expect(value(newSegmentChoice("petani", { ...place, payers: ["APBD", "SELF"] })).shares).toBeUndefined();
  });

  it("brings the old-age savings of company workers along", () => {
    expect(value(newSegmentChoice("pekerja-perusahaan", place)).programmes).toEqual(["JKK", "JKM", "JHT"]);
  });

  it("cannot be the region as a whole", () => {
    expect(newSegmentChoice("semua-pekerja", place).ok).toBe(false);
  });
});

describe("the figures that compete for a number", () => {
  const options = (number: "covered" | "workers", baseYear = 2024): readonly FigureOption[] =>
    value(figureChoicesOf("18", "semua-pekerja", number, baseYear)).options;
  const option = (id: string, list: readonly FigureOption[]): FigureOption => {
    const found = list.find(({ figure }) => figure.id === id);
    if (found === undefined) throw new Error(`No option ${id}`);
    return found;
  };

  it("begin with the one the plan of the base year uses", () => {
    expect(options("covered", 2024)[0]).toMatchObject({ figure: { id: "P049" }, inUse: true, reason: null });
    expect(options("covered", 2023)[0]).toMatchObject({ figure: { id: "S06" }, inUse: true, reason: null });
    expect(options("covered", 2024)[0]?.why.id).toContain("bertanggal dalam tahun dasar 2024");
    expect(options("covered", 2024).filter(({ inUse }) => inUse)).toHaveLength(1);
  });

  it("say against the figure in use why not, whichever that is", () => {
    expect(option("S06", options("covered", 2024)).reason).toBe("other-basis");
    expect(option("P049", options("covered", 2023)).reason).toBe("other-basis");
  });

  it("name the partners of the same base and date, and none for what is refused", () => {
    expect(option("P049", options("covered")).partners).toEqual(["P048"]);
    expect(option("P048", options("workers")).partners).toEqual(["P049"]);
    expect(option("P043", options("workers"))).toMatchObject({ partners: [] });
    expect(option("P043", options("workers")).refused?.id).toContain("bukan basis rencana");
  });

  it("are refused or taken by the plan just as they say, for every segment", () => {
    // The sweep makes sheets of each that is taken.
    const counts = NEAR.map((regionCode) => asTheySay(regionCode, checkPlan));
    expect(counts.reduce((sum, { taken }) => sum + taken, 0)).toBeGreaterThan(10);
    expect(counts.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(10);
  });

  it("are all the domain knows: the one in use and its alternatives", () => {
    for (const regionCode of withFigures) {
      for (const number of ["covered", "workers"] as const) {
        const known = value(alternatives(regionCode, "semua-pekerja", number));
        const count = known.others.length + (known.inUse === null ? 0 : 1);
        expect(value(figureChoicesOf(regionCode, "semua-pekerja", number, 2024)).options).toHaveLength(count);
      }
    }
  });

  it("say what an own figure must name to stand beside one", () => {
    const figure = option("P049", options("covered")).figure;
    expect(originOf(figure, "id")).toEqual({ basis: "basis UCJ", asOf: "2024-09-24" });
    const beside = own(3_000_000, originOf(figure, "en"));
    expect(buildPlan({ ...lampung, total: { covered: published("P049"), workers: beside } }).ok).toBe(true);
  });
});

describe("segments that may hold the same heads", () => {
  const line = (id: string, of: SegmentChoice["segment"]): SegmentChoice =>
    segment({ id, name: id, segment: of });
  it("are those of the catalogue in either direction, and the same segment twice", () => {
    const list = [
      line("a", "bpd"),
      line("b", "petani"),
      line("c", "ekosistem-desa"),
      line("d", "petani"),
      line("e", null),
      line("f", null),
    ];
    expect(overlappingSegments(list).map(([one, other]) => `${one.id}${other.id}`)).toEqual(["ac", "bd"]);
  });
});
