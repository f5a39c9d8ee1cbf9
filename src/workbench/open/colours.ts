import { child, numberOf, type Xml } from "./xml.js";

/** Excel's palette, to which older files refer by number (ECMA-376 part 1, 18.8.27); 64 and above are the system's own. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 " +
  "000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 " +
  "666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
/** The order in which cells count a theme's colours; the theme's own part begins with the dark ones. */
const THEME = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Colours of a file as "#1F4E79". */
export class Colours {
  readonly #palette: readonly string[];
  readonly #theme: ReadonlyMap<string, string>;

  constructor(styles: Xml | null, theme: Xml | null) {
    const own = child(child(styles ?? undefined, "colors"), "indexedColors")?.children ?? [];
    const palette = PALETTE.split(" ");
    this.#palette = palette.map((colour, index) => own[index]?.attributes["rgb"]?.slice(-6) ?? colour);
    const scheme = child(child(theme ?? undefined, "themeElements"), "clrScheme")?.children ?? [];
    this.#theme = new Map(
      scheme.map(({ name, children: [colour] }) => [
        name,
        colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? "000000",
      ]),
    );
  }

  /** `null` for the system's own colour, which is Excel's default. */
  of(element: Xml | undefined): string | null {
    if (element === undefined) return null;
    const { rgb, theme, indexed, tint } = element.attributes;
    const found =
      rgb?.slice(-6) ??
      (theme === undefined
        ? this.#palette[numberOf(indexed) ?? 64]
        : this.#theme.get(THEME[Number(theme)] ?? ""));
    return found === undefined ? null : `#${tinted(found.toUpperCase(), numberOf(tint) ?? 0)}`;
  }
}

/** A colour made darker (below 0) or lighter: the share of its lightness (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const after = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  return [0, 8, 4]
    .map((turn) => {
      const place = (turn + hue * 2) % 12;
      const part = after - (chroma / 2) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
      return Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0")
        .toUpperCase();
    })
    .join("");
}
