import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactNode } from "react";
import type { Text as Sentence } from "../../../domain/index.js";
import { segmentChoicesOf } from "../../../domain/index.js";
import { ActionFooter, FieldRow, NoticeBar, RegionField } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { forgettingFigures, linesOf, usePlan } from "../../plan/index.js";
import type { HostProbe } from "../../../excel/index.js";
import { Columns, Point, Refusals, SheetChoice } from "../pointing/index.js";
import { Bring } from "./Bring.js";
import { Findings } from "./Findings.js";
import { asKept, OriginFields, originProblem } from "./OriginFields.js";
import { Questions } from "./Questions.js";
import { regionCount, regionName, takeRows, type Origin } from "./taking.js";
import { Rows } from "./Rows.js";
import { useOwnData } from "./useOwnData.js";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

const noOrigin: Origin = { basis: "", asOf: "", source: "" };

/** "Data sendiri": the planner's own table, recognised, checked, and taken into the plan. */
export function OwnFeature(props: {
  readonly probe: HostProbe | null;
  readonly onShowPlan: () => void;
  /** Takes up files that are lists of persons. */
  readonly onLists: (files: readonly File[]) => void;
  /** Takes up the files of a table that is about several regions; none where the table came from no file. */
  readonly onGather: (files: readonly File[]) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { plan, change } = usePlan();
  const [origin, setOrigin] = useState(noOrigin);
  const [done, setDone] = useState<{ readonly rows: number; readonly region: string } | null>(null);
  /** Whether "use" was pressed while something was still missing. */
  const [pressed, setPressed] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { regionCode } = plan.form;
  const data = useOwnData(regionCode);
  const lines = linesOf(plan, regionCode);
  const { brought, intake, pointing } = data;

  const taking = useMemo(() => {
    if (intake === null || regionCode === "") return null;
    const published = segmentChoicesOf(regionCode, language);
    const segments = lines.segments ?? (published.ok ? published.value : []);
    return takeRows(intake, { regionCode, segments, language }, asKept(origin, language));
  }, [intake, regionCode, language, lines.segments, origin]);
  const rows = taking?.taken.length ?? 0;
  const regions = intake === null ? 0 : regionCount(intake);
  const problem =
    taking === null || rows === 0 ? null : originProblem(taking.lacking, asKept(origin, language));

  const use = (): void => {
    if (taking === null || rows === 0) return;
    if (problem !== null) {
      setPressed(true);
      // The field may lie far above or below what is in sight.
      body.current?.querySelector<HTMLElement>(`[name="own.${problem.field}"]`)?.focus();
      return;
    }
    const { typed, unread } = taking.taken.reduce(
      (left, row) => ({ ...left, ...forgettingFigures(left, row.line) }),
      lines,
    );
    const hasSegments = taking.taken.some((row) => row.line !== "total");
    change({
      type: "linesChanged",
      regionCode,
      lines: {
        typed,
        unread,
        ...(taking.total === null ? {} : { total: taking.total }),
        ...(hasSegments ? { segments: taking.segments } : {}),
      },
    });
    setDone({ rows, region: regionName(regionCode) });
    setPressed(false);
  };

  const line: Sentence =
    regionCode === ""
      ? lateTexts.own.chooseRegion
      : intake === null
        ? lateTexts.own.nothingYet
        : rows === 0
          ? lateTexts.own.noRows
          : pressed && problem !== null
            ? problem.sentence
            : lateTexts.own.useLine(rows);
  return (
    <>
      <div className={styles.body} ref={body}>
        {done !== null && (
          <NoticeBar
            intent="success"
            focus
            action={{ label: say(lateTexts.own.showPlan), onPress: props.onShowPlan }}
            dismiss={{ label: say(texts.pane.dismiss), onDismiss: () => setDone(null) }}
          >
            {say(lateTexts.own.used(done.rows, done.region))}
          </NoticeBar>
        )}
        <Text size={200} className={styles.muted}>
          {say(lateTexts.own.intro)}
        </Text>
        <FieldRow columns="whole" problems={[]}>
          <RegionField
            name="ownRegion"
            value={regionCode}
            onChoose={(text) => change({ type: "typed", field: "regionCode", text })}
            onLeave={() => undefined}
            wrong={false}
            disabled={false}
          />
        </FieldRow>
        <Bring
          data={data}
          inExcel={props.probe?.host === "Excel"}
          onBring={() => {
            setDone(null);
            setPressed(false);
          }}
        />
        {data.list !== null && (
          <NoticeBar
            intent="info"
            action={{
              label: say(lateTexts.persons.open),
              onPress: () => data.list !== null && props.onLists([data.list]),
            }}
          >
            {say(lateTexts.persons.openHere([data.list.name]))}
          </NoticeBar>
        )}
        {data.problem !== null && <NoticeBar intent="error">{say(data.problem)}</NoticeBar>}
        {brought !== null && pointing !== null && (
          <>
            {brought.remarks.map((remark) => (
              <NoticeBar key={remark.id} intent="warning">
                {say(remark)}
              </NoticeBar>
            ))}
            <SheetChoice name="own" pointing={pointing} />
            <Refusals pointing={pointing} />
            <Point key={`${brought.from.id} ${String(brought.at)}`} name="own" pointing={pointing} />
            {regions > 1 && (
              <NoticeBar
                intent="info"
                action={{
                  label: say(lateTexts.own.toGather),
                  onPress: () => props.onGather(brought.file === null ? [] : [brought.file]),
                }}
                {...(brought.file === null ? { advice: say(lateTexts.own.severalAgain) } : {})}
              >
                {say(lateTexts.own.severalRegions(regions))}
              </NoticeBar>
            )}
            {intake !== null && (
              <>
                <Columns
                  name="own"
                  heading={say(lateTexts.own.tableFrom(brought.from))}
                  pointing={pointing}
                  recognition={intake.recognition}
                />
                <Questions data={data} />
                <Findings data={data} intake={intake} inWorkbook={brought.inWorkbook} />
                {taking !== null && (
                  <>
                    <Rows taking={taking} leftOut={intake.leftOut} />
                    <OriginFields
                      lacking={taking.taken.length === 0 ? [] : wanted(intake.rows, taking.lacking, origin)}
                      origin={origin}
                      problem={pressed ? problem : null}
                      onChange={setOrigin}
                    />
                  </>
                )}
              </>
            )}
          </>
        )}
      </div>
      <ActionFooter line={say(line)} button={say(lateTexts.own.use)} possible={rows > 0} onPress={use} />
    </>
  );
}

/** A field that was asked for stays on show once it is filled in. */
function wanted(
  rows: readonly { readonly basis: string | null; readonly asOf: unknown; readonly source: string | null }[],
  lacking: readonly (keyof Origin)[],
  origin: Origin,
): readonly (keyof Origin)[] {
  return (["basis", "asOf", "source"] as const).filter(
    (field) =>
      lacking.includes(field) || (origin[field] !== "" && rows.some((row) => (row[field] ?? "") === "")),
  );
}
