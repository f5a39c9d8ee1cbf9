/** Ringkasan: its sentences, put together by the workbook itself. Each is true of the cells it reads, whatever they hold. */
import {
  cell,
  columns,
  dateWords,
  f,
  known,
  percentWords,
  personsWords,
  rupiahWords,
  sentence,
} from "../../../sheets/index.js";
import type { CellPlace, FormulaNode, Part } from "../../../sheets/index.js";
import { inYear, isIn, spanOfYears, yearsOf } from "./figures.js";
import type { KeyCells, SummarySources } from "./figures.js";

const at = (place: CellPlace): FormulaNode => cell(place, "both");
const isEmpty = (place: CellPlace): FormulaNode => f`${at(place)} = ""`;
const isAbove0 = (place: CellPlace): FormulaNode => f`${at(place)} > 0`;

type Say = (id: string, en: string) => string;
const sayOf =
  ({ model }: SummarySources): Say =>
  (id, en) =>
    model.say({ id, en });

/** Where the region stands, what the target takes, what is paid for by whom, and who has no payer: four sentences at most. */
export function headline(from: SummarySources, keys: KeyCells): FormulaNode {
  const { total } = from.segments;
  const say = sayOf(from);
  const unknown = say(
    "Belum ada angka dasar untuk seluruh wilayah: isi peserta dan pekerja (basis) di lembar Segmen, lalu kalimat ini terisi sendiri.",
    "There is no baseline for the whole region yet: fill in covered persons and workers (base) on the sheet Segmen, and this sentence completes itself.",
  );
  return f`IF(${known(total.rate)}, ${today(from)} & ${need(from, keys)}, ${unknown})
    & ${costs(from, keys)}
    & ${notIncluded(from)}
    & ${withoutPayer(from, keys)}`;
}

function today(from: SummarySources): FormulaNode {
  const { assumptions } = from;
  const { language } = from.model.choices;
  const { total } = from.segments;
  const say = sayOf(from);
  return f`IF(
      ${isEmpty(total.date)},
      ${say("Per tanggal yang belum disebut", "As of a date not given")},
      ${say("Per ", "As of ")} & ${dateWords(total.date, language)}
    )
    & ", "
    & ${personsWords(at(total.covered), language)}
    & ${say(" dari ", " of ")}
    & ${personsWords(at(total.workers), language)}
    & ${say(" pekerja (", " workers (")}
    & IF(${isEmpty(total.basis)}, ${say("basis belum disebut", "base not given")}, ${at(total.basis)})
    & ${say(") di ", ") in ")}
    & ${at(assumptions.region)}
    & ${say(" terlindungi: ", " were covered: ")}
    & ${percentWords(at(total.rate), language)}
    & "."`;
}

/** Net additional members; where the path does not reach the target, as by yearly targets or beyond the last year, what it leaves. */
function need(from: SummarySources, keys: KeyCells): FormulaNode {
  const { assumptions } = from;
  const { language } = from.model.choices;
  const { total } = from.segments;
  const say = sayOf(from);
  const members = personsWords(at(keys.added), language);
  const reaching = f`${say(" Untuk mencapai ", " To reach ")}
    & ${percentWords(at(total.target), language)}
    & ${say(" pada ", " in ")}
    & ${at(keys.year)}
    & IF(
      ${isAbove0(keys.added)},
      ${say(" diperlukan ", ", ")} & ${members} & ${say(" peserta tambahan.", " more members are needed.")},
      ${say(" jumlah peserta tidak perlu bertambah.", ", the number of members need not rise.")}
    )`;
  const short = sentence(
    say(" Menuju ", " Towards "),
    percentWords(at(total.target), language),
    say(" pada ", " in "),
    at(assumptions.targetYear),
    say(", jalur rencana", ", the planned path"),
    f`IF(
      ${at(keys.year)} < ${at(assumptions.targetYear)},
      ${say(" sampai ", " until ")} & ${at(keys.year)},
      ""
    )`,
    f`IF(
      ${isAbove0(keys.added)},
      ${say(" menambah ", " adds ")} & ${members} & ${say(" peserta", " members")},
      ${say(" tidak menambah peserta", " adds no members")}
    )`,
    say(" dan masih ", " and is still "),
    personsWords(at(keys.remaining), language),
    say(" orang di bawah target itu.", " persons below that target."),
  );
  const reached = sentence(
    say(" Target ", " The target of "),
    percentWords(at(assumptions.target), language),
    say(" sudah tercapai; cakupan dipertahankan", " is already reached; coverage is held"),
    f`IF(
      ${isAbove0(keys.added)},
      ${say(" dengan ", " with ")}
      & ${members}
      & ${say(" peserta tambahan sampai ", " more members by ")}
      & ${at(keys.year)},
      ""
    )`,
    ".",
  );
  return f`IF(
    ${at(total.target)} > ${at(total.rate)},
    IF(${isAbove0(keys.remaining)}, ${short}, ${reaching}),
    ${reached}
  )`;
}

