/** The texts and the number formats that the cells of all sheets refer to by number. */
import { builtInFormat, numberFormatOf } from "../../grid/index.js";
import type { NumberFormat } from "../../grid/index.js";
import { decodeExcelText, readXml } from "./xml.js";
import type { XmlHandler } from "./xml.js";

/** The shared texts, by their number. `null` where the part is not well-formed. */
export function readSharedTexts(xml: string): readonly string[] | null {
  const texts: string[] = [];
  return readXml(
    xml,
    sharedTexts((text) => texts.push(text)),
  )
    ? texts
    : null;
}

/** Hands over the shared texts in their order, as the part is read. */
export function sharedTexts(take: (text: string) => void): XmlHandler {
  let text = "";
  let within = false;
  let phonetic = false;
  return {
    open(name) {
      if (name === "si") text = "";
      // How a text is pronounced, beside it: no part of it.
      else if (name === "rPh") phonetic = true;
      else if (name === "t") within = !phonetic;
    },
    text(piece) {
      if (within) text += piece;
    },
    close(name) {
      if (name === "si") take(decodeExcelText(text));
      else if (name === "rPh") phonetic = false;
      else if (name === "t") within = false;
    },
  };
}

/** The number format of each cell style, by the style's number. `null` where the part is not well-formed. */
export function readCellFormats(xml: string): readonly NumberFormat[] | null {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let within = false;
  const sound = readXml(xml, {
    open(name, attributes) {
      const id = Number(attributes["numFmtId"] ?? 0);
      if (name === "cellXfs") within = true;
      else if (name === "numFmt") own.set(id, numberFormatOf(attributes["formatCode"] ?? ""));
      else if (name === "xf" && within) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === "cellXfs") within = false;
    },
  });
  return sound ? formats : null;
}
