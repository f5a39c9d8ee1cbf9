import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inLanguage } from "../../../domain/index.js";
import { columnLetters } from "../../../sheets/index.js";
import { fieldNames, type Field, type Recognition, type Scale } from "../../../intake/index.js";
import { ChoiceField, FieldRow, Long, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Pointing } from "./pointing.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Columns that count persons, each in its unit. */
const counts: readonly Field[] = ["covered", "workers", "uncovered"];
const scales: readonly Scale[] = [1, 1_000, 1_000_000];
/** So many at once; a sheet may have thousands of columns. */
const atOnce = 40;

/** Which sheet of the workbook is looked at; there whatever the sheet holds. */
export function SheetChoice(props: { readonly name: string; readonly pointing: Pointing }): ReactNode {
  const { say } = useSpeaker();
  const { grids, at } = props.pointing.looked;
  if (grids.length < 2) return null;
  return (
    <FieldRow columns="whole" problems={[]}>
      <ChoiceField
        name={`${props.name}.sheet`}
        label={say(lateTexts.own.sheet)}
        value={String(at)}
        choices={grids.map((grid, index) => ({ key: String(index), label: grid.sheet ?? "" }))}
        onChoose={(key) => props.pointing.chooseSheet(Number(key))}
        onLeave={() => undefined}
        wrong={false}
        disabled={false}
      />
    </FieldRow>
  );
}

/** What each column was taken for, to be corrected. */
export function Columns(props: {
  /** What the names of the fields begin with: the same columns may be on show in two tabs. */
  readonly name: string;
  readonly heading: string;
  readonly pointing: Pointing;
  /** The columns as they are used, once they were checked. */
  readonly recognition: Recognition;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { name, pointing } = props;
  const fields = Object.keys(fieldNames) as readonly Field[];
  const choices = [
    { key: "", label: say(lateTexts.own.notUsed) },
    ...fields.map((field) => ({ key: field, label: inLanguage(fieldNames[field], language) })),
  ];
  return (
    <Section heading={props.heading}>
      {pointing.looked.remembered && (
        <NoticeBar intent="info" action={{ label: say(lateTexts.own.forget), onPress: pointing.forget }}>
          {say(lateTexts.own.remembered)}
        </NoticeBar>
      )}
      <Text size={200} className={styles.muted}>
        {say(lateTexts.own.columnsIntro)}
      </Text>
      <div className={styles.columns}>
        <Long items={props.recognition.columns} atFirst={atOnce}>
          {(shown) =>
            shown.map(({ column, heading, field, scale }) => (
              <FieldRow key={column} columns="whole" problems={[]}>
                <ChoiceField
                  beside
                  name={`${name}.column${String(column)}`}
                  label={say(lateTexts.own.columnHeading(columnLetters(column), heading))}
                  value={field ?? ""}
                  choices={choices}
                  onChoose={(key) => pointing.chooseField(column, fields.find((one) => one === key) ?? null)}
                  onLeave={() => undefined}
                  wrong={false}
                  disabled={false}
                />
                {field !== null && counts.includes(field) && (
                  <ChoiceField
                    beside
                    name={`${name}.unit${String(column)}`}
                    label={say(lateTexts.own.unitOf(columnLetters(column)))}
                    value={String(scale)}
                    choices={scales.map((one) => ({
                      key: String(one),
                      label: say(lateTexts.own.units[one]),
                    }))}
                    onChoose={(key) =>
                      pointing.chooseScale(column, scales.find((one) => String(one) === key) ?? 1)
                    }
                    onLeave={() => undefined}
                    wrong={false}
                    disabled={false}
                  />
                )}
              </FieldRow>
            ))
          }
        </Long>
      </div>
    </Section>
  );
}
