import { Button, Checkbox, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { wordFileOf } from "../../../papers/index.js";
import { buildDecreeAnnex } from "../../../workbooks/index.js";
import { NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { usePlan } from "../../plan/index.js";
import { Saved, useSaving } from "../../Saved.js";
import { sentenceOf } from "../../writing/index.js";
import { useFilledPlans } from "../pack/index.js";
import type { Text as Words } from "../../../domain/index.js";
import type { Persons } from "./usePersons.js";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Those that pass as an annex to a decree: a Word file of its own, its NIK masked unless somebody asks otherwise. */
export function DecreeAnnex(props: { readonly persons: Persons; readonly disabled: boolean }): ReactNode {
  const { say } = useSpeaker();
  const { plan } = usePlan();
  const { ask: askPlan } = useFilledPlans();
  const [whole, setWhole] = useState(false);
  const [problem, setProblem] = useState<Words | null>(null);
  const [note, setNote] = useState<Words | null>(null);
  const saving = useSaving();
  const { persons, disabled } = props;

  const make = async (): Promise<void> => {
    setProblem(null);
    setNote(null);
    const annex = await persons.decreeRows(whole ? "whole" : "masked");
    if (annex === null) return;
    const given = { ...annex, regionCode: plan.form.regionCode === "" ? null : plan.form.regionCode };
    const held = await askPlan((filled) => buildDecreeAnnex({ ...given, plan: filled }));
    // Without a plan in the workbook there is nothing to compare with, and the annex is made all the same.
    const paper = held.ok ? held : buildDecreeAnnex({ ...given, plan: null });
    if (!paper.ok) {
      setProblem(paper.problem.sentence);
      return;
    }
    const name = `${paper.value.name}.docx`;
    saving.save(name, new Blob([(await wordFileOf(paper.value)) as BlobPart], { type: docxType }));
    setNote(lateTexts.pack.saved(name));
  };

  return (
    <>
      <Text size={200}>{say(lateTexts.persons.decreeHint)}</Text>
      <Checkbox
        label={say(lateTexts.persons.wholeNik)}
        checked={whole}
        disabled={disabled}
        onChange={(_, { checked }) => setWhole(checked === true)}
      />
      <Button
        size="small"
        disabledFocusable={disabled}
        onClick={() => {
          if (!disabled) make().catch((error: unknown) => setProblem(sentenceOf(error)));
        }}
      >
        {say(lateTexts.persons.decree)}
      </Button>
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      <div role="status">{note !== null && <Text size={200}>{say(note)}</Text>}</div>
      <Saved saving={saving} />
    </>
  );
}
