/**
 * What makes the sheets good to look at and safe to type into. All of it is asked for in a few requests; where Excel refuses
 * one, its parts are tried one by one, and what stays refused is told in words. It never costs the contents.
 */
import type { Text } from "../domain/index.js";
import { pause } from "./line.js";
import type { Line } from "./line.js";
import { requestsOf } from "./request.js";
import type { Step } from "./request.js";

type CosmeticKind =
  | "look"
  | "sizes"
  | "joined"
  | "alerts"
  | "tab"
  | "validations"
  | "page"
  | "charts"
  | "frozen"
  | "opening";

/** A part that may be refused. Asking for it twice must do no harm after `clear`. */
export interface Cosmetic extends Step {
  readonly kind: CosmeticKind;
  /** Queues what takes away a half-made first try. */
  readonly clear?: () => void;
  /** Queues the same area by area, for when it was refused: this Excel may take another list separator than it did before. */
  readonly singly?: () => void;
}

/** What is missing on which sheet. */
export interface Missing {
  readonly kind: CosmeticKind;
  readonly sheet: string;
}

/** Where so many sheets were refused the same, the others are not tried any more. */
const enough = 2;

const limits = { bytes: 4_000_000, usual: 750_000, parts: 1 } as const;

/** Draws all parts. `sent` is told of each request that went through. */
export async function drawCosmetics(
  line: Line,
  parts: readonly Cosmetic[],
  sent: (sheet: string) => void = () => undefined,
): Promise<readonly Missing[]> {
  const missing: Missing[] = [];
  const waits = [...line.patience.pauses];
  for (const request of requestsOf(parts, limits)) {
    for (const part of request) part.queue();
    if ((await line.tried()) !== null)
      for (const part of request) if (!(await drawn(line, part, missing, waits))) missing.push(part);
    sent(request.at(-1)?.sheet ?? "");
  }
  return missing.map(({ kind, sheet }) => ({ kind, sheet }));
}

/** One part alone; while a cell is typed or another workbook is in front it is tried again, as long as there is a wait left. */
async function drawn(
  line: Line,
  part: Cosmetic,
  missing: readonly Missing[],
  waits: number[],
): Promise<boolean> {
  if (missing.filter(({ kind }) => kind === part.kind).length >= enough) return false;
  for (;;) {
    part.clear?.();
    (part.singly ?? part.queue)();
    const refused = await line.tried();
    if (refused === null) return true;
    const wait = refused.kind === "editing" || refused.kind === "elsewhere" ? waits.shift() : undefined;
    if (wait === undefined) return false;
    await pause(wait);
  }
}

const names: Readonly<Record<CosmeticKind, Text>> = {
  look: { id: "warna dan gaya sel", en: "colours and styles of cells" },
  sizes: { id: "lebar kolom dan tinggi baris", en: "widths of columns and heights of rows" },
  joined: { id: "sel gabungan", en: "joined cells" },
  alerts: { id: "warna peringatan pada pemeriksaan", en: "warning colours of checks" },
  tab: { id: "warna tab", en: "colours of tabs" },
  validations: {
    id: "pemeriksaan isian (batas angka dan daftar pilihan)",
    en: "checks of entries (limits and lists)",
  },
  page: { id: "tata cetak", en: "page set-up" },
  charts: { id: "grafik", en: "charts" },
  frozen: { id: "judul yang tetap terlihat saat digulung", en: "titles that stay in view" },
  opening: { id: "lembar pertama di depan", en: "the first sheet in front" },
};

/** Sheets named one by one; of more it is said how many. */
const mostNamed = 4;

function someOf(sheets: readonly string[], language: "id" | "en"): string {
  if (sheets.length <= mostNamed) return sheets.join(", ");
  const rest = String(sheets.length - mostNamed + 1);
  const named = sheets.slice(0, mostNamed - 1).join(", ");
  return language === "id" ? `${named} dan ${rest} lembar lain` : `${named} and ${rest} other sheets`;
}

/** In words what this Excel did not take; `null` where nothing is missing. */
export function missingNote(missing: readonly Missing[]): Text | null {
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  const list = (language: "id" | "en"): string =>
    kinds
      .map((kind) => {
        const sheets = [...new Set(missing.filter((one) => one.kind === kind).map(({ sheet }) => sheet))];
        return `${names[kind][language]} (${someOf(sheets, language)})`;
      })
      .join("; ");
  return {
    id: `Angka dan rumus lengkap. Yang tidak diterima Excel ini: ${list("id")}.`,
    en: `Figures and formulas are complete. What this Excel did not take: ${list("en")}.`,
  };
}
