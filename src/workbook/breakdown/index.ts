/** Workbooks by region: a province's kabupaten/kota, the form for one of them, all of Indonesia, and what was consolidated. */
export { buildBreakdown } from "./build.js";
export { collectedSegments, latestBaseYear, segmentsOfForm, usualBreakdown } from "./choices.js";
export type { BreakdownChoices } from "./choices.js";
export { buildingNational, buildNational } from "./national.js";
export type { NationalChoices } from "./national.js";
export { buildingRekap, buildRekap } from "./rekap.js";
export type { RekapOptions } from "./rekap.js";
