/** Lists of persons: what is planted is found, exactly and by its row, and nothing of a person is in what comes out. */
import { describe, expect, it } from "@jest/globals";
import {
  judgeLists,
  readRules,
  sourceOfBytes,
  usualRules,
  type Dimension,
  type Judged,
  type ListInput,
  type PersonsResult,
  type RuleId,
  type RuleSet,
} from "../../src/intake/index.js";
import { partsOf, xmlRow, zipOf } from "./archives.js";

const date = "2026-01-01";
const encoder = new TextEncoder();

const listOf = (name: string, text: string, more: Partial<ListInput> = {}): ListInput => ({
  source: sourceOfBytes(name, encoder.encode(text)),
  role: "candidates",
  payer: null,
  ...more,
});

async function judged(
  lists: readonly ListInput[],
  rules: RuleSet = usualRules,
  regionCode: string | null = null,
): Promise<Judged> {
  const answer = await judgeLists(lists, { rules, date, regionCode });
  if (!answer.ok) throw new Error(answer.problem.sentence.en);
  return answer.value;
}
const resultOf = async (...given: Parameters<typeof judged>): Promise<PersonsResult> =>
  (await judged(...given)).result;

const rulesOf = (given: unknown): RuleSet => {
  const read = readRules(given);
  if (!read.ok) throw new Error(read.problem.sentence.en);
  return read.value;
};

/** The rows of a file that break a rule. */
const rowsOf = ({ rules }: PersonsResult, wanted: RuleId): readonly number[] =>
  rules.find(({ id }) => id === wanted)?.first.map(({ row }) => row) ?? [];

const lines = (dimensions: readonly Dimension[] | null, wanted: string) =>
  dimensions?.find(({ id }) => id === wanted)?.lines.map(({ key, rows, passed }) => [key, rows, passed]);

/** Pringsewu is 18.10; 1810 01 is a kecamatan in it. A man born on 12 March 1985. */
const sound = "1810011203850001";

describe("a NIK in a list", () => {
  it.each<readonly [string, string, RuleId | null]>([
    ["sixteen digits of a man", sound, null],
    ["of a woman: her day plus 40", "1810015203850001", null],
    ["with spaces and dots between", "181001.120385.0001", null],
    ["with an apostrophe before it", "'1810011203850001", null],
    ["empty", "", "nik-missing"],
    ["fifteen digits", "181001120385001", "nik-length"],
    ["seventeen digits", "18100112038500011", "nik-length"],
    ["letters in it", "18100112O3850001", "nik-length"],
    ["as a sheet shows a number that is too long", "1,81001E+15", "nik-number"],
    ["the same with a dot", "1.81001120385E+15", "nik-number"],
    ["no province 20", "2010011203850001", "nik-region"],
    ["kabupaten 00", "1800011203850001", "nik-region"],
    ["kecamatan 00", "1810001203850001", "nik-region"],
    ["a kabupaten number that Lampung has not", "1850011203850001", "nik-old-region"],
    ["day 00", "1810010003850001", "nik-date"],
    ["day 31 of a month with 31", "1810013103850001", null],
    ["day 32", "1810013203850001", "nik-date"],
    ["a woman's day 71", "1810017103850001", null],
    ["day 72", "1810017203850001", "nik-date"],
    ["31 April", "1810013104850001", "nik-date"],
    ["month 13", "1810011213850001", "nik-date"],
    ["29 February 1984, a leap year", "1810012902840001", null],
    ["29 February 1985", "1810012902850001", "nik-date"],
    ["number 0000", "1810011203850000", "nik-date"],
  ])("%s", async (_, nik, rule) => {
    const result = await resultOf([listOf("a.csv", `NIK;Nama\n${nik};Siti\n`)]);
    const broken = result.rules.filter(
      ({ rows, id }) => rows > 0 && !["age-below", "age-above"].includes(id),
    );
    expect(broken.map(({ id, first }) => [id, first])).toEqual(
      rule === null ? [] : [[rule, [{ list: "a.csv", row: 2 }]]],
    );
  });

  it("as a number cell of a workbook has lost its last digit, as a text it has not", async () => {
    const bytes = await zipOf(
      partsOf(
        `<sheetData>${xmlRow(1, ["NIK", "Nama"])}${xmlRow(2, [1810011203850001, "Siti"])}${xmlRow(4, [sound, "Budi"])}</sheetData>`,
      ),
    );
    const result = await resultOf([
      { source: sourceOfBytes("a.xlsx", bytes), role: "candidates", payer: null },
    ]);
    expect(result.lists[0]).toMatchObject({ rows: 2, passed: 1 });
    expect(rowsOf(result, "nik-number")).toEqual([2]);
  });

  it("is suspected where nearly all of a list end in zero", async () => {
    const rows = (last: (at: number) => number): string =>
      Array.from(
        { length: 60 },
        (_, at) => `181001120385${String(at * 10 + 1000 + last(at)).padStart(4, "0")};A`,
      ).join("\n");
    const rounded = await resultOf([listOf("a.csv", `NIK;Nama\n${rows(() => 0)}\n`)]);
    const usual = await resultOf([listOf("a.csv", `NIK;Nama\n${rows((at) => at % 10)}\n`)]);
    expect([rounded.lists[0]?.rounded, usual.lists[0]?.rounded]).toEqual([true, false]);
  });
});

