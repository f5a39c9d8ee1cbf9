/** What Gabung costs: one file of 30 rows from its bytes to its findings. 514 of them are a whole country. */
import { fileOfBytes, gather, gridOfText, intakeOf } from "../../src/intake/index.js";
import { headings, partsOf, xmlRow, zipOf } from "../intake/archives.js";
import type { Group } from "./group.js";

const lines = Array.from({ length: 30 }, (_, at): [string, string, number, number] => [
  "18.10",
  `Kelompok ${at}`,
  1000 + at,
  at,
]);
const rows = lines.map((cells, at) => xmlRow(at + 2, cells));
const bytes = await zipOf(partsOf(`<sheetData>${xmlRow(1, headings)}${rows.join("")}</sheetData>`));
const text = [headings, ...lines].map((cells) => cells.join("\t")).join("\n");

export const intake: readonly Group[] = [
  {
    what: "a table of 30 rows",
    tasks: [
      { name: "pasted", run: () => intakeOf(gridOfText(text)) },
      { name: "as an .xlsx", run: () => gather([fileOfBytes("a.xlsx", bytes)]) },
    ],
  },
];
