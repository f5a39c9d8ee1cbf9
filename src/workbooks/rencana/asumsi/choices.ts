/** Asumsi, first part: what the planner decided. */
import { formatDate, pathNames, pathOrder, planLimits } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import type { CellPlace } from "../../../sheets/index.js";
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
  /** Months of membership after which JKM is paid in full. */
  readonly fullJkmMonths: CellPlace;
  /** The last year for which the contributions of the law are taken to hold. */
  readonly lawUntil: CellPlace;
}

const year: Text = { id: "tahun", en: "year" };
const words: Text = { id: "—", en: "—" };

export function writeChoices(rows: AssumptionRows): ChoiceCells {
  const { model, sheet, sources } = rows;
  const { choices, say } = model;
  rows.heading({ id: "Pilihan rencana", en: "Choices of the plan" });
  const region = sheet.put(1, model.region.name, "shown.general");
  sheet.put(0, say({ id: "Wilayah", en: "Region" }), "label");
  sheet.put(2, say({ id: "kode Kemendagri", en: "Kemendagri code" }), "unit");
  sheet.put(3, model.region.code, "source");
  sheet.put(4, say(model.total.why), "note");
  sheet.next();

  const baseYear = rows.input({
    label: { id: "Tahun dasar", en: "Base year" },
    value: choices.baseYear,
    style: "input.year",
    unit: year,
    source: sources.choice("baseYear", { id: "Tahun dasar", en: "Base year" }, choices.baseYear, year, {
      id: "Mengubahnya menggeser semua kolom tahun; angka dasar di Segmen tidak ikut berganti.",
      en: "Changing it moves every column of years; the baseline on Segmen does not change with it.",
    }),
    explanation: {
      id: "Tahun tempat jalur mulai. Angka dasar di lembar Segmen harus bertanggal tahun ini; kalau tidak, Pemeriksaan memberi tahu.",
      en: "The year in which the path starts. The baseline on Segmen should be dated in this year; otherwise Pemeriksaan says so.",
    },
    rule: { kind: "wholeNumber", min: planLimits.firstBaseYear, max: planLimits.lastBaseYear },
    message: {
      id: `Isi tahun ${planLimits.firstBaseYear} sampai ${planLimits.lastBaseYear}.`,
      en: `Enter a year from ${planLimits.firstBaseYear} to ${planLimits.lastBaseYear}.`,
    },
  });
  const targetInput = rows.input({
    label: { id: "Target cakupan", en: "Coverage target" },
    value: choices.targetShare,
    style: "input.share",
    unit: { id: "% dari pekerja", en: "% of workers" },
    source: sources.choice(
      "target",
      { id: "Target cakupan", en: "Coverage target" },
      choices.targetShare,
      { id: "pangsa pekerja", en: "share of workers" },
      {
        id: "Target hanya bermakna dengan basis yang sama dengan angka dasarnya: target RPJMN dan target UCJ memakai basis berbeda.",
        en: "A target has a meaning only on the same base as the baseline: RPJMN and UCJ targets use different bases.",
      },
    ),
    explanation: {
      id: "Terhadap basis yang sama dengan angka dasar. Berlaku untuk wilayah dan segmen tanpa target sendiri.",
      en: "On the same base as the baseline. Holds for the region and for segments without a target of their own.",
    },
    rule: { kind: "decimal", min: 0, max: 2 },
    message: {
      id: "Isi target sebagai persen atau pangsa: 38,39% atau 0,3839. Paling besar 200%.",
      en: "Enter the target as a percentage or share: 38.39% or 0.3839. At most 200%.",
    },
  });
  const lastTargetYear = planLimits.lastBaseYear + planLimits.longestHorizon;
  const targetYear = rows.input({
    label: { id: "Tahun target", en: "Target year" },
    value: choices.targetYear,
    style: "input.year",
    unit: year,
    source: sources.choice(
      "targetYear",
      { id: "Tahun target", en: "Target year" },
      choices.targetYear,
      year,
      {
        id: "Sesudah tahun ini cakupan target dipertahankan.",
        en: "After this year the target share is held.",
      },
    ),
    explanation: {
      id: "Jalur di bawah mencapai target pada tahun ini, lalu mempertahankannya.",
      en: "The path below reaches the target in this year and then holds it.",
    },
    rule: { kind: "wholeNumber", min: planLimits.firstBaseYear + 1, max: lastTargetYear },
    message: {
      id: `Isi tahun sesudah tahun dasar, ${planLimits.firstBaseYear + 1} sampai ${lastTargetYear}.`,
      en: `Enter a year after the base year, ${planLimits.firstBaseYear + 1} to ${lastTargetYear}.`,
    },
  });
  return { region, baseYear, targetInput, targetYear, ...writeWay(rows), ...writePaying(rows) };
}

