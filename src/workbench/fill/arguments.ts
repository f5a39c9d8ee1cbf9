/** The command line of `npm run fill`, read strictly: an argument that is not understood is never guessed. */
import { parseArgs } from "node:util";

interface Common {
  readonly language: "id" | "en";
  readonly out: string;
  /** Leave the results of formulas out of the file, so that whatever opens it has to calculate. */
  readonly recalculate: boolean;
}

/** The coverage plan of one region. */
export interface PlanArguments extends Common {
  readonly workbook: "plan";
  readonly region: string;
  readonly baseYear: number;
  readonly horizonYear: number;
  readonly targetShare: number;
  readonly targetYear: number;
  readonly payer: string;
  readonly monthsPerYear: number;
}

/** A province's kabupaten/kota, or the form for one of them. */
export interface BreakdownArguments extends Common {
  readonly workbook: "breakdown";
  readonly region: string;
  /** `null`: the latest year with a published figure. */
  readonly baseYear: number | null;
  /** Ids of segments; `null`: what the sheet usually has. */
  readonly segments: readonly string[] | null;
  /** Persons to be shared out; `null` leaves the cell empty. */
  readonly quota: number | null;
  readonly method: string | null;
  readonly capAtUncovered: boolean;
}

/** All kabupaten/kota by segment. */
export interface NationalArguments extends Common {
  readonly workbook: "national";
  readonly baseYear: number | null;
}

export type FillArguments = PlanArguments | BreakdownArguments | NationalArguments;

export class ArgumentProblem extends Error {}

export const USAGE = `npm run fill -- --region 18 --base-year 2024 --to 2029 --target 0.3839 --target-year 2029 --out lampung.xlsx
  --region       kode Kemendagri atau nama daerah            (region code or name)
  --base-year    tahun dasar                                 (base year)
  --to           tahun terakhir proyeksi                     (last projected year)
  --target       target cakupan sebagai bagian, 0.3839       (target as a share)
  --target-year  tahun target                                (target year)
  --out          berkas .xlsx yang ditulis                   (the file to write)
  --payer        pembayar iuran, bila bukan APBD             (payer, default APBD)
  --months       bulan iuran per tahun, bila bukan 12        (months a year, default 12)
  --language     id atau en                                  (language of the sheets, default id)
  --recalculate  tanpa hasil rumus; pembuka berkas menghitung (leave results out: the reader calculates)

npm run fill -- --breakdown --region 18 --out lampung-rincian.xlsx
  --breakdown    rincian kabupaten/kota sebuah provinsi, atau isian satu kabupaten/kota
                                                             (a province's kabupaten/kota, or the form for one)
  --region, --out, --language, --recalculate                 seperti di atas (as above)
  --base-year    bila bukan tahun terbaru yang terbit        (default the latest published year)
  --segments     segmen dipisah koma, mis. semua-pekerja,petani-pekebun
                                                             (segments, separated by commas)
  --quota        orang yang dibagi provinsi                  (persons that the province shares out)
  --method       uncovered, weight, villages atau equal      (in proportion to what, default uncovered)
  --no-cap       boleh melebihi yang belum terlindungi       (shares may exceed those not covered)

npm run fill -- --national --out nasional.xlsx
  --national     semua kabupaten/kota menurut segmen; beberapa menit
                                                             (every kabupaten/kota by segment; takes minutes)
  --base-year, --out, --language, --recalculate              seperti di atas (as above)`;

const common = ["base-year", "out", "language", "recalculate"] as const;
const optionsOf = {
  plan: [...common, "region", "to", "target", "target-year", "payer", "months"],
  breakdown: [...common, "breakdown", "region", "segments", "quota", "method", "no-cap"],
  national: [...common, "national"],
} as const satisfies Readonly<Record<FillArguments["workbook"], readonly string[]>>;

