import { useEffect, useRef, useState } from "react";
import type { Result } from "../../domain/index.js";
import type { WorkbookPlan } from "../../sheets/index.js";
import { useBooks } from "../rooms.js";

/** The book of a feature's choices. */
interface Book<Choices> {
  /** The one to be looked at: of the choices as they were when the planner last paused; `null` while there is none. */
  readonly shown: WorkbookPlan | null;
  /** The book of these choices now, for the press: the one on show where it is of the same choices. */
  readonly of: (choices: Choices) => Result<WorkbookPlan>;
}

interface Made {
  /** The choices as text: what is equal is not made twice. */
  readonly from: string;
  readonly built: Result<WorkbookPlan>;
}

/**
 * Makes the book of these choices once they have stood still for a moment. A book takes the pane's attention for a tenth of a
 * second and more, so that none is made with every key; whether the choices are sound is known without it.
 *
 * @param choices Plain data; `null` while they are not complete or not sound.
 */
export function useBook<Choices>(
  choices: Choices | null,
  build: (choices: Choices) => Result<WorkbookPlan>,
): Book<Choices> {
  const { pause } = useBooks();
  const [made, setMade] = useState<Made | null>(null);
  const make = useRef(build);
  useEffect(() => {
    make.current = build;
  }, [build]);
  const wanted = choices === null ? null : JSON.stringify(choices);
  const last = made?.from ?? null;
  useEffect(() => {
    if (wanted === null || wanted === last) return;
    const timer = setTimeout(
      () => setMade({ from: wanted, built: make.current(JSON.parse(wanted) as Choices) }),
      pause,
    );
    return () => clearTimeout(timer);
  }, [wanted, last, pause]);
  const shown = wanted === null ? null : (made?.built ?? null);
  return {
    shown: shown?.ok === true ? shown.value : null,
    of: (now) => {
      const from = JSON.stringify(now);
      if (made?.from === from) return made.built;
      const built = build(now);
      setMade({ from, built });
      return built;
    },
  };
}
