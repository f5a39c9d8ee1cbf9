import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Folds, Late, Line, Lines, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { CheckedPlan, CorrectedCell, HostProbe, OpenCheck } from "../../../excel/index.js";
import { Doctor } from "../doctor/index.js";
import { BalanceForm, NumberCheck } from "../numbers/index.js";
import { PackSection, SipdSection } from "../pack/index.js";
import { lateInChecks } from "./late.js";
import { useChecks, type Checks } from "./useChecks.js";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  intro: { display: "block", marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3 },
  wrongWord: { color: tokens.colorStatusDangerForeground1 },
  lackingWord: { color: tokens.colorStatusWarningForeground1 },
});

/** "Cek": what is not in order in the filled workbook, what to do, and the way to the cell. */
export function ChecksFeature(props: { readonly probe: HostProbe | null }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { probe } = props;
  const inExcel = probe?.host === "Excel";
  const checks = useChecks(inExcel);
  const { plans, corrected, reading, problem } = checks;
  return (
    <div className={styles.body}>
      <h2 className={styles.title}>{say(lateTexts.checks.title)}</h2>
      {probe !== null && !inExcel ? (
        <NoticeBar intent="info">{say(lateTexts.checks.outside)}</NoticeBar>
      ) : (
        <>
          <Text size={200} className={styles.intro}>
            {say(lateTexts.checks.intro)}
          </Text>
          <Button
            size="small"
            disabledFocusable={reading || !inExcel}
            onClick={() => {
              if (!reading && inExcel) checks.read();
            }}
          >
            {say(reading ? lateTexts.checks.reading : lateTexts.checks.read)}
          </Button>
          {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
          <div role="status">
            {plans?.length === 0 && <Text size={200}>{say(lateTexts.checks.none)}</Text>}
          </div>
          {plans?.map((plan) => (
            <Plan key={plan.sheet} plan={plan} goTo={checks.goTo} />
          ))}
          {corrected.length > 0 && <Corrected cells={corrected} goTo={checks.goTo} />}
        </>
      )}
      {(probe === null || inExcel) && (
        <Late load={lateInChecks.explain}>{({ Explain }) => <Explain inExcel={inExcel} />}</Late>
      )}
      {(probe === null || inExcel) && (
        <Folds
          folds={[
            {
              key: "formula",
              label: say(lateTexts.formula.title),
              content: (
                <Late load={lateInChecks.formula}>
                  {({ FormulaBuilder }) => <FormulaBuilder probe={probe} />}
                </Late>
              ),
            },
            {
              key: "clean",
              label: say(lateTexts.clean.title),
              content: <Late load={lateInChecks.clean}>{({ Clean }) => <Clean inExcel={inExcel} />}</Late>,
            },
          ]}
        />
      )}
      {(probe === null || inExcel) && <SipdSection />}
      {(probe === null || inExcel) && <PackSection goTo={checks.goTo} />}
      <NumberCheck />
      <BalanceForm />
      {(probe === null || inExcel) && <Doctor inExcel={inExcel} />}
    </div>
  );
}

/** The checks of one plan; a workbook may hold several. */
function Plan(props: { readonly plan: CheckedPlan; readonly goTo: Checks["goTo"] }): ReactNode {
  const { say } = useSpeaker();
  const { plan } = props;
  const { open, checks } = plan;
  const wrong = open.filter(({ severity }) => severity === "wrong").length;
  return (
    <Section heading={plan.sheet}>
      <Text size={200} role="status">
        {say(
          open.length === 0
            ? lateTexts.checks.allHold(checks)
            : lateTexts.checks.open(wrong, open.length - wrong, checks),
        )}
      </Text>
      <Lines>
        {open.map((check, index) => (
          <Check key={`${check.what} ${String(index)}`} check={check} goTo={props.goTo} />
        ))}
      </Lines>
    </Section>
  );
}

function Check(props: { readonly check: OpenCheck; readonly goTo: Checks["goTo"] }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { severity, verdict, what, todo, at } = props.check;
  const isWrong = severity === "wrong";
  return (
    <Line tone={isWrong ? "wrong" : "warning"}>
      <Text block size={200} weight="semibold" className={isWrong ? styles.wrongWord : styles.lackingWord}>
        {verdict}
      </Text>
      <Text block size={200} weight="semibold">
        {what}
      </Text>
      <Text block size={200}>
        {todo}
      </Text>
      {at !== null && (
        <Link as="button" onClick={() => props.goTo(at)}>
          {say(lateTexts.checks.goTo(`${at.sheet}!${at.address}`))}
        </Link>
      )}
    </Line>
  );
}

/** Figures that were corrected since the workbook was filled, each with the cells that rest on it. */
function Corrected(props: {
  readonly cells: readonly CorrectedCell[];
  readonly goTo: Checks["goTo"];
}): ReactNode {
  const { say } = useSpeaker();
  return (
    <Section heading={say(lateTexts.checks.corrected)}>
      <Lines>
        {props.cells.map(({ correction, at }) => {
          const place = `${at.sheet}!${at.address}`;
          return (
            <Line key={`${correction.id} ${place}`} tone="warning">
              <Text block size={200} weight="semibold">
                {say(lateTexts.checks.correctedFrom(correction))}
              </Text>
              <Text block size={200}>
                {say(correction.why)}
              </Text>
              <Link as="button" onClick={() => props.goTo(at)}>
                {say(lateTexts.checks.goTo(place))}
              </Link>
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}
