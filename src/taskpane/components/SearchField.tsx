import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { problemId } from "./FieldRow.js";
import { useBeside } from "./useBeside.js";

export interface Found {
  readonly key: string;
  readonly label: string;
  /** A second line that tells two alike apart. */
  readonly detail: string;
}

/** So many are drawn at once: 552 regions in one list would be slow on the machines this is used on. */
const DRAWN = 40;
/** So many rows further goes a key for a page. */
const PAGE = 10;

const useStyles = makeStyles({
  field: { minWidth: 0 },
  box: { display: "flex", flexDirection: "column", minWidth: 0 },
  arrow: {
    display: "flex",
    padding: tokens.spacingHorizontalXXS,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    cursor: "pointer",
    ":disabled": { cursor: "not-allowed" },
  },
  list: {
    position: "fixed",
    zIndex: 1_000_000,
    boxSizing: "border-box",
    maxHeight: "min(272px, 60vh)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-selected="true"]': { fontWeight: tokens.fontWeightSemibold },
    '&[aria-disabled="true"]': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: "transparent",
      cursor: "default",
    },
  },
  active: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/**
 * A labelled search over many choices: typing narrows the list, and leaving without choosing keeps the last choice. Our own and not the
 * library's combobox, which with what places it and keeps its focus is more than all else that the first screen needs of the library.
 */
export function SearchField(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: Found | null;
  readonly find: (query: string) => readonly Found[];
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
  /** What its problem says stands under the whole row, see FieldRow. */
  readonly wrong: boolean;
  readonly disabled: boolean;
  readonly hint?: string;
  readonly placeholder: string;
  /** The name of the arrow that opens the list. */
  readonly openLabel: string;
  readonly nothingFound: (query: string) => string;
  readonly moreFound: (count: number) => string;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** What is being typed; null while nobody types, when the field shows the choice. */
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  /** The row that the keyboard stands on; -1 for none. */
  const [active, setActive] = useState(-1);
  const found = open ? props.find(query ?? "") : [];
  const drawn = found.slice(0, DRAWN);
  useBeside(open, input, list);
  useEffect(() => {
    const row = list.current?.children[active] as Partial<Element> | undefined;
    row?.scrollIntoView?.({ block: "nearest" });
  }, [active, open]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
    setQuery(null);
  };
  const show = (): void => {
    if (open) return;
    setOpen(true);
    setActive(
      props
        .find("")
        .slice(0, DRAWN)
        .findIndex(({ key }) => key === props.chosen?.key),
    );
  };
  const choose = (one: Found | undefined): void => {
    if (one === undefined) return;
    props.onChoose(one.key);
    close();
  };
  const key = (event: KeyboardEvent): void => {
    const go = (row: number): void => {
      event.preventDefault();
      if (open) setActive(Math.max(0, Math.min(drawn.length - 1, row)));
      else show();
    };
    switch (event.key) {
      case "ArrowDown":
        go(active + 1);
        break;
      case "ArrowUp":
        go(active - 1);
        break;
      case "PageDown":
        go(active + PAGE);
        break;
      case "PageUp":
        go(active - PAGE);
        break;
      case "Enter":
        event.preventDefault();
        if (open) choose(drawn[active]);
        else show();
        break;
      case "Tab":
        if (open) choose(drawn[active]);
        break;
      case "Escape":
        if (open) event.preventDefault();
        close();
        break;
    }
  };

  return (
    <Field
      className={styles.field}
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.wrong ? { validationState: "error" as const } : {})}
    >
      {(labelled) => (
        <div className={styles.box}>
          <Input
            {...labelled}
            {...(props.wrong ? { "aria-describedby": problemId(props.name) } : {})}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            {...(open ? { "aria-controls": `${id}-list` } : {})}
            {...(open && drawn[active] !== undefined
              ? { "aria-activedescendant": `${id}-${String(active)}` }
              : {})}
            input={{ ref: input, size: 1 }}
            name={props.name}
            disabled={props.disabled}
            placeholder={props.placeholder}
            autoComplete="off"
            value={query ?? props.chosen?.label ?? ""}
            onChange={(_, data) => {
              setQuery(data.value);
              setOpen(true);
              setActive(0);
            }}
            onClick={show}
            onKeyDown={key}
            onFocus={(event) => event.target.select()}
            onBlur={() => {
              close();
              props.onLeave();
            }}
            contentAfter={
              // Opens the list for the mouse; on the keyboard the field itself does, in one stop.
              <button
                type="button"
                className={styles.arrow}
                tabIndex={-1}
                aria-label={props.openLabel}
                disabled={props.disabled}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => {
                  event.stopPropagation();
                  input.current?.focus();
                  if (open) close();
                  else show();
                }}
              >
                <ChevronDown20Regular />
              </button>
            }
          />
          {open && (
            <div
              ref={list}
              id={`${id}-list`}
              role="listbox"
              aria-label={props.label}
              className={styles.list}
              onMouseDown={(event) => event.preventDefault()}
            >
              {drawn.map((one, row) => (
                <div
                  key={one.key}
                  id={`${id}-${String(row)}`}
                  role="option"
                  aria-selected={one.key === props.chosen?.key}
                  className={mergeClasses(styles.option, row === active && styles.active)}
                  onClick={() => choose(one)}
                >
                  {one.label}
                  <span className={styles.detail}>{one.detail}</span>
                </div>
              ))}
              {found.length === 0 && (
                <div role="option" aria-selected={false} aria-disabled className={styles.option}>
                  {props.nothingFound(query ?? "")}
                </div>
              )}
              {found.length > DRAWN && (
                <div role="option" aria-selected={false} aria-disabled className={styles.option}>
                  {props.moreFound(found.length - DRAWN)}
                </div>
              )}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
