/** Tables that several documents of a pack have: who is proposed, what each payer pays in which year, the lines of the budget forms. */
import { joined, say } from "../../papers/index.js";
import type { Block, Runs, Table, TableCell } from "../../papers/index.js";
import type { CellPlace } from "../../sheets/index.js";
import { unitOfItems } from "../rencana/anggaran/formPlaces.js";
import type { BudgetedLine, Facts } from "./facts.js";

/** Years that are legible beside their names on an upright page. */
const legibleYears = 5;

const right = (runs: Runs): TableCell => ({ runs, align: "right" });
const left = (runs: Runs): TableCell => ({ runs });
const head = (text: string, align: TableCell["align"] = "right"): TableCell => ({
  runs: say`${text}`,
  align,
});

/** A figure where there is one, a dash where the cell may well be empty. */
function orDash(facts: Facts, place: CellPlace, shape: "whole" | "share"): Runs {
  return facts.numbers.has(place) ? [facts.numbers.figure(place, shape)] : say`–`;
}

/** Who is no longer paid for when the money stops; of a line with open figures at least those who are paid for already. */
function stopping(facts: Facts, { cost, path }: BudgetedLine): Runs {
  if (path === null || !facts.isPaidFor(cost)) return say`–`;
  const { numbers } = facts;
  const stop = facts.inBudget(path.stop);
  return numbers.has(stop) ? [numbers.whole(stop)] : say`≥ ${numbers.whole(facts.inBudget(path.running))}`;
}

/** Who is paid for; that nobody is, only where that is known. */
function paid(facts: Facts, cost: BudgetedLine["cost"]): Runs {
  const isOpen = !facts.isPaidFor(cost) && !facts.numbers.has(facts.inBudget(cost.cost));
  return isOpen ? say`–` : orDash(facts, facts.inBudget(cost.persons), "whole");
}

/** Who is in the budget, and what stops when the money does. */
export function linesTable(facts: Facts): Table {
  const { numbers, places } = facts;
  const rows = facts.lines.map(({ cost, segment, path }): readonly TableCell[] => [
    left(joined([numbers.words(cost.name), ...(cost.temporary ? [" (sementara)"] : [])])),
    right(orDash(facts, segment.covered, "whole")),
    right(cost.temporary ? say`–` : orDash(facts, segment.workers, "whole")),
    right(cost.temporary ? say`–` : orDash(facts, segment.rate, "share")),
    right(paid(facts, cost)),
    right(orDash(facts, facts.inBudget(cost.cost), "whole")),
    right(stopping(facts, { cost, segment, path })),
  ]);
  const { money } = places;
  const sum: readonly TableCell[] = [
    { runs: say`Jumlah`, strong: true, span: 4 },
    { ...right(orDash(facts, facts.inBudget(money.persons), "whole")), strong: true },
    { ...right(orDash(facts, facts.inBudget(money.total), "whole")), strong: true },
    right([]),
  ];
  return {
    kind: "table",
    size: "small",
    widths: [26, 12, 12, 11, 12, 17, 14],
    heads: [
      [
        head("Kelompok pekerja", "left"),
        head("Peserta pada angka dasar"),
        head("Pekerja (basis)"),
        head("Cakupan"),
        { ...right(joined(["Dibayari ", facts.budgetYear, " (orang)"])) },
        { ...right(joined(["Iuran ", facts.budgetYear, " (Rp)"])) },
        head("Berhenti bila dana terputus (orang)"),
      ],
    ],
    rows: [...rows, sum],
  };
}

/** The years from the budget year on, as many as a page takes. */
function yearsFromBudget(facts: Facts): readonly number[] {
  const first = facts.budgetColumn ?? facts.yearColumns[1] ?? 0;
  return facts.yearColumns.filter((column) => column >= first).slice(0, legibleYears);
}

