import { Button, Field, Spinner, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { TableCellsMerge20Regular } from "@fluentui/react-icons/svg/table-cells-merge";
import { useState, type ReactNode } from "react";
import { FilesButton, tableFiles } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { OwnData } from "./useOwnData.js";

const useStyles = makeStyles({
  bring: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
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
  return (
    <div className={styles.bring}>
      <Button
        icon={<TableCellsMerge20Regular />}
        disabledFocusable={!props.inExcel || data.reading}
        title={props.inExcel ? undefined : say(lateTexts.own.onlyInExcel)}
        onClick={() => {
          props.onBring();
          void data.takeSelection();
        }}
      >
        {say(lateTexts.own.fromSelection)}
      </Button>
      <FilesButton
        name="ownFile"
        label={say(lateTexts.own.fromFile)}
        accept={tableFiles}
        icon={<Document20Regular />}
        disabled={data.reading}
        onFiles={([file]) => {
          if (file === undefined) return;
          props.onBring();
          void data.takeFile(file);
        }}
      />
      <Field label={say(lateTexts.own.pasteLabel)}>
        <Textarea
          name="ownText"
          rows={3}
          resize="vertical"
          value={text}
          placeholder={say(lateTexts.own.pastePlaceholder)}
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
        {say(lateTexts.own.readPaste)}
      </Button>
      {data.reading && <Spinner size="tiny" label={say(lateTexts.own.reading)} />}
    </div>
  );
}
