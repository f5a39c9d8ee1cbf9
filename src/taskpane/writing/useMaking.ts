import { useEffect, useState } from "react";
import type { Making } from "../../sheets/index.js";
import { inStints } from "../stints.js";

/**
 * What a large piece of work gives, made while the pane draws and answers. `null` while it is under way, or while there is nothing
 * to make. Work that another replaces is dropped where it stands.
 *
 * @param begin The same function as long as the same is wanted.
 */
export function useMaking<T>(begin: (() => Making<T>) | null): T | null {
  const [last, setLast] = useState<{ readonly from: () => Making<T>; readonly value: T } | null>(null);
  useEffect(() => {
    if (begin === null) return;
    const dropped = new AbortController();
    void inStints(begin(), dropped.signal).then((value) => setLast({ from: begin, value }));
    return () => dropped.abort();
  }, [begin]);
  return last !== null && last.from === begin ? last.value : null;
}
