import { Field, Input } from "@fluentui/react-components";
import { problemId } from "./FieldRow.js";
import { startTransition, useState, type KeyboardEvent, type ReactNode } from "react";

interface TypedFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** What its problem says stands under the whole row, see FieldRow. */
  readonly wrong: boolean;
  readonly disabled: boolean;
  readonly hint?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  /** Words and not a number: brings the keyboard of letters where there is one on the screen. */
  readonly words?: boolean;
  /** A whole number: the arrow keys go up and down by one, as far as these bounds. */
  readonly whole?: { readonly min: number; readonly max: number };
}

/**
 * A labelled field that keeps the text as typed; what the text means is read elsewhere. A key is painted at once, and the pane follows in
 * pieces that the next key interrupts; when the field is left it has followed.
 */
export function TypedField(props: TypedFieldProps): ReactNode {
  /** What the rest of the pane does not know yet. */
  const [ahead, setAhead] = useState<string | null>(null);
  const value = ahead ?? props.value;
  const type = (text: string): void => {
    setAhead(text);
    startTransition(() => {
      props.onType(text);
      setAhead(null);
    });
  };
  const leave = (): void => {
    if (ahead !== null) {
      props.onType(ahead);
      setAhead(null);
    }
    props.onLeave();
  };
  const step = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (by === 0 || props.whole === undefined || !/^\d+$/u.test(value.trim())) return;
    event.preventDefault();
    const next = Number(value.trim()) + by;
    type(String(Math.min(props.whole.max, Math.max(props.whole.min, next))));
  };
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.wrong ? { validationState: "error" as const } : {})}
    >
      <Input
        {...(props.wrong ? { "aria-describedby": problemId(props.name) } : {})}
        name={props.name}
        disabled={props.disabled}
        value={value}
        onChange={(_, data) => type(data.value)}
        onBlur={leave}
        onKeyDown={step}
        inputMode={props.words === true ? "text" : props.whole === undefined ? "decimal" : "numeric"}
        autoComplete="off"
        // The smallest pane is 320 px wide: two fields share a line, so none may claim a width of its own.
        input={{ size: 1 }}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.unit === undefined ? {} : { contentAfter: <span aria-hidden>{props.unit}</span> })}
      />
    </Field>
  );
}
