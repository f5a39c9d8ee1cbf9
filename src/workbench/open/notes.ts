/** Notes on cells, and threads of comments, which become notes. */
import { parseRect } from "../host/address.js";
import type { NoteInfo } from "../engine/engine.js";
import { textOf } from "./cells.js";
import type { Losses } from "./losses.js";
import type { Package } from "./package.js";
import { child, type Xml } from "./xml.js";

export function notesOf(
  file: Package,
  sheetPath: string,
  sheet: string,
  read: Set<string>,
  losses: Losses,
): readonly NoteInfo[] {
  const notes = new Map<string, NoteInfo>();
  const add = (ref: string, author: string, text: string): void => {
    const place = parseRect(ref);
    if (place !== null) notes.set(ref, { row: place.row, column: place.column, author, text });
  };
  for (const { type, target } of file.relations(sheetPath)) {
    if (type !== "comments") continue;
    read.add(target);
    const root = file.xml(target);
    const authors = (child(root ?? undefined, "authors")?.children ?? []).map(({ text }) => text);
    for (const one of child(root ?? undefined, "commentList")?.children ?? []) {
      const body = textOf(child(one, "text") ?? one);
      if (body.rich) losses.add("notes", `${sheet}!${one.attributes["ref"] ?? ""}`);
      add(one.attributes["ref"] ?? "", authors[Number(one.attributes["authorId"])] ?? "", body.text);
    }
  }
  for (const { type, target } of file.relations(sheetPath)) {
    if (type !== "threadedComment") continue;
    read.add(target);
    const threads = new Map<string, Xml[]>();
    for (const one of file.xml(target)?.children ?? []) {
      const ref = one.attributes["ref"] ?? "";
      threads.set(ref, [...(threads.get(ref) ?? []), one]);
    }
    const people = peopleOf(file, read);
    for (const [ref, said] of threads) {
      losses.add("threads", `${sheet}!${ref}`);
      const nameOf = ({ attributes }: Xml): string => people.get(attributes["personId"] ?? "") ?? "";
      const lines = said.map((one) => `${nameOf(one)}: ${child(one, "text")?.text ?? ""}`);
      add(ref, said[0] === undefined ? "" : nameOf(said[0]), lines.join("\n"));
    }
  }
  return [...notes.values()];
}

function peopleOf(file: Package, read: Set<string>): ReadonlyMap<string, string> {
  const paths = file.paths.filter((path) => /^xl\/persons\/.*\.xml$/u.test(path));
  return new Map(
    paths.flatMap((path) => {
      read.add(path);
      return (file.xml(path)?.children ?? []).map(
        ({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""] as const,
      );
    }),
  );
}
