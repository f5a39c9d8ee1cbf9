import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Progress, useWorkbook } from "../../writing/index.js";
import { CallStory } from "./CallStory.js";
import { NumberStory } from "./NumberStory.js";
import { Places } from "./Places.js";
import { useStory, type Told } from "./useStory.js";

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground3 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  place: { overflowWrap: "anywhere" },
});

/** "Jelaskan sel ini": the story of the selected cell, with links to the cells it leads to. */
export function Explain(props: { readonly inExcel: boolean }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { writing } = useWorkbook();
  const { told, reading, underway, problem, before, tell, follow, back } = useStory();
  const without = told === null ? null : withoutNumber(told);
  const story = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  useEffect(() => {
    // The link that was followed is gone with the story it stood in, or is another's by now: reading goes on at the new one.
    if (told !== null && goesOn.current) story.current?.focus();
    goesOn.current = false;
  }, [told]);
  const leading =
    <Where extends readonly unknown[]>(lead: (...where: Where) => void) =>
    (...where: Where): void => {
      goesOn.current = true;
      lead(...where);
    };
  const toPlace = leading(follow);
  return (
    <Section heading={say(lateTexts.explain.heading)}>
      <Text size={200} className={styles.intro}>
        {say(lateTexts.explain.intro)}
      </Text>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={!props.inExcel || reading || writing}
          onClick={() => {
            if (props.inExcel && !reading && !writing) tell();
          }}
        >
          {say(reading ? lateTexts.explain.reading : lateTexts.explain.button)}
        </Button>
        {before !== null && (
          <Link as="button" disabledFocusable={reading} onClick={leading(() => back())}>
            {say(lateTexts.explain.back(`${before.sheet}!${before.address}`))}
          </Link>
        )}
      </div>
      <Progress underway={underway} begins={lateTexts.explain.reading} />
      {problem !== null && <NoticeBar intent="error">{say(problem)}</NoticeBar>}
      <div ref={story} role="status" tabIndex={-1}>
        {told !== null && (
          <Text block weight="semibold" className={styles.place}>
            {told.cell.sheet}!{told.cell.address}
          </Text>
        )}
        {told?.story.kind === "none" && <Text size={200}>{say(told.story.sentence)}</Text>}
        {without !== null && <Text size={200}>{say(lateTexts.explain[without])}</Text>}
      </div>
      {told?.calls.map((call, index) => (
        <CallStory key={`${call.id} ${String(index)}`} call={call} />
      ))}
      {told !== null && "reads" in told.story && (
        <NumberStory cell={told.cell} story={told.story} follow={toPlace} />
      )}
      {told !== null && told.outside.length > 0 && (
        <Places
          heading={say(lateTexts.explain.outside)}
          places={told.outside.map((at) => ({ at, words: "" }))}
          more={0}
          follow={toPlace}
        />
      )}
    </Section>
  );
}

/** What is said of a cell that holds no number of ours; `null` where its story or a function in it is told. */
function withoutNumber({ cell, story, calls }: Told): "emptyCell" | "words" | "foreign" | null {
  if (story.kind !== "words" && story.kind !== "foreign") return null;
  if (cell.content === "") return "emptyCell";
  return story.kind === "foreign" && calls.length > 0 ? null : story.kind;
}