/** Which way the rate goes, and which scenario is looked at. */
function writeWay(rows: AssumptionRows): Pick<ChoiceCells, "path" | "scenario"> {
  const { model, sources } = rows;
  const { say } = model;
  const chosen = say(pathNames[model.drivers.path]);
  const path = rows.input({
    label: { id: "Bentuk jalur", en: "Shape of the path" },
    value: chosen,
    style: "input.general",
    unit: words,
    source: sources.choice(
      "path",
      { id: "Bentuk jalur ke target", en: "Shape of the path to the target" },
      chosen,
      words,
      {
        id: "Jalur menentukan kapan biaya timbul: cepat di awal berarti lebih banyak tahun yang harus dibayar.",
        en: "The path decides when the cost arises: faster at first means more years to pay for.",
      },
    ),
    explanation: {
      id: "Lurus: sama tiap tahun. Cepat di awal: langkah terbesar dulu. Kurva S: lambat, cepat, lambat. Target tahunan: baris target resmi atau target sendiri di bawah.",
      en: "Straight: the same every year. Faster at first: the largest step first. S curve: slow, fast, slow. Yearly targets: the row of official or of own targets below.",
    },
    rule: { kind: "list", values: pathOrder.map((one) => say(pathNames[one])) },
    message: { id: "Pilih bentuk jalur dari daftar.", en: "Choose the shape of the path from the list." },
  });
  const scenario = rows.input({
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
  return { path, scenario };
}

function writePaying(
  rows: AssumptionRows,
): Pick<ChoiceCells, "payer" | "sector" | "paidShareInput" | "fullJkmMonths" | "lawUntil"> {
  const { model, sources } = rows;
  const { say } = model;
  const payerNames = model.payers.map((payer) => say(payer.name));
  const payer = rows.input({
    label: { id: "Pembayar iuran", en: "Payer of the contribution" },
    value: say(model.payer.name),
    style: "input.general",
    unit: words,
    source: sources.choice(
      "payer",
      { id: "Pembayar iuran", en: "Payer of the contribution" },
      say(model.payer.name),
      words,
      {
        id: "Pembayar menentukan tarif: lihat daftar pembayar.",
        en: "The payer decides the rate: see the list of payers.",
      },
    ),
    explanation: {
      id: "Menentukan iuran: tidak semua pembayar mendapat keringanan. Pilih dari daftar; siapa yang berhak tertulis di bawah.",
      en: "Decides the contribution: not every payer has the reliefs. Choose from the list; who is entitled stands below.",
    },
    rule: { kind: "list", values: payerNames },
    message: { id: "Pilih pembayar dari daftar.", en: "Choose a payer from the list." },
  });
  const sectorNames = model.sectors.map((sector) => say(sector.name));
  const sector = rows.input({
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
  const paidShareInput = rows.input({
    label: {
      id: "Bagian peserta tambahan yang dibayari",
      en: "Part of the additional members that is paid for",
    },
    value: 1,
    style: "input.share",
    unit: { id: "% dari tambahan", en: "% of the additional" },
    source: sources.choice(
      "paidShare",
      { id: "Bagian peserta tambahan yang dibayari", en: "Part of the additional members that is paid for" },
      1,
      { id: "pangsa", en: "share" },
      {
        id: "100 % adalah batas atas: biaya bila pembayar ini menanggung semua tambahan.",
        en: "100% is the upper bound: the cost if this payer bears all that is added.",
      },
    ),
    explanation: {
      id: "100 % = pembayar ini menanggung semua tambahan peserta (batas atas). Turunkan bila sebagian mendaftar lewat pemberi kerja atau mandiri.",
      en: "100% = this payer bears every additional member (upper bound). Lower it where some enrol through employers or pay themselves.",
    },
    rule: { kind: "decimal", min: 0, max: 1 },
    message: { id: "Isi 0 % sampai 100 %.", en: "Enter 0% to 100%." },
  });
  const { fullJkm } = model;
  const fullJkmMonths = rows.input({
    label: { id: "Masa kepesertaan sampai JKM penuh", en: "Membership until JKM is paid in full" },
    value: fullJkm.months,
    style: "input.months",
    unit: { id: "bulan", en: "months" },
    source: sources.parameter(fullJkm.parameter, fullJkm.months, {
      id: "Sebelum itu hanya biaya pemakaman; JKK tidak dibatasi. Untuk pemeriksaan saja, tidak mengubah biaya.",
      en: "Before that only the funeral grant; JKK is not limited. Used by a check only, it does not change the cost.",
    }),
    explanation: {
      id: "Lembar Pemeriksaan memperingatkan bila bulan yang didanai hanya sebanyak ini atau kurang: tidak satu bulan pun JKM penuh.",
      en: "The sheet Pemeriksaan warns when only so many months or fewer are funded: not one month of full JKM.",
    },
    rule: { kind: "wholeNumber", min: 0, max: 12 },
    message: {
      id: "Isi bilangan bulat 0 sampai 12 bulan.",
      en: "Enter a whole number of months from 0 to 12.",
    },
  });
  return { payer, sector, paidShareInput, fullJkmMonths, lawUntil: writeLawUntil(rows) };
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
  const last = planLimits.lastBaseYear + planLimits.longestHorizon;
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
    rule: { kind: "wholeNumber", min: planLimits.firstBaseYear, max: last },
    message: {
      id: `Isi tahun ${planLimits.firstBaseYear} sampai ${last}.`,
      en: `Enter a year from ${planLimits.firstBaseYear} to ${last}.`,
    },
  });
}