/** What each payer pays from the budget year on, against what it can give. */
export function payersTable(facts: Facts): readonly Block[] {
  const { numbers, places } = facts;
  const { money } = places;
  const years = yearsFromBudget(facts);
  const rows = facts.paying.flatMap((slot): (readonly TableCell[])[] => {
    const cost = [
      left([numbers.words(slot.name)]),
      ...years.map((column) => right(orDash(facts, slot.cost(column), "whole"))),
    ];
    const hasCeiling = years.some((column) => numbers.has(slot.ceiling(column)));
    if (!hasCeiling) return [cost];
    return [
      cost,
      [left(say`– pagu`), ...years.map((column) => right(orDash(facts, slot.ceiling(column), "whole")))],
      [
        left(say`– kurang dari kebutuhan`),
        ...years.map((column) => right(orDash(facts, slot.shortfall(column), "whole"))),
      ],
    ];
  });
  const sum = [
    { ...left(say`Semua pembayar`), strong: true as const },
    ...years.map((column) => ({
      ...right(orDash(facts, money.total(column), "whole")),
      strong: true as const,
    })),
  ];
  const persons = [
    left(say`Orang yang dibayari`),
    ...years.map((column) => right(orDash(facts, money.persons(column), "whole"))),
  ];
  const last = facts.yearColumns.at(-1) ?? 0;
  const hidden = last > (years.at(-1) ?? 0);
  return [
    {
      kind: "table",
      size: "small",
      widths: [24, ...years.map(() => 16)],
      heads: [
        [
          head("Iuran menurut pembayar (Rp)", "left"),
          ...years.map((column) => right([numbers.year(facts.yearAt(column))])),
        ],
      ],
      rows: [...rows, sum, persons],
    },
    ...(hidden
      ? [
          {
            kind: "paragraph",
            look: "note",
            runs: say`Tahun-tahun berikutnya sampai ${numbers.year(facts.yearAt(last))} ada di lembar Biaya.`,
          } as const,
        ]
      : []),
  ];
}

const captions = {
  RKA: "Rencana Kerja dan Anggaran (RKA)",
  APBDes: "Anggaran Pendapatan dan Belanja Desa (APBDes)",
} as const;

/** The lines of RKA or APBDes as they stand there, with their sum in figures and words. */
export function formBlocks(facts: Facts, form: "RKA" | "APBDes"): readonly Block[] {
  const { numbers, places } = facts;
  const found = places.budget.places[form];
  if (found === null) return [];
  const at = found.line;
  const total = found.total("amount");
  if ((numbers.number(total) ?? 0) === 0) return [];
  const rows: (readonly TableCell[])[] = [];
  for (let row = 0; row < found.lines; row += 1) {
    if (!numbers.has(at(row, "turn"))) break;
    const isItem = numbers.text(at(row, "unit")) === unitOfItems;
    const words: TableCell = {
      runs: [numbers.words(at(row, "words"))],
      ...(isItem ? {} : { strong: true as const }),
    };
    const amount = right([numbers.whole(at(row, "amount"))]);
    const turn = { runs: [numbers.whole(at(row, "turn"))], align: "center" as const };
    const code = at(row, "code");
    rows.push(
      isItem
        ? [
            turn,
            left(numbers.text(code) === "" ? say`–` : [numbers.words(code)]),
            words,
            left([numbers.words(at(row, "coefficient"))]),
            right([numbers.whole(at(row, "price"))]),
            amount,
          ]
        : [turn, { ...words, span: 4 }, { ...amount, strong: true }],
    );
  }
  return [
    { kind: "paragraph", look: "caption", runs: say`${captions[form]} Tahun Anggaran ${facts.budgetYear}` },
    {
      kind: "table",
      size: "small",
      widths: [5, 18, 34, 19, 10, 14],
      heads: [
        [
          head("No", "center"),
          head("Kode rekening", "left"),
          head("Uraian", "left"),
          head("Koefisien", "left"),
          head("Harga satuan (Rp)"),
          head("Jumlah (Rp)"),
        ],
      ],
      rows: [
        ...rows,
        [
          { runs: say`Jumlah ${form}`, strong: true, span: 5 },
          { ...right([numbers.whole(total)]), strong: true },
        ],
      ],
    },
    {
      kind: "paragraph",
      runs: say`Terbilang: ${numbers.figure(total, "spelled")}.`,
    },
  ];
}
