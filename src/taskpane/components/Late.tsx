import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { texts, useSpeaker } from "../language/index.js";
import { NoticeBar } from "./NoticeBar.js";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalL },
});

type State<Part> = { readonly kind: "loading" | "failed" } | { readonly kind: "here"; readonly part: Part };

/**
 * A part of the pane that is loaded when it is first looked at: a word while it comes, and a sentence with a way on where it does
 * not, as without a network.
 */
export function Late<Part>(props: {
  /** The same function as long as the same part is meant. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
  /** It is a piece of a tab, and not the whole of it. */
  readonly piece?: true;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { load, children, piece = false } = props;
  const Box = piece ? "div" : "main";
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
  if (state.kind === "here") return children(state.part);
  return (
    <Box className={styles.box}>
      {loading ? (
        <Spinner size="tiny" label={say(texts.pane.late.loading)} />
      ) : (
        <NoticeBar
          intent="error"
          focus
          action={{
            label: say(texts.pane.late.again),
            onPress: () => setState({ kind: "loading" }),
          }}
        >
          {say(texts.pane.late.tab)}
        </NoticeBar>
      )}
    </Box>
  );
}
