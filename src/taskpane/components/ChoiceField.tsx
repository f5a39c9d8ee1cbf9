import { Field, Select, makeStyles } from "@fluentui/react-components";
import { problemId } from "./FieldRow.js";
import type { ReactNode } from "react";

export interface Choice {
  readonly key: string;
  readonly label: string;
}

// Its widest choice must not decide how wide the field is.
const useStyles = makeStyles({
  root: { minWidth: 0 },
  beside: { gridTemplateColumns: "minmax(0, 0.85fr) minmax(0, 1fr)", overflowWrap: "anywhere" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** A labelled list of few choices, of which one is always chosen. */
export function ChoiceField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
  /** What its problem says stands under the whole row, see FieldRow. */
  readonly wrong: boolean;
  readonly disabled: boolean;
  readonly hint?: string;
  /** The label stands to the left, where a column of such fields is read line by line. */
  readonly beside?: boolean;
}): ReactNode {
  const styles = useStyles();
  return (
    <Field
      label={props.label}
      {...(props.beside === true ? { orientation: "horizontal" as const, className: styles.beside } : {})}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.wrong ? { validationState: "error" as const } : {})}
    >
      <Select
        className={styles.root}
        select={{ className: styles.select }}
        {...(props.wrong ? { "aria-describedby": problemId(props.name) } : {})}
        name={props.name}
        disabled={props.disabled}
        value={props.value}
        onChange={(_, data) => props.onChoose(data.value)}
        onBlur={props.onLeave}
      >
        {props.choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
