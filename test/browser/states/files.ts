/** What people send back and what is put together, small: lists and files that make a tab show all it can. */
import { listHeadings, numbersFrom, personOf } from "../../intake/personLists.js";

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const csv = (name: string, text: string): Sent => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const heads = "Kabupaten/Kota;Segmen;Pekerja;Peserta;Basis;Tanggal;Sumber";

/** Two kabupaten that agree, one that sent twice, one that does not exist, one without a base, and a broken file. */
export function sentBack(): readonly Sent[] {
  const row = (region: string, workers: string, covered: string, rest = "Basis UCJ;31/12/2025;Disnaker") =>
    `${heads}\n${region};Semua pekerja;${workers};${covered};${rest}\n`;
  return [
    csv("metro.csv", row("Kota Metro", "80.000", "25.000")),
    csv("tanggamus.csv", row("Kabupaten Tanggamus", "300.003", "70.001")),
    csv(
      "tanggamus revisi terakhir yang sudah diperiksa.csv",
      row("Kabupaten Tanggamus", "300.003", "71.001"),
    ),
    csv("pringsewu.csv", row("Kabupaten Pringsewu", "189.754", "243.202")),
    csv("atlantis.csv", row("Atlantis", "1.000", "50")),
    csv("kosong.csv", ""),
  ];
}

/** 60 persons of whom some are wrong, and 40 of whom 20 are in the first list too. */
export function listOf(): readonly Sent[] {
  const list = (first: number, count: number, broken: number): string =>
    [
      listHeadings.join(";"),
      ...Array.from({ length: count }, (_, at) => {
        const cells = personOf(first + at, numbersFrom(first + at)).cells;
        return (
          at < broken ? cells.map((cell, column) => (column === 1 ? cell.slice(1) : cell)) : cells
        ).join(";");
      }),
      "",
    ].join("\n");
  return [csv("provinsi.csv", list(0, 60, 5)), csv("desa.csv", list(40, 40, 0))];
}
