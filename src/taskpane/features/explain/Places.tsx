import { Link, Text, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TabPlace } from "../../../sheets/index.js";
import { Lines } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  place: { overflowWrap: "anywhere" },
  // As large as the words around it, and high enough to be hit.
  link: { display: "inline-block", fontSize: "inherit", lineHeight: "24px" },
});

/** Cells by their words, each with the way to it. */
export function Places(props: {
  readonly heading: string;
  readonly places: readonly { readonly at: TabPlace; readonly words: string }[];
  readonly more: number;
  readonly follow: (at: TabPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <div>
      <Text block size={200} weight="semibold">
        {props.heading}
      </Text>
      <Lines>
        {props.places.map(({ at, words }, index) => {
          const address = `${at.sheet}!${at.address}`;
          return (
            <li key={`${address} ${String(index)}`} className={styles.place}>
              <Text size={200}>
                {words === "" ? "" : `${words} `}
                <Link
                  className={styles.link}
                  as="button"
                  aria-label={say(lateTexts.checks.goTo(address))}
                  onClick={() => props.follow(at)}
                >
                  {address}
                </Link>
              </Text>
            </li>
          );
        })}
      </Lines>
      {props.more > 0 && <Text size={200}>{say(lateTexts.explain.more(props.more))}</Text>}
    </div>
  );
}
