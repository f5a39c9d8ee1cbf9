/** Pieces of XML, put together as text. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as XML holds it. Signs that XML knows none of (below a space, but for tab and line ends) are left out. */
export function escaped(text: string): string {
  const printable = Array.from(text)
    .filter((sign) => sign >= " " || sign === "\t" || sign === "\n" || sign === "\r")
    .join("");
  return printable
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** `<name a="1">…</name>`; what is inside is XML already. An attribute without a value is left out. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const content = inside.join("");
  return content === "" ? `<${name}${said.join("")}/>` : `<${name}${said.join("")}>${content}</${name}>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationsSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
