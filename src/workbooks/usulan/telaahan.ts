/** Telaahan staf: the memo by which a proposal comes to the desk of who decides, one to two pages. */
import { field, joined, say } from "../../papers/index.js";
import type { Block, Runs } from "../../papers/index.js";
import { columns } from "../../sheets/index.js";
import type { CellPlace } from "../../sheets/index.js";
import type { SegmentCells } from "../rencana/segmen/cells.js";
import type { Facts } from "./facts.js";
import { legalBasisOf } from "./dasarHukum.js";
import {
  againstCeilings,
  benefits,
  monthsFunded,
  nextYear,
  partly,
  proposal,
  standing,
  towardsTarget,
  unknowns,
  whenMoneyStops,
} from "./sentences.js";
import { linesTable, payersTable } from "./tables.js";
import { targetSource } from "./target.js";

export function telaahan(facts: Facts): readonly Block[] {
  const { budgetYear, region } = facts;
  const lacking = unknowns(facts);
  return [
    { kind: "title", lines: [say`TELAAHAN STAF`] },
    {
      kind: "fields",
      rows: [
        ["Kepada", say`${field("jabatan pejabat yang memutuskan")}`],
        ["Dari", say`${field("jabatan pengusul")}`],
        ["Tanggal", say`${field("tanggal surat")}`],
        ["Nomor", say`${field("nomor surat")}`],
        ["Sifat", say`${field("sifat surat")}`],
        ["Lampiran", say`Kerangka Acuan Kerja dan Rincian Anggaran Biaya`],
        [
          "Hal",
          say`Usulan perlindungan jaminan sosial ketenagakerjaan di ${region} Tahun Anggaran ${budgetYear}`,
        ],
      ],
    },
    { kind: "heading", text: "I. Persoalan" },
    { kind: "paragraph", runs: joined([standing(facts), towardsTarget(facts)], " ") },
    {
      kind: "paragraph",
      runs: say`Diperlukan keputusan siapa yang dibayari iurannya, oleh siapa, dan berapa anggarannya pada Tahun Anggaran ${budgetYear}.`,
    },
    { kind: "heading", text: "II. Praanggapan" },
    { kind: "list", marks: "numbers", items: assumed(facts) },
    { kind: "heading", text: "III. Fakta yang mempengaruhi" },
    { kind: "list", marks: "numbers", items: known(facts) },
    { kind: "heading", text: "IV. Analisis" },
    { kind: "paragraph", runs: proposal(facts) },
    ...(facts.lines.length === 0 ? [] : [linesTable(facts)]),
    ...(facts.lines.length > 1
      ? [
          {
            kind: "paragraph",
            look: "note",
            runs: say`Kelompok pekerja dapat memuat orang yang sama; lihat catatan tumpang tindih di lembar Segmen sebelum menyebut jumlahnya sebagai orang yang berbeda.`,
          } as const,
        ]
      : []),
    ...(facts.paying.length === 0 ? [] : payersTable(facts)),
    ...paragraphs([againstCeilings(facts), whenMoneyStops(facts), benefits(facts)]),
    ...(lacking.length === 0
      ? []
      : ([
          { kind: "paragraph", runs: say`Yang belum diketahui dan harus dilengkapi:` },
          { kind: "list", marks: "letters", items: lacking },
        ] as const)),
    { kind: "heading", text: "V. Kesimpulan" },
    { kind: "paragraph", runs: conclusion(facts) },
    { kind: "heading", text: "VI. Saran tindak" },
    { kind: "list", marks: "numbers", items: advice(facts, lacking.length > 0) },
    {
      kind: "signature",
      lines: [
        say`${field("tempat, tanggal")}`,
        say`${field("jabatan pengusul")}`,
        [],
        [],
        say`${field("nama")}`,
        say`${field("NIP")}`,
      ],
    },
  ];
}

function paragraphs(all: readonly Runs[]): readonly Block[] {
  return all.filter((runs) => runs.length > 0).map((runs): Block => ({ kind: "paragraph", runs }));
}

function assumed(facts: Facts): readonly Runs[] {
  const { numbers, places, budgetColumn } = facts;
  const column = budgetColumn ?? columns.firstYear + 1;
  return [
    say`Iuran dihitung menurut peraturan yang berlaku, yang dianggap tetap sampai tahun ${numbers.year(places.assumptions.lawUntil)}; sesudahnya dihitung dengan ketentuan yang sama.`,
    ...(facts.costs === "nothing" ? [] : [funded(facts, column)]),
    ...(facts.hasStanding || facts.lines.length === 0
      ? [say`${growth(facts, column)}; ${staying(facts, column)}; ${paidPart(facts)}.`]
      : []),
    say`Nama penerima diverifikasi sebelum didaftarkan; tidak ada orang yang dibayari dua kali.`,
  ];
}

