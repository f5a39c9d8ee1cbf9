/**
 * "Periksa Excel ini": tries on a scratch sheet what a fill needs, says in plain words what this Excel does and what is done
 * instead, and makes a report without anything personal: no names of people, files, sheets or addresses.
 */
import type { Language, Text } from "../domain/index.js";
import { findSeparator, knownSeparator } from "./areas.js";
import { countsFrom1904, dateProbe } from "./dates.js";
import { highestSet, supports } from "./host.js";
import { Line, running, usualPatience } from "./line.js";
import type { Patience } from "./line.js";
import { problemOf } from "./problem.js";
import type { ExcelProblem } from "./problem.js";
import { leftBehind, removeUnfinished } from "./removal.js";
import { readView } from "./view.js";
import { readingProblem, steps } from "./watch.js";
import type { Watch } from "./watch.js";

export interface Finding {
  /** Stays the same in every language and version, for whoever reads the report. */
  readonly id: string;
  /** `null`: this Excel cannot be asked. */
  readonly works: boolean | null;
  /** What it means, and where it does not work what is done instead. */
  readonly words: Text;
}

export interface Examination {
  readonly findings: readonly Finding[];
  /** To be copied: one line a finding. */
  readonly report: Text;
}

/** @throws ExcelProblem where Excel does not even answer, or the scratch sheet cannot be removed again. */
export async function examine(
  patience: Patience = usualPatience,
  { signal, onStep }: Watch = {},
): Promise<Examination> {
  const mark = `~${Date.now().toString(36)}uji000`;
  const findings: Finding[] = [];
  const facts: string[] = [];
  let refused: ExcelProblem | null = null;
  try {
    await running(async (context) => {
      const line = new Line(context, patience, signal, patience.silence);
      const scratch = await lookAround(line, mark, findings, facts);
      if (scratch === null) return;
      for (const [done, probe] of probes.entries()) {
        onStep?.(done, probes.length, steps.trying);
        findings.push(await probe(line, scratch));
      }
    });
  } catch (thrown) {
    refused = readingProblem(problemOf(thrown));
  }
  const left = await removeUnfinished({ mark, title: "", ids: [], view: null }, patience);
  if (left !== null) throw left.followedBy(leftBehind(mark, left));
  if (refused !== null) throw refused;
  return {
    findings,
    report: { id: reportOf(findings, facts, "id"), en: reportOf(findings, facts, "en") },
  };
}

function reportOf(findings: readonly Finding[], facts: readonly string[], language: Language): string {
  const words = language === "id" ? ["ya", "tidak", "?"] : ["yes", "no", "?"];
  const lines = findings.map(({ id, works, words: said }) => {
    const answer = works === null ? words[2] : works ? words[0] : words[1];
    return `${id}: ${String(answer)} – ${said[language]}`;
  });
  return ["Cakupan", ...facts, ...lines].join("\n");
}

/** What can be told without a sheet; then the scratch sheet, hidden, or `null` where none can be added. */
async function lookAround(
  line: Line,
  mark: string,
  findings: Finding[],
  facts: string[],
): Promise<Excel.Worksheet | null> {
  const { workbook } = line.context;
  const { worksheets, application } = workbook;
  // Naming a newer member is asking for it: an older Excel refuses the whole request.
  const protection = supports("1.7") ? workbook.protection : null;
  const { platform, version } = Office.context.diagnostics;
  const began = performance.now();
  worksheets.load("items/id");
  application.load("calculationMode");
  protection?.load("protected");
  await line.send();
  const answered = Math.round(performance.now() - began);
  facts.push(
    `Excel ${version}, ${String(platform)}, ExcelApi ${highestSet()}`,
    `${Office.context.displayLanguage} / ${Office.context.contentLanguage}, ${String(answered)} ms`,
    `calculation ${application.calculationMode}`,
  );
  const isProtected = protection?.protected ?? null;
  findings.push(
    finding("structure", isProtected === null ? null : !isProtected, {
      yes: [
        "Lembar boleh ditambah dan dihapus di buku kerja ini.",
        "Sheets may be added and deleted in this workbook.",
      ],
      no: [
        "Struktur buku kerja diproteksi: matikan di Tinjau > Proteksi Buku Kerja sebelum mengisi.",
        "The workbook's structure is protected: switch that off in Review > Protect Workbook before filling.",
      ],
    }),
    finding("calculation", application.calculationMode !== "Manual", {
      yes: ["Rumus dihitung otomatis.", "Formulas are calculated automatically."],
      no: [
        "Perhitungan manual: hanya lembar yang diisi yang dihitung; tekan F9 setelah mengubah isian.",
        "Calculation is manual: only the filled sheets are calculated; press F9 after changing an entry.",
      ],
    }),
    finding("view", (await readView(line)) !== null, {
      yes: ["Lembar yang sedang dibuka dapat dibaca.", "The sheet in view can be read."],
      no: [
        "Yang sedang dibuka lembar grafik, atau buku kerja lain di depan: pengisian tetap jalan, tetapi sesudah Kembalikan lembar itu tidak dibuka lagi.",
        "A chart sheet is in view, or another workbook is in front: filling works, but after Take back that view does not return.",
      ],
    }),
  );
  const scratch = worksheets.add(`${mark}-0`);
  if (supports("1.2")) scratch.visibility = "Hidden";
  const cannotAdd = await line.tried();
  findings.push(
    finding("sheet", cannotAdd === null, {
      yes: ["Lembar sementara dapat ditambah.", "A scratch sheet can be added."],
      no: [
        `Lembar tidak dapat ditambah, jadi yang lain tidak diperiksa. ${cannotAdd?.sentence.id ?? ""}`,
        `No sheet can be added, so nothing more was tried. ${cannotAdd?.sentence.en ?? ""}`,
      ],
    }),
  );
  return cannotAdd === null ? worksheets.getItem(`${mark}-0`) : null;
}

