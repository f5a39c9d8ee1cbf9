import { useRef, useState } from "react";
import type { Text } from "../../../domain/index.js";
import type { RememberedBook, RememberedPlan, SelectedCell } from "../../../excel/index.js";
import {
  ownCalls,
  tellCell,
  type CellStory,
  type TabPlace,
  type WorkbookPlan,
} from "../../../sheets/index.js";
import { lateTexts } from "../../language/late.js";
import { useBooks, useExcel } from "../../rooms.js";
import { sentenceOf, useUnderway, useWorkbook, type Underway } from "../../writing/index.js";
import { tellCalls, type ToldCall } from "./ownFunctions.js";

/** What is told of the selected cell. */
export interface Told {
  readonly cell: SelectedCell;
  /** A sentence where there is no story. */
  readonly story: CellStory | { readonly kind: "none"; readonly sentence: Text };
  readonly calls: readonly ToldCall[];
  /** Formulas of somebody's own that read it. */
  readonly outside: readonly TabPlace[];
}

export interface Stories {
  readonly told: Told | null;
  readonly reading: boolean;
  readonly underway: Underway;
  readonly problem: Text | null;
  /** Where one came from by a link; `null` at the first cell. */
  readonly before: TabPlace | null;
  /** Tells of the cell that is selected. */
  readonly tell: () => void;
  /** Selects another cell and tells of that. */
  readonly follow: (at: TabPlace) => void;
  readonly back: () => void;
}

/** Tells the story of the selected cell, and of those it leads to. */
export function useStory(): Stories {
  const excel = useExcel();
  const { buildPlan, buildBook } = useBooks();
  const { memory } = useWorkbook();
  const underway = useUnderway();
  const [told, setTold] = useState<Told | null>(null);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const [trail, setTrail] = useState<readonly TabPlace[]>([]);
  /** The plan that was made last: cell after cell of the same one is asked about. */
  const made = useRef<{ readonly from: string; readonly plan: WorkbookPlan } | null>(null);

  const planOf = async (remembered: RememberedPlan | RememberedBook): Promise<WorkbookPlan | Text> => {
    const from = JSON.stringify("book" in remembered ? remembered.book : remembered.choices);
    if (made.current?.from === from) return made.current.plan;
    const built = await ("book" in remembered ? buildBook(remembered.book) : buildPlan(remembered.choices));
    if (!built.ok) return built.problem.sentence;
    made.current = { from, plan: built.value };
    return built.value;
  };

  const storyOf = async (cell: SelectedCell): Promise<Pick<Told, "story" | "outside">> => {
    const none = (sentence: Text): Pick<Told, "story" | "outside"> => ({
      story: { kind: "none", sentence },
      outside: cell.readBy ?? [],
    });
    const receipts = [...memory.standing].reverse();
    const receipt =
      receipts.find(({ sheets }) => sheets.some(({ id }) => id === cell.sheetId)) ??
      receipts.find(({ sheets }) => sheets.some(({ name }) => name === cell.sheet));
    if (receipt === undefined) return { story: { kind: "foreign" }, outside: [] };
    const isOfThis = ({ mark }: { readonly mark: string }): boolean => mark === receipt.mark;
    const remembered = memory.plans.find(isOfThis) ?? memory.books.find(isOfThis);
    if (remembered === undefined)
      return none(memory.ignored.find(isOfThis) ?? lateTexts.explain.notRemembered);
    const plan = await planOf(remembered);
    if (!("sheets" in plan)) return none(plan);
    const tabs = await underway.watch((watch) => excel.readPlanTabs({ receipt, remembered, plan }, watch));
    const tab = tabs?.seen.find(({ id }) => id === cell.sheetId);
    if (tabs === null || tab === undefined) return none(lateTexts.explain.otherLayout(remembered.addIn));
    const { row, column } = cell;
    const story = tellCell({
      plan: tabs.plan,
      baseYear: ("book" in remembered ? remembered.book : remembered).choices.baseYear,
      dialect: remembered.dialect,
      dates1904: remembered.dates1904,
      seen: tabs.seen,
      at: { key: tab.key, row, column },
    });
    const own = new Set(tabs.seen.map(({ name }) => name));
    return { story, outside: (cell.readBy ?? []).filter(({ sheet }) => !own.has(sheet)) };
  };

  const read = async (select: TabPlace | null, next: readonly TabPlace[]): Promise<void> => {
    setReading(true);
    setProblem(null);
    try {
      if (select !== null) await excel.goTo(select.sheet, select.address);
      const cell = await excel.readSelectedCell();
      const calls = typeof cell.content === "string" ? ownCalls(cell.content) : [];
      const [of, functions] = [await storyOf(cell), await tellCalls(excel, calls, cell.sheet)];
      setTold({ cell, calls: functions, ...of });
      setTrail(next);
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setReading(false);
    }
  };

  const here = told === null ? [] : [{ sheet: told.cell.sheet, address: told.cell.address }];
  const before = trail.at(-1) ?? null;
  return {
    told,
    reading,
    underway,
    problem,
    before,
    tell: () => void read(null, []),
    follow: (at) => void read(at, [...trail, ...here]),
    back: () => void read(before, trail.slice(0, -1)),
  };
}
