/** How formulas and the lint name the sheets, whatever their tabs are called in a workbook. */
export const sheetKeys = {
  guide: "panduan",
  assumptions: "asumsi",
  segments: "segmen",
  projection: "proyeksi",
  payers: "pembayar",
  costs: "biaya",
  cash: "kas",
  balance: "neraca",
  budget: "rka",
  villageBudget: "apbdes",
  rates: "tarif",
  budgetRows: "barisRka",
  scenarios: "skenario",
  scenarioWorkings: "hitungSkenario",
  summary: "ringkasan",
  checks: "pemeriksaan",
  sources: "sumber",
} as const;

/** The column on the sheet of sources that holds the ids. */
export const sourceIdColumn = 0;

/** The base year's column on every sheet that has years (column F). */
export const firstYearColumn = 5;
