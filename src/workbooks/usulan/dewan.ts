/** One page for the council: what is asked for, four figures and two pictures. */
import { field, joined, say } from "../../papers/index.js";
import type { Block, Picture, Runs } from "../../papers/index.js";
import type { Row } from "../rencana/asumsi/rows.js";
import type { Facts } from "./facts.js";
import { againstCeilings, nextYear, partly, standing, towardsTarget, whenMoneyStops } from "./sentences.js";

/** Years that stay legible below a picture. */
const mostYears = 6;

export function councilPage(facts: Facts): readonly Block[] {
  const { region, budgetYear } = facts;
  const closed = closing(facts);
  return [
    {
      kind: "title",
      lines: [say`Perlindungan pekerja ${region}: usulan Tahun Anggaran ${budgetYear}`],
    },
    { kind: "paragraph", look: "lead", runs: lead(facts) },
    { kind: "figures", each: fourFigures(facts) },
    { kind: "paragraph", runs: joined([standing(facts), towardsTarget(facts)], " ") },
    ...pictures(facts),
    ...(closed.length === 0 ? [] : [{ kind: "paragraph", runs: closed } as const]),
  ];
}

function lead(facts: Facts): Runs {
  const { numbers, places, region, budgetYear } = facts;
  const { money } = places;
  if (facts.costs === "nothing")
    return say`Pada ${budgetYear} tidak ada pekerja di ${region} yang dibayari iurannya menurut rencana ini.`;
  if (!facts.hasCost)
    return say`Biaya melindungi pekerja ${region} pada ${budgetYear} belum dapat dihitung: datanya belum lengkap.`;
  return say`Dengan ${numbers.figure(facts.inBudget(money.total), "rounded")}, ${numbers.whole(facts.inBudget(money.persons))} pekerja di ${region} terlindungi pada ${budgetYear}.${partly(facts)}`;
}

function fourFigures(facts: Facts): readonly { readonly figure: Runs; readonly label: Runs }[] {
  const { numbers, places, budgetYear } = facts;
  const { segments, money, assumptions } = places;
  const unknown = (what: string): Runs => say`${field(what)}`;
  return [
    {
      figure: facts.hasBase ? [numbers.share(segments.total.rate)] : unknown("belum diketahui"),
      label: facts.hasBase ? say`cakupan pada angka dasar` : say`cakupan: peserta dan pekerja belum diisi`,
    },
    {
      figure: facts.hasTarget ? [numbers.share(assumptions.target)] : unknown("belum ditetapkan"),
      label: facts.hasTarget ? say`target ${numbers.year(assumptions.targetYear)}` : say`target cakupan`,
    },
    {
      figure:
        facts.costs === "unknown"
          ? unknown("belum terhitung")
          : [numbers.whole(facts.inBudget(money.persons))],
      label: say`orang dibayari pada ${budgetYear}`,
    },
    {
      figure:
        facts.costs === "unknown"
          ? unknown("belum terhitung")
          : [numbers.figure(facts.inBudget(money.total), "rounded")],
      label: say`iuran ${budgetYear}, semua pembayar`,
    },
  ];
}

/** At most so many years that their numbers can be read, the last always among them. */
function thinned(columns: readonly number[]): readonly number[] {
  const step = Math.ceil(columns.length / mostYears);
  return columns.filter((_, index) => (columns.length - 1 - index) % step === 0);
}

interface Drawn {
  readonly name: Runs;
  readonly row: Row;
  readonly colour: string;
}

const lineColours = ["#14505C", "#C8553D", "#8A949C"] as const;
/** Neighbours in a stack differ in how dark they are. */
const stackColours = ["#14505C", "#B7C4C9", "#3F7F8C", "#D9A441", "#8A949C", "#0B2A30"] as const;

function pictureOf(
  facts: Facts,
  of: {
    readonly alt: string;
    readonly form: "lines" | "stack";
    readonly shape: "share" | "rounded" | "whole";
    readonly columns: readonly number[];
    readonly series: readonly Drawn[];
  },
): Picture {
  const { numbers } = facts;
  const shown = thinned(of.columns);
  return {
    kind: "picture",
    alt: of.alt,
    chart: {
      form: of.form,
      series: of.series.map(({ row, colour }) => ({
        colour,
        values: shown.map((column) => numbers.number(row(column))),
      })),
    },
    heads: shown.map((column) => [numbers.year(facts.yearAt(column))]),
    series: of.series.map(({ name, row }) => ({
      name,
      values: shown.map((column) =>
        numbers.has(row(column)) ? [numbers.figure(row(column), of.shape)] : say`–`,
      ),
    })),
  };
}

/** Coverage and cost; where the base is not known, persons paid for instead of coverage. Nothing is drawn of what is not known. */
function pictures(facts: Facts): readonly Block[] {
  return [...coveragePicture(facts), ...costPicture(facts)];
}

function coveragePicture(facts: Facts): readonly Block[] {
  const { numbers, places, yearColumns } = facts;
  const { projection, money } = places;
  if (facts.hasBase) {
    const path = pictureOf(facts, {
      alt: "Cakupan menurut jalur rencana, target, dan tanpa peserta tambahan",
      form: "lines",
      shape: "share",
      columns: yearColumns,
      series: [
        { name: say`Menurut jalur rencana`, row: projection.total.share, colour: lineColours[0] },
        // Where coverage is not below the target, the plan keeps what is there and follows no target.
        ...(facts.hasTarget && facts.isBelowTarget
          ? [{ name: say`Target`, row: projection.recap.target, colour: lineColours[1] }]
          : []),
        { name: say`Tanpa tambahan`, row: projection.recap.unchanged, colour: lineColours[2] },
      ],
    });
    return [
      caption(`Cakupan seluruh ${facts.region} (% dari pekerja)`),
      path,
      ...(facts.isOnRegion || !facts.isBelowTarget
        ? []
        : [
            {
              kind: "paragraph",
              look: "note",
              runs: say`Jalur ini menuju target seluruh ${facts.region}; yang dianggarkan hanya kelompok dalam usulan ini.`,
            } as const,
          ]),
    ];
  }
  const after = yearColumns.slice(1);
  if (!after.some((column) => numbers.has(money.persons(column))))
    return [
      {
        kind: "paragraph",
        look: "note",
        runs: say`Grafik cakupan dan biaya belum dapat digambar karena angkanya belum tersedia.`,
      },
    ];
  return [
    caption("Orang yang dibayari"),
    pictureOf(facts, {
      alt: "Orang yang dibayari menurut tahun",
      form: "stack",
      shape: "whole",
      columns: after,
      series: [{ name: say`Orang yang dibayari`, row: money.persons, colour: stackColours[0] }],
    }),
  ];
}

function costPicture(facts: Facts): readonly Block[] {
  const { numbers, yearColumns } = facts;
  if (facts.paying.length === 0) return [];
  const after = yearColumns.slice(1);
  const costs = pictureOf(facts, {
    alt: "Iuran menurut pembayar dan tahun",
    form: "stack",
    shape: "rounded",
    columns: after,
    series: facts.paying.map((slot, index) => ({
      name: [numbers.words(slot.name)],
      row: slot.cost,
      colour: stackColours[index % stackColours.length] ?? stackColours[0],
    })),
  });
  return [caption("Iuran menurut pembayar"), costs];
}

function caption(text: string): Block {
  return { kind: "heading", text };
}

function closing(facts: Facts): Runs {
  return joined(
    [againstCeilings(facts), whenMoneyStops(facts), nextYear(facts)].filter((runs) => runs.length > 0),
    " ",
  );
}
