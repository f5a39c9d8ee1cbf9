import { useEffect, useRef, useState } from "react";
import { isIsoDate, type Language, type PayerId, type Text } from "../../../domain/index.js";
import {
  usualRules,
  type AnnexRow,
  type ListRole,
  type PersonsProgress,
  type PersonsResult,
  type RuleSet,
  type SavedPart,
} from "../../../intake/index.js";
import { mostNamed } from "../../../workbooks/index.js";
import { lateTexts } from "../../language/late.js";
import type { ChosenList, FromWorker, ToWorker } from "./messages.js";
import { useSaving, type Saving } from "../../Saved.js";
import { ask, startListWorker, type ListWorker } from "./reading.js";
import { useUnderway, type Underway } from "../../writing/index.js";

/** Rows of the annex on a sheet: more are none that anybody reads there, and would take the workbook long. */
const mostAnnexRows = 5_000;

export interface Persons {
  readonly lists: readonly ChosenList[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (at: number) => void;
  readonly change: (
    at: number,
    change: { readonly role?: ListRole; readonly payer?: PayerId | null },
  ) => void;
  readonly date: string;
  readonly setDate: (date: string) => void;
  readonly rules: RuleSet;
  readonly setRules: (rules: RuleSet) => void;
  readonly progress: PersonsProgress | null;
  readonly reading: boolean;
  readonly result: PersonsResult | null;
  readonly problem: Text | null;
  readonly note: Text | null;
  /** Reads and checks the lists anew. @param regionCode The region in which they must lie, or `null`. */
  readonly read: (regionCode: string | null) => Promise<void>;
  readonly stop: () => void;
  readonly save: (list: number, part: SavedPart, language: Language) => Promise<void>;
  readonly saving: boolean;
  /** The lists that were handed over as files. */
  readonly files: Saving;
  /** What is being saved or put together of lists that were read, with its stop. */
  readonly underway: Underway;
  /** Those of the annex; `null` while nobody has asked for one. */
  readonly annex: { readonly rows: readonly AnnexRow[]; readonly of: number } | null;
  /** The persons of a decree's annex, in Indonesian; `null` where they cannot be had. */
  readonly decreeRows: (nik: "masked" | "whole") => Promise<Persons["annex"]>;
  readonly setAnnex: (wanted: boolean, language: Language) => Promise<void>;
}

/** Lists that are chosen, what is made of them, and the worker that does it. What it read of persons stays in the worker. */
export function usePersons(today: string, start: () => ListWorker = startListWorker): Persons {
  const [lists, setLists] = useState<readonly ChosenList[]>([]);
  const [date, setDate] = useState(today);
  const [rules, setRules] = useState(usualRules);
  const [progress, setProgress] = useState<PersonsProgress | null>(null);
  const [reading, setReading] = useState(false);
  const [saving, setSaving] = useState(false);
  const underway = useUnderway();
  const files = useSaving();
  const [result, setResult] = useState<PersonsResult | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const [note, setNote] = useState<Text | null>(null);
  const [annex, setAnnexRows] = useState<Persons["annex"]>(null);
  const worker = useRef<ListWorker | null>(null);

  const end = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);

  /** What was read no longer fits what is chosen. */
  const forget = (): void => {
    end();
    setResult(null);
    setAnnexRows(null);
    setProblem(null);
    setNote(null);
  };
  const choose = (next: readonly ChosenList[]): void => {
    forget();
    setLists(next);
  };

  const read = async (regionCode: string | null): Promise<void> => {
    if (reading || lists.length === 0 || !isIsoDate(date)) return;
    forget();
    setReading(true);
    setProgress(null);
    try {
      const fresh = start();
      worker.current = fresh;
      const answer = await ask(
        fresh,
        { type: "judge", lists, settings: { rules, date, regionCode } },
        { onProgress: setProgress },
      );
      if (answer.type === "judged") setResult(answer.result);
      else if (answer.type === "refused") setProblem(answer.sentence);
    } catch {
      // The script did not load, or the browser has ended it: there is nothing more to say.
      setProblem(lateTexts.persons.noWorker);
    } finally {
      setReading(false);
      setProgress(null);
    }
  };

  /** Asks the worker for something of what it judged, and takes the answer unless somebody stopped it. */
  const also = async (message: ToWorker, take: (answer: FromWorker) => void): Promise<void> => {
    const open = worker.current;
    if (open === null || saving) return;
    setSaving(true);
    setNote(null);
    try {
      const answer = await underway.watch(({ signal, onStep }) =>
        ask(open, message, {
          signal,
          onPassed: (done, of) => onStep(done, of, lateTexts.persons.saving),
        }),
      );
      if (answer.type === "stopped") setNote(lateTexts.persons.savingStopped);
      else take(answer);
    } catch {
      // As above.
      setProblem(lateTexts.persons.noWorker);
    } finally {
      setSaving(false);
    }
  };

  return {
    lists,
    add: (files) =>
      choose([...lists, ...files.map((file) => ({ file, role: "candidates", payer: null }) as const)]),
    remove: (at) => choose(lists.filter((_, other) => other !== at)),
    change: (at, change) =>
      choose(lists.map((list, other) => (other === at ? { ...list, ...change } : list))),
    date,
    setDate: (next) => {
      forget();
      setDate(next);
    },
    rules,
    setRules: (next) => {
      forget();
      setRules(next);
    },
    progress,
    reading,
    result,
    problem,
    note,
    read,
    stop: () => {
      end();
      setReading(false);
      setProgress(null);
      setNote(lateTexts.persons.stopped);
    },
    save: (list, part, language) =>
      also({ type: "save", list, part, language }, (answer) => {
        if (answer.type !== "saved") return;
        files.save(answer.name, answer.content);
        setNote(lateTexts.persons.saved(answer.name, answer.rows));
      }),
    saving,
    files,
    underway,
    annex,
    decreeRows: async (nik) => {
      let found: Persons["annex"] = null;
      await also({ type: "annex", most: mostNamed, language: "id", nik }, (answer) => {
        if (answer.type === "annex") found = { rows: answer.rows, of: answer.of };
      });
      return found;
    },
    setAnnex: async (wanted, language) => {
      if (!wanted) {
        setAnnexRows(null);
        return;
      }
      await also({ type: "annex", most: mostAnnexRows, language }, (answer) => {
        if (answer.type === "annex") setAnnexRows({ rows: answer.rows, of: answer.of });
      });
    },
  };
}