/** What the lines in the budget cost, and who pays: out of Biaya, never out of the region's row alone. */
function costs(from: SummarySources, keys: KeyCells): FormulaNode {
  const { language } = from.model.choices;
  const say = sayOf(from);
  const all = rupiahWords(at(keys.allCost), language);
  const span = spanOfYears(from);
  const paying = f`${subject(from)}
    & ${at(keys.programmes)}
    & ${say(" untuk ", ") for ")}
    & ${forWhom(from, keys)}
    & ${say(", dibayar ", ", paid ")}
    & ${paidBy(from, keys)}
    & ${say(", berbiaya ", ", cost ")}
    & ${rupiahWords(at(keys.yearCost), language)}
    & ${say(" pada ", " in ")}
    & ${at(keys.year)}
    & ${say(" dan ", " and ")}
    & ${all}
    & ${say(" selama ", " over ")}
    & ${span}
    & "."`;
  const otherYears = sentence(
    say(" Pada ", " In "),
    at(keys.year),
    say(" tidak ada yang dibayari; biaya selama ", " nobody is paid for; the cost over "),
    span,
    say(" adalah ", " is "),
    all,
    ".",
  );
  const nothingToPay = say(
    " Tidak ada biaya dari baris yang masuk anggaran di Pembayar.",
    " The lines in the budget on Pembayar cost nothing.",
  );
  const unknown = say(
    " Biaya belum terhitung: isi yang kosong di Segmen, lihat Pemeriksaan.",
    " The cost is not known yet: fill in what is empty on Segmen, see Pemeriksaan.",
  );
  return f`IF(
    ${known(keys.allCost)},
    IF(
      ${isAbove0(keys.allCost)},
      IF(${isAbove0(keys.paid)}, ${paying}, ${otherYears}),
      ${nothingToPay}
    ),
    ${unknown}
  )`;
}

/** What stands in the budget and cannot be added up yet, by name and with what it lacks. */
function notIncluded(from: SummarySources): FormulaNode {
  const { leftOut, hasSum } = from.money;
  const say = sayOf(from);
  return f`IF(
    AND(${at(hasSum)} = 1, ${at(leftOut)} <> ""),
    ${say(" Belum termasuk: ", " Not included: ")} & ${at(leftOut)} & ".",
    ""
  )`;
}

/** The contribution, and of what it is where it is not of the whole region. */
function subject(from: SummarySources): FormulaNode {
  const say = sayOf(from);
  const { region, rest } = linesOf(from);
  const whole = f`${say(" Iuran ", " Contributions (")}`;
  if (rest.length === 0) return whole;
  const ofSegments = sentence(
    say(" Biaya dihitung untuk ", " The cost is for "),
    f`SUM(${rest})`,
    say(
      " segmen, bukan untuk seluruh wilayah: iuran ",
      " of the segments, not for the whole region: contributions (",
    ),
  );
  return f`IF(${isIn(region)}, ${whole}, ${ofSegments})`;
}

