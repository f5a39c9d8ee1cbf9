/**
 * Document settings as Excel keeps them in a file: among the properties of a web extension part, under the add-in whose settings
 * they are. A pane of that add-in that opens in the file finds them again.
 */

/** The add-in that the settings belong to, as its manifest calls it. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

/** The identity in the text of a manifest. */
export function identityIn(manifest: string): AddInIdentity {
  const [id, version] = ["Id", "Version"].map(
    (tag) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(manifest)?.[1],
  );
  if (id === undefined || version === undefined) throw new Error("The manifest names no add-in");
  return { id, version };
}

interface Part {
  readonly path: string;
  readonly text: string;
}

const PANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.microsoft.com/office";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** The parts that hold the settings, as new parts of the file. */
export function settingsParts(
  settings: Readonly<Record<string, unknown>>,
  { id, version }: AddInIdentity,
): readonly Part[] {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(JSON.stringify(value))}"/>`,
  );
  return [
    {
      path: EXTENSION,
      text: `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
    },
    {
      path: PANES,
      text: `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    },
    {
      path: "xl/webextensions/_rels/taskpanes.xml.rels",
      text: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
    },
  ];
}

/** The file's list of content types and its own relations, with what the new parts need. */
export const withSettings: Readonly<Record<string, (text: string) => string>> = {
  "[Content_Types].xml": (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="/${EXTENSION}" ContentType="application/vnd.ms-office.webextension+xml"/><Override PartName="/${PANES}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/></Types>`,
    ),
  "_rels/.rels": (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rIdPanes" Type="${OFFICE}/2011/relationships/webextensiontaskpanes" Target="${PANES}"/></Relationships>`,
    ),
};
