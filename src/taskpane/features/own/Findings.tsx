import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import type { Finding, Intake } from "../../../intake/index.js";
import { FindingLine, Lines, Long, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { useExcel } from "../../rooms.js";
import { sentenceOf } from "../../writing/index.js";
import type { OwnData } from "./useOwnData.js";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalS },
});

/** So many at once; a table of twenty thousand rows may have as many findings. */
const atOnce = 30;

/** What is odd about the table, cell by cell; a press leads to the cell where it is in the workbook. */
export function Findings(props: {
  readonly data: OwnData;
  readonly intake: Intake;
  readonly inWorkbook: boolean;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { findings } = props.intake;
  const of = (severity: Finding["severity"]): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const [errors, warnings, notes] = [of("error"), of("warning"), of("note")];
  const someHidden = findings.some(({ code }) => code === "hidden-row");
  return (
    <Section heading={say(lateTexts.own.findings(errors.length, warnings.length))}>
      {errors.length + warnings.length === 0 && <Text size={200}>{say(lateTexts.own.noFindings)}</Text>}
      <List findings={[...errors, ...warnings]} inWorkbook={props.inWorkbook} />
      {someHidden && (
        <Checkbox
          label={say(lateTexts.own.hidden)}
          checked={props.data.includeHidden}
          onChange={(_, { checked }) => props.data.setIncludeHidden(checked === true)}
        />
      )}
      {notes.length > 0 && (
        <details>
          <summary className={styles.summary}>{say(lateTexts.own.notes(notes.length))}</summary>
          <List findings={notes} inWorkbook={props.inWorkbook} />
        </details>
      )}
    </Section>
  );
}

function List(props: { readonly findings: readonly Finding[]; readonly inWorkbook: boolean }): ReactNode {
  const { say } = useSpeaker();
  const excel = useExcel();
  const [problem, setProblem] = useState<Sentence | null>(null);
  const { findings } = props;
  const goTo = (address: string): void => {
    const place = placeOf(address);
    if (place === null) return;
    setProblem(null);
    excel.goTo(place.sheet, place.cells).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  if (findings.length === 0) return null;
  return (
    <>
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      <Long items={findings} atFirst={atOnce}>
        {(shown) => (
          <Lines>
            {shown.map((finding, index) => (
              <FindingLine
                key={`${finding.address} ${finding.code} ${String(index)}`}
                finding={finding}
                {...(props.inWorkbook && placeOf(finding.address) !== null
                  ? { onGoTo: () => goTo(finding.address) }
                  : {})}
              />
            ))}
          </Lines>
        )}
      </Long>
    </>
  );
}

/** "'Data 2024'!C7" taken apart; `null` for an address without a tab. */
function placeOf(address: string): { readonly sheet: string; readonly cells: string } | null {
  const at = address.lastIndexOf("!");
  if (at < 1) return null;
  const name = address.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(at + 1) };
}
