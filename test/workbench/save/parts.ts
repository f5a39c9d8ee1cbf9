import { unzip } from "@cj-tech-master/excelts/archive";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** The parts of a saved file, by their path in it. */
export async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const part of unzip(file).entries()) parts.set(part.path, await part.text());
  return parts;
}

/** Parses strictly: anything that is not well-formed throws. */
export function xml(text: string | undefined): Document {
  if (text === undefined) throw new Error("The file has no such part");
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, "text/xml");
}

export function all(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name));
}

export function first(within: Document | Element, name: string): Element {
  const found = all(within, name)[0];
  if (!found) throw new Error(`No <${name}>`);
  return found;
}

export function attributes(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value]));
}
