/** The add-in's namespace, as formulas write it. */
const NAMESPACE = "CAKUPAN";

/** Functions newer than the file format: a file marks them, or Excel shows #NAME? until the cell is edited. */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH " +
    "CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
    "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.INV FLOOR.MATH " +
    "FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
    "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH " +
    "T.DIST T.INV TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S " +
    "VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** Two of them have a mark of their own. */
const NEWER_SHEET = new Set(["FILTER", "SORT"]);

/** The parts of a formula that are not its code: texts in double quotes, sheet names in single ones. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** What stands before a call, and its name: a look-behind would keep older web views from parsing the whole script. */
const CALL = /(^|[^\w.])([A-Z_][A-Z0-9_.]*)(?=\()/gi;

function inFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  if (NEWER_SHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}

/** A formula as the file holds it: without "=", newer and the add-in's functions marked. */
export function formulaInFile(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(QUOTED)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part.replace(CALL, (_, before: string, name: string) => `${before}${inFile(name)}`),
    )
    .join("");
}

/** Whether a formula calls a function of the add-in. */
export function usesAddIn(formula: string): boolean {
  return formula
    .split(QUOTED)
    .some((part, place) => place % 2 === 0 && part.toUpperCase().includes(`${NAMESPACE}.`));
}
