import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { childrenOf, type Region } from "../../../domain/index.js";
import { NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Saved } from "../../Saved.js";
import { StepBar, StopButton } from "../../writing/index.js";
import { useForms } from "./useForms.js";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

/** The forms of all kabupaten and kota of a province, made and handed over at one press. */
export function Forms(props: {
  readonly province: Region;
  /** `null` while the year cannot be read. */
  readonly baseYear: number | null;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const forms = useForms();
  const { province, baseYear } = props;
  const count = childrenOf(province.code).length;
  const { progress } = forms;
  return (
    <div className={styles.box}>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={baseYear === null || progress !== null}
        onClick={() => {
          if (baseYear !== null && progress === null) forms.make(province.code, baseYear, language);
        }}
      >
        {say(lateTexts.breakdown.forms(count))}
      </Button>
      {progress !== null && (
        <>
          <Text role="status" size={200}>
            {say(lateTexts.breakdown.formsMaking(progress.done, progress.of))}
          </Text>
          <StepBar label={lateTexts.breakdown.formsProgress} done={progress.done} total={progress.of} />
          <div>
            <StopButton
              size="small"
              label={lateTexts.breakdown.formsStop}
              stopping={false}
              onStop={forms.stop}
            />
          </div>
        </>
      )}
      {forms.problem !== null && <NoticeBar intent="error">{say(forms.problem)}</NoticeBar>}
      <div role="status">{forms.note !== null && <Text size={200}>{say(forms.note)}</Text>}</div>
      <Saved saving={forms.saving} />
    </div>
  );
}
