import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { Text } from "../../domain/index.js";
import { useExcel } from "../rooms.js";
import { sentenceOf } from "./notices.js";
import type {
  FillReceipt,
  HostProbe,
  RememberedPlan,
  UnfinishedFill,
  WorkbookMemory,
} from "../../excel/index.js";

/** What all features know together of the open workbook. */
interface OpenWorkbook {
  /** Whether there is one: false outside Excel and until Excel has answered. */
  readonly inExcel: boolean;
  /** The tab names it has now, as far as we know. */
  readonly taken: readonly string[];
  /** What the workbook remembers of fills and of the plans in it. */
  readonly memory: WorkbookMemory;
  /** Why that could not be read: until it is, nobody knows whether a plan stands there. `null` where it was, or still is waited for. */
  readonly memoryProblem: Text | null;
  /** The unfinished fill is dealt with. */
  readonly settle: (unfinished: UnfinishedFill) => void;
  /** A plan was filled or refreshed: what the workbook remembers of it from now on. */
  readonly remember: (receipt: FillReceipt, plan: RememberedPlan) => void;
  /** What it remembers is read anew. @throws what Excel refused. */
  readonly rereadMemory: () => Promise<void>;
  /** Whether some feature is writing; one at a time. */
  readonly writing: boolean;
  /** Reads the tab names anew. @throws what Excel refused. */
  readonly readNames: () => Promise<readonly string[]>;
  /** Runs the work unless other work is under way. Answers whether it ran. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
}

const nothing: WorkbookMemory = { unfinished: [], standing: [], plans: [], books: [], ignored: [] };

const WorkbookContext = createContext<OpenWorkbook | null>(null);

/** Keeps the tab names fresh and sees to it that one thing is written at a time, whichever tab of the pane asks. */
export function WorkbookProvider(props: {
  readonly probe: HostProbe | null;
  readonly children: ReactNode;
}): ReactNode {
  const excel = useExcel();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState(false);
  const [memory, setMemory] = useState(nothing);
  const [memoryProblem, setMemoryProblem] = useState<Text | null>(null);
  /** Guards against a second press before React has drawn the first. */
  const working = useRef(false);
  const inExcel = props.probe?.host === "Excel";

  const readNames = useCallback(async () => {
    const names = await excel.readSheetNames();
    setTaken((before) => (sameNames(before, names) ? before : names));
    return names;
  }, [excel]);

  const alone = useCallback(async (work: () => Promise<void>) => {
    if (working.current) return false;
    working.current = true;
    setWriting(true);
    try {
      await work();
    } finally {
      working.current = false;
      setWriting(false);
    }
    return true;
  }, []);

  // The user may add or rename sheets while the pane is open; coming back to the pane is when that can show.
  useEffect(() => {
    if (!inExcel || writing) return;
    const look = (): void => {
      // Nobody asked for this look, and a cell may be open for typing: the names on show stay. The fill
      // reads them again, and says so when Excel then still refuses.
      readNames().catch(() => undefined);
    };
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [inExcel, writing, readNames]);

  const remember = useCallback((receipt: FillReceipt, plan: RememberedPlan) => {
    const isSame = ({ mark }: { readonly mark: string }): boolean => mark === plan.mark;
    setMemory((before) => ({
      ...before,
      standing: before.standing.map((one) => (isSame(one) ? receipt : one)),
      plans: before.plans.map((one) => (isSame(one) ? plan : one)),
    }));
  }, []);

  const rereadMemory = useCallback(async () => {
    setMemory(await excel.readMemory());
    setMemoryProblem(null);
  }, [excel]);

  useEffect(() => {
    if (!inExcel) return;
    let shown = true;
    excel.readMemory().then(
      (found) => {
        if (shown) setMemory(found);
      },
      (error: unknown) => {
        if (shown) setMemoryProblem(sentenceOf(error));
      },
    );
    return () => {
      shown = false;
    };
  }, [inExcel, excel]);

  const settle = useCallback((unfinished: UnfinishedFill) => {
    setMemory((before) => ({
      ...before,
      unfinished: before.unfinished.filter(({ mark }) => mark !== unfinished.mark),
    }));
  }, []);

  const value = useMemo(
    () => ({
      inExcel,
      taken,
      writing,
      memory,
      memoryProblem,
      settle,
      remember,
      rereadMemory,
      readNames,
      alone,
    }),
    [inExcel, taken, writing, memory, memoryProblem, settle, remember, rereadMemory, readNames, alone],
  );
  return <WorkbookContext.Provider value={value}>{props.children}</WorkbookContext.Provider>;
}

export function useWorkbook(): OpenWorkbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) throw new Error("useWorkbook needs a WorkbookProvider above it");
  return workbook;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
