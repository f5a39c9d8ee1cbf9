import { describeShare, describeText } from "./describe.js";
import { pp49, pp49Deferral } from "./pandemicRelief.js";
import { parameter } from "./parameter.js";
import type { Parameter } from "./parameter.js";
import type { Text } from "../language/index.js";
import type { SectorId } from "../contribution/sector.js";
import type { PayerId } from "../payers/index.js";
import type { Programme } from "./programmes.js";

/** Payers that an act leaves at the full contribution. */
type ExcludedPayers = readonly PayerId[];

const halfForBpu = { act: "PP 50/2025", article: "Pasal 4" } as const;

const contributionMonths: Text = {
  id: "Bulan adalah bulan iuran. Naskah PP tidak dibuka; isinya dikutip pasal demi pasal dalam berita.",
  en: "Months are contribution months. The regulation itself was not opened; the press quotes it article by article.",
};

/** What is paid of JKK and JKM by BPU members in transport while PP 50/2025 runs. JHT is untouched. */
export const pp50Transport: Parameter<number> = parameter({
  id: "relief.pp50_2025.multiplier.transport",
  name: {
    id: "Keringanan BPU sektor transportasi: bagian JKK dan JKM yang dibayar",
    en: "Relief for BPU in transport: part of JKK and JKM that is paid",
  },
  unit: "share of normal contribution",
  period: "month",
  values: [
    {
      from: "2026-01-01",
      until: "2027-03-31",
      value: 0.5,
      citation: {
        ...halfForBpu,
        sources: [
          "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
          "https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-pekerja-informal",
          "https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu",
          "https://www.ntvnews.id/ekonomi/0185051/infografik-ini-rincian-diskon-iuran-jkm-dan-jkk-buat-driver-ojol",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2027-03-01",
      why: {
        id: "Keringanan sektor transportasi berakhir 31 Maret 2027: adakah perpanjangan?",
        en: "Relief in transport ends on 31 March 2027: was it extended?",
      },
    },
  ],
  notes: [contributionMonths],
  describe: describeShare,
});

/** The same for every other sector. */
export const pp50Other: Parameter<number> = parameter({
  id: "relief.pp50_2025.multiplier.other",
  name: {
    id: "Keringanan BPU sektor lain: bagian JKK dan JKM yang dibayar",
    en: "Relief for BPU in other sectors: part of JKK and JKM that is paid",
  },
  unit: "share of normal contribution",
  period: "month",
  values: [
    {
      from: "2026-04-01",
      until: "2026-12-31",
      value: 0.5,
      citation: {
        ...halfForBpu,
        sources: [
          "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
          "https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-pekerja-informal",
          "https://jateng.antaranews.com/berita/619022/pemerintah-diskon-50-persen-iuran-bpjs-ketenagakerjaan-bagi-pekerja-bpu",
          "https://insidelombok.id/lombok-timur/iuran-bpjs-ketenagakerjaan-untuk-pekerja-informal-turun-petani-jadi-sasaran",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-12-01",
      why: {
        id: "Keringanan sektor selain transportasi berakhir 31 Desember 2026: adakah perpanjangan?",
        en: "Relief outside transport ends on 31 December 2026: was it extended?",
      },
    },
  ],
  notes: [contributionMonths],
  describe: describeShare,
});

/** Whose workers PP 50/2025 leaves out. */
export const pp50Excluded: Parameter<ExcludedPayers> = parameter({
  id: "relief.pp50_2025.excluded_if_paid_by_apbn_apbd",
  name: {
    id: "Keringanan PP 50/2025: pembayar yang dikecualikan",
    en: "Relief of PP 50/2025: payers left out",
  },
  unit: "list",
  period: "month",
  values: [
    {
      from: "2026-01-01",
      until: "2027-03-31",
      value: ["APBN", "APBD"],
      citation: {
        act: "PP 50/2025",
        article: "Pasal 3",
        sources: [
          "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
          "https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-pekerja-informal",
          "https://xcloud.id/?p=679828",
          "https://www.murianetwork.com/ekonomi/pr-147575/diskon-50-iuran-bpjs-ketenagakerjaan-siap-ringankan-beban-ojol-mulai-2026?page=2",
          "https://economy.okezone.com/amp/2026/02/03/320/3199393/ini-rincian-iuran-dan-potongan-50-persen-bpjs-ketenagakerjaan-2026-nbsp?page=2",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Belum jelas apakah APBDes, ADD, Dana Desa dan CSR termasuk yang dikecualikan: tanyakan kepada BPJS Ketenagakerjaan.",
        en: "Not settled whether village budgets, village funds and CSR are left out too: ask BPJS Ketenagakerjaan.",
      },
    },
  ],
  notes: [
    {
      id: 'Dikutip: "dikecualikan dari penyesuaian iuran JKK dan JKM". Tidak satu halaman pun menyebut APBDes, ADD, Dana Desa atau CSR/TJSL: kami memakai iuran penuh dan mengatakannya.',
      en: 'Quoted as "left out of the adjustment of JKK and JKM contributions". No page names village budgets, village funds or CSR: we use the full contribution and say so.',
    },
  ],
  describe: (value) => ({ id: value.join(", "), en: value.join(", ") }),
});

/** Who may have the relief of PP 50/2025. */
export const pp50EligiblePersons: Parameter<Text> = parameter({
  id: "relief.pp50_2025.eligible_persons",
  name: { id: "Keringanan PP 50/2025: penerima", en: "Relief of PP 50/2025: who gets it" },
  unit: "text",
  period: "none",
  values: [
    {
      from: "2026-01-01",
      until: "2027-03-31",
      value: {
        id: "pekerja di luar hubungan kerja dan/atau pekerja mandiri; peserta aktif maupun baru",
        en: "workers outside an employment relationship and/or self-employed; active and new members alike",
      },
      citation: {
        act: "PP 50/2025",
        article: "Pasal 3",
        sources: [
          "https://www.cnbcindonesia.com/market/20260204140501-17-708135/prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp",
        ],
      },
      confidence: "press-single",
    },
  ],
  notes: [
    {
      id: "BPU pemberi kerja tidak disebut.",
      en: "BPU who employ others are not named.",
    },
  ],
  describe: describeText,
});

/** What happens to contributions paid in full during the relief. */
export const pp50Overpayment: Parameter<Text> = parameter({
  id: "relief.pp50_2025.overpayment",
  name: { id: "Keringanan PP 50/2025: kelebihan bayar", en: "Relief of PP 50/2025: overpayment" },
  unit: "text",
  period: "none",
  values: [
    {
      from: "2026-01-01",
      until: "2027-03-31",
      value: {
        id: "kelebihan bayar diperhitungkan untuk bulan berikutnya; tunggakan sebelum masa keringanan tetap dibayar",
        en: "overpayment is credited to following months; arrears from before the relief remain due",
      },
      citation: {
        act: "PP 50/2025",
        article: null,
        sources: [
          "https://www.kilasriau.com/amp/detail/27361/iuran-jkkjkm-diskon-50-persen--bpjs-ketenagakerjaan-imbau-ojol-dan-kurir-segera-daftar",
          "https://newstechupdates.my.id/kabar-baik-buat-ojol-iuran-bpjs-ketenagakerjaan-diskon-50-hingga-maret-2027",
        ],
      },
      confidence: "press",
    },
  ],
  describe: describeText,
});

/** What is paid of JKK by certain labour-intensive industries (PU only). */
export const pp7LabourIntensive: Parameter<number> = parameter({
  id: "relief.pp7_2025.multiplier",
  name: {
    id: "Keringanan industri padat karya: bagian JKK yang dibayar",
    en: "Relief for labour-intensive industry: part of JKK that is paid",
  },
  unit: "share of normal contribution",
  period: "month",
  values: [
    {
      from: "2025-02-01",
      until: "2025-07-31",
      value: 0.5,
      citation: {
        act: "PP 7/2025",
        article: "Pasal 3–4 dan 8",
        sources: [
          "https://nasional.kontan.co.id/news/prabowo-beri-diskon-50-iuran-jkk-untuk-industri-padat-karya",
          "https://radiodms.com/prabowo-pangkas-iuran-jkk-industri-padat-karya-hingga-50-persen",
        ],
      },
      confidence: "press",
    },
    {
      from: "2025-08-01",
      until: "2026-01-31",
      value: 0.5,
      citation: {
        act: "PP 36/2025",
        article: "Pasal 10A",
        sources: [
          "https://www.wmhg.org/ekonomi/bisnis/prabowo-perpanjang-keringanan-iuran-jkk-bpjs-ketenagakerjaan-hingga-januari-2026-2",
          "https://www.ntvnews.id/ekonomi/0165833/presiden-prabowo-perpanjang-keringanan-iuran-jkk-untuk-industri-padat-karya",
        ],
      },
      confidence: "press",
    },
  ],
  rechecks: [
    {
      due: "2026-10-01",
      why: {
        id: "Berakhir Januari 2026: adakah keringanan lanjutan untuk padat karya?",
        en: "Ended in January 2026: was another relief for labour-intensive industry enacted?",
      },
    },
  ],
  notes: [
    {
      id: "Hanya PU dengan paling sedikit 50 peserta aktif: makanan, minuman dan tembakau; tekstil dan pakaian jadi; kulit; alas kaki; mainan; furnitur.",
      en: "Only PU with at least 50 active members: food, drink and tobacco; textile and apparel; leather; footwear; toys; furniture.",
    },
  ],
  describe: describeShare,
});

/** Whom a relief is for. Where nothing seen settles it, the full contribution is used and said so. */
export interface ReliefScope {
  /** Payers that the act leaves out, by month; a budget stands for everything that is spent from it. */
  readonly excluded: Parameter<ExcludedPayers> | null;
  /** Payers that are known to have it; `all` is everyone who is not left out. */
  readonly open: readonly PayerId[] | "all";
}

/** One relief: a part of the contribution that is still paid, and where it holds. */
export interface Relief {
  /** The part that is paid; it runs while the parameter has a value. */
  readonly kept: Parameter<number>;
  readonly routes: readonly ("BPU" | "PU" | "JAKON")[];
  readonly programmes: readonly Programme[];
  readonly sectors: readonly SectorId[] | "all";
  readonly scope: ReliefScope;
  /** Payers who must name the sector where it decides; the others count as being in none of its sectors. */
  readonly sectorAskedOf: readonly PayerId[] | "all";
}

const pp50Scope: ReliefScope = { excluded: pp50Excluded, open: ["SELF"] };

/** Every relief. Where two run at once on a programme, the earlier of the list holds. */
export const reliefs: readonly Relief[] = [
  {
    kept: pp49,
    routes: ["BPU", "PU", "JAKON"],
    programmes: ["JKK", "JKM"],
    sectors: "all",
    scope: { excluded: null, open: "all" },
    sectorAskedOf: "all",
  },
  {
    kept: pp50Other,
    routes: ["BPU"],
    programmes: ["JKK", "JKM"],
    sectors: ["OTHER", "LABOUR_INTENSIVE"],
    scope: pp50Scope,
    sectorAskedOf: "all",
  },
  {
    kept: pp50Transport,
    routes: ["BPU"],
    programmes: ["JKK", "JKM"],
    sectors: ["TRANSPORT"],
    scope: pp50Scope,
    sectorAskedOf: "all",
  },
  {
    kept: pp7LabourIntensive,
    routes: ["PU"],
    programmes: ["JKK"],
    sectors: ["LABOUR_INTENSIVE"],
    scope: { excluded: null, open: "all" },
    // Only an employer can be a labour-intensive industry.
    sectorAskedOf: ["EMPLOYER"],
  },
];

/** What the register prints about reliefs, in its order. */
export const reliefParameters: readonly Parameter[] = [
  pp50Transport,
  pp50Other,
  pp50Excluded,
  pp50EligiblePersons,
  pp50Overpayment,
  pp49,
  pp49Deferral,
  pp7LabourIntensive,
];
