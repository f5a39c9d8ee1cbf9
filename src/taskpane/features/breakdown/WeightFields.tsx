import { Field, Text, Textarea } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";
import { FieldRow, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { ReadWeights } from "./weights.js";

type WeightField = "weights" | "weightSource";

/** Where population or another weight is pasted, and where it comes from. Left empty, the column is filled in on the sheet. */
export function WeightFields(props: {
  readonly field: (name: WeightField) => Omit<ComponentProps<typeof TypedField>, "label" | "placeholder">;
  readonly problemsOf: (...names: readonly WeightField[]) => ComponentProps<typeof FieldRow>["problems"];
  readonly read: ReadWeights | null;
}): ReactNode {
  const { say } = useSpeaker();
  const { name, value, onType, wrong, disabled } = props.field("weights");
  const { read } = props;
  return (
    <>
      <FieldRow columns="whole" problems={props.problemsOf("weights")}>
        <Field
          label={say(lateTexts.breakdown.weights)}
          {...(read === null ? {} : { hint: say(lateTexts.breakdown.weightsRead(read.found, read.of)) })}
          {...(wrong ? { validationState: "error" as const } : {})}
        >
          <Textarea
            name={name}
            value={value}
            disabled={disabled}
            resize="vertical"
            placeholder={say(lateTexts.breakdown.weightsHint)}
            onChange={(_, data) => onType(data.value)}
          />
        </Field>
      </FieldRow>
      <FieldRow columns="whole" problems={props.problemsOf("weightSource")}>
        <TypedField
          {...props.field("weightSource")}
          label={say(lateTexts.breakdown.weightSource)}
          placeholder={say(lateTexts.breakdown.weightSourceHint)}
          words
        />
      </FieldRow>
      {value.trim() === "" && <Text size={200}>{say(lateTexts.breakdown.weightsEmpty)}</Text>}
    </>
  );
}
