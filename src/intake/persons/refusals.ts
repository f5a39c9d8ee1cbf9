/** Why a list is not read. Never with anything that stands in its rows. */
import { refuse } from "../../domain/index.js";
import type { Text } from "../../domain/index.js";
import { searchedRows } from "./heading.js";

type Refusal = ReturnType<typeof refuse>;

export function refuseList(name: string, { id, en }: Text): Refusal {
  return refuse("value", { id: `Berkas "${name}" ${id}`, en: `The file "${name}" ${en}` }, name);
}

/** No row of headings of a list of persons. */
export const noHeading: Text = {
  id: `tidak dikenali sebagai daftar orang: dalam ${searchedRows} baris pertama diharapkan judul kolom seperti "NIK", "Nama", "Tanggal lahir", "Kecamatan".`,
  en: `is not recognised as a list of persons: within the first ${searchedRows} rows, headings such as "NIK", "Nama", "Tanggal lahir", "Kecamatan" were expected.`,
};

/** The reading was stopped. */
export const stoppedList: Text = {
  id: "belum selesai dibaca: dihentikan.",
  en: "was not read to its end: it was stopped.",
};

/** A whole number of lists is read at once. */
export const mostLists = 200;

export function tooManyLists(came: number): Refusal {
  return refuse("range", {
    id: `Paling banyak ${mostLists} daftar sekaligus; yang diterima ${came}.`,
    en: `At most ${mostLists} lists at once; ${came} came.`,
  });
}
