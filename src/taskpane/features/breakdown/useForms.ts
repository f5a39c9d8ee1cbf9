import { useRef, useState } from "react";
import type { Language, Text } from "../../../domain/index.js";
import { bundled, workbookFileOf, type NamedFile } from "../../../papers/index.js";
import { formsOf } from "../../../workbooks/index.js";
import { lateTexts } from "../../language/late.js";
import { useBooks } from "../../rooms.js";
import { useSaving, type Saving } from "../../Saved.js";
import { sentenceOf } from "../../writing/index.js";

interface FormsMaking {
  /** `null` while none are being made. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly note: Text | null;
  readonly problem: Text | null;
  readonly make: (regionCode: string, baseYear: number, language: Language) => void;
  readonly stop: () => void;
  readonly saving: Saving;
}

/** Makes the forms of a province one after another, with a stop between any two, and hands them over as one file. */
export function useForms(): FormsMaking {
  const { buildBook } = useBooks();
  const [progress, setProgress] = useState<FormsMaking["progress"]>(null);
  const [note, setNote] = useState<Text | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const saving = useSaving();
  const stopper = useRef<AbortController | null>(null);

  const making = async (regionCode: string, baseYear: number, language: Language): Promise<void> => {
    const asked = formsOf({ regionCode, baseYear, language });
    if (!asked.ok) {
      setProblem(asked.problem.sentence);
      return;
    }
    const { forms, name: zipName } = asked.value;
    const controller = new AbortController();
    stopper.current = controller;
    setProgress({ done: 0, of: forms.length });
    const files: NamedFile[] = [];
    for (const { name, choices } of forms) {
      const plan = await buildBook({ workbook: "breakdown", choices });
      if (!plan.ok) {
        setProblem(plan.problem.sentence);
        return;
      }
      files.push({ name, bytes: await workbookFileOf(plan.value) });
      if (controller.signal.aborted) {
        setNote(lateTexts.breakdown.formsStopped);
        return;
      }
      setProgress({ done: files.length, of: forms.length });
    }
    const zip = await bundled(files);
    saving.save(zipName, new Blob([zip as BlobPart], { type: "application/zip" }));
    setNote(lateTexts.breakdown.formsMade(files.length, zipName));
  };

  return {
    progress,
    note,
    problem,
    make: (regionCode, baseYear, language) => {
      if (progress !== null) return;
      setNote(null);
      setProblem(null);
      making(regionCode, baseYear, language)
        .catch((error: unknown) =>
          setProblem(isUnloaded(error) ? lateTexts.pack.notLoaded : sentenceOf(error)),
        )
        .finally(() => setProgress(null));
    },
    stop: () => stopper.current?.abort(),
    saving,
  };
}

/** Whether what writes files could not be loaded. */
function isUnloaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
