/** The XML of an .xlsx as small trees. What is not well-formed is not read at all, and no entity of a document type is expanded. */
import { SaxesParser } from "saxes";

/** Names of elements and attributes come without their namespace prefix: some writers put one before every tag. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
}

/** A part that is not sound XML. */
export class BrokenPart extends Error {}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * The tree of a part.
 *
 * @param taken Elements of this name are handed over one by one and not kept: a sheet of a million cells is never a tree as a whole.
 * @throws BrokenPart
 */
export function parseXml(text: string, taken?: string, take?: (element: Xml) => void): Xml {
  const parser = new SaxesParser();
  const top: Xml = { name: "", attributes: {}, children: [], text: "" };
  const open: Xml[] = [top];
  const inner = (): Xml => open[open.length - 1] ?? top;
  parser.on("error", (error) => {
    throw new BrokenPart(error.message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    const element: Xml = {
      name: localName(name),
      attributes: Object.fromEntries(own) as Record<string, string>,
      children: [],
      text: "",
    };
    if (element.name !== taken) inner().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined && element.name === taken) take?.(element);
  });
  const add = (piece: string): void => {
    inner().text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text.replace(/^\ufeff/u, "")).close();
  return top.children[0] ?? top;
}

export function child(element: Xml | undefined, name: string): Xml | undefined {
  return element?.children.find((one) => one.name === name);
}

export function children(element: Xml | undefined, name: string): readonly Xml[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The element that is found by going down these names; the first of each. */
export function under(element: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  return path.reduce((at, name) => child(at, name), element);
}

/** All elements below, the deeper ones too. */
export function* within(element: Xml): Generator<Xml> {
  for (const one of element.children) {
    yield one;
    yield* within(one);
  }
}

/** How XML writes yes; a flag that is not said has its default. */
export function isTrue(value: string | undefined, unsaid = false): boolean {
  return value === undefined ? unsaid : value === "1" || value === "true" || value === "on";
}

export function numberOf(value: string | undefined): number | null {
  const number = Number(value);
  return value === undefined || value.trim() === "" || !Number.isFinite(number) ? null : number;
}

/** Undoes Excel's own escapes in texts: "_x000D_" is a carriage return, "_x005F_" an underscore. */
export function plainText(text: string): string {
  const decoded = text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}
