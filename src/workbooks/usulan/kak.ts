/** Kerangka Acuan Kerja with its Rincian Anggaran Biaya. */
import { field, joined, say } from "../../papers/index.js";
import type { Block, Runs } from "../../papers/index.js";
import type { HeadPlaces } from "../rencana/anggaran/head.js";
import { fundPlace } from "../rencana/anggaran/formPlaces.js";
import type { Facts } from "./facts.js";
import { listed } from "./facts.js";
import {
  legalBasis,
  monthsFunded,
  partly,
  proposal,
  standing,
  towardsTarget,
  unknowns,
  whenMoneyStops,
} from "./sentences.js";
import { formBlocks, linesTable } from "./tables.js";

export function kak(facts: Facts): readonly Block[] {
  const { budgetYear, region } = facts;
  return [
    {
      kind: "title",
      lines: [
        say`KERANGKA ACUAN KERJA (KAK)`,
        say`Perlindungan Jaminan Sosial Ketenagakerjaan`,
        say`${region}, Tahun Anggaran ${budgetYear}`,
      ],
    },
    {
      kind: "fields",
      rows: [
        usesVillages(facts)
          ? ["Pemerintah desa", typed(facts, "unit", "pemerintah desa")]
          : ["Perangkat daerah", typed(facts, "unit", "perangkat daerah")],
        ["Program", say`${field("nama dan kode program")}`],
        ["Kegiatan", say`${field("nama dan kode kegiatan")}`],
        ["Sub-kegiatan", typed(facts, "activity", "nama dan kode sub-kegiatan")],
        ["Tahun anggaran", say`${budgetYear}`],
        ["Lokasi", typed(facts, "place", "lokasi")],
        ["Sumber dana", funds(facts)],
      ],
    },
    { kind: "heading", text: "1. Latar belakang" },
    { kind: "paragraph", look: "caption", runs: say`a. Dasar hukum` },
    legalBasis(facts),
    { kind: "paragraph", look: "caption", runs: say`b. Gambaran umum` },
    { kind: "paragraph", runs: joined([standing(facts), towardsTarget(facts)], " ") },
    { kind: "heading", text: "2. Maksud dan tujuan" },
    { kind: "paragraph", runs: purpose(facts) },
    { kind: "heading", text: "3. Sasaran" },
    { kind: "paragraph", runs: proposal(facts) },
    ...(facts.lines.length === 0 ? [] : [linesTable(facts)]),
    { kind: "heading", text: "4. Keluaran" },
    { kind: "paragraph", runs: output(facts) },
    { kind: "heading", text: "5. Tahapan pelaksanaan" },
    {
      kind: "list",
      marks: "letters",
      items: [
        say`pendataan calon penerima dan penetapan kriteria oleh ${field("perangkat daerah")};`,
        say`verifikasi dengan data kependudukan, kepesertaan BPJS Ketenagakerjaan, dan daftar yang sudah dibayari pembayar lain;`,
        say`penetapan nama penerima dengan keputusan ${field("pejabat yang menetapkan")};`,
        say`perjanjian kerja sama dan pendaftaran ke BPJS Ketenagakerjaan ${field("kantor cabang")}; dan`,
        say`pembayaran iuran menurut anggaran kas, penggantian penerima yang keluar, serta pemantauan dan pelaporan.`,
      ],
    },
    { kind: "heading", text: "6. Waktu pelaksanaan" },
    { kind: "paragraph", runs: time(facts) },
    { kind: "heading", text: "7. Penanggung jawab" },
    {
      kind: "paragraph",
      runs: say`Penanggung jawab kegiatan: ${field("jabatan penanggung jawab")}. Pelaksana: ${field("jabatan pelaksana")}.`,
    },
    { kind: "heading", text: "8. Biaya" },
    { kind: "paragraph", runs: cost(facts) },
    ...stops(facts),
    ...budget(facts),
    {
      kind: "signature",
      lines: [
        say`${field("tempat, tanggal")}`,
        say`${field(usesVillages(facts) ? "jabatan pemegang kekuasaan pengelolaan keuangan desa" : "jabatan pengguna anggaran")}`,
        [],
        [],
        say`${field("nama")}`,
        say`${field("NIP")}`,
      ],
    },
  ];
}

/** What the contributions are paid for; that nobody's are, where the plan pays for nobody. */
function purpose(facts: Facts): Runs {
  const { region, budgetYear } = facts;
  if (facts.costs === "nothing")
    return say`Menurut rencana ini tidak ada iuran yang dibayari pada Tahun Anggaran ${budgetYear}, sehingga maksud dan tujuan kegiatan perlu ditetapkan tersendiri: ${field("maksud dan tujuan kegiatan")}.`;
  return say`Kegiatan ini dimaksudkan untuk membayari iuran jaminan sosial ketenagakerjaan bagi ${facts.whom}. Tujuannya agar mereka dan keluarganya terlindungi bila terjadi kecelakaan kerja atau kematian, dan cakupan perlindungan di ${region} meningkat.`;
}