describe("ages and days, on 1 January 2026", () => {
  const birth = async (day: string, nik = ""): Promise<readonly RuleId[]> => {
    const result = await resultOf(
      [listOf("a.csv", `NIK;Nama;Tgl Lahir\n${nik};A;${day}\n`)],
      rulesOf({ "nik-missing": "off" }),
    );
    return result.rules.filter(({ rows }) => rows > 0).map(({ id }) => id);
  };

  it.each<readonly [string, string, readonly RuleId[]]>([
    ["14 years and 364 days", "02/01/2011", ["age-below"]],
    ["15 years today", "01/01/2011", []],
    ["64 years", "02/01/1961", []],
    ["65 years today", "01/01/1961", ["age-above"]],
    ["ISO", "1985-03-12", []],
    ["with dashes", "12-03-1985", []],
    ["month first where only so it is a day", "03/31/1985", []],
    ["in words", "12 Maret 1985", []],
    ["with the place", '"Metro, 12 Maret 1985"', []],
    ["Excel's count of days (31118 is 12 March 1985)", "31118", []],
    ["no day of any month", "31/02/1985", ["birth-unreadable"]],
    ["a word", "tidak tahu", ["birth-unreadable"]],
    ["nothing", "", ["birth-unreadable"]],
  ])("%s", async (_, day, rules) => {
    expect(await birth(day)).toEqual(rules);
  });

  it.each<readonly [string, string, readonly RuleId[]]>([
    ["the same day", "12/03/1985", []],
    ["another day", "13/03/1985", ["birth-mismatch"]],
    ["another month", "12/04/1985", ["birth-mismatch"]],
    ["another year", "12/03/1986", ["birth-mismatch"]],
  ])("beside a NIK: %s", async (_, day, rules) => {
    expect(await birth(day, sound)).toEqual(rules);
  });

  it("the NIK tells the age where no column does; 11 is 2011 and 26 is 1926 no more than 2026", async () => {
    const result = await resultOf([
      listOf(
        "a.csv",
        "NIK;Nama\n1810010101110001;A\n1810010201110001;B\n1810010101610001;C\n1810010201610001;D\n",
      ),
    ]);
    // 1 January 2011: 15; 2 January 2011: 14; 1 January 1961: 65; 2 January 1961: 64.
    expect([rowsOf(result, "age-below"), rowsOf(result, "age-above")]).toEqual([[3], [4]]);
  });

  it("limits are chosen: at 17 and 60", async () => {
    const rules = rulesOf({ "age-below": { limit: 17 }, "age-above": { limit: 60, action: "warn" } });
    const result = await resultOf(
      [
        listOf(
          "a.csv",
          "NIK;Nama\n1810010101090001;A\n1810010201090001;B\n1810010101650001;C\n1810010201650001;D\n",
        ),
      ],
      rules,
    );
    expect([rowsOf(result, "age-below"), rowsOf(result, "age-above")]).toEqual([[3], [4]]);
    expect(result.verified).toEqual({ listed: 4, passed: 3, share: 0.75 });
  });
});

