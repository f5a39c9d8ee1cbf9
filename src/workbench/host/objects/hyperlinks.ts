/** Cells that lead elsewhere: to a page, to a file, to a place in the workbook. The workbook below cannot hold them. */
import type { Rect } from "../../engine/engine.js";
import { intersection } from "../address.js";
import { writeCells } from "../cells.js";
import { failure } from "../failure.js";
import type { StoredScalar } from "../model.js";
import type { Session } from "../session.js";
import type { RangeRef } from "../states.js";
import { isRecord, shown } from "../takes.js";

interface Link {
  readonly rect: Rect;
  readonly link: Readonly<Record<string, unknown>>;
}

function linksOn(sheetId: string, session: Session): readonly Link[] {
  return session.kept("Range", "Hyperlink", sheetId, []) as readonly Link[];
}

/** A cell leads to one place at most: what it led to before is forgotten. */
export function forgetLinks({ sheetId, rect }: RangeRef, session: Session): void {
  const links = linksOn(sheetId, session);
  const left = links.filter((one) => intersection(one.rect, rect) === null);
  if (left.length < links.length) session.keep("Range", "Hyperlink", sheetId, left);
}

const PARTS = ["address", "documentReference", "screenTip", "textToDisplay"];
/** As Excel shows a link. */
const LINK_COLOUR = "#0563C1";

export const linkScalar: StoredScalar<RangeRef> = {
  since: "1.7",
  get: ({ sheetId, rect }, session) =>
    [...linksOn(sheetId, session)]
      .reverse()
      .find((one) => intersection(one.rect, { ...rect, rows: 1, columns: 1 }))?.link ?? null,
  takes: isRecord,
  set(it, value, session) {
    session.requireUnprotected(it, "allowInsertHyperlinks");
    const link = value as Readonly<Record<string, unknown>>;
    for (const [name, part] of Object.entries(link)) {
      if (!PARTS.includes(name)) throw failure("InvalidArgument", `A link has no ${name}.`);
      if (part !== undefined && part !== null && typeof part !== "string")
        throw failure("InvalidArgument", `The ${name} of a link is a text, not ${shown(part)}.`);
    }
    forgetLinks(it, session);
    const display = link["textToDisplay"] ?? link["address"] ?? link["documentReference"];
    if (typeof display === "string") writeCells(it, display, session);
    session.engine.setStyle(it.sheetId, it.rect, { underline: true, fontColour: LINK_COLOUR });
    session.keep("Range", "Hyperlink", it.sheetId, [
      ...linksOn(it.sheetId, session),
      { rect: it.rect, link },
    ]);
  },
};
