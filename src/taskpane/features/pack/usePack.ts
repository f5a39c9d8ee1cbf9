import { useState } from "react";
import type { Text } from "../../../domain/index.js";
import { bundled, htmlOf, textOf, wordFileOf, type NamedFile, type Paper } from "../../../papers/index.js";
import { buildPack, checkPack, type CheckedPaper } from "../../../workbooks/index.js";
import { copyFormatted } from "../../handing.js";
import { lateTexts } from "../../language/late.js";
import { useSaving, type Saving } from "../../Saved.js";
import { sentenceOf, type Underway } from "../../writing/index.js";
import { useFilledPlans } from "./useFilledPlans.js";

export interface Pack {
  /** `null` while none was made. */
  readonly papers: readonly Paper[] | null;
  /** Older documents that were compared; `null` while none were. */
  readonly checked: readonly CheckedPaper[] | null;
  readonly working: boolean;
  /** The reading of the sheets. */
  readonly underway: Underway;
  readonly problem: Text | null;
  readonly note: Text | null;
  readonly make: () => void;
  readonly copy: (paper: Paper) => void;
  readonly save: () => void;
  readonly check: (files: readonly File[]) => void;
  readonly saving: Saving;
}

/** The documents of the plan that stands in the workbook, and what became of older ones. */
export function usePack(): Pack {
  const { ask: askPlan, underway } = useFilledPlans();
  const [papers, setPapers] = useState<readonly Paper[] | null>(null);
  const [checked, setChecked] = useState<readonly CheckedPaper[] | null>(null);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const [note, setNote] = useState<Text | null>(null);

  const saving = useSaving();

  const work = (doing: () => Promise<void>): void => {
    if (working) return;
    setWorking(true);
    setProblem(null);
    setNote(null);
    doing()
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setWorking(false));
  };

  const withFilled = async <T>(
    asked: Parameters<typeof askPlan<T>>[0],
    take: (answer: T) => void,
  ): Promise<void> => {
    const answer = await askPlan(asked);
    if (answer.ok) take(answer.value);
    else setProblem(answer.sentence);
  };

  return {
    saving,
    papers,
    checked,
    working,
    underway,
    problem,
    note,
    make: () =>
      work(() =>
        withFilled(
          ({ choices, filled }) => buildPack(choices, filled),
          (made) => {
            setPapers(made);
            setNote(lateTexts.pack.made(made.length));
          },
        ),
      ),
    copy: (paper) =>
      work(async () => {
        const done = await copyFormatted(htmlOf(paper), textOf(paper));
        if (done) setNote(lateTexts.pack.copied(paper.name));
        else setProblem(lateTexts.pack.notCopied);
      }),
    save: () =>
      work(async () => {
        const zip = await zipOf(papers ?? []);
        if (zip === null) {
          setProblem(lateTexts.pack.notLoaded);
          return;
        }
        const name = `Paket usulan - ${papers?.[0]?.name.split(" - ")[1] ?? ""}.zip`;
        saving.save(name, new Blob([zip as BlobPart], { type: "application/zip" }));
        setNote(lateTexts.pack.saved(name));
      }),
    check: (files) =>
      work(async () => {
        const named = await Promise.all(
          files.map(async (file): Promise<NamedFile> => ({
            name: file.name,
            bytes: new Uint8Array(await file.arrayBuffer()),
          })),
        );
        await withFilled(
          ({ choices, filled }) => checkPack(choices, filled, named),
          (compared) => {
            setChecked(compared);
            // The result stands below the documents that were made, where a narrow pane does not show it.
            const agreeing = compared.filter((one) => one.figures > 0 && one.disagreements.length === 0);
            setNote(lateTexts.pack.compared(compared.length, agreeing.length));
          },
        );
      }),
  };
}

/** The documents as one file; `null` where what writes them cannot be loaded. */
async function zipOf(papers: readonly Paper[]): Promise<Uint8Array | null> {
  try {
    const files: NamedFile[] = [];
    for (const paper of papers) files.push({ name: `${paper.name}.docx`, bytes: await wordFileOf(paper) });
    return await bundled(files);
  } catch (error) {
    if (error instanceof Error && error.name === "ChunkLoadError") return null;
    throw error;
  }
}
