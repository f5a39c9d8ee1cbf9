/** The parts of an .xlsx and how they hang together (ECMA-376 parts 1 and 2). */
import { decodeText } from "../decode.js";
import type { FileFault } from "../refusals.js";
import { XmlWalker } from "../xml.js";
import { readZipDirectory, unpack } from "../zip.js";
import type { ZipEntry, ZipResult } from "../zip.js";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook says of itself before a sheet is read. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly dates1904: boolean;
  readonly sharedTexts: string | null;
  readonly styles: string | null;
  /** Whether macros lie in the file. They are never run. */
  readonly macros: boolean;
}

/** Opens parts by name. Built over a file whose list of contents has been weighed. */
export class PackageReader {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  static open(bytes: Uint8Array): ZipResult<PackageReader> {
    const directory = readZipDirectory(bytes);
    return directory.ok ? { ok: true, value: new PackageReader(bytes, directory.value) } : directory;
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  hasUnder(folder: string): boolean {
    return [...this.entries.keys()].some((name) => name.startsWith(folder));
  }

  /** The part's text. A part that is not there is damage: something named it. */
  async text(path: string): Promise<ZipResult<string>> {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) return { ok: false, fault: { kind: "damaged", part: path } };
    const content = await unpack(this.bytes, entry);
    return content.ok ? { ok: true, value: decodeText(content.value).text } : content;
  }
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The last word of a relation's type: the same in both editions of the standard (transitional and strict). */
function typeWord(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

async function relationsOf(
  reader: PackageReader,
  part: string,
): Promise<ZipResult<ReadonlyMap<string, Relation>>> {
  const slash = part.lastIndexOf("/");
  const folder = slash < 0 ? "" : part.slice(0, slash + 1);
  const path = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, Relation>();
  if (!reader.has(path)) return { ok: true, value: relations };
  const xml = await reader.text(path);
  if (!xml.ok) return xml;
  const walker = new XmlWalker(xml.value);
  while (walker.next()) {
    if (walker.name !== "Relationship" || walker.closing || walker.attribute("TargetMode") === "External")
      continue;
    const target = walker.attribute("Target") ?? "";
    relations.set(walker.attribute("Id") ?? "", {
      type: typeWord(walker.attribute("Type") ?? ""),
      target: target.startsWith("/") ? target.slice(1) : joinPath(folder, target),
    });
  }
  return walker.broken
    ? { ok: false, fault: { kind: "damaged", part: path } }
    : { ok: true, value: relations };
}

function joinPath(folder: string, target: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Which kind of office file this is when it is no .xlsx. */
function noWorkbookFault(reader: PackageReader): FileFault {
  if (reader.has("xl/workbook.bin")) return { kind: "binaryWorkbook" };
  if (reader.has("content.xml") && reader.has("mimetype")) return { kind: "openDocument" };
  return { kind: "noWorkbook" };
}

/** The workbook's sheets, in tab order, and where its texts and styles lie. */
export async function readWorkbookParts(reader: PackageReader): Promise<ZipResult<WorkbookParts>> {
  const top = await relationsOf(reader, "");
  if (!top.ok) return top;
  const main =
    [...top.value.values()].find((relation) => relation.type === "officeDocument")?.target ??
    "xl/workbook.xml";
  if (
    !reader.has(main) ||
    !main.toLowerCase().endsWith(".xml") ||
    reader.hasUnder("word/") ||
    reader.hasUnder("ppt/")
  ) {
    return { ok: false, fault: noWorkbookFault(reader) };
  }
  const relations = await relationsOf(reader, main);
  if (!relations.ok) return relations;
  const xml = await reader.text(main);
  if (!xml.ok) return xml;
  const walker = new XmlWalker(xml.value);
  const sheets: SheetPart[] = [];
  let dates1904 = false;
  let isWorkbook = false;
  while (walker.next()) {
    if (walker.closing) continue;
    if (walker.name === "workbook") isWorkbook = true;
    else if (walker.name === "workbookPr") dates1904 = isTrue(walker.attribute("date1904"));
    else if (walker.name === "sheet") {
      const relation = relations.value.get(walker.attribute("id") ?? "");
      if (relation?.type !== "worksheet") continue;
      const state = walker.attribute("state");
      const hidden = state === "hidden" || state === "veryHidden";
      sheets.push({ name: walker.attribute("name") ?? "", path: relation.target, hidden });
    }
  }
  if (!isWorkbook || walker.broken) return { ok: false, fault: { kind: "damaged", part: main } };
  if (sheets.length === 0) return { ok: false, fault: { kind: "noSheet" } };
  const partOf = (type: string): string | null =>
    [...relations.value.values()].find((relation) => relation.type === type)?.target ?? null;
  return {
    ok: true,
    value: {
      sheets,
      dates1904,
      sharedTexts: partOf("sharedStrings"),
      styles: partOf("styles"),
      macros: partOf("vbaProject") !== null || reader.has("xl/vbaProject.bin"),
    },
  };
}

/** How XML writes yes: "1" or "true". */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
