/** Panduan: what this workbook is, what to fill in first, what not to get wrong. */
import { figures, formatNumber, shareText } from "../../../domain/index.js";
import type { Text } from "../../../domain/index.js";
import { blanksOf, currentMarker } from "../../../sheets/index.js";
import { hasBase } from "../model.js";
import type { PlanModel } from "../model.js";
import { reliefSentences } from "../reliefTexts.js";
import type { SheetPlan } from "../../../sheets/index.js";
import { GuideWriter } from "./writer.js";
import type { LineWriter } from "./writer.js";

export function guideSheet(model: PlanModel, others: readonly SheetPlan[]): SheetPlan {
  const { say } = model;
  const title: Text = { id: "Rencana cakupan Jamsostek", en: "Jamsostek coverage plan" };
  const guide = new GuideWriter(say, title, model.region.name);
  const { line, heading } = guide;
  writeAbout(model, line);
  heading({ id: "Isi dahulu", en: "Fill in first" });
  writeBlanks(model, others, line);
  heading({ id: "Lembar", en: "Sheets" });
  for (const [name, text] of sheetTexts) line(name, say(text));
  line(say({ id: "Mencetak", en: "Printing" }), `${say(onPaper)}${hasBase(model) ? "" : say(withoutBase)}`);
  guide.colours();
  heading({ id: "Jangan keliru", en: "Do not get this wrong" });
  for (const [head, text] of [...warnings, ...quarantined(model)]) line(say(head), say(text));
  for (const text of reliefSentences(model))
    line(say({ id: "Pembayar menentukan tarif", en: "The payer decides the rate" }), say(text));
  const sheet = guide.finish(currentMarker("rencana", model.region.code, model.choices.language), "law");
  // It is about the workbook, not of the document that is handed in.
  return { ...sheet, print: { ...sheet.print, nothing: true } };
}

function writeAbout(model: PlanModel, line: LineWriter): void {
  const { choices, say, payer } = model;
  line(
    say({ id: "Apa ini", en: "What this is" }),
    say({
      id: "Rencana menaikkan cakupan kepesertaan BPJS Ketenagakerjaan dari angka dasar ke target: berapa orang tiap tahun, berapa biayanya, siapa yang membayar, dan dari mana setiap angka.",
      en: "A plan to raise coverage by BPJS Ketenagakerjaan from a baseline to a target: how many people each year, what it costs, who pays, and where every figure comes from.",
    }),
  );
  const share = shareText(choices.targetShare, choices.language);
  line(
    say({ id: "Pilihan saat diisi", en: "Choices when filled" }),
    say({
      id: `${model.region.name} (${model.region.code}); tahun dasar ${choices.baseYear}, sampai ${choices.horizonYear}; target ${share} pada ${choices.targetYear}; dibayar ${payer.name.id}; ${choices.monthsPerYear} bulan per tahun.`,
      en: `${model.region.name} (${model.region.code}); base year ${choices.baseYear}, up to ${choices.horizonYear}; target ${share} in ${choices.targetYear}; paid by ${payer.name.en}; ${choices.monthsPerYear} months a year.`,
    }),
  );
  line(say({ id: "Angka dasar", en: "Baseline" }), say(model.total.why));
}

/** The empty inputs that the result needs, each question once with the cells it is about. */
function writeBlanks(model: PlanModel, others: readonly SheetPlan[], line: LineWriter): void {
  const asks = blanksOf(others);
  if (asks.length === 0) {
    line(
      model.say({ id: "Tidak ada", en: "Nothing" }),
      model.say({
        id: "Semua isian yang diperlukan sudah terisi. Tinjau tetap angka dan targetnya.",
        en: "Every needed input is filled in. Review figures and target all the same.",
      }),
    );
  }
  for (const { places, ask } of asks) line(places, ask);
}