function funded(facts: Facts, column: number): Runs {
  if (facts.hasTemporary && !facts.hasStanding)
    return say`Pada ${facts.budgetYear} iuran kelompok sementara didanai menurut bulannya sendiri.`;
  const temporary = facts.hasTemporary ? "; kelompok sementara didanai menurut bulannya sendiri" : "";
  return say`Pada ${facts.budgetYear} iuran didanai ${monthsFunded(facts, column)}${temporary}.`;
}

function growth({ numbers, places }: Facts, column: number): Runs {
  const place = places.assumptions.growth(column);
  return numbers.number(place) === 0
    ? say`Jumlah pekerja dianggap tetap`
    : say`Jumlah pekerja dianggap berubah ${numbers.share(place)} setahun`;
}

function staying({ numbers, places }: Facts, column: number): Runs {
  const place = places.assumptions.retention(column);
  return numbers.number(place) === 1
    ? say`semua peserta tahun sebelumnya dianggap bertahan`
    : say`${numbers.share(place)} peserta tahun sebelumnya dianggap bertahan`;
}

function paidPart({ numbers, places }: Facts): Runs {
  const { paidShare } = places.assumptions;
  return numbers.number(paidShare) === 1
    ? say`iuran semua peserta baru dibayari`
    : say`iuran ${numbers.share(paidShare)} peserta baru dibayari, selebihnya membayar sendiri`;
}

function known(facts: Facts): readonly Runs[] {
  const { places, numbers } = facts;
  const { total } = places.segments;
  const acts = legalBasisOf(facts).map(({ name }) => name);
  return [
    ...(facts.hasBase
      ? [
          say`Peserta: ${numbers.whole(total.covered)} orang, sumber: ${origin(facts, total, "covered")}. Pekerja (basis): ${numbers.whole(total.workers)} orang, sumber: ${origin(facts, total, "workers")}.`,
        ]
      : [
          say`Belum ada angka dasar wilayah yang dapat dipakai: ${field("sumber data peserta dan pekerja")}.`,
        ]),
    ...(facts.hasTarget ? [targetSource(facts)] : []),
    ...(acts.length === 0 ? [] : [say`Peraturan yang dipakai dalam perhitungan: ${acts.join("; ")}.`]),
  ];
}

/** The source of a number in words: an outlet and its day where it was published, else what stands in its cell. */
function origin(facts: Facts, line: SegmentCells, which: "covered" | "workers"): Runs {
  const { numbers, places } = facts;
  const place: CellPlace = which === "covered" ? line.coveredSource : line.workersSource;
  const { words, id } = line.named[which];
  const entry = places.sources.all().find((one) => one.id === id);
  if (entry === undefined || numbers.text(place) !== words) return [numbers.words(place)];
  return say`${entry.outlet.id}, baris ${numbers.words(place)} di lembar Sumber`;
}

function conclusion(facts: Facts): Runs {
  const { numbers, places, budgetYear } = facts;
  if (facts.costs === "nothing")
    return say`Menurut rencana ini tidak ada iuran yang perlu dianggarkan pada Tahun Anggaran ${budgetYear}.`;
  if (!facts.hasCost) return say`Usulan belum dapat diajukan sebagai angka anggaran. ${proposal(facts)}`;
  const total = facts.inBudget(places.money.total);
  return say`Perlindungan ${numbers.whole(facts.inBudget(places.money.persons))} orang pada Tahun Anggaran ${budgetYear} memerlukan ${numbers.rupiah(total)} (${numbers.figure(total, "spelled")}).${partly(facts)}`;
}

function advice(facts: Facts, hasUnknowns: boolean): readonly Runs[] {
  const { numbers, places, budgetYear } = facts;
  const next = nextYear(facts);
  return [
    ...(facts.hasCost
      ? [
          say`Menyetujui anggaran iuran ${numbers.rupiah(facts.inBudget(places.money.total))} pada Tahun Anggaran ${budgetYear} melalui ${facts.paidBy}.`,
        ]
      : facts.costs === "nothing"
        ? [
            say`Memutuskan apakah targetnya dinaikkan atau kelompok pekerja tertentu tetap dibayari iurannya; menurut rencana ini belum ada yang dibayari pada ${budgetYear}.`,
          ]
        : []),
    ...(hasUnknowns
      ? [
          say`Menugaskan ${field("perangkat daerah")} melengkapi data yang belum diketahui sebelum anggaran dibahas.`,
        ]
      : []),
    ...(facts.costs === "nothing"
      ? []
      : [
          say`Menetapkan daftar penerima menurut nama dan alamat dengan keputusan ${field("pejabat yang menetapkan")} sesudah diverifikasi.`,
        ]),
    ...(next.length === 0 ? [] : [say`Menjaga kesinambungan pendanaan. ${next}`]),
  ];
}
