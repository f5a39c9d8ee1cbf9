import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../../domain/index.js";
import type { SelectedCell } from "../../../excel/index.js";
import type { CellStory, Some, TabPlace, ToldPlace } from "../../../sheets/index.js";
import { NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Places } from "./Places.js";
import { Sources } from "./Sources.js";
import { withUnit } from "./units.js";

type Numbers = Extract<CellStory, { readonly reads: unknown }>;

const useStyles = makeStyles({
  part: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  quiet: { color: tokens.colorNeutralForeground3 },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A number of a plan: its words, how it comes about, where it is from, and what reads it. */
export function NumberStory(props: {
  readonly cell: SelectedCell;
  readonly story: Numbers;
  readonly follow: (at: TabPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { say, language } = useSpeaker();
  const { cell, story, follow } = props;
  const { kind, was, ask, explanation, inWords, origin, reads, law, sources, readBy } = story;
  const shownWas =
    was === "" || was === null
      ? say(lateTexts.explain.empty)
      : typeof was === "number"
        ? formatNumber(was, language)
        : String(was);
  return (
    <>
      <div className={styles.part}>
        <Text block weight="semibold">
          {[story.label, story.column].filter((word) => word !== "").join(" · ")}
        </Text>
        <Text block className={styles.value}>
          {withUnit(cell.shown === "" ? say(lateTexts.explain.empty) : cell.shown, story.unit)}
        </Text>
        <Text block size={200} className={styles.quiet}>
          {say(lateTexts.explain.kinds[kind])}
          {story.section === "" ? "" : ` · ${say(lateTexts.explain.section)}: ${story.section}`}
        </Text>
      </div>
      {was !== null && (
        <NoticeBar intent="warning">
          {say(
            kind === "formula"
              ? lateTexts.explain.overwritten(shownWas)
              : lateTexts.explain.changed(shownWas),
          )}
        </NoticeBar>
      )}
      {ask !== null && <Text size={200}>{ask}</Text>}
      {explanation !== "" && (
        <Said heading={say(kind === "formula" ? lateTexts.explain.how : lateTexts.explain.note)}>
          {explanation}
        </Said>
      )}
      {inWords !== null && <Said heading={say(lateTexts.explain.inWords)}>{say(inWords)}</Said>}
      {kind === "formula" && <Said heading={say(lateTexts.explain.formula)}>{cell.written}</Said>}
      <Told heading={say(lateTexts.explain.origin)} places={{ first: origin, more: 0 }} follow={follow} />
      <Told heading={say(lateTexts.explain.reads)} places={reads} follow={follow} />
      <Sources heading={say(lateTexts.explain.law)} sources={law} follow={follow} />
      <Sources
        heading={say(kind === "formula" ? lateTexts.explain.sources : lateTexts.explain.ownSource)}
        sources={sources}
        follow={follow}
      />
      <Told heading={say(lateTexts.explain.readBy)} places={readBy} follow={follow} />
      {readBy.first.length === 0 && <Text size={200}>{say(lateTexts.explain.nobody)}</Text>}
    </>
  );
}

function Said(props: { readonly heading: string; readonly children: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text block size={200} weight="semibold">
        {props.heading}
      </Text>
      <Text block size={200}>
        {props.children}
      </Text>
    </div>
  );
}

function Told(props: {
  readonly heading: string;
  readonly places: Some<ToldPlace>;
  readonly follow: (at: TabPlace) => void;
}): ReactNode {
  const { first, more } = props.places;
  if (first.length === 0) return null;
  const wordsOf = ({ label, column, shown, unit }: ToldPlace): string => {
    const name = [label, column].filter((word) => word !== "").join(" · ");
    const value = shown === "" ? "" : withUnit(shown, unit);
    return [name, value].filter((word) => word !== "").join(": ");
  };
  return (
    <Places
      heading={props.heading}
      places={first.map((place) => ({ at: place.at, words: wordsOf(place) }))}
      more={more}
      follow={props.follow}
    />
  );
}
