import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { payers, type PayerId } from "../../../domain/index.js";
import { roleNames, type ListRole } from "../../../intake/index.js";
import { ChoiceField, FieldRow } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import type { Persons } from "./usePersons.js";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  remove: { flexShrink: 0, minWidth: 0 },
});

const roles = ["candidates", "members", "earlier"] as const satisfies readonly ListRole[];

/** The lists that were chosen: what each is, and who pays for those in it. */
export function Lists(props: { readonly persons: Persons; readonly disabled: boolean }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { persons, disabled } = props;
  if (persons.lists.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say(lateTexts.persons.lists)}>
      {persons.lists.map(({ file, role, payer }, at) => (
        <li key={`${file.name} ${String(at)}`}>
          <div className={styles.head}>
            <Text weight="semibold" className={styles.name}>
              {file.name}
            </Text>
            <Button
              className={styles.remove}
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={say(lateTexts.persons.remove(file.name))}
              disabledFocusable={disabled}
              onClick={() => {
                if (!disabled) persons.remove(at);
              }}
            />
          </div>
          <FieldRow problems={[]} columns="whole">
            <ChoiceField
              name={`persons.role.${String(at)}`}
              label={say(lateTexts.persons.role)}
              value={role}
              choices={roles.map((key) => ({ key, label: say(roleNames[key]) }))}
              onChoose={(key) => persons.change(at, { role: key as ListRole })}
              onLeave={() => undefined}
              wrong={false}
              disabled={disabled}
            />
          </FieldRow>
          {role === "candidates" && (
            <FieldRow problems={[]} columns="whole">
              <ChoiceField
                name={`persons.payer.${String(at)}`}
                label={say(lateTexts.persons.payer)}
                value={payer ?? ""}
                choices={[
                  { key: "", label: say(lateTexts.persons.noPayer) },
                  ...payers().map(({ id, name }) => ({ key: id, label: say(name) })),
                ]}
                onChoose={(key) => persons.change(at, { payer: key === "" ? null : (key as PayerId) })}
                onLeave={() => undefined}
                wrong={false}
                disabled={disabled}
              />
            </FieldRow>
          )}
        </li>
      ))}
    </ul>
  );
}
