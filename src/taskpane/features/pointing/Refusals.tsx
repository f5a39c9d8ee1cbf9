import type { ReactNode } from "react";
import { NoticeBar } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import type { Pointing } from "./pointing.js";

/** What is there and what is missing, where no table is recognised. */
export function Refusals(props: { readonly pointing: Pointing }): ReactNode {
  const { say } = useSpeaker();
  return props.pointing.looked.refusals.map(({ severity, sentence, address }) => (
    <NoticeBar key={`${address} ${sentence.id}`} intent={severity === "error" ? "error" : "warning"}>
      {say(sentence)}
    </NoticeBar>
  ));
}