/** Whether villages pay all that a form has lines of. */
function usesVillages(facts: Facts): boolean {
  return formBlocks(facts, "RKA").length === 0 && formBlocks(facts, "APBDes").length > 0;
}

/** The forms that hold something, RKA first. */
function formsInUse(facts: Facts): readonly Block[] {
  return [...formBlocks(facts, "RKA"), ...formBlocks(facts, "APBDes")];
}

/** What is written in a field of the first form; where it is empty, a field for the office. */
function typed(facts: Facts, name: keyof HeadPlaces["fields"], what: string): Runs {
  const { numbers, places } = facts;
  const place = places.budget.places[usesVillages(facts) ? "APBDes" : "RKA"]?.fields[name];
  if (place === undefined) return say`${field(what)}`;
  return numbers.text(place) === "" ? say`${field(what)}` : [numbers.words(place)];
}

/** The payers with what RKA names as the source of their money. */
function funds(facts: Facts): Runs {
  const { numbers, payersInBudget, places } = facts;
  if (payersInBudget.length === 0) return say`${field("sumber dana")}`;
  const named = payersInBudget.map((slot) => {
    const fund = fundPlace(places.money.slots.indexOf(slot));
    return numbers.text(fund) === ""
      ? { runs: say`${numbers.words(slot.name)}`, isNamed: false }
      : { runs: say`${numbers.words(slot.name)} (${numbers.words(fund)})`, isNamed: true };
  });
  const words = listed(named.map(({ runs }) => runs));
  return named.every(({ isNamed }) => isNamed) ? words : say`${words} ${field("rincian sumber dana")}`;
}

function output(facts: Facts): Runs {
  const { numbers, places, budgetYear } = facts;
  if (facts.costs === "nothing")
    return say`Tidak ada keluaran yang dianggarkan: menurut rencana ini tidak ada orang yang dibayari pada Tahun Anggaran ${budgetYear}.`;
  if (!facts.hasCost) return say`Keluaran belum dapat disebut. ${proposal(facts)}`;
  return say`${numbers.whole(facts.inBudget(places.money.persons))} orang terdaftar dan dibayari iurannya untuk program ${numbers.words(places.keys.programmes)} pada Tahun Anggaran ${budgetYear}.`;
}

function time(facts: Facts): Runs {
  const { budgetYear, budgetColumn } = facts;
  const months = typed(facts, "months", "bulan pelaksanaan");
  if (budgetColumn === null) return say`Bulan ${months}.`;
  if (facts.costs === "nothing") return say`Bulan ${months} ${budgetYear}; tidak ada iuran yang didanai.`;
  if (facts.hasTemporary && !facts.hasStanding)
    return say`Bulan ${months} ${budgetYear}, menurut bulan tiap kelompok sementara.`;
  const temporary = facts.hasTemporary ? " Kelompok sementara didanai menurut bulannya sendiri." : "";
  return say`Bulan ${months} ${budgetYear}; iuran didanai ${monthsFunded(facts, budgetColumn)}.${temporary}`;
}

function cost(facts: Facts): Runs {
  const { numbers, places } = facts;
  if (!facts.hasCost) return proposal(facts);
  const total = facts.inBudget(places.money.total);
  return say`Biaya seluruhnya ${numbers.rupiah(total)} (${numbers.figure(total, "spelled")}), ditanggung oleh ${facts.paidBy}.${partly(facts)}`;
}

function stops(facts: Facts): readonly Block[] {
  const runs = whenMoneyStops(facts);
  return runs.length === 0 ? [] : [{ kind: "paragraph", runs }];
}

/** The lines of the budget forms; payers without one are named apart. */
function budget(facts: Facts): readonly Block[] {
  const { numbers, budgetYear } = facts;
  const forms = formsInUse(facts);
  const outside = facts.payersInBudget.filter((slot) => numbers.text(slot.form) === "");
  const lacking = unknowns(facts);
  return [
    { kind: "heading", text: "Rincian Anggaran Biaya (RAB)" },
    ...(forms.length === 0
      ? [
          {
            kind: "paragraph",
            runs: say`Tidak ada baris RKA atau APBDes untuk Tahun Anggaran ${budgetYear}. ${proposal(facts)}`,
          } as const,
        ]
      : forms),
    ...(outside.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            runs: say`Di luar RKA dan APBDes: ${listed(
              outside.map(
                (slot) => say`${numbers.words(slot.name)} ${numbers.rupiah(facts.inBudget(slot.cost))}`,
              ),
            )}.`,
          } as const,
        ]),
    ...(lacking.length === 0
      ? []
      : ([
          { kind: "paragraph", runs: say`Yang masih harus dilengkapi:` },
          { kind: "list", marks: "letters", items: lacking },
        ] as const)),
  ];
}
