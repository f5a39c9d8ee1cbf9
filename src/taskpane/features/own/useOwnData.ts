import { useMemo, useState } from "react";
import { regionOf, type Text } from "../../../domain/index.js";
import {
  checkTable,
  gridOfRange,
  gridOfText,
  intakeOf,
  readFile,
  recognise,
  withField,
  type Field,
  type Grid,
  type Intake,
  type IntakeOptions,
  type NumberLocale,
  type Question,
  type Recognition,
} from "../../../intake/index.js";
import { texts } from "../../language/index.js";
import { useExcel } from "../../rooms.js";
import { sentenceOf } from "../../writing/index.js";

/** A table that was brought in, or the reason why there is none in what was brought. */
export interface Brought {
  readonly from: Text;
  /** Whether its cells are in the open workbook, so that a finding can lead there. */
  readonly inWorkbook: boolean;
  readonly fileName: string | null;
  readonly grids: readonly Grid[];
  /** Which of the grids is looked at. */
  readonly at: number;
  readonly remarks: readonly Text[];
  readonly recognition: Recognition | null;
  readonly refusal: Text | null;
}

export interface OwnData {
  readonly brought: Brought | null;
  /** What could not be read at all; what was there before stays. */
  readonly problem: Text | null;
  readonly reading: boolean;
  readonly intake: Intake | null;
  readonly includeHidden: boolean;
  readonly takeSelection: () => Promise<void>;
  readonly takeText: (text: string) => void;
  readonly takeFile: (file: File) => Promise<void>;
  readonly chooseSheet: (at: number) => void;
  readonly chooseField: (column: number, field: Field | null) => void;
  readonly answer: (question: Question, locale: NumberLocale) => void;
  readonly setIncludeHidden: (include: boolean) => void;
  readonly questions: readonly Asked[];
}

/** A question with the answer that was given; an answered one stays, so that it can be answered otherwise. */
export interface Asked {
  readonly question: Question;
  readonly answer: NumberLocale | null;
}

interface Answers {
  readonly given: readonly Asked[];
  readonly includeHidden: boolean;
}

const unanswered: Answers = { given: [], includeHidden: false };

/**
 * Brings a table in, recognises it, and checks it anew whenever the planner corrects or decides something. Rows that name no
 * region are about the plan's.
 */
export function useOwnData(regionCode: string): OwnData {
  const excel = useExcel();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [answers, setAnswers] = useState(unanswered);
  const [problem, setProblem] = useState<Text | null>(null);
  const [reading, setReading] = useState(false);

  const bring = (next: Omit<Brought, "at" | "recognition" | "refusal">): void => {
    const { grids, fileName } = next;
    const best = grids.findIndex((grid) => !grid.hidden && recognise(grid, fileName) !== null);
    const at = Math.max(0, best);
    setBrought({ ...next, at, ...recognised(grids[at], fileName) });
    setAnswers(unanswered);
    setProblem(null);
  };
  const read = async (work: () => Promise<void>): Promise<void> => {
    if (reading) return;
    setReading(true);
    try {
      await work();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setReading(false);
    }
  };

  const intake = useMemo(() => {
    const grid = brought?.grids[brought.at];
    if (brought?.recognition == null || grid === undefined) return null;
    return checkTable(grid, brought.recognition, optionsOf(answers, regionCode));
  }, [brought, answers, regionCode]);

  return {
    brought,
    problem,
    reading,
    intake,
    includeHidden: answers.includeHidden,
    takeSelection: () =>
      read(async () => {
        const range = await excel.readSelection();
        const from = texts.own.selectionOf(range.sheet);
        bring({ from, inWorkbook: true, fileName: null, grids: [gridOfRange(range)], remarks: [] });
      }),
    takeText: (text) =>
      bring({
        from: texts.own.pasted,
        inWorkbook: false,
        fileName: null,
        grids: [gridOfText(text)],
        remarks: [],
      }),
    takeFile: (file) =>
      read(async () => {
        const content = await readFile(file);
        if (!content.ok) {
          setProblem(content.problem.sentence);
          return;
        }
        const { name, grids, remarks } = content.value;
        bring({
          from: { id: name, en: name },
          inWorkbook: false,
          fileName: name,
          grids,
          remarks: remarks.map(({ sentence }) => sentence),
        });
      }),
    chooseSheet: (at) => {
      if (brought === null) return;
      setBrought({ ...brought, at, ...recognised(brought.grids[at], brought.fileName) });
      setAnswers(unanswered);
    },
    chooseField: (column, field) => {
      if (brought?.recognition == null) return;
      setBrought({ ...brought, recognition: withField(brought.recognition, column, field) });
    },
    answer: (question, answer) =>
      setAnswers((before) => {
        const others = before.given.filter((one) => !same(one.question, question));
        // A table is mostly written in one way: the first answer holds for the other columns until they get their own.
        const open = (intake?.questions ?? [])
          .filter(({ kind }) => kind === question.kind)
          .filter((other) => !same(other, question) && !others.some((one) => same(one.question, other)))
          .map((other) => ({ question: other, answer }));
        return { ...before, given: [...others, { question, answer }, ...open] };
      }),
    questions: [
      ...answers.given,
      ...(intake?.questions ?? [])
        .filter((question) => !answers.given.some((one) => same(one.question, question)))
        .map((question) => ({ question, answer: null })),
    ].sort((a, b) => a.question.column - b.question.column),
    setIncludeHidden: (includeHidden) => setAnswers((before) => ({ ...before, includeHidden })),
  };
}

function recognised(
  grid: Grid | undefined,
  fileName: string | null,
): Pick<Brought, "recognition" | "refusal"> {
  if (grid === undefined) return { recognition: null, refusal: null };
  const recognition = recognise(grid, fileName);
  if (recognition !== null) return { recognition, refusal: null };
  const refused = intakeOf(grid, {}, fileName);
  return { recognition: null, refusal: refused.ok ? null : refused.problem.sentence };
}

function same(one: Question, other: Question): boolean {
  return one.kind === other.kind && one.column === other.column;
}

function optionsOf({ given, includeHidden }: Answers, regionCode: string): IntakeOptions {
  const region = regionOf(regionCode);
  const numbers: Record<number, NumberLocale> = {};
  let dates: NumberLocale | null = null;
  for (const { question, answer } of given) {
    if (answer === null) continue;
    if (question.kind === "dates") dates = answer;
    else numbers[question.column] = answer;
  }
  return {
    numbers,
    includeHidden,
    ...(dates === null ? {} : { dates }),
    ...(region.ok ? { region: region.value } : {}),
  };
}
