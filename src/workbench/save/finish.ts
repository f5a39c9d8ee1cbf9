import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import type { PlacedChart } from "./charts.js";
import { settingsParts, withSettings, type AddInIdentity } from "./settings.js";

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The charts' own names, and their titles for those who cannot see them. */
function nameCharts(drawing: string, charts: readonly PlacedChart[]): string {
  return charts.reduce(
    (xml, { number, name, title }) =>
      xml.replace(
        `name="Chart ${String(number)}"`,
        () => `name="${escaped(name)}"${title === "" ? "" : ` descr="${escaped(title)}"`}`,
      ),
    drawing,
  );
}

/** An anchor on one cell says by itself how it moves; the library says it again where the schema has no place for it. */
function withoutEditAs(drawing: string): string {
  return drawing.replaceAll(/(<xdr:oneCellAnchor) editAs="[a-zA-Z]+"/g, "$1");
}

/** What the library does not write of a defined name. */
interface NameInFile {
  readonly name: string;
  readonly comment: string;
  /** The place among the tabs of the sheet that it belongs to; `null` for a name of the workbook. */
  readonly place: number | null;
}

function isBare({ comment, place }: NameInFile): boolean {
  return comment === "" && place === null;
}

function completeNames(workbook: string, names: readonly NameInFile[]): string {
  return names
    .filter((name) => !isBare(name))
    .reduce(
      (xml, { name, comment, place }) =>
        xml.replace(
          `<definedName name="${escaped(name)}"`,
          (tag) =>
            `${tag}${comment === "" ? "" : ` comment="${escaped(comment)}"`}${place === null ? "" : ` localSheetId="${String(place)}"`}`,
        ),
      workbook,
    );
}

/** The settings of an add-in. */
interface Settings {
  readonly addIn: AddInIdentity;
  readonly kept: Readonly<Record<string, unknown>>;
}

/** Puts into the finished file what the library cannot write: names of charts, comments of names, an add-in's settings. */
export async function finish(
  file: Uint8Array,
  charts: readonly PlacedChart[],
  names: readonly NameInFile[],
  settings: Settings | null,
): Promise<Uint8Array> {
  if (charts.length === 0 && names.every(isBare) && settings === null) return file;
  const parts = unzip(file);
  const editor = await editZip(file);
  for await (const part of parts.entries()) {
    if (part.path === "xl/workbook.xml") editor.set(part.path, completeNames(await part.text(), names));
    else if (part.path.startsWith("xl/drawings/drawing")) {
      editor.set(part.path, nameCharts(withoutEditAs(await part.text()), charts));
    } else if (settings !== null && part.path in withSettings) {
      editor.set(part.path, withSettings[part.path]?.(await part.text()) ?? "");
    } else part.discard();
  }
  if (settings !== null)
    for (const { path, text } of settingsParts(settings.kept, settings.addIn)) editor.set(path, text);
  return editor.bytes();
}
