import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  // The accordion's own inset would put its words out of line with the headings above.
  folds: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface Fold {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactElement;
  readonly content: ReactNode;
}

/** Parts of a form that are there when wanted, each behind its name. */
export function Folds(props: {
  readonly folds: readonly Fold[];
  readonly open?: readonly string[];
  /** Opens this part as well, each time that `times` has changed: something in it must be seen. */
  readonly reveal?: { readonly key: string | null; readonly times: number };
}): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState<readonly string[]>(props.open ?? []);
  const [revealed, setRevealed] = useState(props.reveal?.times ?? 0);
  const { key: wanted = null, times = 0 } = props.reveal ?? {};
  // While drawing and not afterwards, so that what it holds is there to be led to.
  if (times !== revealed) {
    setRevealed(times);
    if (wanted !== null && !open.includes(wanted)) setOpen([...open, wanted]);
  }
  return (
    <Accordion
      className={styles.folds}
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, data) => setOpen(data.openItems.map(String))}
    >
      {props.folds.map(({ key, label, icon, content }) => (
        <AccordionItem key={key} value={key}>
          <AccordionHeader as="h2" expandIconPosition="end" {...(icon === undefined ? {} : { icon })}>
            {label}
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.inside}>{content}</div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
