import { Combobox, Field, Option, makeStyles, tokens } from "@fluentui/react-components";
import { problemId } from "./FieldRow.js";
import { useState, type ReactNode } from "react";

export interface Found {
  readonly key: string;
  readonly label: string;
  /** A second line that tells two alike apart. */
  readonly detail: string;
}

/** So many are drawn at once: 552 regions in one list would be slow on the machines this is used on. */
const DRAWN = 40;

const useStyles = makeStyles({
  combobox: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  list: { maxHeight: "min(272px, 60vh)" },
  option: { display: "flex", flexDirection: "column" },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A labelled search over many choices: typing narrows the list, and leaving without choosing keeps the last choice. */
export function SearchField(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: Found | null;
  readonly find: (query: string) => readonly Found[];
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
  /** What its problem says stands under the whole row, see FieldRow. */
  readonly wrong: boolean;
  readonly disabled: boolean;
  readonly hint?: string;
  readonly placeholder: string;
  /** The name of the arrow that opens the list. */
  readonly openLabel: string;
  readonly nothingFound: (query: string) => string;
  readonly moreFound: (count: number) => string;
}): ReactNode {
  const styles = useStyles();
  /** What is being typed; null while nobody types, when the field shows the choice. */
  const [query, setQuery] = useState<string | null>(null);
  const found = props.find(query ?? "");
  const more = found.length - DRAWN;
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.wrong ? { validationState: "error" as const } : {})}
    >
      <Combobox
        {...(props.wrong ? { "aria-describedby": problemId(props.name) } : {})}
        className={styles.combobox}
        input={{ className: styles.input, size: 1 }}
        listbox={{ className: styles.list }}
        // The list has a height of its own; sized by the library it would cover the whole pane.
        positioning={{ autoSize: false }}
        // The arrow opens the list for the mouse; on the keyboard the field itself does, in one stop.
        expandIcon={{ tabIndex: -1, "aria-label": props.openLabel }}
        name={props.name}
        disabled={props.disabled}
        placeholder={props.placeholder}
        autoComplete="off"
        value={query ?? props.chosen?.label ?? ""}
        selectedOptions={props.chosen === null ? [] : [props.chosen.key]}
        onChange={(event) => setQuery(event.target.value)}
        onFocus={(event) => event.target.select()}
        onOptionSelect={(_, data) => {
          // Typing over a choice also comes here, without a value: the choice stands until another is made.
          if (data.optionValue === undefined || data.optionValue === "") return;
          props.onChoose(data.optionValue);
          setQuery(null);
        }}
        onOpenChange={(_, data) => {
          if (!data.open) setQuery(null);
        }}
        onBlur={() => {
          setQuery(null);
          props.onLeave();
        }}
      >
        {found.slice(0, DRAWN).map((one) => (
          <Option
            key={one.key}
            value={one.key}
            text={one.label}
            aria-label={one.label}
            aria-description={one.detail}
          >
            <span className={styles.option}>
              {one.label}
              <span className={styles.detail}>{one.detail}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" disabled>
            {props.nothingFound(query ?? "")}
          </Option>
        )}
        {more > 0 && (
          <Option key="more" value="" disabled>
            {props.moreFound(more)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
