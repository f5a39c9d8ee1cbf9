/** The parts of an .xlsx and how they hang together (ECMA-376 parts 1 and 2). */
import type { FileFault } from "../refusals.js";
import { failed } from "./archive.js";
import type { Archive, Read } from "./archive.js";
import { isTrue, readXml } from "./xml.js";

interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook says of itself before a sheet is read. */
interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly dates1904: boolean;
  readonly sharedTexts: string | null;
  readonly styles: string | null;
  /** Whether macros lie in the file. They are never run. */
  readonly macros: boolean;
}

interface Relation {
  /** The last word of the relation's type: the same in both editions of the standard (transitional and strict). */
  readonly type: string;
  readonly target: string;
}

async function relationsOf(archive: Archive, part: string): Promise<Read<ReadonlyMap<string, Relation>>> {
  const slash = part.lastIndexOf("/");
  const folder = slash < 0 ? "" : part.slice(0, slash + 1);
  const path = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(path)) return { ok: true, value: relations };
  const xml = await archive.text(path);
  if (!xml.ok) return xml;
  const sound = readXml(xml.value, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship" || mode === "External") return;
      relations.set(id, {
        type: type.slice(type.lastIndexOf("/") + 1),
        target: target.startsWith("/") ? target.slice(1) : joinPath(folder, target),
      });
    },
  });
  return sound ? { ok: true, value: relations } : failed({ kind: "damaged", part: path });
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
function noWorkbookFault(archive: Archive): FileFault {
  if (archive.has("xl/workbook.bin")) return { kind: "binaryWorkbook" };
  if (archive.has("content.xml") && archive.has("mimetype")) return { kind: "openDocument" };
  return { kind: "noWorkbook" };
}

/** The workbook's sheets, in tab order, and where its texts and styles lie. */
export async function readWorkbookParts(archive: Archive): Promise<Read<WorkbookParts>> {
  const top = await relationsOf(archive, "");
  if (!top.ok) return top;
  const main =
    [...top.value.values()].find((relation) => relation.type === "officeDocument")?.target ??
    "xl/workbook.xml";
  const isOther = archive.hasUnder("word/") || archive.hasUnder("ppt/");
  if (!archive.has(main) || !main.toLowerCase().endsWith(".xml") || isOther) {
    return failed(noWorkbookFault(archive));
  }
  const relations = await relationsOf(archive, main);
  if (!relations.ok) return relations;
  const xml = await archive.text(main);
  if (!xml.ok) return xml;
  const sheets: SheetPart[] = [];
  const said = { isWorkbook: false, dates1904: false };
  const sound = readXml(xml.value, {
    open(name, attributes) {
      if (name === "workbook") said.isWorkbook = true;
      else if (name === "workbookPr") said.dates1904 = isTrue(attributes["date1904"]);
      else if (name === "sheet") {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
        const relation = relations.value.get(id);
        if (relation?.type !== "worksheet") return;
        const hidden = ["hidden", "veryHidden"].includes(attributes["state"] ?? "");
        sheets.push({ name: attributes["name"] ?? "", path: relation.target, hidden });
      }
    },
  });
  if (!said.isWorkbook || !sound) return failed({ kind: "damaged", part: main });
  if (sheets.length === 0) return failed({ kind: "noSheet" });
  const partOf = (type: string): string | null =>
    [...relations.value.values()].find((relation) => relation.type === type)?.target ?? null;
  return {
    ok: true,
    value: {
      sheets,
      dates1904: said.dates1904,
      sharedTexts: partOf("sharedStrings"),
      styles: partOf("styles"),
      macros: partOf("vbaProject") !== null || archive.has("xl/vbaProject.bin"),
    },
  };
}
