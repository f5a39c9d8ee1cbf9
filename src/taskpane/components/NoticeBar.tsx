import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondDismiss20Filled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, type ReactNode } from "react";
import { useLeaving } from "./useLeaving.js";

type Intent = "info" | "success" | "warning" | "error";

interface NoticeBarProps {
  readonly intent: Intent;
  readonly children: ReactNode;
  /** What to do now, on a line of its own. */
  readonly advice?: string;
  /** A name for the closing cross, and what it does; without it the bar stays. */
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
  /** What can be done about it from here. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Takes the focus when it appears: something failed and must be read before going on. */
  readonly focus?: boolean;
}

// As the library's message bar looks, without its movements: those are a twentieth of what the first screen loads.
const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    // Where it stands above a list that scrolls, it is not pressed together.
    flexShrink: 0,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: {
    display: "flex",
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  body: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  actions: {
    flexBasis: "100%",
    display: "flex",
    justifyContent: "flex-end",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

const useIntents = makeStyles({
  info: {},
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...borders(tokens.colorStatusSuccessBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...borders(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...borders(tokens.colorStatusDangerBorder1),
  },
});

const useIcons = makeStyles({
  info: {},
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

function borders(color: string) {
  return { borderTopColor: color, borderRightColor: color, borderBottomColor: color, borderLeftColor: color };
}

const icons = {
  info: Info20Filled,
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: DiamondDismiss20Filled,
} as const;

/** A message with what to do about it. Announced when it appears: what takes the focus is read by that. */
export function NoticeBar(props: NoticeBarProps): ReactNode {
  const styles = useStyles();
  const intents = useIntents();
  const colours = useIcons();
  const box = useRef<HTMLDivElement>(null);
  const { intent, action, dismiss, focus = false } = props;
  useLeaving(box);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus, props.children]);
  const Icon = icons[intent];
  return (
    <div
      ref={box}
      role={focus ? "group" : intent === "error" ? "alert" : "status"}
      className={mergeClasses(styles.bar, intents[intent])}
      tabIndex={focus ? -1 : undefined}
    >
      <span className={mergeClasses(styles.icon, colours[intent])} aria-hidden>
        <Icon />
      </span>
      <div className={styles.body}>
        {props.advice === undefined ? (
          props.children
        ) : (
          <>
            <strong>{props.children}</strong> {props.advice}
          </>
        )}
      </div>
      {dismiss !== undefined && (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={dismiss.label}
          onClick={dismiss.onDismiss}
        />
      )}
      {action !== undefined && (
        <div className={styles.actions}>
          <Button size="small" onClick={action.onPress}>
            {action.label}
          </Button>
        </div>
      )}
    </div>
  );
}
