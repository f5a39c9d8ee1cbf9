import { Button, Link, Text, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Line, Lines, NoticeBar, Section } from "../../components/index.js";
import { useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import { Progress } from "../../writing/index.js";
import { useSipd } from "./useSipd.js";

/** The rows of RKA as SIPD takes them, all at once or one by one. */
export function SipdSection(): ReactNode {
  const { say } = useSpeaker();
  const sipd = useSipd();
  return (
    <Section heading={say(lateTexts.pack.sipd)}>
      <Text size={200}>{say(lateTexts.pack.sipdIntro)}</Text>
      <div>
        <Button size="small" disabledFocusable={sipd.working} onClick={() => sipd.copy(null)}>
          {say(lateTexts.pack.sipdAll)}
        </Button>
      </div>
      <Progress underway={sipd.underway} begins={lateTexts.pack.reading} />
      {sipd.problem !== null && <NoticeBar intent="error">{say(sipd.problem)}</NoticeBar>}
      <div role="status">{sipd.note !== null && <Text size={200}>{say(sipd.note)}</Text>}</div>
      {sipd.byHand !== null && (
        <>
          <NoticeBar intent="warning">{say(lateTexts.pack.sipdByHand)}</NoticeBar>
          <Textarea
            key={sipd.byHand}
            readOnly
            autoFocus
            value={sipd.byHand}
            aria-label={say(lateTexts.pack.sipdField)}
            onFocus={({ target }) => target.select()}
          />
        </>
      )}
      {sipd.lines !== null && (
        <Lines>
          {sipd.lines.map((line) => (
            <Line key={line.turn}>
              <Text block size={200}>
                {line.turn}. {line.words}
              </Text>
              <Link
                as="button"
                aria-label={say(lateTexts.pack.sipdOf(`${line.turn}. ${line.words}`))}
                onClick={() => sipd.copy(line)}
              >
                {say(lateTexts.pack.sipdOne)}
              </Link>
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  );
}
