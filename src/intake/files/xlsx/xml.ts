/** The XML of an .xlsx, tag by tag and without a tree, read with saxes: what is not well-formed is not read at all. */
import { SaxesParser } from "saxes";

/** Names come without their namespace prefix: some writers put one before every tag, "x:c" for "c". */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Hands over to a handler; the text may come in pieces. Entities of a document type are refused, never expanded. */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private sound = true;

  constructor(handler: XmlHandler) {
    this.parser.on("error", () => {
      this.sound = false;
    });
    this.parser.on("opentag", ({ name, attributes }) => {
      if (this.sound) handler.open?.(localName(name), attributes);
    });
    this.parser.on("closetag", ({ name }) => {
      if (this.sound) handler.close?.(localName(name));
    });
    const text = (piece: string): void => {
      if (this.sound) handler.text?.(piece);
    };
    this.parser.on("text", text);
    this.parser.on("cdata", text);
  }

  /** False once the text is known not to be well-formed. */
  write(piece: string): boolean {
    if (this.sound) this.parser.write(piece);
    return this.sound;
  }

  /** False where it was not well-formed, or not whole. */
  end(): boolean {
    if (this.sound) this.parser.close();
    return this.sound;
  }
}

/** Reads a whole text; false where it is not well-formed. */
export function readXml(xml: string, handler: XmlHandler): boolean {
  const reader = new XmlReader(handler);
  reader.write(xml);
  return reader.end();
}

/** How XML writes yes: "1" or "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Undoes Excel's own escapes in texts: "_x000D_" is a carriage return, "_x005F_" an underscore. */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
