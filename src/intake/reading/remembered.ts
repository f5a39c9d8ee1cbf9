/** What a text was read as before: a column's words stand again in every row, and an office's headings in each of its files. */

/** Longer texts are not kept: there are too many of them, and they take too much room. */
const longestKept = 300;

/** Remembers what each text reads as, up to `most` texts; a reading that is remembered costs the length of its text. */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestKept) return read(text);
    const already = known.get(text);
    if (already !== undefined || known.has(text)) return already as T;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
