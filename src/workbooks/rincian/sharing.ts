/** Pembagian: a provincial target or quota over the kabupaten/kota, in whole persons, by formulas that can be followed. */
import {
  allocationMethodName,
  allocationMethods,
  REGION_ATTRIBUTION,
  segmentOf,
} from "../../domain/index.js";
import type { Region, Text } from "../../domain/index.js";
import {
  cell,
  f,
  firstThat,
  known,
  landscape,
  oneCell,
  personsWords,
  sentence,
  SheetBuilder,
  writeTitle,
} from "../../sheets/index.js";
import type { CellPlace, FormulaNode, SheetPlan, Step, ValidationPlan } from "../../sheets/index.js";
import { mostPersons } from "./choices.js";
import type { BreakdownChoices } from "./choices.js";
import { breakdownKeys } from "./keys.js";
import { sharedSegment } from "./recordRows.js";
import { provinceOf } from "./reconciliation.js";
import type { ProvincePlaces, Reconciliation } from "./reconciliation.js";
import type { RecordSheet } from "./rincian.js";
import {
  choiceRow,
  firstRegionRow,
  sharing,
  sharingColumn,
  sharingHeadings,
  sharingWidths,
  sumPlaces,
  tableHeadRow,
  yesNo,
} from "./sharingLayout.js";
import type { SharingCells, SharingSums } from "./sharingLayout.js";
import { writeRegion } from "./sharingRows.js";
import { writeSums, writeTotals } from "./sharingSums.js";
import { writeSharedTotal } from "./sharingTotal.js";
import type { Telling } from "./telling.js";

export function sharingSheet(
  region: Region,
  telling: Telling,
  from: RecordSheet,
  reconciliation: Reconciliation,
  choices: BreakdownChoices,
): SheetPlan {
  const { say, sources } = telling;
  const segment = segmentOf(sharedSegment(choices.segments));
  const records = from.records.places.filter(({ row }) => row.segment.id === segment.id);
  const sheet = new SheetBuilder(breakdownKeys.sharing, sharingWidths);
  writeTitle(
    sheet,
    `${say({ id: "Pembagian", en: "Sharing out" })} — ${region.name}: ${say(segment.name)}`,
    say({
      id: "Orang bulat menurut sisa terbesar; sisa yang sama: kode wilayah yang lebih kecil dahulu. Yang ditetapkan sendiri tetap, selebihnya dibagi ulang.",
      en: "Whole persons by the largest remainder; on a tie the lower region code first. What is set by hand stands, the rest is shared again.",
    }),
  );
  const sums = sumPlaces(records.length);
  const province = provinceOf(reconciliation, segment.id);
  const { cells, validations } = writeChoices(sheet, telling, choices, { sums, province }, records.length);
  sheet.row = tableHeadRow;
  sharingHeadings.forEach((heading, column) => {
    const isText = column <= sharing.region;
    const isVerdict = column === sharing.verdict;
    sheet.put(column, say(heading), isText ? "columnHead" : isVerdict ? "textHead" : "numberHead");
  });
  sheet.height(46);
  sheet.row = firstRegionRow;
  const weightSource = (choices.weightSource ?? "").trim();
  const inputs = {
    sources: {
      weight: sources.choice(
        "weight",
        { id: "Penduduk atau bobot lain", en: "Population or another weight" },
        "—",
        { id: "bilangan", en: "number" },
        {
          id: "Isi dengan sumber Anda, misalnya penduduk usia kerja BPS; tulis sumbernya di catatan ini.",
          en: "Fill in from a source of yours, such as BPS population of working age; write the source here.",
        },
        weightSource === "" ? undefined : weightSource,
      ),
      fixed: sources.choice(
        "fixed",
        { id: "Bagian yang ditetapkan sendiri", en: "A share set by hand" },
        "—",
        { id: "orang", en: "persons" },
        { id: "Kosong: menurut cara membagi.", en: "Empty: by the method." },
      ),
      villages: villagesEntry(telling),
    },
    weights: choices.weights ?? {},
    regions: records.length,
    cells,
    sums,
  };
  for (const record of records) writeRegion(sheet, telling, record.row.region, record, inputs);
  writeTotals(sheet, telling, records.length);
  writeSums(sheet, telling, records.length, cells, sums);
  const whole = (column: number) => ({ row: firstRegionRow, column, rows: records.length, columns: 1 });
  return sheet.finish({
    name: "Pembagian",
    tabColour: "#E0A800",
    frozen: { rows: firstRegionRow, columns: 2 },
    // How the result comes about stands beside it and below, on the screen.
    print: {
      ...landscape,
      titleRows: firstRegionRow,
      columns: sharing.verdict + 1,
      rows: firstRegionRow + records.length + 1,
    },
    validations: [
      ...validations,
      {
        area: whole(sharing.weight),
        rule: { kind: "decimal", min: 0, max: mostPersons },
        message: say({ id: "Isi bilangan 0 atau lebih.", en: "Enter a number of 0 or more." }),
      },
      {
        area: whole(sharing.fixed),
        rule: { kind: "wholeNumber", min: 0, max: mostPersons },
        message: say({
          id: "Kosongkan, atau isi orang dalam bilangan bulat; selebihnya dibagi ulang.",
          en: "Leave empty, or enter whole persons; the rest is shared again.",
        }),
      },
    ],
    alerts: [whole(sharing.verdict), oneCell({ row: choiceRow, column: sharing.result })],
  });
}

