import { useMemo, useState } from "react";
import { regionOf, type Text } from "../../../domain/index.js";
import {
  checkTable,
  gridOfRange,
  gridOfText,
  looksLikeList,
  readFile,
  sourceOfBlob,
  tablesIn,
  understand,
  type Intake,
  type Question,
} from "../../../intake/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { sentenceOf } from "../../writing/index.js";
import { lookAt, pointingOf, shapeMemory, type LookedAt, type Pointing } from "../pointing/index.js";

/** A table that was brought in, or what is there instead of one. */
interface Brought extends LookedAt {
  readonly from: Text;
  /** Whether its cells are in the open workbook, so that a finding can lead there. */
  readonly inWorkbook: boolean;
  readonly remarks: readonly Text[];
  /** The file it came from; `null` for a selection and for what was pasted. */
  readonly file: File | null;
}

export interface OwnData {
  readonly brought: Brought | null;
  /** What could not be read at all; what was there before stays. */
  readonly problem: Text | null;
  readonly reading: boolean;
  /** A chosen file that is a list of persons and no table of figures. */
  readonly list: File | null;
  readonly intake: Intake | null;
  readonly includeHidden: boolean;
  readonly takeSelection: () => Promise<void>;
  readonly takeText: (text: string) => void;
  readonly takeFile: (file: File) => Promise<void>;
  /** What the planner may say of the sheet that is looked at; `null` while nothing was brought in. */
  readonly pointing: Pointing | null;
  readonly answer: (question: Question, option: string) => void;
  readonly setIncludeHidden: (include: boolean) => void;
  readonly questions: readonly Question[];
}

interface Decisions {
  readonly answers: ReadonlyMap<string, string>;
  readonly includeHidden: boolean;
}

const undecided: Decisions = { answers: new Map(), includeHidden: false };

/**
 * Brings a table in, recognises it, and checks it anew whenever the planner corrects, points at or decides something. Rows
 * that name no region are about the plan's.
 */
export function useOwnData(regionCode: string): OwnData {
  const excel = useExcel();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [decisions, setDecisions] = useState(undecided);
  const [problem, setProblem] = useState<Text | null>(null);
  const [reading, setReading] = useState(false);
  const [list, setList] = useState<File | null>(null);

  const bring = (
    next: Pick<Brought, "from" | "inWorkbook" | "fileName" | "grids" | "remarks" | "file">,
  ): void => {
    const { grids, fileName } = next;
    const [best] = tablesIn(grids, fileName, shapeMemory());
    const inView = grids.findIndex((grid) => !grid.hidden && grid.rows.length > 0);
    const at = best?.at ?? Math.max(0, inView);
    setBrought({ ...next, ...lookAt(grids, at, fileName) });
    setDecisions(undecided);
    setProblem(null);
  };
  const read = async (work: () => Promise<void>): Promise<void> => {
    if (reading) return;
    setReading(true);
    setList(null);
    try {
      await work();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setReading(false);
    }
  };
  const grid = brought?.grids[brought.at];

  const intake = useMemo(() => {
    if (brought?.recognition == null || grid === undefined) return null;
    const region = regionOf(regionCode);
    return checkTable(grid, brought.recognition, {
      ...decisions,
      ...(region.ok ? { region: region.value } : {}),
    });
  }, [brought, grid, decisions, regionCode]);

  const pointing =
    brought === null
      ? null
      : pointingOf(brought, (next, isOther) => {
          setBrought({ ...brought, ...next });
          if (isOther) setDecisions(undecided);
        });

  return {
    brought,
    problem,
    reading,
    list,
    intake,
    includeHidden: decisions.includeHidden,
    pointing,
    takeSelection: () =>
      read(async () => {
        const range = await excel.readSelection();
        const from = lateTexts.own.selectionOf(range.sheet);
        bring({
          from,
          inWorkbook: true,
          fileName: null,
          grids: [gridOfRange(range)],
          remarks: [],
          file: null,
        });
      }),
    takeText: (text) =>
      bring({
        from: lateTexts.own.pasted,
        inWorkbook: false,
        fileName: null,
        grids: [gridOfText(text)],
        remarks: [],
        file: null,
      }),
    takeFile: (file) =>
      read(async () => {
        // Before anything is read: a list may be larger than what a pane can hold.
        if (await looksLikeList(sourceOfBlob(file.name, file))) {
          setList(file);
          setBrought(null);
          setProblem(null);
          return;
        }
        const content = await readFile(file);
        if (!content.ok) {
          setProblem(content.problem.sentence);
          return;
        }
        const { name, grids, remarks } = content.value;
        if (grids.some((each) => understand(each, name).kind === "persons")) setList(file);
        bring({
          from: { id: name, en: name },
          inWorkbook: false,
          fileName: name,
          grids,
          remarks: remarks.map(({ sentence }) => sentence),
          file,
        });
      }),
    answer: ({ id, kind }, option) =>
      setDecisions((before) => {
        const answers = new Map(before.answers).set(id, option);
        // A table is mostly written in one way: the first answer holds for the other columns until they get their own.
        if (kind === "numbers" && !answers.has(kind)) answers.set(kind, option);
        return { ...before, answers };
      }),
    questions: intake?.questions ?? [],
    setIncludeHidden: (includeHidden) => setDecisions((before) => ({ ...before, includeHidden })),
  };
}
