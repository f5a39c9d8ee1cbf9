/** The texts and the number formats that the cells of all sheets refer to by number. */
import { builtInFormat, numberFormatOf } from "../../grid/index.js";
import type { NumberFormat } from "../../grid/index.js";
import { decodeExcelText, XmlWalker } from "../xml.js";

/** The shared texts, by their number. `null` where the part is broken off. */
export function readSharedTexts(xml: string): readonly string[] | null {
  const walker = new XmlWalker(xml);
  const texts: string[] = [];
  let text = "";
  let phonetic = false;
  while (walker.next()) {
    switch (walker.name) {
      case "si":
        if (walker.closing || walker.empty) {
          texts.push(decodeExcelText(text));
          text = "";
        }
        break;
      case "rPh":
        // How a text is pronounced, beside it: no part of it.
        phonetic = !walker.closing && !walker.empty;
        break;
      case "t":
        if (walker.closing && !phonetic) text += walker.text();
        break;
    }
  }
  return walker.broken ? null : texts;
}

/** The number format of each cell style, by the style's number. `null` where the part is broken off. */
export function readCellFormats(xml: string): readonly NumberFormat[] | null {
  const walker = new XmlWalker(xml);
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let within = false;
  while (walker.next()) {
    if (walker.name === "cellXfs") within = !walker.closing && !walker.empty;
    else if (walker.name === "numFmt" && !walker.closing) {
      own.set(Number(walker.attribute("numFmtId")), numberFormatOf(walker.attribute("formatCode") ?? ""));
    } else if (walker.name === "xf" && within && !walker.closing) {
      const id = Number(walker.attribute("numFmtId") ?? 0);
      formats.push(own.get(id) ?? builtInFormat(id));
    }
  }
  return walker.broken ? null : formats;
}
