/** The documents we write: choices in, a plan of sheets out. */
export { buildComparison } from "./bandingan/build.js";
export type { Comparison, PlanSide } from "./bandingan/build.js";
export { standingPlan } from "./bandingan/standing.js";
export type { StandingPlan } from "./bandingan/standing.js";
export { buildNational, buildingNational, nationalFields } from "./nasional/national.js";
export type { NationalChoices } from "./nasional/national.js";
export { buildPersonsBook } from "./daftar/daftar.js";
export { collectedOf, sourceOfSum, termsOfSum } from "./rekap/collected.js";
export type { Collected, CollectedSum } from "./rekap/collected.js";
export type { CollectedRow } from "./rincian/collected.js";
export { buildRekap, buildingRekap } from "./rekap/rekap.js";
export { arithmeticOf } from "./rencana/arithmetic.js";
export { buildPlan, buildingPlan } from "./rencana/build.js";
export { headlineOf, headlinePlace } from "./rencana/headline.js";
export { checkPlan } from "./rencana/check.js";
export { nextLineTexts, nextPlan, originWords } from "./rencana/next.js";
export { notIncluded } from "./rencana/notIncluded.js";
export { buildDecreeAnnex, mostNamed } from "./usulan/lampiran.js";
export { standingFingerprint } from "./usulan/filled.js";
export { buildPack, checkPack } from "./usulan/pack.js";
export { sipdRows, sipdText } from "./usulan/sipd.js";
export type { SipdLine } from "./usulan/sipd.js";
export type { CheckedPaper, Disagreement } from "./usulan/check.js";
export { buildBreakdown, buildingBreakdown, checkBreakdown } from "./rincian/build.js";
export { formsOf } from "./rincian/forms.js";
export type { ProvinceForms } from "./rincian/forms.js";
export { sharingOutlook } from "./rincian/outlook.js";
export {
  breakdownFields,
  collectedSegments,
  latestBaseYear,
  segmentsOfForm,
  usualBreakdown,
} from "./rincian/choices.js";
export type { BreakdownChoices } from "./rincian/choices.js";
