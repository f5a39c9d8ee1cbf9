import { LocaleType, mergeLocales, type ILocales } from "@univerjs/core";
import dataValidationEn from "@univerjs/data-validation/locale/en-US";
import dataValidationId from "@univerjs/data-validation/locale/id-ID";
import designEn from "@univerjs/design/locale/en-US";
import designId from "@univerjs/design/locale/id-ID";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import docsUiId from "@univerjs/docs-ui/locale/id-ID";
import drawingUiEn from "@univerjs/drawing-ui/locale/en-US";
import drawingUiId from "@univerjs/drawing-ui/locale/id-ID";
import conditionalUiEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalUiId from "@univerjs/sheets-conditional-formatting-ui/locale/id-ID";
import sheetsValidationEn from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsValidationId from "@univerjs/sheets-data-validation/locale/id-ID";
import validationUiEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationUiId from "@univerjs/sheets-data-validation-ui/locale/id-ID";
import sheetsDrawingUiEn from "@univerjs/sheets-drawing-ui/locale/en-US";
import sheetsDrawingUiId from "@univerjs/sheets-drawing-ui/locale/id-ID";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaId from "@univerjs/sheets-formula/locale/id-ID";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiId from "@univerjs/sheets-formula-ui/locale/id-ID";
import numfmtUiEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtUiId from "@univerjs/sheets-numfmt-ui/locale/id-ID";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiId from "@univerjs/sheets-ui/locale/id-ID";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsId from "@univerjs/sheets/locale/id-ID";
import uiEn from "@univerjs/ui/locale/en-US";
import uiId from "@univerjs/ui/locale/id-ID";

export type GridLanguage = "id" | "en";

export const LOCALES: Readonly<Record<GridLanguage, LocaleType>> = {
  id: LocaleType.ID_ID,
  en: LocaleType.EN_US,
};

/** The grid writes numbers and formulas as an Excel of Indonesia does, whatever the language of its words. What is kept is en-US. */
export const NUMBERS = "id";

/** What Univer says while it calculates; its own words lack them, and the name of the text would be read in their place. */
const calculating = {
  id: { calculating: "Menghitung …", analyzing: "Mencari yang harus dihitung …", done: "Selesai dihitung" },
  en: { calculating: "Calculating …", analyzing: "Looking for what to calculate …", done: "Calculated" },
} as const;

function progressWords(language: GridLanguage) {
  const { calculating: words, analyzing, done } = calculating[language];
  const progress = {
    ...{ calculating: words, analyzing, done },
    ...{ "array-analysis": analyzing, "array-calculation": words },
  };
  return { "sheets-formula": { progress } };
}

/** The grid's own words. */
export function gridWords(): ILocales {
  return {
    [LocaleType.ID_ID]: mergeLocales(
      designId,
      uiId,
      docsUiId,
      sheetsId,
      sheetsUiId,
      formulaId,
      progressWords("id"),
      formulaUiId,
      numfmtUiId,
      dataValidationId,
      sheetsValidationId,
      validationUiId,
      conditionalUiId,
      drawingUiId,
      sheetsDrawingUiId,
    ),
    [LocaleType.EN_US]: mergeLocales(
      designEn,
      uiEn,
      docsUiEn,
      sheetsEn,
      sheetsUiEn,
      formulaEn,
      progressWords("en"),
      formulaUiEn,
      numfmtUiEn,
      dataValidationEn,
      sheetsValidationEn,
      validationUiEn,
      conditionalUiEn,
      drawingUiEn,
      sheetsDrawingUiEn,
    ),
  };
}
