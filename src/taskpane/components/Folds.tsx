import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

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

export interface Fold {
  readonly key: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly content: ReactNode;
}

/** Parts of a form that are there when wanted, each behind its name. */
export function Folds(props: {
  readonly folds: readonly Fold[];
  readonly open?: readonly string[];
}): ReactNode {
  const styles = useStyles();
  return (
    <Accordion className={styles.folds} multiple collapsible defaultOpenItems={[...(props.open ?? [])]}>
      {props.folds.map(({ key, label, icon, content }) => (
        <AccordionItem key={key} value={key}>
          <AccordionHeader as="h3" icon={icon} expandIconPosition="end">
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