/** Desa and kelurahan are no input, but a number with a source all the same. */
function villagesEntry({ sources }: Telling): string {
  return sources.numbers("K", "villages", (id) => ({
    id,
    what: { id: "Desa dan kelurahan per kabupaten/kota", en: "Villages by regency and city" },
    value: null,
    unit: { id: "desa dan kelurahan", en: "villages" },
    asOf: { id: "2025", en: "2025" },
    published: { id: "2025", en: "2025" },
    outlet: {
      id: "Kepmendagri 300.2.2-2138 Tahun 2025 melalui idn-area-data",
      en: "Kepmendagri 300.2.2-2138 of 2025, by way of idn-area-data",
    },
    addresses: [],
    kind: "published",
    confidence: { id: "A: resmi", en: "A: official" },
    used: true,
    note: REGION_ATTRIBUTION,
  }));
}

function writeChoices(
  sheet: SheetBuilder,
  telling: Telling,
  choices: BreakdownChoices,
  at: { readonly sums: SharingSums; readonly province: ProvincePlaces },
  regions: number,
): { readonly cells: SharingCells; readonly validations: readonly ValidationPlan[] } {
  const { say, sources } = telling;
  const label = (column: number, columns: number, words: Text): void => {
    sheet.put(column, say(words), "unit");
    if (columns > 1) sheet.join(column, columns);
  };
  sheet.row = choiceRow - 1;
  label(sharing.region, 1, { id: "Yang dibagi (orang)", en: "To be shared out (persons)" });
  label(sharing.uncovered, 3, { id: "Cara membagi", en: "In proportion to" });
  label(sharing.fixed, 1, { id: "Batasi?", en: "Cap?" });
  label(sharing.result, 4, { id: "Hasil", en: "Verdict" });
  label(sharing.usedWeight, 7, {
    id: "Batasi: tidak lebih dari yang belum terlindungi. Kolom K sampai Q: bagaimana hasilnya terjadi.",
    en: "Cap: no more than are not covered. Columns K to Q: how the result comes about.",
  });
  sheet.row = choiceRow;
  const unit: Text = { id: "orang", en: "persons" };
  const what: Text = { id: "Jumlah yang dibagi provinsi", en: "What the province shares out" };
  const ask: Text = {
    id: "Yang dibagi: isi target tambahan atau kuota provinsi (orang), dari RPJMD, Bappeda, atau lembar Ringkasan rencana cakupan.",
    en: "To be shared out: fill in the province's additional target or quota (persons), from RPJMD, Bappeda, or Ringkasan of the coverage plan.",
  };
  // A target stands for the number of persons, which then is not asked for.
  const asked = choices.quota === null && (choices.targetShare ?? null) === null;
  const quota = sheet.put(sharing.region, choices.quota, "input.persons", {
    source: asked
      ? sources.asked("quota", what, unit, ask)
      : sources.choice("quota", what, choices.quota ?? "—", unit, {
          id: "Seperti dipilih saat diisi.",
          en: "As chosen when filled.",
        }),
    ...(asked ? { ask: say(ask) } : choices.quota === null ? { optional: true as const } : {}),
  });
  const methodName = say(allocationMethodName(choices.method));
  const none: Text = { id: "—", en: "—" };
  const method = sheet.put(sharing.uncovered, methodName, "input.general", {
    source: sources.choice("method", { id: "Cara membagi", en: "Method of sharing" }, methodName, none, {
      id: "Belum terlindungi: menurut kebutuhan. Desa dan kelurahan: ada untuk semua wilayah. Penduduk atau bobot lain: isi kolomnya. Sama rata: sama untuk semua.",
      en: "Not covered: by need. Villages: known for every region. Population or another weight: fill in its column. Equally: the same for all.",
    }),
  });
  sheet.join(sharing.uncovered, 3);
  const capName = say(yesNo[choices.capAtUncovered ? 0 : 1]);
  const capped = sheet.put(sharing.fixed, capName, "input.general", {
    source: sources.choice(
      "capAtUncovered",
      { id: "Batasi pada yang belum terlindungi", en: "Cap at those not covered" },
      capName,
      none,
      {
        id: "Ya: kelebihan dibagi ulang kepada yang belum penuh; yang tidak tertempatkan disebut.",
        en: "Yes: what is above goes on to those not yet full; what cannot be placed is said.",
      },
    ),
  });
  sheet.height(22);
  const { target, total, validation } = writeSharedTotal(sheet, telling, choices, quota, at.province);
  sheet.row = choiceRow;
  const cells: SharingCells = { total, method, capped };
  sheet.calculate(sharing.result, overall(telling, { cells, target, sums: at.sums }, regions), "check", {
    room: 60,
  });
  sheet.join(sharing.result, 4);
  return {
    cells,
    validations: [
      validation,
      {
        area: oneCell(quota),
        rule: { kind: "wholeNumber", min: 0, max: mostPersons },
        message: say({ id: "Isi orang dalam bilangan bulat.", en: "Enter persons as a whole number." }),
      },
      {
        area: oneCell(method),
        rule: { kind: "list", values: allocationMethods.map((id) => say(allocationMethodName(id))) },
        message: say({ id: "Pilih cara membagi.", en: "Choose the method." }),
      },
      {
        area: oneCell(capped),
        rule: { kind: "list", values: yesNo.map(say) },
        message: say({
          id: "Ya: tidak ada wilayah yang menerima lebih dari pekerjanya yang belum terlindungi.",
          en: "Yes: no region gets more than its workers who are not covered.",
        }),
      },
    ],
  };
}