function linesOf({ money }: SummarySources): {
  readonly region: CellPlace;
  /** 1 for each segment that is added up, as a whole or in part. */
  readonly rest: readonly FormulaNode[];
} {
  const [region, ...rest] = money.lines;
  if (region === undefined) throw new Error("The first line is the region as a whole");
  return {
    region: region.included,
    rest: rest.map(({ counted, countedRunning }) =>
      countedRunning === null ? at(counted) : f`MAX(${at(counted)}, ${at(countedRunning)})`,
    ),
  };
}

/** All additional members where that is so; else how many, and why they are not as many as are added. */
function forWhom(from: SummarySources, keys: KeyCells): FormulaNode {
  const say = sayOf(from);
  const { region } = linesOf(from);
  const ofRegion = inYear(from, keys.year, from.projection.total.paid);
  const added = at(keys.added);
  const isAll = f`AND(
    ${isIn(region)},
    ${isAbove0(keys.added)},
    ${ofRegion} = ${added},
    ${at(keys.paid)} = ${added}
  )`;
  const running = f`SUM(${inYear(from, keys.year, from.money.running)})`;
  const alreadyPaid = sentence(
    say(" (termasuk ", " (of them "),
    personsWords(running, from.model.choices.language),
    say(" peserta berjalan)", " paid for already)"),
  );
  const all = say(" (semuanya peserta berjalan)", " (all of them paid for already)");
  const why = f`IF(
    ${running} > 0,
    IF(${running} = ${at(keys.paid)}, ${all}, ${alreadyPaid}),
    ${ofMore(from, added, ofRegion, region)}
  )`;
  const counted = f`${personsWords(at(keys.paid), from.model.choices.language)} & ${say(" orang", " persons")} & ${why}`;
  return f`IF(${isAll}, ${say("semuanya", "all of them")}, ${counted})`;
}

/** Why the region pays for more or fewer than are added. */
function ofMore(
  from: SummarySources,
  added: FormulaNode,
  ofRegion: FormulaNode,
  region: CellPlace,
): FormulaNode {
  const say = sayOf(from);
  return f`IF(
    ${isIn(region)},
    IF(
      ${ofRegion} > ${added},
      ${say(" (pengganti peserta yang keluar termasuk)", " (those who replace leavers included)")},
      IF(
        ${ofRegion} < ${added},
        ${say(" (sebagian dari tambahan itu)", " (a part of those added)")},
        ""
      )
    ),
    ""
  )`;
}

/** "APBD provinsi", or "60,00 % oleh APBD provinsi dan 40,00 % oleh Mandiri": parts of all who have to be paid for. */
function paidBy(from: SummarySources, keys: KeyCells): FormulaNode {
  const { language } = from.model.choices;
  const say = sayOf(from);
  const [first, ...others] = from.money.slots;
  if (first === undefined) throw new Error("A plan has a payer");
  const costing = others.map(({ name, cost }) => ({
    name,
    has: f`SUM(${yearsOf(from, cost, 1)}) > 0`,
  }));
  const several = say("pembayar lain", "other payers");
  const count = f`SUM(${costing.map(({ has }) => f`${has} * 1`)})`;
  const theOne = sentence(...costing.map(({ name, has }) => f`IF(${has}, ${at(name)}, "")`));
  const other = costing.length === 0 ? several : f`IF(${count} = 1, ${theOne}, ${several})`;
  const part = (place: CellPlace, payer: Part): FormulaNode =>
    f`${percentWords(at(place), language)} & ${say(" oleh ", " by ")} & ${payer}`;
  const alone = (payer: Part): Part => (language === "id" ? payer : f`"by " & ${payer}`);
  return f`IF(
    ${isAbove0(keys.otherShare)},
    IF(
      ${isAbove0(keys.mainShare)},
      ${part(keys.mainShare, at(first.name))} & ${say(" dan ", " and ")} & ${part(keys.otherShare, other)},
      ${alone(other)}
    ),
    ${alone(at(first.name))}
  )`;
}

function withoutPayer(from: SummarySources, keys: KeyCells): FormulaNode {
  const say = sayOf(from);
  const words = f`" "
    & ${personsWords(at(keys.unpaid), from.model.choices.language)}
    & ${say(" orang pada ", " persons in ")}
    & ${at(keys.year)}
    & ${say(" belum punya pembayar.", " have no payer yet.")}`;
  return f`IF(${known(keys.unpaid)}, IF(${isAbove0(keys.unpaid)}, ${words}, ""), "")`;
}

