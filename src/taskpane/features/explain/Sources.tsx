import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findParameter } from "../../../domain/index.js";
import { noneWord, type Some, type TabPlace, type ToldSource } from "../../../sheets/index.js";
import { Line, Lines } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  // As large as the words around it, and high enough to be hit.
  link: { display: "inline-block", fontSize: "inherit", lineHeight: "24px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Rows of the sheet of sources: what each is, from which act or outlet, of when, and how sure. */
export function Sources(props: {
  readonly heading: string;
  readonly sources: Some<ToldSource>;
  readonly follow: (at: TabPlace) => void;
}): ReactNode {
  const { say } = useSpeaker();
  const { first, more } = props.sources;
  if (first.length === 0) return null;
  return (
    <div>
      <Text block size={200} weight="semibold">
        {props.heading}
      </Text>
      <Lines>
        {first.map((source) => (
          <Line key={source.id}>
            <Source source={source} follow={props.follow} />
          </Line>
        ))}
      </Lines>
      {more > 0 && <Text size={200}>{say(lateTexts.explain.more(more))}</Text>}
    </div>
  );
}

function Source(props: { readonly source: ToldSource; readonly follow: (at: TabPlace) => void }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { source, follow } = props;
  const has = (word: string): boolean => word !== "" && word !== noneWord;
  const value = [source.value, source.unit].filter(has).join(" ");
  const parameter = source.parameterId === null ? null : findParameter(source.parameterId);
  const facts = [
    source.kind,
    source.outlet,
    ...(has(source.asOf) ? [`${say(lateTexts.explain.asOf)} ${source.asOf}`] : []),
    ...(has(source.published) ? [`${say(lateTexts.explain.published)} ${source.published}`] : []),
    source.reliability,
    ...(source.parameterId === null ? [] : [`${say(lateTexts.explain.parameter)} ${source.parameterId}`]),
    ...(parameter?.ok === true ? [say(lateTexts.explain.checked(parameter.value.lastChecked))] : []),
  ].filter(has);
  return (
    <>
      <Text block size={200}>
        {source.what}
        {value === "" ? "" : `: ${value}`}
      </Text>
      <Text block size={200} className={styles.quiet}>
        {facts.join(" · ")}
      </Text>
      {pagesIn(source.address).map((page) => (
        <Text block size={200} key={page.href}>
          <Link className={styles.link} href={page.href} target="_blank" rel="noopener noreferrer">
            {say(lateTexts.explain.page(page.host))}
          </Link>
        </Text>
      ))}
      <Text block size={200}>
        <Link className={styles.link} as="button" onClick={() => follow(source.at)}>
          {say(lateTexts.explain.register(source.id))}
        </Link>
        {" · "}
        <Link className={styles.link} as="button" onClick={() => follow(source.input)}>
          {source.input.sheet}!{source.input.address}
        </Link>
      </Text>
    </>
  );
}

/** Of a row with many pages the first are named; all of them stand on its row. */
const mostPages = 2;

/** The pages that a row of the sheet of sources names. */
function pagesIn(address: string): readonly { readonly href: string; readonly host: string }[] {
  return [...address.matchAll(/https?:\/\/([^\s;/]+)[^\s;]*/gu)]
    .map(([href, host = ""]) => ({ href, host }))
    .slice(0, mostPages);
}
