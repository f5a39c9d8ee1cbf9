import type { ReactNode } from "react";
import { NoticeBar } from "../components/index.js";
import { texts, useSpeaker } from "../language/index.js";
import type { HostProbe } from "../../excel/index.js";

/** What is different where this pane is open, if anything is. */
export function HostNotice(props: { readonly probe: HostProbe | null }): ReactNode {
  const { say } = useSpeaker();
  if (props.probe === null) return null;
  if (props.probe.host === null) return <NoticeBar intent="warning">{say(texts.pane.outside)}</NoticeBar>;
  if (!props.probe.can.customFunctions) {
    return <NoticeBar intent="info">{say(texts.pane.noFunctions)}</NoticeBar>;
  }
  return null;
}
