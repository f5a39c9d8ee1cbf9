/**
 * Walks through the XML of an .xlsx tag by tag, without building a tree. Names are taken without their namespace prefix,
 * as some writers put one before every tag. A document type is skipped and its entities are never expanded.
 */
export class XmlWalker {
  /** The tag's local name, "c" for <x:c r="A1">. */
  name = "";
  closing = false;
  /** <v/> */
  empty = false;
  /** Set once the text ends within a tag or a comment: the document is cut off. */
  broken = false;
  private at = 0;
  private tagFrom = 0;
  private tagUntil = 0;
  private textFrom = 0;
  private textUntil = 0;
  /** Text before a comment or a CDATA section, which both are no tags. */
  private carried = "";

  constructor(private readonly xml: string) {}

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { xml } = this;
    this.textFrom = this.at;
    this.carried = "";
    for (;;) {
      const open = xml.indexOf("<", this.at);
      if (open < 0) return false;
      const second = xml.charCodeAt(open + 1);
      if (second === 33 || second === 63) {
        if (!this.skip(open)) return false;
        continue;
      }
      this.textUntil = open;
      const close = this.endOfTag(open + 1);
      if (close < 0) {
        this.broken = true;
        return false;
      }
      this.read(open + 1, close);
      this.at = close + 1;
      return true;
    }
  }

  /** The text between the last tag and this one. */
  text(): string {
    return this.carried + decodeEntities(this.xml.slice(this.textFrom, this.textUntil));
  }

  attribute(wanted: string): string | null {
    let from = this.tagFrom;
    for (;;) {
      const equals = this.xml.indexOf("=", from);
      if (equals < 0 || equals >= this.tagUntil) return null;
      const quote = this.openingQuote(equals + 1);
      if (quote < 0) return null;
      const end = this.xml.indexOf(this.xml.charAt(quote), quote + 1);
      if (end < 0 || end > this.tagUntil) return null;
      const name = this.xml.slice(from, equals).trim();
      if (name === wanted || name.endsWith(`:${wanted}`)) {
        return decodeEntities(this.xml.slice(quote + 1, end));
      }
      from = end + 1;
    }
  }

  private openingQuote(from: number): number {
    for (let at = from; at < this.tagUntil; at += 1) {
      const sign = this.xml.charCodeAt(at);
      if (sign === 34 || sign === 39) return at;
      if (sign > 32) return -1;
    }
    return -1;
  }

  /** Over a comment, a CDATA section (its text is kept), a processing instruction or a document type. */
  private skip(open: number): boolean {
    const { xml } = this;
    const isCdata = xml.startsWith("<![CDATA[", open);
    const after = (mark: string, from: number): number => {
      const found = from < 0 ? -1 : xml.indexOf(mark, from);
      return found < 0 ? -1 : found + mark.length;
    };
    let next: number;
    if (isCdata) next = after("]]>", open);
    else if (xml.startsWith("<!--", open)) next = after("-->", open + 4);
    else if (xml.startsWith("<?", open)) next = after("?>", open);
    else {
      const bracket = xml.indexOf("[", open);
      const plain = xml.indexOf(">", open);
      next = after(">", bracket >= 0 && bracket < plain ? after("]", bracket) : open);
    }
    if (next < 0) {
      this.broken = true;
      return false;
    }
    this.carried += decodeEntities(xml.slice(this.textFrom, open));
    if (isCdata) this.carried += xml.slice(open + 9, next - 3);
    this.textFrom = next;
    this.at = next;
    return true;
  }

  /** The ">" that ends the tag: not one within quotes. */
  private endOfTag(from: number): number {
    const { xml } = this;
    let quote = 0;
    for (let at = from; at < xml.length; at += 1) {
      const sign = xml.charCodeAt(at);
      if (quote !== 0) {
        if (sign === quote) quote = 0;
      } else if (sign === 34 || sign === 39) quote = sign;
      else if (sign === 62) return at;
    }
    return -1;
  }

  private read(from: number, close: number): void {
    const { xml } = this;
    this.closing = xml.charCodeAt(from) === 47;
    this.empty = xml.charCodeAt(close - 1) === 47;
    const start = this.closing ? from + 1 : from;
    let end = start;
    let colon = -1;
    for (; end < close; end += 1) {
      const sign = xml.charCodeAt(end);
      if (sign <= 32 || sign === 47) break;
      if (sign === 58) colon = end;
    }
    this.name = xml.slice(colon < 0 ? start : colon + 1, end);
    this.tagFrom = end;
    this.tagUntil = this.empty ? close - 1 : close;
  }
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return named[name] ?? whole;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Undoes Excel's own escapes in texts: "_x000D_" is a carriage return, "_x005F_" an underscore. */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
