import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isIsoTime, type Language, type Text as Sentence } from "../../../domain/index.js";
import { typedTime } from "../../../intake/index.js";
import { FieldRow, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Origin } from "./taking.js";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface OriginProblem {
  readonly field: keyof Origin;
  readonly sentence: Sentence;
}

/** With the date as a plan keeps it; one that cannot be read stays as it was typed. */
export function asKept(origin: Origin, language: Language): Origin {
  return { ...origin, asOf: typedTime(origin.asOf, language) ?? origin.asOf };
}

/** The first thing that is missing or cannot be read of what is asked once for all rows (`asKept`). */
export function originProblem(lacking: readonly (keyof Origin)[], origin: Origin): OriginProblem | null {
  const [field] = lacking;
  if (field !== undefined) return { field, sentence: missing[field] };
  const asOf = origin.asOf.trim();
  return asOf === "" || isIsoTime(asOf) ? null : { field: "asOf", sentence: lateTexts.own.missingAsOf };
}

const missing: Readonly<Record<keyof Origin, Sentence>> = {
  basis: lateTexts.own.missingBasis,
  asOf: lateTexts.own.missingAsOf,
  source: lateTexts.own.missingSource,
};

const hints: Readonly<Record<keyof Origin, Sentence>> = {
  basis: lateTexts.figures.basisHint,
  asOf: lateTexts.figures.asOfHint,
  source: lateTexts.figures.sourceHint,
};

/** Base, date and source, asked once where the table does not say them: a number without them is none to plan from. */
export function OriginFields(props: {
  readonly lacking: readonly (keyof Origin)[];
  readonly origin: Origin;
  readonly problem: OriginProblem | null;
  readonly onChange: (origin: Origin) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { lacking, origin, problem } = props;
  if (lacking.length === 0) return null;
  return (
    <div className={styles.fields}>
      <Text size={200} className={styles.muted}>
        {say(lateTexts.own.missing)}
      </Text>
      {lacking.map((field) => {
        const name = `own.${field}`;
        const problems = problem?.field === field ? [{ name, sentence: say(problem.sentence) }] : [];
        return (
          <FieldRow key={field} columns="whole" problems={problems}>
            <TypedField
              name={name}
              label={say(lateTexts.figures[field])}
              value={origin[field]}
              words
              placeholder={say(hints[field])}
              onType={(text) => props.onChange({ ...origin, [field]: text })}
              onLeave={() => undefined}
              wrong={problems.length > 0}
              disabled={false}
            />
          </FieldRow>
        );
      })}
    </div>
  );
}
