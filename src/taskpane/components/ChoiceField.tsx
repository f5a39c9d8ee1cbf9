import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** A labelled list of few choices, of which one is always chosen. */
export function ChoiceField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
  readonly problem: string | undefined;
  readonly disabled: boolean;
  readonly hint?: string;
}): ReactNode {
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.problem === undefined
        ? {}
        : { validationMessage: props.problem, validationState: "error" as const })}
    >
      <Select
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
