import { Button, Link, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Text as Sentence } from "../domain/index.js";
import { copyPlain, handOver } from "./handing.js";
import { useSpeaker } from "./language/index.js";
import { lateTexts } from "./language/late.js";

/** A file that was handed over, at an address of its own for as long as it is spoken of. */
interface SavedFile {
  readonly name: string;
  readonly content: Blob;
  readonly address: string;
}

export interface Saving {
  /** The file that was handed over last. */
  readonly file: SavedFile | null;
  readonly save: (name: string, content: Blob) => void;
}

/** Larger texts are none that anybody pastes. */
const mostCopied = 2_000_000;

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  text: { width: "100%" },
});

/** Hands files over, and keeps the last one within reach: some Excels hold back what a pane saves. */
export function useSaving(): Saving {
  const [file, setFile] = useState<SavedFile | null>(null);
  const address = useRef<string | null>(null);
  const forget = (): void => {
    if (address.current !== null) URL.revokeObjectURL(address.current);
    address.current = null;
  };
  useEffect(() => forget, []);
  const save = (name: string, content: Blob): void => {
    forget();
    address.current = URL.createObjectURL(content);
    handOver(name, address.current);
    setFile({ name, content, address: address.current });
  };
  return { file, save };
}

/** The file once more, as a link that anybody can press, and a text as something to copy. Nothing before one was handed over. */
export function Saved(props: { readonly saving: Saving }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { file } = props.saving;
  if (file === null) return null;
  const { name, content, address } = file;
  return (
    <div className={styles.part}>
      <Text size={200}>{say(lateTexts.saving.held)}</Text>
      <Link href={address} download={name}>
        {say(lateTexts.saving.again(name, content.size))}
      </Link>
      {content.type.startsWith("text/") && content.size <= mostCopied && (
        <CopyText key={address} content={content} />
      )}
    </div>
  );
}

/** The text into the clipboard; where that is not allowed, into a field with all of it selected. */
function CopyText(props: { readonly content: Blob }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const [said, setSaid] = useState<Sentence | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  // Read beforehand: after waiting for it, a browser no longer takes the copying for the person's own.
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let shown = true;
    void props.content.text().then((read) => {
      if (shown) setText(read);
    });
    return () => {
      shown = false;
    };
  }, [props.content]);
  const copy = async (): Promise<void> => {
    if (text === null) return;
    const done = await copyPlain(text);
    setSaid(done ? lateTexts.saving.copied : lateTexts.saving.byHand);
    setByHand(done ? null : text);
  };
  return (
    <>
      <Button size="small" disabledFocusable={text === null} onClick={() => void copy()}>
        {say(lateTexts.saving.copy)}
      </Button>
      <div role="status">{said !== null && <Text size={200}>{say(said)}</Text>}</div>
      {byHand !== null && (
        <Textarea
          className={styles.text}
          readOnly
          autoFocus
          value={byHand}
          aria-label={say(lateTexts.saving.field)}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
