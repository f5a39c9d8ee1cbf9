/** Reads the figures of a Word file of ours back, wherever somebody has moved or changed them since. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import { SaxesParser } from "saxes";
import type { CellPlace } from "../sheets/index.js";
import { readBookmark } from "./bookmarks.js";
import type { Shape } from "./paper.js";

/** A figure as it stands in a document now. */
export interface FoundFigure {
  readonly text: string;
  readonly place: CellPlace;
  readonly shape: Shape;
}

export interface FoundPaper {
  readonly figures: readonly FoundFigure[];
  /** The line at the foot, by which the plan is known; an empty text where it was taken out. */
  readonly foot: string;
}

/** A document of more than this is none of ours, packed or not. */
const mostBytes = 20_000_000;

/** What a document says; `null` where the file is no Word file, or one without any figure of ours. */
export async function foundIn(bytes: Uint8Array): Promise<FoundPaper | null> {
  if (bytes.length > mostBytes) return null;
  const parts = await partsOf(bytes);
  const body = parts?.get("word/document.xml");
  if (parts === null || body === undefined) return null;
  try {
    const figures = figuresIn(body);
    const feet = [...parts].filter(([name]) => name.startsWith("word/footer"));
    return figures.length === 0 ? null : { figures, foot: feet.map(([, text]) => wordsIn(text)).join(" ") };
  } catch {
    // What is no sound XML was not written by Word.
    return null;
  }
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | null> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const parts = new Map<string, string>();
    for (const entry of await zip.getEntries()) {
      const isText = /^word\/(document|footer\d*)\.xml$/.test(entry.filename);
      if (!isText || entry.directory || entry.uncompressedSize > mostBytes) continue;
      parts.set(entry.filename, new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter())));
    }
    return parts;
  } catch {
    // No ZIP, or a damaged one.
    return null;
  } finally {
    await zip.close();
  }
}

/** The texts within bookmarks whose names are cells. */
function figuresIn(xml: string): readonly FoundFigure[] {
  const figures: FoundFigure[] = [];
  const open = new Map<string, { readonly name: string; text: string }>();
  let isText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:t") isText = true;
    else if (name === "w:bookmarkStart")
      open.set(attributes["w:id"] ?? "", { name: attributes["w:name"] ?? "", text: "" });
    else if (name === "w:bookmarkEnd") {
      const ended = open.get(attributes["w:id"] ?? "");
      open.delete(attributes["w:id"] ?? "");
      const found = ended === undefined ? null : readBookmark(ended.name);
      if (ended !== undefined && found !== null) figures.push({ ...found, text: ended.text });
    }
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") isText = false;
  });
  parser.on("text", (text) => {
    if (isText) for (const each of open.values()) each.text += text;
  });
  parser.write(xml).close();
  return figures;
}

function wordsIn(xml: string): string {
  let words = "";
  let isText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (name === "w:t") isText = true;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") isText = false;
  });
  parser.on("text", (text) => {
    if (isText) words += text;
  });
  parser.write(xml).close();
  return words;
}
