import { useEffect, useState } from "react";
import type { Making } from "../../sheets/index.js";

/** Milliseconds of work in a row; short enough for the pane to answer to a click. */
const stint = 24;

/**
 * What a large piece of work gives, done in short stretches so that the pane draws and answers meanwhile. `null` while it is
 * under way, or while there is nothing to make. Work that another replaces is dropped where it stands.
 *
 * @param begin The same function as long as the same is wanted.
 */
export function useMaking<T>(begin: (() => Making<T>) | null): T | null {
  const [last, setLast] = useState<{ readonly from: () => Making<T>; readonly value: T } | null>(null);
  useEffect(() => {
    if (begin === null) return;
    const work = begin();
    const goOn = (): void => {
      const since = performance.now();
      while (performance.now() - since < stint) {
        const step = work.next();
        if (step.done !== true) continue;
        setLast({ from: begin, value: step.value });
        return;
      }
      timer = setTimeout(goOn, 0);
    };
    let timer = setTimeout(goOn, 0);
    return () => clearTimeout(timer);
  }, [begin]);
  return last !== null && last.from === begin ? last.value : null;
}