describe("other rules of a row", () => {
  it("sex, decile and its date, region", async () => {
    const text = [
      "NIK;Nama;JK;Desil;Tgl Desil;Kab/Kota",
      "1810011203850001;A;L;4;2025-01;Kab. Pringsewu",
      "1810011203850002;B;P;5;2024-12;KABUPATEN PRINGSEWU",
      "1810015203850003;C;Perempuan;Desil 1;;Pringsewu",
      "1810015203850004;D;;;2025-09-30;Kota Metro",
    ].join("\n");
    const result = await resultOf([listOf("a.csv", text)], usualRules, "18.10");
    expect(rowsOf(result, "sex-mismatch")).toEqual([3]);
    expect(rowsOf(result, "decile-above")).toEqual([3, 5]);
    // Twelve months before January 2026 is January 2025.
    expect(rowsOf(result, "decile-old")).toEqual([3, 4]);
    expect(rowsOf(result, "region-outside")).toEqual([5]);
    expect(result.verified).toEqual({ listed: 4, passed: 2, share: 0.5 });
    expect(lines(result.candidates, "decile")).toEqual([
      ["1", 1, 1],
      ["4", 1, 1],
      ["5", 1, 0],
      ["", 1, 0],
    ]);
    // B says so herself, of D the NIK does.
    expect(lines(result.candidates, "sex")).toEqual([
      ["L", 1, 1],
      ["P", 3, 1],
    ]);
  });

  it("a region code decides by its digits, of a province by two", async () => {
    const text =
      "NIK;Nama;Kode Wilayah\n1810011203850001;A;18.10.01.2001\n1810011203850002;B;1872\n1810011203850003;C;33.74\n";
    const regency = await resultOf([listOf("a.csv", text)], usualRules, "18.10");
    const province = await resultOf([listOf("a.csv", text)], usualRules, "18");
    expect([rowsOf(regency, "region-outside"), rowsOf(province, "region-outside")]).toEqual([[3, 4], [4]]);
  });

  it("a family only where somebody asks for it", async () => {
    const text = ["NIK;No KK;Nama", ...[1, 2, 3].map((at) => `181001120385000${at};1810010101100001;A`)].join(
      "\n",
    );
    expect(rowsOf(await resultOf([listOf("a.csv", text)]), "household")).toEqual([]);
    expect(
      rowsOf(await resultOf([listOf("a.csv", text)], rulesOf({ household: "reject" })), "household"),
    ).toEqual([3, 4]);
    const two = rulesOf({ household: { action: "reject", limit: 2 } });
    expect(rowsOf(await resultOf([listOf("a.csv", text)], two), "household")).toEqual([4]);
  });
});

describe("who is paid for twice", () => {
  const province =
    "NIK;Nama\n1810011203850001;A\n1810011203850002;B\n1810011203850003;C\n1810011203850001;A lagi\n";
  const village = "NIK,Nama\n1810011203850003,C\n1810011203850004,D\n1810011203850002,B\n";

  it("within a list and across lists and payers, with the rupiah of a year", async () => {
    const result = await resultOf([
      listOf("provinsi.csv", province, { payer: "APBD_PROV" }),
      listOf("desa.csv", village, { payer: "APBDES" }),
    ]);
    expect(rowsOf(result, "duplicate-list")).toEqual([5]);
    expect(rowsOf(result, "duplicate-across")).toEqual([2, 4]);
    // JKK 10,000 and JKM 6,800 a month: 201,600 a year each, without a discount as the region and the village pay.
    expect(result.twice).toEqual([
      {
        firstList: "provinsi.csv",
        list: "desa.csv",
        firstPayer: "APBD_PROV",
        payer: "APBDES",
        persons: 2,
        rupiahAYear: 403_200,
      },
      {
        firstList: "provinsi.csv",
        list: "provinsi.csv",
        firstPayer: "APBD_PROV",
        payer: "APBD_PROV",
        persons: 1,
        rupiahAYear: 201_600,
      },
    ]);
    expect(result.verified).toEqual({ listed: 7, passed: 4, share: 4 / 7 });
  });

  it("a row that fails does not keep another from being paid for", async () => {
    const text = "NIK;Nama;Tgl Lahir\n1810011203850001;A;13/03/1985\n1810011203850001;A;12/03/1985\n";
    const result = await resultOf([listOf("a.csv", text)]);
    expect([
      rowsOf(result, "birth-mismatch"),
      rowsOf(result, "duplicate-list"),
      result.verified?.passed,
    ]).toEqual([[2], [], 1]);
  });

  it("the payer of a row decides where a column names it", async () => {
    const one = "NIK;Nama;Sumber Dana\n1810011203850001;A;APBDes\n";
    const other = "NIK;Nama;Sumber Dana\n1810011203850001;A;CSR\n";
    const result = await resultOf([listOf("a.csv", one), listOf("b.csv", other)]);
    expect(result.twice.map(({ firstPayer, payer, persons }) => [firstPayer, payer, persons])).toEqual([
      ["APBDES", "CSR", 1],
    ]);
  });
});

