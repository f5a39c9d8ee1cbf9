/** Defined names, and what is printed of each sheet, which names say too. */
import { quotedSheet } from "../engine/ranges.js";
import { rectText } from "../host/address.js";
import { isExternal, typed, withName, type Table } from "./formulas.js";
import type { Losses } from "./losses.js";
import type { WorkbookPart } from "./package.js";
import { areasIn, type Printed } from "./pages.js";
import { child, isTrue } from "./xml.js";

/** Excel's last column, from 1. */
const COLUMNS = 16_384;

export interface ReadName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** The sheet that the name belongs to; `null` for the workbook's. */
  readonly sheet: string | null;
}

export interface ReadNames {
  readonly names: readonly ReadName[];
  /** By the sheet's name. */
  readonly printed: ReadonlyMap<string, Printed>;
  /** A formula with the names of sheets written out where the workbench would take them for others. */
  readonly meant: (formula: string, sheet: string) => string;
}

const NOTHING: Printed = { area: [], rows: null, columns: false };

export function namesOf({ root, sheets }: WorkbookPart, tables: readonly Table[], losses: Losses): ReadNames {
  const printed = new Map<string, Printed>();
  const found: ReadName[] = [];
  for (const { attributes, text } of child(root, "definedNames")?.children ?? []) {
    const { name = "", localSheetId, comment = "" } = attributes;
    const sheet = localSheetId === undefined ? null : (sheets[Number(localSheetId)]?.name ?? null);
    if (name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles") {
      if (sheet !== null)
        printed.set(sheet, { ...(printed.get(sheet) ?? NOTHING), ...printedIn(name, text) });
      continue;
    }
    // Excel's own, for filters: they come with the filter's buttons.
    if (name.startsWith("_xlnm.")) continue;
    const isMacro = ["function", "vbProcedure", "xlm"].some((flag) => isTrue(attributes[flag]));
    if (isMacro || isTrue(attributes["hidden"])) losses.add("names", name);
    else if (isExternal(text)) losses.add("external", name);
    else found.push({ name, formula: typed(text), comment, sheet });
  }
  return { printed, ...apart(found, tables, losses) };
}

function printedIn(name: string, text: string): Partial<Printed> {
  const areas = areasIn(text);
  if (name === "_xlnm.Print_Area") return { area: areas };
  const rows = areas.find(({ columns }) => columns === COLUMNS);
  return {
    rows: rows === undefined ? null : { from: rows.row, to: rows.row + rows.rows - 1 },
    columns: areas.some((area) => area !== rows),
  };
}

/** The workbench knows one name once: of those that are alike, the workbook's stays, and the sheets' are written out. */
function apart(
  found: readonly ReadName[],
  tables: readonly Table[],
  losses: Losses,
): Pick<ReadNames, "names" | "meant"> {
  const alike = new Map<string, ReadName[]>();
  for (const one of found)
    alike.set(one.name.toLowerCase(), [...(alike.get(one.name.toLowerCase()) ?? []), one]);
  const written = [...alike.values()].flatMap((list) =>
    list.length === 1 ? [] : list.filter(({ sheet }) => sheet !== null),
  );
  for (const { name, sheet } of written) losses.add("localNames", `${sheet ?? ""}!${name}`);
  const bodies = tables.map(({ name, sheet, rect, headers, totals }) => {
    const top = headers ? 1 : 0;
    const body = { ...rect, row: rect.row + top, rows: rect.rows - top - (totals ? 1 : 0) };
    return { name, meaning: `${quotedSheet(sheet)}!${rectText(body, true)}` };
  });
  const local = found.filter(({ sheet }) => sheet !== null);
  return {
    names: found.filter((one) => !written.includes(one)),
    meant: (formula, sheet) => {
      if (!formula.startsWith("=")) return formula;
      const lower = formula.toLowerCase();
      let plain = formula;
      for (const one of local)
        if (lower.includes("!") && lower.includes(one.name.toLowerCase()))
          plain = qualified(plain, one, losses);
      for (const one of written) if (one.sheet === sheet) plain = withName(plain, one.name, one.formula);
      for (const { name, meaning } of bodies)
        if (lower.includes(name.toLowerCase())) plain = withName(plain, name, meaning);
      return plain;
    },
  };
}

/** "Lembar1!Total" written out: a name that is asked for by its sheet. */
function qualified(formula: string, { name, sheet, formula: meaning }: ReadName, losses: Losses): string {
  const own = (sheet ?? "").replaceAll("'", "''");
  let plain = formula;
  for (const prefix of [`'${own}'!`, `${own}!`]) {
    for (;;) {
      const at = plain.toLowerCase().indexOf(`${prefix}${name}`.toLowerCase());
      if (at < 0 || /[\w.(]/.test(plain.charAt(at + prefix.length + name.length))) break;
      plain = `${plain.slice(0, at)}(${meaning.slice(1)})${plain.slice(at + prefix.length + name.length)}`;
      losses.add("localNames", `${sheet ?? ""}!${name}`);
    }
  }
  return plain;
}
