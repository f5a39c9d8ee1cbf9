import { useMemo, useState } from "react";
import { regionOf, type Text } from "../../../domain/index.js";
import {
  checkTable,
  gridOfRange,
  gridOfText,
  readFile,
  recogniseAt,
  shapeOf,
  tablesIn,
  understand,
  withField,
  withScale,
  type Field,
  type Finding,
  type Grid,
  type Intake,
  type Question,
  type Recognition,
  type Scale,
} from "../../../intake/index.js";
import { texts } from "../../language/index.js";
import { useExcel } from "../../rooms.js";
import { sentenceOf } from "../../writing/index.js";
import { forgetShape, rememberShape, shapeMemory } from "./shapes.js";

/** A table that was brought in, or what is there instead of one. */
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
  /** What is there and what is missing, where no table is recognised. */
  readonly refusals: readonly Finding[];
  /** Whether the planner may point at a table: not in a list of persons, nor on an empty sheet. */
  readonly pointable: boolean;
  /** Whether the columns are read as they were pointed out in another file. */
  readonly remembered: boolean;
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
  readonly chooseScale: (column: number, scale: Scale) => void;
  /** The rows of the sheet, from 0, in which the heading stands. */
  readonly point: (headerRow: number, headerRows: number) => void;
  /** Lets go of what was remembered for this shape and reads the sheet anew. */
  readonly forget: () => void;
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

  const bring = (next: Pick<Brought, "from" | "inWorkbook" | "fileName" | "grids" | "remarks">): void => {
    const { grids, fileName } = next;
    const [best] = tablesIn(grids, fileName, shapeMemory());
    const inView = grids.findIndex((grid) => !grid.hidden && grid.rows.length > 0);
    const at = best?.at ?? Math.max(0, inView);
    setBrought({ ...next, at, ...lookedAt(grids[at], fileName) });
    setDecisions(undecided);
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
  const grid = brought?.grids[brought.at];

  const intake = useMemo(() => {
    if (brought?.recognition == null || grid === undefined) return null;
    const region = regionOf(regionCode);
    return checkTable(grid, brought.recognition, {
      ...decisions,
      ...(region.ok ? { region: region.value } : {}),
    });
  }, [brought, grid, decisions, regionCode]);

  /** What the planner says of the table, kept for the next file of the same shape. */
  const correct = (recognition: Recognition): void => {
    if (brought === null || grid === undefined) return;
    rememberShape(shapeOf(grid, recognition));
    setBrought({ ...brought, recognition, refusals: [], remembered: false });
  };

  return {
    brought,
    problem,
    reading,
    intake,
    includeHidden: decisions.includeHidden,
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
      setBrought({ ...brought, at, ...lookedAt(brought.grids[at], brought.fileName) });
      setDecisions(undecided);
    },
    chooseField: (column, field) => {
      if (brought?.recognition != null) correct(withField(brought.recognition, column, field));
    },
    chooseScale: (column, scale) => {
      if (brought?.recognition != null) correct(withScale(brought.recognition, column, scale));
    },
    point: (headerRow, headerRows) => {
      if (brought === null || grid === undefined) return;
      const pointed = recogniseAt(grid, { headerRow, headerRows }, brought.fileName);
      if (pointed === null) return;
      setDecisions(undecided);
      correct(pointed);
    },
    forget: () => {
      if (brought?.recognition == null || grid === undefined) return;
      forgetShape(shapeOf(grid, brought.recognition).key);
      setBrought({ ...brought, ...lookedAt(grid, brought.fileName) });
      setDecisions(undecided);
    },
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

function lookedAt(
  grid: Grid | undefined,
  fileName: string | null,
): Pick<Brought, "recognition" | "refusals" | "pointable" | "remembered"> {
  const nothing = { recognition: null, refusals: [], pointable: false, remembered: false };
  if (grid === undefined) return nothing;
  const found = understand(grid, fileName, shapeMemory());
  const pointable = found.kind !== "persons" && grid.rows.length > 0;
  if (found.kind !== "figures") return { ...nothing, refusals: found.findings, pointable };
  const remembered = shapeMemory()(shapeOf(grid, found.recognition).key) !== null;
  return { recognition: found.recognition, refusals: [], pointable, remembered };
}
