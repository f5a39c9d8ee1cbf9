/** Asumsi, first part: what the planner decided. */
import { formatDate, lastPlanYear, planLimits, planRowIds } from "../../../domain/index.js";
import type { PlanRowId, Text } from "../../../domain/index.js";
import type { CellPlace } from "../../../sheets/index.js";
import { choiceRow } from "./fromTable.js";
import { explanationColumn } from "./rows.js";
import type { AssumptionRows } from "./rows.js";

export interface ChoiceCells {
  readonly region: CellPlace;
  readonly baseYear: CellPlace;
  /** As typed in, before the adjustment of a scenario. */
  readonly targetInput: CellPlace;
  readonly targetYear: CellPlace;
  /** One of the names of the paths. */
  readonly path: CellPlace;
  /** 1 low, 2 base, 3 high. */
  readonly scenario: CellPlace;
  readonly payer: CellPlace;
  readonly sector: CellPlace;
  /** Share of the additional members whose contribution the payer pays, before the adjustment of a scenario. */
  readonly paidShareInput: CellPlace;
  /** The last year for which the contributions of the law are taken to hold. */
  readonly lawUntil: CellPlace;
  /** The cell of a choice of the table. */
  readonly choice: (id: PlanRowId) => CellPlace;
}

const year: Text = { id: "tahun", en: "year" };
const words: Text = { id: "—", en: "—" };

export function writeChoices(rows: AssumptionRows): ChoiceCells {
  const { model, sheet } = rows;
  const { say } = model;
  rows.heading({ id: "Pilihan rencana", en: "Choices of the plan" });
  const region = sheet.put(1, model.region.name, "shown.general");
  sheet.put(0, say({ id: "Wilayah", en: "Region" }), "label");
  sheet.put(2, say({ id: "kode Kemendagri", en: "Kemendagri code" }), "unit");
  sheet.put(3, model.region.code, "source");
  sheet.put(explanationColumn(model), say(model.total.why), "note");
  sheet.next();

  const cells = new Map<string, CellPlace>();
  const take = (id: string, place: CellPlace): void => void cells.set(id, place);
  for (const id of planRowIds) {
    take(id, choiceRow(rows, id));
    // What is decided on the sheet alone stands beside the choice it belongs to.
    if (id === "path") take("scenario", writeScenario(rows));
    if (id === "payer") take("sector", writeSector(rows));
  }
  take("lawUntil", writeLawUntil(rows));
  const cellOf = (id: PlanRowId | "scenario" | "sector" | "lawUntil"): CellPlace => {
    const place = cells.get(id);
    if (place === undefined) throw new Error(`Asumsi has no row ${id}`);
    return place;
  };
  return {
    region,
    baseYear: cellOf("baseYear"),
    targetInput: cellOf("targetShare"),
    targetYear: cellOf("targetYear"),
    path: cellOf("path"),
    scenario: cellOf("scenario"),
    payer: cellOf("payer"),
    sector: cellOf("sector"),
    paidShareInput: cellOf("paidShare"),
    lawUntil: cellOf("lawUntil"),
    choice: cellOf,
  };
}

/** Which scenario is looked at. */
function writeScenario(rows: AssumptionRows): CellPlace {
  const { sources } = rows;
  return rows.input({
    label: {
      id: "Skenario yang aktif (1 rendah, 2 dasar, 3 tinggi)",
      en: "Active scenario (1 low, 2 base, 3 high)",
    },
    value: 2,
    style: "input.count",
    unit: { id: "1, 2 atau 3", en: "1, 2 or 3" },
    source: sources.choice("scenario", { id: "Skenario yang aktif", en: "Active scenario" }, 2, words, {
      id: "Besarnya penyesuaian tiap skenario ada di lembar Skenario.",
      en: "How far each scenario departs stands on the sheet Skenario.",
    }),
    explanation: {
      id: "Semua lembar mengikuti skenario ini; lembar Skenario membandingkan ketiganya berdampingan.",
      en: "Every sheet follows this scenario; the sheet Skenario compares all three side by side.",
    },
    rule: { kind: "wholeNumber", min: 1, max: 3 },
    message: { id: "Isi 1 (rendah), 2 (dasar) atau 3 (tinggi).", en: "Enter 1 (low), 2 (base) or 3 (high)." },
  });
}

function writeSector(rows: AssumptionRows): CellPlace {
  const { model, sources } = rows;
  const { say } = model;
  const sectorNames = model.sectors.map((sector) => say(sector.name));
  return rows.input({
    label: { id: "Sektor peserta BPU", en: "Sector of the BPU members" },
    value: sectorNames[0] ?? "",
    style: "input.general",
    unit: words,
    source: sources.choice(
      "sector",
      { id: "Sektor peserta BPU", en: "Sector of the BPU members" },
      sectorNames[0] ?? "",
      words,
      {
        id: "Hanya berpengaruh bila pembayarnya berhak keringanan.",
        en: "Matters only where the payer is entitled to a relief.",
      },
    ),
    explanation: {
      id: "Masa keringanan sektor transportasi berbeda dari sektor lain.",
      en: "The relief in transport runs at other times than in the other sectors.",
    },
    rule: { kind: "list", values: sectorNames },
    message: { id: "Pilih sektor dari daftar.", en: "Choose a sector from the list." },
  });
}

/** Law is known up to the day on which it was read; whoever plans beyond it says until when it is taken to hold. */
function writeLawUntil(rows: AssumptionRows): CellPlace {
  const { model, sources } = rows;
  const { lawReadOn } = model;
  const until = Number(lawReadOn.slice(0, 4));
  const label: Text = {
    id: "Iuran menurut hukum dianggap berlaku sampai",
    en: "Contributions of the law taken to hold until",
  };
  return rows.input({
    label,
    value: until,
    style: "input.year",
    unit: year,
    source: sources.choice("lawUntil", label, until, year, {
      id: `Ketentuan iuran terakhir dibaca ${formatDate(lawReadOn, "id")}. Tahun sesudahnya dihitung dengan ketentuan yang sama.`,
      en: `The law on contributions was last read on ${formatDate(lawReadOn, "en")}. Later years are calculated with the same law.`,
    }),
    explanation: {
      id: "Pastikan tidak ada peraturan baru, lalu naikkan tahun ini dan sebut sumbernya. Untuk pemeriksaan saja, tidak mengubah biaya.",
      en: "Make sure that there is no new regulation, then raise this year and name the source. Used by a check only, it does not change the cost.",
    },
    rule: { kind: "wholeNumber", min: planLimits.firstBaseYear, max: lastPlanYear },
    message: {
      id: `Isi tahun ${planLimits.firstBaseYear} sampai ${lastPlanYear}.`,
      en: `Enter a year from ${planLimits.firstBaseYear} to ${lastPlanYear}.`,
    },
  });
}
