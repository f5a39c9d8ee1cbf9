import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactNode } from "react";

interface NoticeBarProps {
  readonly intent: MessageBarIntent;
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

const useStyles = makeStyles({
  box: { borderRadius: tokens.borderRadiusMedium },
});

/** A message with what to do about it. Announced when it appears. */
export function NoticeBar(props: NoticeBarProps): ReactNode {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { focus = false } = props;
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus, props.children]);
  return (
    <div ref={box} className={styles.box} tabIndex={focus ? -1 : undefined}>
      <MessageBar intent={props.intent} layout="multiline" shape="rounded">
        <MessageBarBody>
          {props.advice === undefined ? (
            props.children
          ) : (
            <>
              <MessageBarTitle>{props.children}</MessageBarTitle> {props.advice}
            </>
          )}
        </MessageBarBody>
        {(props.action !== undefined || props.dismiss !== undefined) && (
          <MessageBarActions
            {...(props.dismiss === undefined
              ? {}
              : {
                  containerAction: (
                    <Button
                      appearance="transparent"
                      size="small"
                      icon={<Dismiss16Regular />}
                      aria-label={props.dismiss.label}
                      onClick={props.dismiss.onDismiss}
                    />
                  ),
                })}
          >
            {props.action !== undefined && (
              <Button size="small" onClick={props.action.onPress}>
                {props.action.label}
              </Button>
            )}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