/** What the chart of coverage shows, in one line that follows the numbers; a chart's own title would go stale. */
export function finding(from: SummarySources, keys: KeyCells): FormulaNode {
  const { assumptions } = from;
  const { language } = from.model.choices;
  const { total } = from.segments;
  const say = sayOf(from);
  const until = f`IF(
    ${at(keys.year)} < ${at(assumptions.targetYear)},
    ${say(" sampai ", " until ")} & ${at(keys.year)},
    ""
  )`;
  const rise = sentence(
    say("Cakupan harus naik dari ", "Coverage must rise from "),
    percentWords(at(total.rate), language),
    say(" ke ", " to "),
    percentWords(at(total.target), language),
    say(" pada ", " in "),
    at(assumptions.targetYear),
    say("; menurut jalur rencana rata-rata ", "; on the planned path "),
    personsWords(at(keys.newYearly), language),
    say(" peserta baru setiap tahun", " new members a year on average"),
    until,
  );
  const held = say("Target sudah tercapai: cakupan dipertahankan", "The target is reached: coverage is held");
  const waits = say(
    "Grafik terisi setelah angka dasar di Segmen diisi",
    "The chart fills once the baseline on Segmen is there",
  );
  return f`IF(
    ${known(total.rate)},
    IF(${at(total.target)} > ${at(total.rate)}, ${rise}, ${held}),
    ${waits}
  )`;
}

/** Whom the cost leaves out, so that nobody takes it for the whole of a budget that already pays for some. */
export function notInCost(from: SummarySources): FormulaNode {
  const { model, segments } = from;
  const say = sayOf(from);
  // Segments whose covered persons were published as those whose contribution is paid for.
  const paidAlready = segments.standing.flatMap((segment, index) => {
    const { covered } = segment.line;
    const shares = from.money.lines[index + 1];
    return covered.kind === "figure" && covered.figure.metric === "subsidised" && shares !== undefined
      ? [{ ...segment, shares }]
      : [];
  });
  const first = from.money.running(columns.firstYear + 1);
  const running = cell({ ...first }, "both");
  const without = say(
    "Biaya di atas hanya untuk peserta yang ditambahkan sesudah angka dasar. Peserta yang sudah dibayari pada tanggal itu tidak termasuk: isi 1 pada Peserta berjalan di Pembayar bila anggaran ini yang melanjutkannya.",
    "The cost above is only for members added after the baseline. Those already paid for at that date are not in it: enter 1 under Those paid for already on Pembayar where this budget goes on paying for them.",
  );
  const within = sentence(
    say("Biaya di atas memuat ", "The cost above holds "),
    personsWords(running, model.choices.language),
    say(
      " peserta berjalan pada tahun pertama: mereka berhenti terlindungi bila barisnya dihapus dari anggaran. Baris lain hanya memuat peserta yang ditambahkan sesudah angka dasar.",
      " persons paid for already in the first year: they stop being protected if their rows are taken out of the budget. The other rows are only for members added after the baseline.",
    ),
  );
  return sentence(
    f`IF(SUM(${running}) > 0, ${within}, ${without})`,
    ...(model.temporary.length === 0
      ? []
      : [
          say(
            " Segmen sementara dihitung dengan semua orangnya.",
            " Temporary segments are counted with all their persons.",
          ),
        ]),
    ...paidAlready.map(({ name, covered, shares }) => {
      const paid = sentence(
        say(" Sudah dibayari dan tidak dianggarkan di sini: ", " Paid for already and not budgeted here: "),
        at(name),
        ", ",
        personsWords(at(covered), from.model.choices.language),
        say(" orang.", " persons."),
      );
      const notHere = f`SUM(${shares.bySlot.map((slot) => yearsOf(from, slot.running, 1))}) = 0`;
      return f`IF(AND(${known(covered)}, ${notHere}), ${paid}, "")`;
    }),
  );
}
