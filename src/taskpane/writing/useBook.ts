import { useEffect, useRef, useState } from "react";
import type { Result, Text } from "../../domain/index.js";
import type { WorkbookPlan } from "../../sheets/index.js";
import { useBooks } from "../rooms.js";

/** The book of a feature's choices. */
interface Book<Choices> {
  /** The one to be looked at: of the choices as they were when the planner last paused; `null` while there is none. */
  readonly shown: WorkbookPlan | null;
  /** Why there is none of sound choices: what makes it could not be loaded. */
  readonly refusal: Text | null;
  /** The book of these choices now, for the press: the one on show where it is of the same choices; `null` where it is not to be had. */
  readonly of: (choices: Choices) => Promise<WorkbookPlan | null>;
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
  build: (choices: Choices) => Promise<Result<WorkbookPlan>>,
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
    let awaited = true;
    const timer = setTimeout(() => {
      void make.current(JSON.parse(wanted) as Choices).then((built) => {
        if (awaited) setMade({ from: wanted, built });
      });
    }, pause);
    return () => {
      awaited = false;
      clearTimeout(timer);
    };
  }, [wanted, last, pause]);
  const shown = wanted === null ? null : (made?.built ?? null);
  return {
    shown: shown?.ok === true ? shown.value : null,
    refusal: shown?.ok === false ? shown.problem.sentence : null,
    of: async (now) => {
      const from = JSON.stringify(now);
      if (made?.from === from && made.built.ok) return made.built.value;
      const built = await build(now);
      setMade({ from, built });
      return built.ok ? built.value : null;
    },
  };
}
