import { Button, Checkbox, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import type { RefreshPreview } from "../../../excel/index.js";
import { NoticeBar, Section } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Headline, Progress } from "../../writing/index.js";
import type { PlanRefresh, RefreshNotice, RefreshPhase } from "./useRefresh.js";

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function sentenceOn(notice: RefreshNotice): Sentence {
  if (notice.intent !== "success") return notice.sentence;
  if (notice.done === null) return lateTexts.refreshing.takenBack;
  return lateTexts.refreshing.done(notice.done.written, notice.done.kept);
}

/** What a refresh of the plan in this workbook would change, and what of it is to be decided, before anything is written. */
export function Refresh(props: { readonly refresh: PlanRefresh }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { refresh } = props;
  const { phase, notice, plan } = refresh;
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const { kind } = phase;
  useEffect(() => {
    // What is to be read and decided is led to; whoever calls it off goes on where it was asked for.
    if (kind === "looking") opener.current = document.activeElement;
    else if (kind !== "idle") box.current?.focus();
  }, [kind]);
  const cancel = (): void => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
    refresh.cancel();
  };
  return (
    <>
      {notice !== null && (
        <NoticeBar
          intent={notice.intent}
          focus
          dismiss={{ label: say(texts.pane.dismiss), onDismiss: refresh.dismiss }}
        >
          {say(sentenceOn(notice))}
        </NoticeBar>
      )}
      {phase.kind === "idle" && plan !== null && plan.before !== null && (
        <NoticeBar
          intent="info"
          action={{ label: say(lateTexts.refreshing.takeBack), onPress: () => void refresh.takeBack() }}
        >
          {say(lateTexts.refreshing.lastRefresh)}
        </NoticeBar>
      )}
      {phase.kind !== "idle" && (
        <Section heading={say(lateTexts.refreshing.heading)}>
          <div ref={box} role="group" tabIndex={-1} aria-label={say(lateTexts.refreshing.heading)}>
            {phase.kind === "looking" && (
              <Progress underway={refresh.underway} begins={lateTexts.refreshing.looking} />
            )}
            {phase.kind === "writing" && (
              <Progress underway={refresh.underway} begins={lateTexts.refreshing.writing} />
            )}
            {phase.kind === "shown" && (
              <div className={styles.part}>
                {!writes(phase) ? (
                  <Text>{say(lateTexts.refreshing.same)}</Text>
                ) : (
                  <ul className={styles.list}>
                    {phase.preview.sheets.map(({ name, cells, comesIn, leaves }) => (
                      <li key={name}>
                        <Text size={200}>
                          <strong>{name}</strong>: {say(lateTexts.refreshing.sheet(cells, comesIn, leaves))}
                        </Text>
                      </li>
                    ))}
                  </ul>
                )}
                {!phase.preview.isSame && <Headline {...phase.preview.headline} />}
                {phase.preview.kept > 0 && (
                  <Text size={200}>{say(lateTexts.refreshing.kept(phase.preview.kept))}</Text>
                )}
                <Conflicts
                  conflicts={phase.preview.conflicts}
                  decisions={phase.decisions}
                  onDecide={refresh.decide}
                />
                {asksToAgree(phase.preview) && (
                  <Checkbox
                    checked={phase.agreed}
                    label={say(lateTexts.refreshing.agree)}
                    onChange={(_, { checked }) => refresh.agree(checked === true)}
                  />
                )}
                <div className={styles.buttons}>
                  {writes(phase) && (
                    <Button
                      appearance="primary"
                      disabledFocusable={asksToAgree(phase.preview) && !phase.agreed}
                      onClick={() => void refresh.start()}
                    >
                      {say(lateTexts.refreshing.start)}
                    </Button>
                  )}
                  <Button onClick={cancel}>{say(lateTexts.refreshing.cancel)}</Button>
                </div>
              </div>
            )}
          </div>
        </Section>
      )}
    </>
  );
}

/** Whether there is something to be written: what the choices change, or what somebody wants to be as the plan has it again. */
function writes({ preview, decisions }: Extract<RefreshPhase, { readonly kind: "shown" }>): boolean {
  return !preview.isSame || Object.values(decisions).includes("new");
}

function asksToAgree({ conflicts }: RefreshPreview): boolean {
  return conflicts.some(({ kind }) => kind === "leaving");
}

function Conflicts(props: {
  readonly conflicts: RefreshPreview["conflicts"];
  readonly decisions: Readonly<Record<string, "keep" | "new">>;
  readonly onDecide: (id: string, decision: "keep" | "new") => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  if (props.conflicts.length === 0) return null;
  const shown = (content: string | number | boolean): string =>
    content === "" ? say(lateTexts.refreshing.empty) : String(content);
  return (
    <div className={styles.part}>
      <Text>{say(lateTexts.refreshing.conflicts)}</Text>
      <ul className={styles.list}>
        {props.conflicts.map(({ id, kind, place, mine, planned }) => (
          <li key={id}>
            <Text size={200} block>
              <strong>{place}</strong>
            </Text>
            {kind === "foreign" || kind === "leaving" ? (
              <Text size={200}>{say(lateTexts.refreshing[kind](shown(mine)))}</Text>
            ) : (
              <RadioGroup
                aria-label={place}
                value={props.decisions[id] ?? "keep"}
                onChange={(_, { value }) => props.onDecide(id, value === "new" ? "new" : "keep")}
              >
                <Radio value="keep" label={say(lateTexts.refreshing.mine(shown(mine)))} />
                <Radio value="new" label={say(lateTexts.refreshing.planned(shown(planned ?? "")))} />
              </RadioGroup>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