interface Outcome {
  readonly yes: readonly [string, string];
  readonly no: readonly [string, string];
}

function finding(id: string, works: boolean | null, { yes, no }: Outcome): Finding {
  const [first, second] =
    works === null
      ? ["Excel ini tidak dapat ditanyai tentang itu.", "This Excel cannot be asked about it."]
      : works
        ? yes
        : no;
  return { id, works, words: { id: first, en: second } };
}

type Probe = (line: Line, sheet: Excel.Worksheet) => Promise<Finding>;

/** Asks with `queue`, and judges with `judge` where Excel took it. */
async function asked(
  line: Line,
  id: string,
  can: boolean,
  queue: () => () => boolean,
  outcome: Outcome,
): Promise<Finding> {
  if (!can) return finding(id, null, outcome);
  const judge = queue();
  return finding(id, (await line.tried()) === null && judge(), outcome);
}

/** Texts that Excel likes to take for something else. */
const texts = ["1:30 PM", "5€", "18.10", "=1+1", "＝1", "1 April", "Rp 5.000"];

const probes: readonly Probe[] = [
  async (line, sheet) => {
    await findSeparator(line, sheet);
    const separator = knownSeparator() ?? null;
    return finding("areas", separator !== null, {
      yes: [
        `Beberapa bagian sel diformat sekaligus, dipisah "${separator ?? ""}".`,
        `Several areas are formatted at once, separated by "${separator ?? ""}".`,
      ],
      no: [
        "Bagian sel diformat satu per satu: pengisian sedikit lebih lama, hasilnya sama.",
        "Areas are formatted one by one: a fill takes a little longer, with the same result.",
      ],
    });
  },
  (line, sheet) =>
    asked(
      line,
      "texts",
      true,
      () => {
        const range = sheet.getRange(`A1:A${String(texts.length)}`);
        range.numberFormat = texts.map(() => ["@"]);
        range.formulas = texts.map((text) => [text]);
        range.numberFormat = texts.map(() => ["General"]);
        range.load("values");
        return () => texts.every((text, row) => range.values[row]?.[0] === text);
      },
      {
        yes: [
          "Teks tetap teks, juga yang mirip jam, uang atau rumus.",
          "Texts stay texts, also what looks like a time, money or a formula.",
        ],
        no: [
          "Excel ini mengubah sebagian teks menjadi angka: laporkan ini.",
          "This Excel turns some texts into numbers: please report this.",
        ],
      },
    ),
  (line, sheet) =>
    asked(
      line,
      "formulas",
      true,
      () => {
        const range = sheet.getRange("B1:B2");
        range.formulas = [["=ROUND(SUM(1.25,2),1)"], [dateProbe]];
        range.load("values");
        return () => range.values[0]?.[0] === 3.3;
      },
      {
        yes: ["Rumus ditulis dan dihitung dengan benar.", "Formulas are written and calculated rightly."],
        no: [
          "Rumus percobaan tidak memberi hasil yang benar: laporkan ini.",
          "A test formula gave a wrong result: please report this.",
        ],
      },
    ),
  async (line, sheet) => {
    const range = sheet.getRange("B2");
    range.load("values");
    const refused = await line.tried();
    const from1904 = refused === null && countsFrom1904(range.values[0]?.[0]);
    return finding("dates", !from1904, {
      yes: ["Tanggal dihitung dari tahun 1900, seperti biasa.", "Days are counted from 1900, as usual."],
      no: [
        'Buku kerja ini menghitung tanggal dari tahun 1904: tanggal yang ditulis dan dibaca disesuaikan. Fungsi CAKUPAN di sel tidak dapat mengetahuinya: beri bulan sebagai teks, misalnya "2025-07".',
        'This workbook counts days from 1904: days that are written and read are moved accordingly. CAKUPAN functions in cells cannot know: give months as texts, such as "2025-07".',
      ],
    });
  },
  (line, sheet) =>
    asked(
      line,
      "lists",
      supports("1.8"),
      () => {
        const checked = sheet.getRange("C1").dataValidation;
        checked.rule = { list: { inCellDropDown: true, source: "ya,tidak" } };
        checked.load("rule");
        return () =>
          /^ya[,;]\s*tidak$/.test(JSON.stringify(checked.rule.list?.source ?? "").replaceAll('"', ""));
      },
      {
        yes: ["Daftar pilihan dan batas isian dipasang.", "Lists and limits of entries are set."],
        no: [
          "Daftar pilihan tidak dipasang seperti diminta: ketik nilainya sendiri seperti tertulis di sebelah sel.",
          "Lists are not set as asked: type the value as it is said beside the cell.",
        ],
      },
    ),
  (line, sheet) =>
    asked(
      line,
      "rules",
      supports("1.6"),
      () => {
        const rule = sheet.getRange("D1").conditionalFormats.add("Custom").custom;
        rule.rule.formula = '=AND(LEN(D1)>0,RIGHT(D1,2)<>"OK")';
        rule.format.fill.color = "#FDE7E9";
        return () => true;
      },
      {
        yes: ["Peringatan pada pemeriksaan diwarnai.", "Warnings of checks are coloured."],
        no: [
          "Peringatan tidak diwarnai; kata-katanya tetap ada.",
          "Warnings are not coloured; their words are there.",
        ],
      },
    ),
  (line, sheet) =>
    asked(
      line,
      "page",
      supports("1.9"),
      () => {
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.paperSize = "A4";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.setPrintTitleRows("$1:$1");
        return () => true;
      },
      {
        yes: ["Tata cetak A4 dipasang.", "The page is set up for A4."],
        no: [
          "Tata cetak tidak dipasang (mungkin tidak ada printer): atur di Tata Letak Halaman sebelum mencetak.",
          "The page is not set up (there may be no printer): do it in Page Layout before printing.",
        ],
      },
    ),
  async (line, sheet) => {
    const outcome: Outcome = {
      yes: [
        "Grafik digambar dengan angka yang dimaksud.",
        "Charts are drawn from the figures that are meant.",
      ],
      no: [
        "Grafik tidak dapat digambar di sini: angkanya ada di tabel.",
        "Charts cannot be drawn here: their figures stand in the tables.",
      ],
    };
    if (!supports("1.7")) return finding("charts", null, outcome);
    // From texts alone, of which Excel may make no series by itself.
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
    chart.series.load("count");
    if ((await line.tried()) !== null) return finding("charts", false, outcome);
    const guessed = chart.series.count;
    chart.series.add("uji").setValues(sheet.getRange("B1:B2"));
    for (let index = 0; index < guessed; index += 1) chart.series.getItemAt(0).delete();
    chart.series.load("count");
    return finding("charts", (await line.tried()) === null && chart.series.count === 1, outcome);
  },
  (line, sheet) =>
    asked(
      line,
      "frozen",
      supports("1.7"),
      () => {
        sheet.visibility = "Visible";
        sheet.freezePanes.freezeRows(1);
        sheet.visibility = "Hidden";
        return () => true;
      },
      {
        yes: ["Judul tetap terlihat saat digulung.", "Titles stay in view while scrolling."],
        no: [
          "Judul tidak dibekukan: Tampilan > Bekukan Panel bisa dipakai sendiri.",
          "Titles are not frozen: View > Freeze Panes does it by hand.",
        ],
      },
    ),
  async (line) => {
    const outcome: Outcome = {
      yes: [
        "Buku kerja mengingat pengisian: Kembalikan bisa dipakai setelah panel ditutup.",
        "The workbook remembers a fill: Take back works after the pane was closed.",
      ],
      no: [
        "Buku kerja tidak mengingat pengisian: Kembalikan hanya selama panel terbuka.",
        "The workbook does not remember a fill: Take back works only while the pane is open.",
      ],
    };
    if (!supports("1.4")) return finding("memory", false, outcome);
    const { settings } = line.context.workbook;
    settings.add("cakupan.uji", "1");
    const kept = settings.getItemOrNullObject("cakupan.uji");
    kept.load("value");
    const works = (await line.tried()) === null && !kept.isNullObject && kept.value === "1";
    settings.getItemOrNullObject("cakupan.uji").delete();
    await line.tried();
    return finding("memory", works, outcome);
  },
  (line, sheet) =>
    asked(
      line,
      "changes",
      supports("1.10"),
      () => {
        // There are none where no list could be set; what counts is that Excel answers.
        const validated = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
        validated.load("cellCount");
        const comments = sheet.comments.getCount();
        return () => comments.value === 0;
      },
      {
        yes: [
          "Sebelum menghapus, perubahan Anda pada lembar dapat dikenali.",
          "Before deleting, what you changed on the sheets can be told.",
        ],
        no: [
          "Sebelum menghapus, hanya perubahan isi sel yang dikenali, bukan komentar atau format.",
          "Before deleting, only changes of contents can be told, not comments or formats.",
        ],
      },
    ),
];
