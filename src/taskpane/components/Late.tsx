import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { texts, useSpeaker } from "../language/index.js";
import { NoticeBar } from "./NoticeBar.js";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalL },
});

type State<Part> = { readonly kind: "loading" | "failed" } | { readonly kind: "here"; readonly part: Part };

/** A part of the pane on its way. */
export interface ComingPart<Part> {
  /** `null` until it is here. */
  readonly part: Part | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Loads a part of the pane. @param load The same function as long as the same part is meant. */
export function useLate<Part>(load: () => Promise<Part>): ComingPart<Part> {
  const [state, setState] = useState<State<Part>>({ kind: "loading" });
  const loading = state.kind === "loading";
  useEffect(() => {
    if (!loading) return;
    let shown = true;
    load().then(
      (part) => {
        if (shown) setState({ kind: "here", part });
      },
      () => {
        if (shown) setState({ kind: "failed" });
      },
    );
    return () => {
      shown = false;
    };
  }, [load, loading]);
  const again = useCallback(() => setState({ kind: "loading" }), []);
  const part = state.kind === "here" ? state.part : null;
  const failed = state.kind === "failed";
  return useMemo(() => ({ part, failed, again }), [part, failed, again]);
}

/** What stands in place of a part: a word while it comes, and a sentence with a way on where it does not, as without a network. */
export function Coming(props: { readonly coming: Pick<ComingPart<unknown>, "failed" | "again"> }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { coming } = props;
  return (
    <div className={styles.box}>
      {coming.failed ? (
        <NoticeBar intent="error" focus action={{ label: say(texts.pane.late.again), onPress: coming.again }}>
          {say(texts.pane.late.tab)}
        </NoticeBar>
      ) : (
        <Text role="status" size={200}>
          {say(texts.pane.late.loading)}
        </Text>
      )}
    </div>
  );
}

/** A part of the pane that is loaded when it is first looked at. */
export function Late<Part>(props: {
  /** The same function as long as the same part is meant. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}): ReactNode {
  const coming = useLate(props.load);
  if (coming.part !== null) return props.children(coming.part);
  return <Coming coming={coming} />;
}
