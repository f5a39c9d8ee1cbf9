import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { formatNumber } from "../../../domain/index.js";
import { columnLetters } from "../../../sheets/index.js";
import type { Grid, Recognition } from "../../../intake/index.js";
import { ChoiceField, FieldRow } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Pointing } from "./pointing.js";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    maxWidth: "100%",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  cell: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: "nowrap",
    maxWidth: "130px",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  muted: { color: tokens.colorNeutralForeground2 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: "flex-start" },
});

const atOnce = 15;
const mostColumns = 14;
const deepest = 5;

/** The sheet as it is, for the planner to say in which row the heading stands where none is recognised or the wrong one. */
export function Point(props: { readonly name: string; readonly pointing: Pointing }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { grid, looked } = props.pointing;
  // It stays open once it was pointed at: the heading may have more rows, and what has the focus must not vanish.
  const [opened, setOpened] = useState(looked.recognition === null);
  if (!looked.pointable || grid === undefined) return null;
  const open = opened || looked.recognition === null;
  return (
    <details open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {say(looked.recognition === null ? lateTexts.own.pointTitle : lateTexts.own.pointAgain)}
      </summary>
      <div className={styles.sheet}>
        <Sheet {...props} grid={grid} recognition={looked.recognition} />
      </div>
    </details>
  );
}

function Sheet(props: {
  readonly name: string;
  readonly pointing: Pointing;
  readonly grid: Grid;
  readonly recognition: Recognition | null;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const id = useId();
  const [shown, setShown] = useState(atOnce);
  const { pointing, grid, recognition } = props;
  const rows = grid.rows.slice(0, shown);
  const columns = columnsOf(grid, shown);
  const headerRows = recognition?.headerRows ?? 1;
  const inHeading = (row: number): boolean =>
    recognition !== null && row >= recognition.headerRow && row < recognition.headerRow + headerRows;
  return (
    <>
      <Text id={id} block size={200} className={styles.muted}>
        {say(lateTexts.own.pointIntro)}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        value={recognition === null ? "" : String(recognition.headerRow)}
        onChange={(_, { value }) => pointing.point(Number(value), headerRows)}
      >
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td className={styles.head} />
                {columns.map((column) => (
                  <th key={column} className={styles.head} scope="col">
                    {columnLetters(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.index} className={inHeading(row.index) ? styles.chosen : undefined}>
                  <th className={styles.head} scope="row">
                    <Radio
                      value={String(row.index)}
                      label={formatNumber(row.index + 1, "id")}
                      aria-label={say(lateTexts.own.pointRow(formatNumber(row.index + 1, "id")))}
                    />
                  </th>
                  {columns.map((column) => (
                    <td key={column} className={styles.cell}>
                      {row.cells.find((cell) => cell.column === column)?.shown.slice(0, 60) ?? ""}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </RadioGroup>
      {grid.rows.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + atOnce)}>
          {say(lateTexts.own.pointMore)}
        </Button>
      )}
      {recognition !== null && (
        <FieldRow columns="whole" problems={[]}>
          <ChoiceField
            name={`${props.name}.headerRows`}
            label={say(lateTexts.own.pointRows)}
            value={String(headerRows)}
            choices={Array.from({ length: deepest }, (_, at) => ({
              key: String(at + 1),
              label: String(at + 1),
            }))}
            onChoose={(key) => pointing.point(recognition.headerRow, Number(key))}
            onLeave={() => undefined}
            wrong={false}
            disabled={false}
          />
        </FieldRow>
      )}
    </>
  );
}

/** The first columns that hold something in the rows on show. */
function columnsOf(grid: Grid, shown: number): readonly number[] {
  const used = new Set(
    grid.rows.slice(0, shown).flatMap(({ cells }) => cells.slice(0, mostColumns).map(({ column }) => column)),
  );
  return [...used].sort((a, b) => a - b).slice(0, mostColumns);
}
