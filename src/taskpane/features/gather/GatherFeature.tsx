import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { useEffect, type ReactNode } from "react";
import { FilesButton, NoticeBar, QuestionList, tableFiles } from "../../components/index.js";
import type { SharedQuestion } from "../../../intake/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { HostProbe } from "../../../excel/index.js";
import { isBusy, shown, StepBar, StopButton, useWriting, WritingPage } from "../../writing/index.js";
import { Conflicts } from "./Conflicts.js";
import { Files } from "./Files.js";
import { Onward } from "./Onward.js";
import type { HandedOn } from "./onward.js";
import { PointFile } from "./PointFile.js";
import { useGather } from "./useGather.js";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  reading: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  stop: { alignSelf: "flex-end" },
  name: { overflowWrap: "anywhere" },
});

/** Rows wait for its answer. */
function isOpen({ question }: SharedQuestion): boolean {
  return question.chosen === null;
}

/** "Gabung": the files that kabupaten and kota sent back, checked one by one and put together in one Rekap. */
export function GatherFeature(props: {
  readonly probe: HostProbe | null;
  /** Files that were opened in another tab, to be taken up here. */
  readonly handed: readonly File[];
  readonly onTaken: () => void;
  /** Takes up files that are lists of persons. */
  readonly onLists: (files: readonly File[]) => void;
  readonly onShowPlan: () => void;
  /** Takes up what was put together as the rows of a breakdown. */
  readonly onBreakdown: (handed: HandedOn) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const gathering = useGather(language);
  const writing = useWriting(shown, gathering.plan);
  const { progress, consolidation, chosen, pointed, lists } = gathering;
  const { handed, onTaken } = props;
  const { read } = gathering;
  useEffect(() => {
    if (handed.length === 0) return;
    void read(handed);
    onTaken();
    // The files alone say that there is something to take up.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [handed]);
  const outcome = pointed === null ? undefined : consolidation?.files[pointed.fileIndex];
  const busy = isBusy(writing.state.phase) || progress !== null;
  return (
    <WritingPage
      probe={props.probe}
      writing={writing}
      shown={shown}
      instead={{
        refusal: gathering.refusal,
        waiting: gathering.preparing ? lateTexts.gather.preparing : lateTexts.gather.empty,
      }}
      button={lateTexts.gather.button}
      lacking={
        gathering.preparing
          ? lateTexts.gather.preparing
          : consolidation === null
            ? lateTexts.gather.notYet
            : lateTexts.gather.noRows
      }
      onWrite={() => {
        if (gathering.plan !== null && !busy) void writing.write(gathering.plan);
      }}
    >
      <div className={styles.form}>
        <Text size={200} className={styles.muted}>
          {say(lateTexts.gather.intro)}
        </Text>
        <FilesButton
          name="gatherFiles"
          label={say(lateTexts.gather.choose)}
          accept={tableFiles}
          multiple
          icon={<DocumentMultiple20Regular />}
          disabled={busy}
          onFiles={(files) => void gathering.read(files)}
        >
          {say(consolidation === null ? lateTexts.gather.choose : lateTexts.gather.chooseOthers)}
        </FilesButton>
        {progress !== null && (
          <div className={styles.reading}>
            <div role="status" aria-live="polite">
              <Text size={200} className={styles.name}>
                {say(lateTexts.gather.reading(progress.done, progress.of, progress.name))}
              </Text>
            </div>
            <StepBar label={lateTexts.gather.progressLabel} done={progress.done} total={progress.of} />
            <div className={styles.stop}>
              <StopButton
                size="small"
                label={lateTexts.gather.stop}
                stopping={false}
                onStop={gathering.stop}
              />
            </div>
          </div>
        )}
        {lists.length > 0 && (
          <NoticeBar
            intent="info"
            action={{ label: say(lateTexts.persons.open), onPress: () => props.onLists(lists) }}
          >
            {say(lateTexts.persons.openHere(lists.map(({ name }) => name)))}
          </NoticeBar>
        )}
        {consolidation !== null && progress === null && (
          <>
            {consolidation.stopped && (
              <NoticeBar intent="warning">
                {say(lateTexts.gather.stopped(consolidation.files.length, chosen))}
              </NoticeBar>
            )}
            <Text weight="semibold">
              {say(lateTexts.gather.summary(consolidation.rows.length, consolidation.files.length))}
            </Text>
            {consolidation.warnings.map((warning) => (
              <NoticeBar key={warning.id} intent="warning">
                {say(warning)}
              </NoticeBar>
            ))}
            {gathering.hasOtherVersions && (
              <Checkbox
                label={say(lateTexts.gather.otherVersions)}
                checked={gathering.otherVersions}
                onChange={(_, { checked }) => gathering.setOtherVersions(checked === true)}
              />
            )}
            <QuestionList
              heading={say(lateTexts.gather.questions(gathering.questions.filter(isOpen).length))}
              asked={gathering.questions.map(({ question, files }) => ({
                question,
                by: say(lateTexts.gather.askedBy(files.length, files[0] ?? "")),
              }))}
              onAnswer={gathering.answer}
            />
            <Conflicts gathering={gathering} conflicts={consolidation.conflicts} />
            {pointed !== null && outcome !== undefined && (
              <PointFile pointed={pointed} outcome={outcome} onDone={() => gathering.pointAt(null)} />
            )}
            <Onward
              consolidation={consolidation}
              onShowPlan={props.onShowPlan}
              onBreakdown={props.onBreakdown}
            />
            <Files consolidation={consolidation} onPoint={gathering.pointAt} />
          </>
        )}
      </div>
    </WritingPage>
  );
}
