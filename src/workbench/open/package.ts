/** The parts of an .xlsx and how they hang together. */
import { unzip } from "@cj-tech-master/excelts/archive";
import { isTrue, parseXml, type Xml } from "./xml.js";

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: the same in both editions of the standard. */
  readonly type: string;
  /** The path of the part, in small letters; or an address outside of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The file's parts by their paths, in small letters. */
export class Package {
  readonly #texts: ReadonlyMap<string, string>;
  /** Every part that is there, read or not. */
  readonly paths: readonly string[];

  private constructor(texts: ReadonlyMap<string, string>, paths: readonly string[]) {
    this.#texts = texts;
    this.paths = paths;
  }

  /** @throws where the bytes are no ZIP: whoever chooses a file is told before, by the reader of chosen files. */
  static async of(bytes: Uint8Array): Promise<Package> {
    const texts = new Map<string, string>();
    const paths: string[] = [];
    for await (const part of unzip(bytes).entries()) {
      const path = part.path.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();
      if (path.endsWith("/")) {
        part.discard();
        continue;
      }
      paths.push(path);
      if (/\.(xml|rels|vml)$/u.test(path)) texts.set(path, await part.text());
      else part.discard();
    }
    return new Package(texts, paths);
  }

  has(path: string): boolean {
    return this.#texts.has(path.toLowerCase());
  }

  text(path: string): string | null {
    return this.#texts.get(path.toLowerCase()) ?? null;
  }

  xml(path: string): Xml | null {
    const text = this.text(path);
    return text === null ? null : parseXml(text);
  }

  /** Where a part leads. */
  relations(part: string): readonly Relation[] {
    const slash = part.lastIndexOf("/");
    const folder = slash < 0 ? "" : part.slice(0, slash + 1);
    const root = this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    return (root?.children ?? []).map(({ attributes }) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      const external = mode === "External";
      return {
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        external,
        target: external ? target : joined(folder, target),
      };
    });
  }

  /** The first part of this kind that a part leads to. */
  related(part: string, type: string): string | null {
    return this.relations(part).find((one) => one.type === type && !one.external)?.target ?? null;
  }
}

function joined(folder: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/").toLowerCase();
}

/** A sheet as the workbook names it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** "worksheet", or what else can be a tab ("chartsheet", "dialogsheet"). */
  readonly type: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: Xml;
  /** In tab order, with those that are no worksheets: names count by their places. */
  readonly sheets: readonly SheetPart[];
  readonly dates1904: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetPart["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export function workbookOf(file: Package): WorkbookPart {
  const path = file.related("", "officeDocument") ?? "xl/workbook.xml";
  const root = file.xml(path);
  if (root === null) throw new Error("The file holds no workbook");
  const relations = new Map(file.relations(path).map((one) => [one.id, one]));
  const sheets = (root.children.find(({ name }) => name === "sheets")?.children ?? []).flatMap(
    ({ attributes }): readonly SheetPart[] => {
      const relation = relations.get(attributes["id"] ?? "");
      if (relation === undefined) return [];
      const visibility = VISIBILITY[attributes["state"] ?? ""] ?? "Visible";
      return [{ name: attributes["name"] ?? "", path: relation.target, type: relation.type, visibility }];
    },
  );
  const properties = root.children.find(({ name }) => name === "workbookPr");
  return { path, root, sheets, dates1904: isTrue(properties?.attributes["date1904"]) };
}