/** Reads the arguments, or throws an ArgumentProblem whose message names the argument, what was expected and what came. */
export function readArguments(argv: readonly string[]): FillArguments {
  const values = parse(argv);
  const workbook = workbookOf(values);
  const needed = (name: TextOption): string => {
    const value = values[name];
    if (value === undefined || value.trim() === "")
      throw new ArgumentProblem(`--${name} belum diisi / is missing.`);
    return value.trim();
  };
  const number = (name: TextOption, text: string, whole: boolean): number => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) {
      const expected = whole
        ? "bilangan bulat / a whole number"
        : "bilangan, mis. 0.3839 / a number such as 0.3839";
      throw new ArgumentProblem(
        `--${name}: seharusnya / expected ${expected}; yang diberikan / got "${text}".`,
      );
    }
    return value;
  };
  const numberOrNull = (name: TextOption): number | null => {
    const value = values[name];
    return value === undefined ? null : number(name, value, true);
  };
  const language = values.language ?? "id";
  if (language !== "id" && language !== "en") {
    throw new ArgumentProblem(
      `--language: seharusnya / expected id atau/or en; yang diberikan / got "${language}".`,
    );
  }
  const out = needed("out");
  if (!out.toLowerCase().endsWith(".xlsx")) {
    throw new ArgumentProblem(
      `--out: nama berkas harus berakhiran / must end in .xlsx; yang diberikan / got "${out}".`,
    );
  }
  const file = { language, out, recalculate: values.recalculate ?? false } as const;
  switch (workbook) {
    case "national":
      return { workbook, ...file, baseYear: numberOrNull("base-year") };
    case "breakdown":
      return {
        workbook,
        ...file,
        region: needed("region"),
        baseYear: numberOrNull("base-year"),
        segments: values.segments === undefined ? null : needed("segments").split(/\s*,\s*/),
        quota: numberOrNull("quota"),
        method: values.method ?? null,
        capAtUncovered: !(values["no-cap"] ?? false),
      };
    case "plan":
      return {
        workbook,
        ...file,
        region: needed("region"),
        baseYear: number("base-year", needed("base-year"), true),
        horizonYear: number("to", needed("to"), true),
        targetShare: number("target", needed("target"), false),
        targetYear: number("target-year", needed("target-year"), true),
        payer: values.payer ?? "APBD",
        monthsPerYear: number("months", values.months ?? "12", true),
      };
  }
}

/** Which workbook is asked for. An argument that this workbook has no use for is a misunderstanding, not a detail. */
function workbookOf(values: Options): FillArguments["workbook"] {
  const { breakdown = false, national = false } = values;
  if (breakdown && national) {
    throw new ArgumentProblem("--breakdown, --national: pilih salah satu / choose one of them.");
  }
  const workbook = breakdown ? "breakdown" : national ? "national" : "plan";
  const known: readonly string[] = optionsOf[workbook];
  const foreign = Object.keys(values).find((name) => !known.includes(name));
  if (foreign === undefined) return workbook;
  if (workbook === "plan") {
    throw new ArgumentProblem(`--${foreign}: hanya bersama / only together with --breakdown.`);
  }
  throw new ArgumentProblem(`--${foreign}: tidak dipakai bersama / has no use together with --${workbook}.`);
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const textOptions = {
  region: text,
  "base-year": text,
  to: text,
  target: text,
  "target-year": text,
  out: text,
  payer: text,
  months: text,
  language: text,
  segments: text,
  quota: text,
  method: text,
} as const;
const flagOptions = { recalculate: flag, breakdown: flag, national: flag, "no-cap": flag } as const;

type TextOption = keyof typeof textOptions;
type Options = { readonly [name in TextOption]?: string } & {
  readonly [name in keyof typeof flagOptions]?: boolean;
};

function parse(argv: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: { ...textOptions, ...flagOptions },
    }).values;
  } catch (error) {
    throw new ArgumentProblem(error instanceof Error ? error.message : String(error));
  }
}
