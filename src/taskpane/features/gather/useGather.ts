import { useMemo, useRef, useState } from "react";
import type { Language, Text } from "../../../domain/index.js";
import { buildingRekap } from "../../../workbooks/index.js";
import {
  answered,
  combine,
  gather,
  isPointable,
  looksLikeList,
  pointedOut,
  questionsOf,
  sourceOfBlob,
  type Conflict,
  type Consolidation,
  type Gathered,
  type Intake,
  type Question,
  type SharedQuestion,
} from "../../../intake/index.js";
import { type WorkbookPlan } from "../../../sheets/index.js";
import { lookAt, pointingOf, shapeMemory, type LookedAt, type Pointing } from "../pointing/index.js";
import { sentenceOf, useMaking } from "../../writing/index.js";

interface Progress {
  readonly done: number;
  readonly of: number;
  readonly name: string;
}

/** One of the files at whose table the planner points. */
export interface PointedFile {
  readonly fileIndex: number;
  readonly name: string;
  readonly pointing: Pointing;
  /** What is read of it as things stand; `null` while no table of it is recognised. */
  readonly intake: Intake | null;
}

export interface Gathering {
  /** `null` while nothing is being read. */
  readonly progress: Progress | null;
  /** Files that were chosen. */
  readonly chosen: number;
  readonly consolidation: Consolidation | null;
  readonly plan: WorkbookPlan | null;
  /** Whether the plan of what was read is still being made. */
  readonly preparing: boolean;
  /** Why there is no Rekap although files were read. */
  readonly refusal: Text | null;
  /** Whether a file was made from another version of our templates. */
  readonly hasOtherVersions: boolean;
  /** Whether such files count. */
  readonly otherVersions: boolean;
  readonly read: (files: readonly File[]) => Promise<void>;
  readonly stop: () => void;
  /** Those of the chosen files that list persons: they are counted in a tab of their own. */
  readonly lists: readonly File[];
  /** Which file counts for a conflict; `null` for none of them. */
  readonly prefer: (conflict: Conflict, fileIndex: number | null) => void;
  /** The first file for every conflict whose files say the same. */
  readonly preferFirstWhereAlike: () => void;
  readonly setOtherVersions: (include: boolean) => void;
  /** What the files ask, once for all of them. */
  readonly questions: readonly SharedQuestion[];
  readonly answer: (question: Question, option: string) => void;
  /** The file at which the planner points, if any. */
  readonly pointed: PointedFile | null;
  /** Begins to point at a file, by its place in the list; `null` ends it. */
  readonly pointAt: (fileIndex: number | null) => void;
}

/** Reads files one after another, then puts them together anew with every decision. */
export function useGather(language: Language): Gathering {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [chosen, setChosen] = useState(0);
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const [preferred, setPreferred] = useState<ReadonlyMap<string, number>>(new Map());
  const [otherVersions, setOtherVersions] = useState(false);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const [lists, setLists] = useState<readonly File[]>([]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const stopper = useRef<AbortController | null>(null);

  const decided = useMemo(
    () => (gathered === null || answers.size === 0 ? gathered : answered(gathered, { answers })),
    [gathered, answers],
  );
  const consolidation = useMemo(
    () => (decided === null ? null : combine(decided, { preferred, otherVersions })),
    [decided, preferred, otherVersions],
  );
  const questions = useMemo(() => (decided === null ? [] : questionsOf(decided)), [decided]);
  // The Rekap of 514 files takes a moment: a decision shows at once, and the plan follows.
  const begin = useMemo(
    () => (consolidation === null ? null : () => buildingRekap(consolidation, { language })),
    [consolidation, language],
  );
  const built = useMaking(begin);

  const read = async (files: readonly File[]): Promise<void> => {
    if (progress !== null || files.length === 0) return;
    const controller = new AbortController();
    stopper.current = controller;
    setProgress({ done: 0, of: files.length, name: files[0]?.name ?? "" });
    setProblem(null);
    try {
      // Before anything is read whole: a list may be larger than what a pane can hold.
      const parted = await Promise.all(
        files.map(async (file) => ({ file, isList: await looksLikeList(sourceOfBlob(file.name, file)) })),
      );
      const figures = parted.flatMap(({ file, isList }) => (isList ? [] : [file]));
      const result = await gather(figures, {
        signal: controller.signal,
        memory: shapeMemory(),
        onProgress: (done, of, name) => setProgress({ done, of, name }),
      });
      setChosen(figures.length);
      setGathered(figures.length === 0 ? null : result);
      setLists(
        files.filter((file) => {
          const read = result.files[figures.indexOf(file)];
          return read === undefined ? !figures.includes(file) : read.kind === "refused" && read.persons;
        }),
      );
      setPreferred(new Map());
      setOtherVersions(false);
      setAnswers(new Map());
      setLooked(null);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setProgress(null);
    }
  };

  const pointAt = (fileIndex: number | null): void => {
    const file = fileIndex === null ? undefined : gathered?.files[fileIndex];
    if (fileIndex === null || file?.content == null) {
      setLooked(null);
      return;
    }
    const { grids } = file.content;
    const inView = grids.findIndex((grid) => !grid.hidden && isPointable(grid));
    if (file.kind === "refused") {
      setLooked({ fileIndex, sheet: lookAt(grids, Math.max(0, inView), file.name) });
      return;
    }
    const { at, recognition, remembered } = file.table;
    const sheet = { ...lookAt(grids, at, file.name), recognition, remembered, refusals: [] };
    setLooked({ fileIndex, sheet });
  };
  const file = looked === null ? undefined : decided?.files[looked.fileIndex];
  const pointed =
    looked === null || file === undefined || gathered === null
      ? null
      : {
          fileIndex: looked.fileIndex,
          name: file.name,
          intake: file.kind === "read" && looked.sheet.recognition !== null ? file.intake : null,
          pointing: pointingOf(looked.sheet, (sheet) => {
            setLooked({ ...looked, sheet });
            setGathered(pointedOut(gathered, looked.fileIndex, sheet, { memory: shapeMemory() }));
          }),
        };

  return {
    progress,
    chosen,
    consolidation,
    plan: built?.ok === true ? built.value : null,
    preparing: consolidation !== null && built === null,
    refusal: problem ?? (built?.ok === false ? built.problem.sentence : null),
    hasOtherVersions:
      gathered?.files.some(
        (file) => file.kind === "read" && file.template !== null && !file.template.current,
      ) === true,
    otherVersions,
    read,
    stop: () => stopper.current?.abort(),
    lists,
    prefer: (conflict, fileIndex) =>
      setPreferred((before) => {
        const next = new Map(before);
        if (fileIndex === null) next.delete(conflict.key);
        else next.set(conflict.key, fileIndex);
        return next;
      }),
    preferFirstWhereAlike: () =>
      setPreferred((before) => {
        const next = new Map(before);
        for (const { key, alike, rows } of consolidation?.conflicts ?? []) {
          const [first] = rows;
          if (alike && first !== undefined && !next.has(key)) next.set(key, first.fileIndex);
        }
        return next;
      }),
    setOtherVersions,
    questions,
    answer: ({ id, kind }, option) =>
      setAnswers((before) => {
        const next = new Map(before).set(id, option);
        // Files are mostly written in one way.
        if (kind === "numbers" && !next.has(kind)) next.set(kind, option);
        return next;
      }),
    pointed,
    pointAt,
  };
}

/** A file of the list and the sheet of it that is looked at. */
interface Looked {
  readonly fileIndex: number;
  readonly sheet: LookedAt;
}
