import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inLanguage } from "../../../domain/index.js";
import { columnLetters } from "../../../sheets/index.js";
import { fieldNames, type Field, type Recognition } from "../../../intake/index.js";
import { ChoiceField, FieldRow, Section } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import type { Brought, OwnData } from "./useOwnData.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What each column was taken for, to be corrected. */
export function Columns(props: {
  readonly data: OwnData;
  readonly brought: Brought;
  readonly recognition: Recognition;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { data, brought } = props;
  const fields = Object.keys(fieldNames) as readonly Field[];
  const choices = [
    { key: "", label: say(texts.own.notUsed) },
    ...fields.map((field) => ({ key: field, label: inLanguage(fieldNames[field], language) })),
  ];
  return (
    <Section heading={say(texts.own.tableFrom(brought.from))}>
      {brought.grids.length > 1 && (
        <FieldRow columns="whole" problems={[]}>
          <ChoiceField
            name="own.sheet"
            label={say(texts.own.sheet)}
            value={String(brought.at)}
            choices={brought.grids.map((grid, index) => ({ key: String(index), label: grid.sheet ?? "" }))}
            onChoose={(key) => data.chooseSheet(Number(key))}
            onLeave={() => undefined}
            wrong={false}
            disabled={false}
          />
        </FieldRow>
      )}
      <Text size={200} className={styles.muted}>
        {say(texts.own.columnsIntro)}
      </Text>
      <div className={styles.columns}>
        {props.recognition.columns.map(({ column, heading, field }) => (
          <FieldRow key={column} columns="whole" problems={[]}>
            <ChoiceField
              beside
              name={`own.column${String(column)}`}
              label={say(texts.own.columnHeading(columnLetters(column), heading))}
              value={field ?? ""}
              choices={choices}
              onChoose={(key) => data.chooseField(column, fields.find((one) => one === key) ?? null)}
              onLeave={() => undefined}
              wrong={false}
              disabled={false}
            />
          </FieldRow>
        ))}
      </div>
    </Section>
  );
}
