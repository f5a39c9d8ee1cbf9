import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Location20Regular } from "@fluentui/react-icons/svg/location";
import { PersonQuestionMark20Regular } from "@fluentui/react-icons/svg/person-question-mark";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactElement, type ReactNode } from "react";
import type { Consolidation, FileOutcome } from "../../../intake/index.js";
import { FindingLine, Folds, Line, Lines, Long } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  point: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS },
});

const STATUSES: readonly { readonly status: FileOutcome["status"]; readonly icon: ReactElement }[] = [
  { status: "refused", icon: <DismissCircle20Regular /> },
  { status: "held", icon: <PersonQuestionMark20Regular /> },
  { status: "partly", icon: <Warning20Regular /> },
  { status: "accepted", icon: <CheckmarkCircle20Regular /> },
];

const tones = { refused: "wrong", held: "warning", partly: "warning", accepted: undefined } as const;

/** What became of every file, and who has not sent one. */
export function Files(props: {
  readonly consolidation: Consolidation;
  /** Begins to point at the table of a file, by its place in the list. */
  readonly onPoint: (fileIndex: number) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const { missing } = props.consolidation;
  const files = props.consolidation.files.map((file, fileIndex) => ({ ...file, fileIndex }));
  const groups = STATUSES.map(({ status, icon }) => ({
    key: status,
    icon,
    files: files.filter((file) => file.status === status),
  })).filter((group) => group.files.length > 0);
  return (
    <Folds
      open={["refused", "held"]}
      folds={[
        ...groups.map(({ key, icon, files: some }) => ({
          key,
          icon,
          label: say(lateTexts.gather.status[key](some.length)),
          content: <FileList files={some} onPoint={props.onPoint} />,
        })),
        ...(missing.length === 0
          ? []
          : [
              {
                key: "missing",
                icon: <Location20Regular />,
                label: say(lateTexts.gather.missing(missing.length)),
                content: <Text size={200}>{missing.map(({ name }) => name).join(", ")}</Text>,
              },
            ]),
      ]}
    />
  );
}

/** So many at once: 514 files, each with its findings, would make the pane slow. */
const atOnce = 25;

interface ListedFile extends FileOutcome {
  readonly fileIndex: number;
}

function FileList(props: {
  readonly files: readonly ListedFile[];
  readonly onPoint: (fileIndex: number) => void;
}): ReactNode {
  return (
    <Long items={props.files} atFirst={atOnce}>
      {(shown) => (
        <Lines>
          {shown.map((file) => (
            <OneFile key={file.fileIndex} file={file} onPoint={() => props.onPoint(file.fileIndex)} />
          ))}
        </Lines>
      )}
    </Long>
  );
}

function OneFile(props: { readonly file: ListedFile; readonly onPoint: () => void }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { file } = props;
  const findings = file.findings.filter(({ severity }) => severity !== "note");
  const [open, setOpen] = useState(false);
  return (
    <Line tone={tones[file.status]}>
      <Text block size={200} weight="semibold">
        {file.name}
      </Text>
      {file.status !== "refused" && (
        <Text block size={200} className={styles.muted}>
          {[
            file.regions
              .slice(0, 3)
              .map(({ name }) => name)
              .join(", "),
            say(lateTexts.gather.rowsUsed(file.rowsUsed, file.rowsHeld)),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </Text>
      )}
      {file.reasons.map((reason) => (
        <Text key={reason.id} block size={200}>
          {say(reason)}
        </Text>
      ))}
      {file.pointable && (
        <Button className={styles.point} size="small" onClick={props.onPoint}>
          {say(file.status === "refused" ? lateTexts.own.pointTitle : lateTexts.gather.pointAgain)}
        </Button>
      )}
      {findings.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles.summary}>{say(lateTexts.gather.findings(findings.length))}</summary>
          {open && (
            <Lines>
              {findings.slice(0, 50).map((finding, index) => (
                <FindingLine key={`${finding.address} ${String(index)}`} finding={finding} />
              ))}
              {findings.length > 50 && <Text size={200}>{say(texts.pane.more(findings.length - 50))}</Text>}
            </Lines>
          )}
        </details>
      )}
    </Line>
  );
}