describe("membership extracts", () => {
  const now = [
    "NIK;KPJ;Nama;Status;Bulan Menunggak;NPP;Segmen",
    "1810011203850001;1;A;AKTIF;0;X;Petani",
    "1810011203850002;2;B;AKTIF;3;X;Nelayan",
    "1810011203850003;3;C;AKTIF;4;Y;Petani",
    "1810011203850004;4;D;NON AKTIF;0;Y;Petani",
  ].join("\n");
  const earlier =
    "NIK;KPJ;Nama;Status\n1810011203850001;1;A;Aktif\n1810011203850003;3;C;Aktif\n1810011203850005;5;E;Aktif\n";
  const extracts = [
    listOf("kini.csv", now, { role: "members" }),
    listOf("lalu.csv", earlier, { role: "earlier" }),
  ];

  it("are counted by segment, employer, status and arrears", async () => {
    const { members, lists, verified } = await resultOf(extracts);
    expect(lists.map(({ rows, passed }) => [rows, passed])).toEqual([
      [4, 2],
      [3, 3],
    ]);
    expect(lines(members, "segment")).toEqual([
      ["petani", 3, 1],
      ["nelayan", 1, 1],
    ]);
    expect(lines(members, "employer")).toEqual([
      ["X", 2, 2],
      ["Y", 2, 0],
    ]);
    expect(lines(members, "status")).toEqual([
      ["AKTIF", 3, 2],
      ["NON AKTIF", 1, 0],
    ]);
    expect(lines(members, "arrears")).toEqual([
      ["0", 2, 1],
      ["2-3", 1, 1],
      ["4-6", 1, 0],
    ]);
    expect(verified).toBeNull();
  });

  it("say who came and who left", async () => {
    // Active then: A, C, E; now: A, B. C has more than three months in arrears, E is not there.
    expect((await resultOf(extracts)).movement).toEqual({
      now: 2,
      earlier: 3,
      stayed: 1,
      joined: 1,
      lapsed: 2,
      repeated: 0,
    });
  });

  it("keep a member from being paid for, and an inactive one not", async () => {
    const wanted =
      "NIK;Nama\n1810011203850001;A\n1810011203850002;B\n1810011203850003;C\n1810011203850004;D\n";
    // In the order of the roles, whatever the order of the files.
    const result = await resultOf([listOf("calon.csv", wanted), ...extracts]);
    expect(rowsOf(result, "already-member")).toEqual([2, 3]);
    expect(result.verified).toEqual({ listed: 4, passed: 2, share: 0.5 });
  });

  it("months in arrears follow from the month that was paid last", async () => {
    const text =
      "NIK;Nama;BLTH Terakhir\n1810011203850001;A;202512\n1810011203850002;B;Okt 2025\n1810011203850003;C;2025-09\n";
    const { members } = await resultOf([listOf("a.csv", text, { role: "members" })]);
    // To January 2026: one, three and four months.
    expect(lines(members, "arrears")).toEqual([
      ["1", 1, 1],
      ["2-3", 1, 1],
      ["4-6", 1, 0],
    ]);
  });
});
