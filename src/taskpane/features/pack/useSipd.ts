import { useState } from "react";
import type { Text } from "../../../domain/index.js";
import { sipdRows, sipdText, type SipdLine } from "../../../workbooks/index.js";
import { copyPlain } from "../../handing.js";
import { lateTexts } from "../../language/late.js";
import { sentenceOf, type Underway } from "../../writing/index.js";
import { useFilledPlans } from "./useFilledPlans.js";

export interface Sipd {
  /** The rows of RKA when they were last read; `null` before. */
  readonly lines: readonly SipdLine[] | null;
  /** What could not be put into the clipboard, to be copied by hand. */
  readonly byHand: string | null;
  readonly working: boolean;
  readonly underway: Underway;
  readonly problem: Text | null;
  readonly note: Text | null;
  /** Reads the cells anew and copies all rows, or this one as it is now. */
  readonly copy: (line: SipdLine | null) => void;
}

/** The rows of RKA for SIPD, read from the cells at each press. */
export function useSipd(): Sipd {
  const { ask: askPlan, underway } = useFilledPlans();
  const [lines, setLines] = useState<readonly SipdLine[] | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const [note, setNote] = useState<Text | null>(null);

  const readAndCopy = async (line: SipdLine | null): Promise<void> => {
    const answer = await askPlan(({ choices, filled }) => sipdRows(choices, filled));
    const wrong = answer.ok ? answer.value.problem : answer.sentence;
    setLines(answer.ok && wrong === null ? answer.value.lines : null);
    setProblem(wrong);
    if (!answer.ok || wrong !== null) return;
    const wanted = answer.value.lines.filter(
      ({ turn, words }) => line === null || (turn === line.turn && words === line.words),
    );
    if (wanted.length === 0) {
      setNote(lateTexts.pack.sipdGone);
      return;
    }
    const text = sipdText(wanted);
    if (await copyPlain(text)) setNote(lateTexts.pack.sipdCopied(wanted.length));
    else setByHand(text);
  };

  return {
    lines,
    byHand,
    working,
    underway,
    problem,
    note,
    copy: (line) => {
      if (working) return;
      setWorking(true);
      setProblem(null);
      setNote(null);
      setByHand(null);
      readAndCopy(line)
        .catch((error: unknown) => setProblem(sentenceOf(error)))
        .finally(() => setWorking(false));
    },
  };
}
