/** Plans of every kind, as small as they come; that of all of Indonesia has one size. */
import type { PlanChoices } from "../../../src/domain/index.js";
import { cell, formula } from "../../../src/sheets/formula.js";
import { f } from "../../../src/sheets/index.js";
import type { WorkbookPlan } from "../../../src/sheets/index.js";
import { combine, gather, gridOfText } from "../../../src/intake/index.js";
import { cellAt, planOf, sheet } from "../../sheets/sheet.js";
import type { AddIn } from "../../excel/addIn.js";

export type PlanName = "everything" | "form" | "breakdown" | "rekap" | "plan" | "national";

/** A plan of two sheets with one of each thing that the writer knows. */
export function everything(): WorkbookPlan {
  const at = (row: number, column: number) => cell({ sheet: "a", row, column });
  const a = sheet("a", "Angka", {
    tabColour: "#1F4E79",
    frozen: { rows: 1, columns: 1 },
    print: { orientation: "landscape", titleRows: 1, columns: 4 },
    rowHeights: { 0: 30, 3: 24 },
    merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
    alerts: [{ row: 3, column: 3, rows: 1, columns: 1 }],
    cells: [
      cellAt(0, 0, "18.10", { style: "heading" }),
      cellAt(0, 1, "1:30 PM", { style: "heading" }),
      cellAt(0, 2, "5€", { style: "heading" }),
      cellAt(1, 1, 100),
      cellAt(1, 2, 200),
      cellAt(2, 1, formula(f`${at(1, 1)} + ${at(1, 2)}`)),
      cellAt(2, 2, formula(f`${at(2, 1)} * ${cell({ sheet: "b", row: 0, column: 0 })}`)),
      cellAt(3, 3, "OK", { style: "text" }),
      cellAt(4, 0, "Satu kalimat di beberapa kolom", { style: "text" }),
      cellAt(5, 1, 45_000, { style: "derived.date" }),
    ],
    validations: [
      {
        area: { row: 1, column: 1, rows: 1, columns: 2 },
        rule: { kind: "wholeNumber", min: 0, max: 1_000 },
        message: "0–1000",
      },
    ],
    charts: [
      {
        name: "grafik",
        kind: "line",
        title: "Grafik",
        categories: { sheet: "a", row: 0, column: 1, rows: 1, columns: 2 },
        series: [
          { name: "satu", values: { sheet: "a", row: 1, column: 1, rows: 1, columns: 2 }, colour: "#0000FF" },
          { name: "dua", values: { sheet: "a", row: 2, column: 1, rows: 1, columns: 2 }, colour: "#00AA00" },
        ],
        place: { row: 8, column: 0, rows: 10, columns: 4 },
        valueFormat: "#,##0",
        categoryAxis: "Tahun",
        valueAxis: "orang",
      },
    ],
  });
  const b = sheet("b", "Lain", {
    columnWidths: [20],
    cells: [cellAt(0, 0, formula(f`${cell({ sheet: "a", row: 1, column: 1 })} + 1`))],
  });
  return planOf(a, b);
}

const smallest: PlanChoices = {
  regionCode: "18",
  baseYear: 2024,
  horizonYear: 2025,
  targetShare: 0.3,
  targetYear: 2025,
  payer: "APBD_PROV",
  monthsPerYear: 12,
  language: "id",
};

export async function planNamed(name: PlanName, addIn: AddIn): Promise<WorkbookPlan> {
  const { rooms } = addIn;
  if (name === "everything") return addIn.inPage(everything());
  if (name === "plan") return sound(rooms.buildPlan(addIn.inPage(smallest)));
  if (name === "national")
    return sound(rooms.buildNational(addIn.inPage({ baseYear: 2026, language: "id" })));
  if (name === "rekap") {
    const gathered = combine(
      await gather(sent.map(([file, row]) => ({ name: file, grids: [gridOfText(`${heads}\n${row}`)] }))),
    );
    return sound(rooms.buildRekap(addIn.inPage(gathered), { language: "id" }));
  }
  const regionCode = name === "form" ? "34.71" : "34";
  const segments = name === "form" ? rooms.segmentsOfForm(regionCode) : rooms.usualBreakdown.segments;
  return sound(
    rooms.buildBreakdown(
      addIn.inPage({
        ...rooms.usualBreakdown,
        segments: segments.slice(0, 1),
        regionCode,
        baseYear: 2026,
        language: "id" as const,
      }),
    ),
  );
}

const heads =
  "Kode wilayah,Kabupaten/kota,Segmen,Peserta,Pekerja (basis),Jenis basis,Tanggal data,Sumber,Catatan";
/** What two kabupaten sent, with texts that are no formulas. */
const sent = [
  ["selatan.csv", "18.01,Kabupaten Lampung Selatan,Semua pekerja,101,400,Basis UCJ,31/12/2025,Cabang,=1+1"],
  ["tengah.csv", "18.02,Kabupaten Lampung Tengah,Semua pekerja,202,500,Basis UCJ,31/12/2025,+Cabang,-"],
] as const;

function sound(built: ReturnType<AddIn["rooms"]["buildPlan"]>): WorkbookPlan {
  if (!built.ok) throw new Error(built.problem.sentence.en);
  return built.value;
}
