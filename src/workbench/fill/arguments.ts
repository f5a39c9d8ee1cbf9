/** The command line of `npm run fill`, read strictly: an argument that is not understood is never guessed. */
import { parseArgs } from "node:util";

export interface FillArguments {
  readonly region: string;
  readonly baseYear: number;
  readonly horizonYear: number;
  readonly targetShare: number;
  readonly targetYear: number;
  readonly payer: string;
  readonly monthsPerYear: number;
  readonly language: "id" | "en";
  readonly out: string;
  /** Leave the results of formulas out of the file, so that whatever opens it has to calculate. */
  readonly recalculate: boolean;
}

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
  --recalculate  tanpa hasil rumus; pembuka berkas menghitung (leave results out: the reader calculates)`;

/** Reads the arguments, or throws an ArgumentProblem whose message names the argument, what was expected and what came. */
export function readArguments(argv: readonly string[]): FillArguments {
  const { recalculate = false, ...values } = parse(argv);
  const needed = (name: TextOption): string => {
    const value = values[name];
    if (value === undefined || value.trim() === "")
      throw new ArgumentProblem(`--${name} belum diisi / is missing.`);
    return value.trim();
  };
  const number = (name: TextOption, text: string, whole: boolean): number => {
    const value = Number(text);
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
  return {
    region: needed("region"),
    baseYear: number("base-year", needed("base-year"), true),
    horizonYear: number("to", needed("to"), true),
    targetShare: number("target", needed("target"), false),
    targetYear: number("target-year", needed("target-year"), true),
    payer: values.payer ?? "APBD",
    monthsPerYear: number("months", values.months ?? "12", true),
    language,
    out,
    recalculate,
  };
}

type TextOption =
  "region" | "base-year" | "to" | "target" | "target-year" | "out" | "payer" | "months" | "language";
type Options = { readonly [name in TextOption]?: string } & { readonly recalculate?: boolean };

function parse(argv: readonly string[]): Options {
  const option = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        region: option,
        "base-year": option,
        to: option,
        target: option,
        "target-year": option,
        out: option,
        payer: option,
        months: option,
        language: option,
        recalculate: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new ArgumentProblem(error instanceof Error ? error.message : String(error));
  }
}
