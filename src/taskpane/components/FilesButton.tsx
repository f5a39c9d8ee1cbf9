import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({ field: { display: "none" } });

/** The files that hold a table: what own figures, returned forms and lists of persons are read from. */
export const tableFiles = ".xlsx,.xlsm,.csv,.tsv,.txt";

/** A button that opens the system's choice of files. */
export function FilesButton(props: {
  /** Of the field that holds the files: what a test or a script finds it by. */
  readonly name: string;
  /** What is said of the field where the button's own words change. */
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly icon?: ButtonProps["icon"];
  readonly size?: ButtonProps["size"];
  readonly disabled: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: string;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...(props.icon === undefined ? {} : { icon: props.icon })}
        size={props.size ?? "medium"}
        disabledFocusable={props.disabled}
        onClick={() => {
          if (!props.disabled) field.current?.click();
        }}
      >
        {props.children ?? props.label}
      </Button>
      <input
        ref={field}
        className={useStyles().field}
        type="file"
        name={props.name}
        multiple={props.multiple}
        aria-label={props.label}
        tabIndex={-1}
        accept={props.accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same files may be chosen again once they were corrected.
          event.target.value = "";
          if (files.length > 0) props.onFiles(files);
        }}
      />
    </>
  );
}