const sheetTexts: readonly (readonly [string, Text])[] = [
  [
    "Ringkasan",
    {
      id: "Halaman pertama: beberapa kalimat, angka kunci, dua tahun anggaran berdampingan, mengapa angka terbit berubah, dan grafik.",
      en: "The first page: a few sentences, key figures, two budget years side by side, why published figures changed, and charts.",
    },
  ],
  [
    "Segmen",
    {
      id: "Peserta dan pekerja menurut segmen, dengan basis, tanggal, sumber dan tumpang tindihnya.",
      en: "Covered persons and workers by segment, with base, date, source and overlaps.",
    },
  ],
  [
    "Pembayar",
    {
      id: "Siapa membayar berapa bagian tiap baris, pagunya, baris yang masuk anggaran, peserta berjalan yang tetap dibayari, dan apa yang dibeli iuran.",
      en: "Who pays which part of each line, the ceilings, the lines in the budget, those paid for already who stay, and what a contribution buys.",
    },
  ],
  [
    "Proyeksi",
    {
      id: "Rumus: jalur wilayah dan setiap segmen tahun demi tahun, yang bertahan, yang baru, yang dibayari, dan apa yang terjadi bila dana berhenti.",
      en: "Formulas: the path of the region and of each segment, year by year: who stays, who is new, who is paid for, and what happens if the money stops.",
    },
  ],
  [
    "RKA, APBDes",
    {
      id: "Rincian belanja siap diketik ke SIPD atau APBDes, dengan terbilang; APBDes hanya bila ada pembayar desa, jumlah semua desa. Kode rekening, sub-kegiatan, perangkat daerah dan sumber dana diketik di lembar RKA; yang tertulis saran, pastikan ke BPKAD. Panel, tab Cek, menyalin barisnya untuk SIPD. Peserta berjalan punya baris sendiri; yang belum dapat dijumlahkan disebut di samping jumlahnya.",
      en: "Budget rows ready to be typed into SIPD or the village budget, with the amount in words; APBDes only where a village pays, for all villages together. Account codes, sub-activity, budget holder and sources of money are typed on RKA; what stands there is a suggestion, confirm with the finance office. The pane, tab Checks, copies its rows for SIPD. Those paid for already have rows of their own; what cannot be added up yet is named beside the sum.",
    },
  ],
  [
    "Pemeriksaan",
    {
      id: "Yang terbuka lebih dulu, lalu semua pemeriksaan: mana yang salah (Periksa), mana yang masih kurang (Lengkapi), apa yang dilakukan dan di sel mana.",
      en: "What is open first, then all checks: what is wrong (To check), what is still missing (To complete), what to do and in which cell.",
    },
  ],
  [
    "Asumsi",
    {
      id: "Pilihan rencana, deret menurut tahun, tarif dengan bulan mulainya, siapa berhak keringanan. Mulai mengubah di sini.",
      en: "Choices of the plan, series by year, rates with their first month, who is entitled to a relief. Start changing here.",
    },
  ],
  [
    "Biaya",
    {
      id: "Orang dan rupiah tiap pembayar pada tiap baris dan tahun, sisa atau kurang pagu, dan berapa orang yang terbayar pagu.",
      en: "Persons and rupiah of each payer on each line and in each year, what is left or short of a ceiling, and how many persons it pays for.",
    },
  ],
  [
    "Kas",
    {
      id: "Iuran bulan demi bulan dalam tahun anggaran, menurut pembayar dan kohort.",
      en: "Contributions month by month in the budget year, by payer and cohort.",
    },
  ],
  [
    "Neraca manfaat",
    {
      id: "Apa yang dibeli iuran: bulan-orang dengan JKM penuh, kematian dan kecelakaan kerja yang diperkirakan dengan batasnya, impas. Tingkat kejadian dan klaim sendiri diubah di Asumsi.",
      en: "What the contributions buy: months with full JKM, deaths and accidents to be expected with their limits, break-even. Rates and own claims are changed on Asumsi.",
    },
  ],
  [
    "Skenario",
    {
      id: "Rendah, dasar dan tinggi berdampingan, dan faktor mana yang paling menggerakkan biaya.",
      en: "Low, base and high side by side, and which driver moves the cost most.",
    },
  ],
  [
    "Sumber",
    {
      id: "Satu baris untuk setiap angka dan ketentuan: yang dipakai lebih dulu (itu yang tercetak), lalu keputusan, dan yang tidak dipakai, dibantah atau dikarantina.",
      en: "One row for every figure and parameter: those in use first (these are printed), then decisions, and those not used, contradicted or quarantined.",
    },
  ],
  [
    "Hitung skenario",
    {
      id: "Lembar kerja di balik Skenario; tidak perlu dibaca, tidak ikut dicetak.",
      en: "The working sheet behind Skenario; no need to read it, not printed.",
    },
  ],
  [
    "Tarif",
    {
      id: "Iuran satu orang tiap bulan menurut tarif dan keringanan di Asumsi, untuk setiap pembayar.",
      en: "What one person costs in each month by the rates and reliefs on Asumsi, for every payer.",
    },
  ],
  [
    "Baris RKA",
    {
      id: "Kerja di balik Kas, RKA dan APBDes: rekening APBDes, anggaran sebelum perubahan, pemeriksaan dan terbilang; tidak ikut dicetak.",
      en: "The workings behind Kas, RKA and APBDes: accounts of APBDes, the budget before a change, checks and words; not printed.",
    },
  ],
  [
    "(2)",
    {
      id: 'Bila nama lembar sudah ada di buku kerja ini, tabnya bernama "Asumsi (2)" dan seterusnya; panduan ini menyebut nama pendeknya.',
      en: 'If a name was already taken in this workbook, the tab is called "Asumsi (2)" and so on; this guide uses the short name.',
    },
  ],
];

