import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { FileOutcome } from "../../../intake/index.js";
import { FindingLine, Lines, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Columns, Point, Refusals, SheetChoice } from "../pointing/index.js";
import type { PointedFile } from "./useGather.js";

const useStyles = makeStyles({
  box: { borderRadius: tokens.borderRadiusMedium },
  done: { alignSelf: "flex-start" },
});

/** Findings of the file that are listed here; the others stand with it in the list of files. */
const mostFindings = 8;

/** One of the files as it is, for the planner to say where its table stands and what its columns hold. */
export function PointFile(props: {
  readonly pointed: PointedFile;
  /** What became of the file as it is read now. */
  readonly outcome: FileOutcome;
  readonly onDone: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { pointed, outcome } = props;
  const { pointing, intake, fileIndex } = pointed;
  const box = useRef<HTMLDivElement>(null);
  // The press that opened it was far below, in the list of files.
  useEffect(() => box.current?.focus(), [fileIndex]);
  const findings = outcome.findings.filter(({ severity }) => severity === "error").slice(0, mostFindings);
  return (
    <div ref={box} className={styles.box} tabIndex={-1}>
      <Section heading={say(lateTexts.gather.pointTitle(pointed.name))}>
        <SheetChoice name="gather" pointing={pointing} />
        <Refusals pointing={pointing} />
        <Point key={`${String(fileIndex)} ${String(pointing.looked.at)}`} name="gather" pointing={pointing} />
        {intake !== null && (
          <>
            <Columns
              name="gather"
              heading={say(lateTexts.gather.pointColumns)}
              pointing={pointing}
              recognition={intake.recognition}
            />
            <Text role="status" size={200} weight="semibold">
              {say(lateTexts.gather.rowsUsed(outcome.rowsUsed, outcome.rowsHeld))}
            </Text>
            {findings.length > 0 && (
              <Lines>
                {findings.map((finding, index) => (
                  <FindingLine key={`${finding.address} ${String(index)}`} finding={finding} />
                ))}
              </Lines>
            )}
          </>
        )}
        <Button className={styles.done} size="small" onClick={props.onDone}>
          {say(lateTexts.gather.pointDone)}
        </Button>
      </Section>
    </div>
  );
}
