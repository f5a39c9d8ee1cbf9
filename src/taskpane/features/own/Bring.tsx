import { Button, Field, Spinner, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { TableCellsMerge20Regular } from "@fluentui/react-icons/svg/table-cells-merge";
import { useRef, useState, type ReactNode } from "react";
import { texts, useSpeaker } from "../../language/index.js";
import type { OwnData } from "./useOwnData.js";

const useStyles = makeStyles({
  bring: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  file: { display: "none" },
  read: { alignSelf: "flex-end" },
});

/** The three ways in which a table comes in: the selection, a file, a paste. */
export function Bring(props: {
  readonly data: OwnData;
  readonly inExcel: boolean;
  readonly onBring: () => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { data } = props;
  const [text, setText] = useState("");
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bring}>
      <Button
        icon={<TableCellsMerge20Regular />}
        disabledFocusable={!props.inExcel || data.reading}
        title={props.inExcel ? undefined : say(texts.own.onlyInExcel)}
        onClick={() => {
          props.onBring();
          void data.takeSelection();
        }}
      >
        {say(texts.own.fromSelection)}
      </Button>
      <Button
        icon={<Document20Regular />}
        disabledFocusable={data.reading}
        onClick={() => file.current?.click()}
      >
        {say(texts.own.fromFile)}
      </Button>
      <input
        ref={file}
        className={styles.file}
        type="file"
        name="ownFile"
        aria-label={say(texts.own.fromFile)}
        tabIndex={-1}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen !== undefined) {
            props.onBring();
            void data.takeFile(chosen);
          }
          // The same file may be chosen again once it was corrected.
          event.target.value = "";
        }}
      />
      <Field label={say(texts.own.pasteLabel)}>
        <Textarea
          name="ownText"
          rows={3}
          resize="vertical"
          value={text}
          placeholder={say(texts.own.pastePlaceholder)}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        className={styles.read}
        size="small"
        disabledFocusable={text.trim() === ""}
        onClick={() => {
          if (text.trim() === "") return;
          props.onBring();
          data.takeText(text);
        }}
      >
        {say(texts.own.readPaste)}
      </Button>
      {data.reading && <Spinner size="tiny" label={say(texts.own.reading)} />}
    </div>
  );
}
