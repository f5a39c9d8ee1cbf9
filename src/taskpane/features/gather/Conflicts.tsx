import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Conflict } from "../../../intake/index.js";
import { Long, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Gathering } from "./useGather.js";

const useStyles = makeStyles({
  conflict: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder2}`,
    overflowWrap: "anywhere",
  },
  start: { alignSelf: "flex-start" },
});

const atOnce = 20;

/** Lines that several files hold: the planner says which file counts, and until then none does. */
export function Conflicts(props: {
  readonly gathering: Gathering;
  readonly conflicts: readonly Conflict[];
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { conflicts, gathering } = props;
  if (conflicts.length === 0) return null;
  const open = conflicts.filter(({ chosen }) => chosen === null);
  return (
    <Section heading={say(lateTexts.gather.conflicts(open.length))}>
      {open.some(({ alike }) => alike) && (
        <Button className={styles.start} size="small" onClick={gathering.preferFirstWhereAlike}>
          {say(lateTexts.gather.allAlike)}
        </Button>
      )}
      <Long items={conflicts} atFirst={atOnce}>
        {(shown) =>
          shown.map((conflict) => (
            <OneConflict key={conflict.key} conflict={conflict} gathering={gathering} />
          ))
        }
      </Long>
    </Section>
  );
}

function OneConflict(props: { readonly conflict: Conflict; readonly gathering: Gathering }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const id = useId();
  const { conflict, gathering } = props;
  return (
    <div className={styles.conflict}>
      <Text id={id} size={200}>
        {say(conflict.sentence)}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={conflict.chosen === null ? "none" : String(conflict.chosen)}
        onChange={(_, { value }) => gathering.prefer(conflict, value === "none" ? null : Number(value))}
      >
        {conflict.rows.map(({ row, file, fileIndex }) => (
          <Radio
            key={`${String(fileIndex)} ${row.address}`}
            value={String(fileIndex)}
            label={say(lateTexts.gather.fileChoice(file, lateTexts.own.rowNumbers(row.covered, row.workers)))}
          />
        ))}
        <Radio value="none" label={say(lateTexts.gather.none)} />
      </RadioGroup>
    </div>
  );
}