function overall(
  { say, language }: Telling,
  at: { readonly cells: SharingCells; readonly target: CellPlace; readonly sums: SharingSums },
  regions: number,
): FormulaNode {
  const { target, sums } = at;
  const { total } = at.cells;
  const [results, uncovered] = [sharing.result, sharing.uncovered].map((column) =>
    sharingColumn(column, regions),
  ) as [FormulaNode, FormulaNode];
  const above = f`SUMPRODUCT(${known(uncovered)} * (${results} > ${uncovered}))`;
  const words = (id: string, en: string): string => say({ id, en });
  const steps: readonly Step[] = [
    [
      f`AND(NOT(ISNUMBER(${cell(total)})), ISNUMBER(${cell(target)}))`,
      words(
        "Isi peserta dan pekerja provinsi di Rekonsiliasi",
        "Fill in the province's covered and workers on Rekonsiliasi",
      ),
    ],
    [
      f`NOT(ISNUMBER(${cell(total)}))`,
      words("Isi jumlah yang dibagi, atau target", "Fill in what is to be shared out, or a target"),
    ],
    [
      f`${cell(sums.lacking)} > 0`,
      sentence(
        words("Belum ada angka untuk ", "No number yet for "),
        cell(sums.lacking),
        words(
          " wilayah: isi, tetapkan sendiri, atau ganti cara atau batasnya",
          " regions: fill in, set by hand, or change the method or the cap",
        ),
      ),
    ],
    [
      f`${cell(sums.pool)} < 0`,
      words("Yang ditetapkan sendiri melebihi yang dibagi", "More was set by hand than is to be shared out"),
    ],
    [
      f`${cell(sums.ready)} <> 1`,
      words("Semua bobot 0: pilih cara lain", "Every weight is 0: choose another method"),
    ],
    [
      f`${cell(sums.largestProduct)} > ${cell(sums.exactLimit)}`,
      words(
        "Angka terlalu besar untuk dihitung tepat: pakai bobot yang lebih kecil",
        "Numbers too large to be exact: use smaller weights",
      ),
    ],
    [
      f`${cell(sums.unplaced)} > 0`,
      sentence(
        personsWords(cell(sums.unplaced), language),
        words(
          " orang tidak tertempatkan: semua wilayah penuh atau ditetapkan",
          " persons could not be placed: every region is full or set by hand",
        ),
      ),
    ],
    [
      f`SUM(${results}) <> ${cell(total)}`,
      words("Jumlah tidak cocok: periksa", "The sum does not agree: look"),
    ],
    [
      f`${cell(total)} = 0`,
      words(
        "Tidak ada yang perlu dibagi (target sudah tercapai): OK",
        "Nobody to share out (target reached): OK",
      ),
    ],
    [
      f`${above} > 0`,
      sentence(
        above,
        words(
          " wilayah melebihi yang belum terlindungi, tidak dipotong; jumlah sama: OK",
          " regions get more than are not covered, not clipped; the sum agrees: OK",
        ),
      ),
    ],
  ];
  return firstThat(
    steps,
    words("Jumlah sama dengan yang dibagi: OK", "The sum is what was to be shared out: OK"),
  );
}
