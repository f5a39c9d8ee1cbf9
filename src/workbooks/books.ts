/** The workbooks beside the plan of one region that are made of choices: what they are made of, read from plain data and made again. */
import { ok, refuse } from "../domain/index.js";
import type { Field, Result } from "../domain/index.js";
import type { Making, WorkbookPlan } from "../sheets/index.js";
import { buildingNational, nationalFields, readNationalChoices } from "./nasional/national.js";
import type { NationalChoices } from "./nasional/national.js";
import { buildingBreakdown } from "./rincian/build.js";
import { breakdownFields, readBreakdownChoices } from "./rincian/choices.js";
import type { BreakdownChoices } from "./rincian/choices.js";

/** Which workbook, and what it is made of, as a file of choices says it. */
export type BookChoices =
  | { readonly workbook: "breakdown"; readonly choices: BreakdownChoices }
  | { readonly workbook: "national"; readonly choices: NationalChoices };

type BookKind = BookChoices["workbook"];

/** What each of them can be asked for. */
export const bookFields: Readonly<Record<BookKind, Readonly<Record<string, Field>>>> = {
  breakdown: breakdownFields,
  national: nationalFields,
};

/** The contents of a file of choices for one of them: its kind under "workbook", its choices beside it. */
export function readBookChoices(given: Readonly<Record<string, unknown>>): Result<BookChoices> {
  const { workbook, ...choices } = given;
  switch (workbook) {
    case "breakdown": {
      const read = readBreakdownChoices(choices);
      return read.ok ? ok({ workbook, choices: read.value }) : read;
    }
    case "national": {
      const read = readNationalChoices(choices);
      return read.ok ? ok({ workbook, choices: read.value }) : read;
    }
    default: {
      const kinds = Object.keys(bookFields).join(", ");
      return refuse("value", {
        id: `"workbook" harus salah satu dari ${kinds}; yang diterima ${JSON.stringify(workbook)}.`,
        en: `"workbook" must be one of ${kinds}; ${JSON.stringify(workbook)} came.`,
      });
    }
  }
}

/** The sheets of one of them, with stops. */
export function buildingBook(book: BookChoices): Making<Result<WorkbookPlan>> {
  return book.workbook === "breakdown" ? buildingBreakdown(book.choices) : buildingNational(book.choices);
}
