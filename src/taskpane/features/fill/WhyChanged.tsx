import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { whyChanged, type DatedPair } from "../../../domain/index.js";
import { useSpeaker } from "../../language/index.js";

/** Why the region's rate changed from each of its dated figures to the next, in words. */
export function WhyChanged(props: { readonly pairs: readonly DatedPair[] }): ReactNode {
  const { say } = useSpeaker();
  const steps = props.pairs.slice(1).flatMap((later, at) => {
    const earlier = props.pairs[at];
    const words = earlier === undefined ? null : whyChanged(earlier, later);
    return words === null ? [] : [words];
  });
  return steps.map((words) => (
    <Text key={words.id} size={200}>
      {say(words)}
    </Text>
  ));
}