/** What comes out of a printer. */
const onPaper: Text = {
  id: "Cetak seluruh buku kerja: tiap lembar hanya area cetaknya, A4. Panduan ini, Hitung skenario, Tarif dan Baris RKA tidak ikut; untuk mencetaknya pilih Abaikan Area Cetak di Excel.",
  en: "Print the whole workbook: of each sheet its print area only, on A4. This guide, Hitung skenario, Tarif and Baris RKA are left out; to print them choose Ignore Print Area in Excel.",
};
const withoutBase: Text = {
  id: " Skenario dan bagian wilayah di Proyeksi ikut dicetak setelah angka wilayah ada: isi di Segmen, lalu Perbarui rencana ini di panel.",
  en: " Skenario and the region's part of Proyeksi are printed once the region has figures: fill them in on Segmen, then Refresh this plan in the pane.",
};

const warnings: readonly (readonly [Text, Text])[] = [
  [
    { id: "Penyebut", en: "Denominators" },
    {
      id: "Untuk tempat dan bulan yang sama ada beberapa basis: pekerja layak, basis UCJ, penduduk bekerja Sakernas, PBPU (pekerja bukan penerima upah). Cakupan hanya sebanding pada basis dan tanggal yang sama; target RPJMN dan target UCJ memakai basis berbeda.",
      en: "For the same place and month there are several bases: eligible workers, UCJ base, Sakernas employed, PBPU. Rates compare only on the same base and date; RPJMN and UCJ targets use different bases.",
    },
  ],
  [
    { id: "Tumpang tindih", en: "Overlaps" },
    {
      id: "Seorang petani bisa juga pekerja rentan, non-ASN kelurahan bisa tercatat dua kali: jangan menjumlahkan segmen menjadi total wilayah.",
      en: "A farmer may be a vulnerable worker too, kelurahan staff may be counted twice: never add the segments up to the region's total.",
    },
  ],
  [
    { id: "JKM tiga bulan", en: "JKM three months" },
    {
      id: "Manfaat JKM penuh baru setelah 3 bulan kepesertaan; sebelum itu hanya biaya pemakaman. Peserta baru yang didanai tiga bulan atau kurang tidak punya satu bulan pun JKM penuh; Pembayar menyebut berapa bulan.",
      en: "JKM is paid in full only after 3 months of membership; before that only the funeral grant. New members who are funded for three months or fewer have not one month of full JKM; Pembayar says how many months.",
    },
  ],
  [
    { id: "Biaya", en: "Cost" },
    {
      id: "Biaya menghitung semua peserta di atas angka dasar pada tahun itu, penuh untuk bulan yang didanai: yang didaftarkan tahun lalu tetap didanai. Peserta yang sudah didanai pada tahun dasar termasuk hanya pada baris yang di Pembayar bertanda peserta berjalan.",
      en: "The cost counts every member above the baseline in the year, for all months funded: those enrolled earlier stay funded. Members already funded in the base year are included only on lines that Pembayar marks as paid for already.",
    },
  ],
];

/** Said where the region has such figures, with what they are. */
function quarantined({ region }: PlanModel): readonly (readonly [Text, Text])[] {
  const found = figures().filter(
    ({ use, regionCode }) => use === "quarantined" && regionCode === region.code,
  );
  if (found.length === 0) return [];
  const list = (language: "id" | "en"): string =>
    found.map(({ id, value }) => `${formatNumber(value, language)} (${id})`).join(", ");
  return [
    [
      { id: "Angka yang dikarantina", en: "Quarantined figures" },
      {
        id: `Kemungkinan besar salah, ditampilkan di Sumber dengan alasannya dan tidak pernah dihitung: ${list("id")}.`,
        en: `Most probably wrong, shown on Sumber with the reason and never calculated with: ${list("en")}.`,
      },
    ],
  ];
}
