import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Balance } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  cost: { fill: tokens.colorNeutralStroke1 },
  paid: { fill: tokens.colorBrandBackground },
  limit: { stroke: tokens.colorNeutralForeground1 },
  words: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
});

const width = 320;
/** Room for the name before each bar. */
const from = 56;
const row = 24;
const thick = 12;

/** Contributions, and what JKM and JKK may pay with its limits, as bars on one scale. The figures stand beside it in words. */
export function BalancePicture(props: { readonly balance: Balance }): ReactNode {
  const styles = useStyles();
  const { say } = useSpeaker();
  const { contributions, expected } = props.balance;
  const most = Math.max(contributions, ...expected.map(({ paidHigh }) => paidHigh), 1);
  const at = (amount: number): number => from + (amount / most) * (width - from - 4);
  const height = row * (expected.length + 1);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={say(lateTexts.balance.picture(props.balance))}
    >
      <text className={styles.words} x={0} y={row / 2 + 4}>
        {say(lateTexts.balance.contributions)}
      </text>
      <rect
        className={styles.cost}
        x={from}
        y={(row - thick) / 2}
        width={at(contributions) - from}
        height={thick}
      />
      {expected.map(({ programme, paid, paidLow, paidHigh }, index) => {
        const middle = row * (index + 1.5);
        return (
          <g key={programme}>
            <text className={styles.words} x={0} y={middle + 4}>
              {programme}
            </text>
            <rect
              className={styles.paid}
              x={from}
              y={middle - thick / 2}
              width={at(paid) - from}
              height={thick}
            />
            <path
              className={styles.limit}
              d={`M${String(at(paidLow))} ${String(middle)}H${String(at(paidHigh))}m0 -4v8M${String(at(paidLow))} ${String(middle - 4)}v8`}
            />
          </g>
        );
      })}
      <path
        className={styles.limit}
        strokeDasharray="3 3"
        d={`M${String(at(contributions))} 0V${String(height)}`}
      />
    </svg>
  );
}
