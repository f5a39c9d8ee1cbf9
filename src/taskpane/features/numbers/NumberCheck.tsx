import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { checkFigures } from "../../../domain/index.js";
import type { FigureName, PrintedFigure, PrintedFigures, Verdict } from "../../../domain/index.js";
import { readPrinted } from "../../../intake/index.js";
import { FieldRow, Section, TypedField } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  intro: { display: "block", color: tokens.colorNeutralForeground3 },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

type Typed = Readonly<Record<FigureName, string>>;
const nothing: Typed = { rupiah: "", persons: "", months: "", rate: "" };
/** A field's name in the page, where other tabs have persons and months of their own. */
const fieldName = (figure: FigureName): string => `checked-${figure}`;
const rows: readonly (readonly [FigureName, FigureName])[] = [
  ["rupiah", "persons"],
  ["months", "rate"],
];

/** "Cek angka": whether published figures agree, and which of them cannot be right. Answers as one types. */
export function NumberCheck(): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const [typed, setTyped] = useState<Typed>(nothing);
  /** Fields that were left once: what is wrong with a number is said when it has been typed. */
  const [left, setLeft] = useState<readonly FigureName[]>([]);
  const asked = useDeferredValue(typed);
  const isUnreadable = (name: FigureName): boolean =>
    typed[name].trim() !== "" && readPrinted(typed[name], language) === null;
  const verdict = useMemo(() => {
    const read = (name: FigureName): PrintedFigure | null => readPrinted(asked[name], language);
    const printed: PrintedFigures = {
      ...{ rupiah: read("rupiah"), persons: read("persons") },
      ...{ months: read("months"), rate: read("rate") },
    };
    const names = Object.keys(nothing) as FigureName[];
    // A figure that cannot be read is not left out: an answer without it would be one to another question.
    if (names.some((name) => asked[name].trim() !== "" && printed[name] === null)) return null;
    return checkFigures(printed);
  }, [asked, language]);
  return (
    <Section heading={say(lateTexts.numbers.heading)}>
      <Text size={200} className={styles.intro}>
        {say(lateTexts.numbers.intro)}
      </Text>
      {rows.map((names) => {
        const wrong = names.filter((name) => left.includes(name) && isUnreadable(name));
        const problems = wrong.map((name) => ({
          name: fieldName(name),
          sentence: say(lateTexts.numbers.unreadable(name, typed[name].trim())),
        }));
        return (
          <FieldRow key={names[0]} problems={problems}>
            {names.map((name) => (
              <TypedField
                key={name}
                name={fieldName(name)}
                label={say(lateTexts.numbers.figures[name])}
                placeholder={say(lateTexts.numbers.examples[name])}
                value={typed[name]}
                onType={(text) => setTyped({ ...typed, [name]: text })}
                onLeave={() => setLeft([...new Set([...left, name])])}
                wrong={wrong.includes(name)}
                disabled={false}
                words
              />
            ))}
          </FieldRow>
        );
      })}
      <div role="status">
        {verdict?.ok === true && <Answer verdict={verdict.value} hasTotal={asked.rupiah.trim() !== ""} />}
        {verdict?.ok === false && verdict.problem.code !== "missing" && (
          <Text size={200}>{say(verdict.problem.sentence)}</Text>
        )}
      </div>
    </Section>
  );
}

function Answer(props: { readonly verdict: Verdict; readonly hasTotal: boolean }): ReactNode {
  const { say } = useSpeaker();
  const { verdict } = props;
  switch (verdict.kind) {
    case "fits":
      return (
        <>
          <Lines
            heading={say(
              props.hasTotal ? lateTexts.numbers.fits(verdict.solutions.length) : lateTexts.numbers.wouldCost,
            )}
            lines={verdict.solutions.map((one) => say(lateTexts.numbers.solution(one)))}
          />
          {verdict.cut && <Text size={200}>{say(lateTexts.numbers.cut)}</Text>}
        </>
      );
    case "wage":
      return <Text size={200}>{say(lateTexts.numbers.wage(verdict.wage))}</Text>;
    case "contradiction": {
      const { suspect, corrections } = verdict;
      const verdictWords = [
        say(lateTexts.numbers.contradiction),
        ...(suspect === null ? [] : [say(lateTexts.numbers.suspect(suspect))]),
        ...(corrections.length === 0 ? [say(lateTexts.numbers.noCorrection)] : []),
      ];
      // What is most likely wrong comes first.
      const ordered = [...corrections].sort(
        (a, b) => Number(b.figure === suspect) - Number(a.figure === suspect),
      );
      return (
        <Lines
          heading={verdictWords.join(" ")}
          lines={ordered.flatMap(({ figure, solutions: [nearest] }) =>
            nearest === undefined ? [] : [say(lateTexts.numbers.correction(figure, nearest))],
          )}
        />
      );
    }
  }
}

function Lines(props: { readonly heading: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Text size={200} weight="semibold">
        {props.heading}
      </Text>
      {props.lines.length > 0 && (
        <ul className={styles.list}>
          {props.lines.map((line) => (
            <li key={line}>
              <Text size={200}>{line}</Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
