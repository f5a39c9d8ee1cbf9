import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { functions } from "../../../functions/index.js";
import type { HostProbe } from "../../../excel/index.js";
import { ChoiceField, Folds, NoticeBar } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { AnswerOf } from "./AnswerOf.js";
import { useBuilder, type Builder } from "./useBuilder.js";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  field: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  wide: { width: "100%", minWidth: 0, overflowWrap: "anywhere" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** "Susun rumus": a function of ours, its arguments, its answer, and the way into the selected cell. */
export function FormulaBuilder(props: { readonly probe: HostProbe | null }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const inExcel = props.probe?.host === "Excel";
  const builder = useBuilder(inExcel);
  const { of, answer, asFunction, asOrdinary, inserted, problem } = builder;
  const needed = Object.entries(of.parameters).filter(([, { optional }]) => !optional);
  const others = Object.entries(of.parameters).filter(([, { optional }]) => optional);
  const isSound = answer?.ok === true;
  const canCall = props.probe?.can.customFunctions === true;
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.quiet}>
        {say(lateTexts.formula.intro)}
      </Text>
      <ChoiceField
        name="formulaFunction"
        label={say(lateTexts.formula.which)}
        value={of.id}
        choices={functions.map(({ id, description }) => ({
          key: id,
          label: `${id}: ${say(description).split(/[:.;]/u)[0] ?? ""}`,
        }))}
        onChoose={builder.choose}
        onLeave={() => undefined}
        wrong={false}
        disabled={false}
      />
      <Text size={200}>{say(of.description)}</Text>
      {needed.map(([name, { text }]) => (
        <Argument key={name} name={name} hint={say(text)} builder={builder} inExcel={inExcel} />
      ))}
      {others.length > 0 && (
        <Folds
          key={of.id}
          folds={[
            {
              key: "optional",
              label: say(lateTexts.formula.optional(others.length)),
              content: others.map(([name, { text }]) => (
                <Argument key={name} name={name} hint={say(text)} builder={builder} inExcel={inExcel} />
              )),
            },
          ]}
        />
      )}
      <div>
        <Text block size={200} weight="semibold">
          {say(lateTexts.formula.asFunction)}
        </Text>
        <Text block size={200} className={styles.formula}>
          {asFunction.shown}
        </Text>
        {props.probe !== null && inExcel && !canCall && (
          <Text block size={200}>
            {say(texts.pane.noFunctions)}
          </Text>
        )}
      </div>
      <Button
        size="small"
        disabled={!inExcel || !isSound || !canCall || builder.busy}
        onClick={() => builder.insert(asFunction)}
      >
        {say(lateTexts.formula.insertFunction)}
      </Button>
      <div>
        <Text block size={200} weight="semibold">
          {say(lateTexts.formula.asOrdinary)}
        </Text>
        <Text block size={200} {...(asOrdinary === null ? {} : { className: styles.formula })}>
          {asOrdinary === null
            ? say(builder.ready ? lateTexts.formula.noOrdinary : lateTexts.formula.waiting)
            : asOrdinary.shown}
        </Text>
      </div>
      <Button
        size="small"
        disabled={!inExcel || !isSound || asOrdinary === null || builder.busy}
        onClick={() => {
          if (asOrdinary !== null) builder.insert(asOrdinary);
        }}
      >
        {say(lateTexts.formula.insertOrdinary)}
      </Button>
      {/* What comes and goes by itself stands below the buttons: they do not move under a press. */}
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      <div role="status">
        {inserted !== null && (
          <Text size={200}>{say(lateTexts.formula.inserted(`${inserted.sheet}!${inserted.address}`))}</Text>
        )}
      </div>
      <AnswerOf answer={answer} asking={builder.asking} />
    </div>
  );
}

function Argument(props: {
  readonly name: string;
  readonly hint: string;
  readonly builder: Builder;
  readonly inExcel: boolean;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { name, hint, builder } = props;
  return (
    <div className={styles.field}>
      <Field label={name} hint={hint} className={styles.wide}>
        <Input
          name={`formula.${name}`}
          autoComplete="off"
          input={{ size: 1 }}
          value={builder.fields[name] ?? ""}
          onChange={(_, { value }) => builder.type(name, value)}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say(lateTexts.formula.take(name))}
        disabled={!props.inExcel || builder.busy}
        onClick={() => builder.take(name)}
      >
        {say(lateTexts.formula.takeShort)}
      </Button>
    </div>
  );
}
