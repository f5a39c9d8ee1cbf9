import { useEffect, useRef, useState } from "react";
import type { Text } from "../../../domain/index.js";
import { answerOf, functions, type Answer, type CustomFunction } from "../../../functions/index.js";
import {
  formulaWith,
  ordinaryForm,
  quotedSheetName,
  signsOf,
  type Signs,
  type TabPlace,
} from "../../../sheets/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { sentenceOf, useWorkbook } from "../../writing/index.js";
import { valuesOf } from "../explain/index.js";
import { argumentOf, withoutBlankEnd } from "./typed.js";

/** A formula in the making: as Excel's interface takes it, and as somebody would type it. */
interface Written {
  readonly formula: string;
  readonly shown: string;
}

export interface Builder {
  readonly of: CustomFunction;
  readonly fields: Readonly<Record<string, string>>;
  readonly choose: (id: string) => void;
  readonly type: (name: string, text: string) => void;
  /** Puts the selected cells into a field. */
  readonly take: (name: string) => void;
  /** `null` while the needed arguments are not there or their answer is on its way; one of before stays while it is asked anew. */
  readonly answer: Answer | { readonly ok: false; readonly sentence: string } | null;
  /** Whether the needed arguments are there and read. */
  readonly ready: boolean;
  /** Whether an answer is on its way. */
  readonly asking: boolean;
  readonly asFunction: Written;
  /** `null` where the function, with these arguments, has no ordinary form. */
  readonly asOrdinary: Written | null;
  readonly insert: (written: Written) => void;
  readonly inserted: TabPlace | null;
  readonly problem: Text | null;
  readonly busy: boolean;
}

/** So long the fields have to stand still before the cells that they name are read, in milliseconds. */
const pause = 200;

/** Joins the fields of a function to what it answers and to the selected cell. */
export function useBuilder(inExcel: boolean): Builder {
  const excel = useExcel();
  const { say, language } = useSpeaker();
  const { alone, writing } = useWorkbook();
  const [id, setId] = useState(functions[0]?.id ?? "");
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [told, setTold] = useState<Signs | null>(null);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly answer: Builder["answer"] }>({
    to: "",
    answer: null,
  });
  const [inserted, setInserted] = useState<TabPlace | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  /** Counted up when cells may have changed. */
  const [looks, setLooks] = useState(0);
  const asking = useRef(0);

  useEffect(() => {
    if (!inExcel) return;
    let shown = true;
    excel.readSigns().then(
      (signs) => {
        if (shown) setTold(signs);
      },
      // Where Excel does not answer, the signs are those of the pane's language.
      () => undefined,
    );
    const look = (): void => setLooks((before) => before + 1);
    window.addEventListener("focus", look);
    return () => {
      shown = false;
      window.removeEventListener("focus", look);
    };
  }, [excel, inExcel]);

  const of = functions.find((one) => one.id === id) ?? functions[0];
  if (of === undefined) throw new Error("The add-in has functions");
  const spoken = signsOf(language === "id" ? "," : ".");
  const signs = told ?? spoken;
  const names = Object.keys(of.parameters);
  const read = names.map((name) => argumentOf(fields[name] ?? "", [signs, spoken]));
  const unclear = read.find((one) => typeof one === "object");
  const args = withoutBlankEnd(read.map((one) => (typeof one === "object" ? `"${one.typed}"` : one)));
  const isFilled = names.every(
    (name) => of.parameters[name]?.optional === true || (fields[name] ?? "").trim() !== "",
  );
  const isReady = isFilled && unclear === undefined;
  const call = `CAKUPAN.${of.id}(${args.join(",")})`;
  const to = `${call} ${language}`;

  const answering = async (): Promise<Builder["answer"]> => {
    try {
      // Fields name the tab of each cell, so that the sheet in view does not matter.
      const values = await valuesOf(excel, args, "");
      return values === null ? { ok: false, sentence: say(lateTexts.formula.notRead) } : answerOf(of, values);
    } catch (error) {
      return { ok: false, sentence: say(sentenceOf(error)) };
    }
  };
  const ask = useRef(answering);
  useEffect(() => {
    ask.current = answering;
  });
  useEffect(() => {
    if (!isReady) return;
    const turn = (asking.current += 1);
    const timer = setTimeout(() => {
      void ask.current().then((found) => {
        if (turn === asking.current) setAnswer({ to, answer: found });
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [to, isReady, looks]);

  const working = async (work: () => Promise<void>): Promise<void> => {
    setProblem(null);
    setInserted(null);
    await alone(async () => {
      try {
        await work();
      } catch (error) {
        setProblem(sentenceOf(error));
      }
    });
  };
  const type = (name: string, text: string): void => {
    setInserted(null);
    setFields((before) => ({ ...before, [name]: text }));
  };
  const written = (formula: string): Written => ({ formula, shown: formulaWith(formula, signs) });
  const ordinary = isReady ? ordinaryForm(of.id, args) : null;
  const isAnswered = answer.to === to;
  return {
    of,
    fields,
    choose: (next) => {
      setId(next);
      // What stands in a needed field is taken along; what would stand out of sight is not.
      const wanted = functions.find((one) => one.id === next);
      setFields((before) =>
        Object.fromEntries(
          Object.entries(before).filter(([name]) => wanted?.parameters[name]?.optional === false),
        ),
      );
      setInserted(null);
      setProblem(null);
    },
    type,
    take: (name) =>
      void working(async () => {
        const { sheet, address } = await excel.readSelectedArea();
        type(name, `${quotedSheetName(sheet)}!${address}`);
      }),
    answer:
      unclear !== undefined
        ? { ok: false, sentence: say(lateTexts.formula.unclear(unclear)) }
        : isReady && isAnswered
          ? answer.answer
          : null,
    ready: isReady,
    asking: isReady && !isAnswered,
    asFunction: written(`=${call}`),
    asOrdinary: ordinary === null ? null : written(`=${ordinary}`),
    insert: ({ formula }) =>
      void working(async () => {
        setInserted(await excel.insertFormula(formula));
      }),
    inserted,
    problem,
    busy: writing,
  };
}
