import { wordKey, type RegisterRow } from "../../../domain/index.js";

/** The rows in which every word of the query stands somewhere, in either language; all rows for an empty query. */
export function foundRows(rows: readonly RegisterRow[], query: string): readonly RegisterRow[] {
  const words = query
    .split(/\s+/u)
    .map(wordKey)
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = searched(row);
    return words.every((word) => text.includes(word));
  });
}

function searched(row: RegisterRow): string {
  const texts = [row.name, row.value, row.chapter, row.unit].flatMap(({ id, en }) => [id, en]);
  const cited = row.citation === null ? [] : [row.citation.act, row.citation.article ?? ""];
  return [row.id, ...texts, ...cited].map(wordKey).join(" ");
}

interface Chapter {
  readonly title: RegisterRow["chapter"];
  readonly rows: readonly RegisterRow[];
}

/** The rows under their chapters, both in the order of the register. */
export function byChapter(rows: readonly RegisterRow[]): readonly Chapter[] {
  const chapters = new Map<string, { title: RegisterRow["chapter"]; rows: RegisterRow[] }>();
  for (const row of rows) {
    const chapter = chapters.get(row.chapter.en) ?? { title: row.chapter, rows: [] };
    chapter.rows.push(row);
    chapters.set(row.chapter.en, chapter);
  }
  return [...chapters.values()];
}
