import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { BookInformation20Regular } from "@fluentui/react-icons/svg/book-information";
import { Options20Regular } from "@fluentui/react-icons/svg/options";
import { TableEdit20Regular } from "@fluentui/react-icons/svg/table-edit";
import { TableMultiple20Regular } from "@fluentui/react-icons/svg/table-multiple";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";
import type { Text as Sentence } from "../../domain/index.js";
import type { PreviewLine, WorkbookPlan } from "../../sheets/index.js";
import { Line, Lines, NoticeBar, Section } from "../components/index.js";
import { useSpeaker } from "../language/index.js";
import { lateTexts } from "../language/late.js";
import { PlannedHeadline } from "./Headline.js";
import type { Placed } from "./state.js";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  // The accordion's own inset would put its words out of line with the headings above.
  accordion: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  group: { marginBottom: tokens.spacingVerticalS },
});

const GROUPS: readonly { readonly kind: PreviewLine["kind"]; readonly icon: ReactElement }[] = [
  { kind: "sheet", icon: <TableMultiple20Regular /> },
  { kind: "warning", icon: <Warning20Regular /> },
  { kind: "choice", icon: <Options20Regular /> },
  { kind: "figure", icon: <BookInformation20Regular /> },
  { kind: "blank", icon: <TableEdit20Regular /> },
];

/** In plain words, before anything is written: which sheets, from which figures, what stays blank, what to beware of. */
export function Preview(props: {
  readonly placed: Placed | null;
  /** Why there is no plan although everything could be read. */
  readonly refusal: Sentence | null;
  /** What is still waited for. */
  readonly waiting: Sentence;
}): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  return (
    <Section heading={say(lateTexts.previewed.heading)}>
      {props.placed !== null ? (
        <>
          <PlannedHeadline plan={props.placed.plan} />
          <Groups lines={props.placed.lines} plan={props.placed.plan} />
        </>
      ) : props.refusal !== null ? (
        <div data-refusal tabIndex={-1}>
          <NoticeBar intent="error">{say(props.refusal)}</NoticeBar>
        </div>
      ) : (
        <Text className={styles.muted}>{say(props.waiting)}</Text>
      )}
    </Section>
  );
}

function Groups(props: { readonly lines: readonly PreviewLine[]; readonly plan: WorkbookPlan }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const groups = GROUPS.map((group) => ({
    ...group,
    lines: props.lines.filter((line) => line.kind === group.kind),
  })).filter((group) => group.lines.length > 0);
  return (
    <Accordion
      className={styles.accordion}
      multiple
      collapsible
      defaultOpenItems={["sheet", "warning", "choice"]}
    >
      {groups.map(({ kind, icon, lines }) => (
        <AccordionItem key={kind} value={kind}>
          <AccordionHeader as="h2" icon={icon} expandIconPosition="end">
            {say(lateTexts.previewed.group[kind])} ({lines.length})
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.group}>
              <Lines>
                {lines.map((line) => (
                  <Line key={line.text} tone={kind === "warning" ? "warning" : undefined}>
                    <Told line={line} plan={props.plan} />
                  </Line>
                ))}
              </Lines>
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** A line; a sheet's begins with its name, which stands out. */
function Told(props: { readonly line: PreviewLine; readonly plan: WorkbookPlan }): ReactNode {
  const { text, sheet } = props.line;
  const name = props.plan.sheets.find((one) => one.key === sheet)?.name;
  if (name === undefined || !text.startsWith(name)) return <Text size={200}>{text}</Text>;
  return (
    <Text size={200}>
      <strong>{name}</strong>
      {text.slice(name.length)}
    </Text>
  );
}
