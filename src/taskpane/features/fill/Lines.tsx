import { ArrowTrending20Regular } from "@fluentui/react-icons/svg/arrow-trending";
import { Calculator20Regular } from "@fluentui/react-icons/svg/calculator";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DataPie20Regular } from "@fluentui/react-icons/svg/data-pie";
import { Options20Regular } from "@fluentui/react-icons/svg/options";
import { People20Regular } from "@fluentui/react-icons/svg/people";
import { useMemo, type ReactNode } from "react";
import {
  askList,
  baselineOf,
  datedPairs,
  planTotal,
  segmentChoicesOf,
  totalChoiceOf,
} from "../../../domain/index.js";
import { Folds } from "../../components/index.js";
import { texts, useSpeaker } from "../../language/index.js";
import { lateTexts } from "../../language/late.js";
import {
  changedSettings,
  isSetting,
  readYear,
  type FieldName,
  type FieldProblems,
  type FillForm,
  type OwnLines,
} from "../../plan/index.js";
import { AskList } from "./AskList.js";
import { BaseFigures } from "./BaseFigures.js";
import { Finder } from "./Finder.js";
import { SegmentEditor } from "./SegmentEditor.js";
import { Settings } from "./Settings.js";
import type { Fill } from "./useFill.js";
import { WhyChanged } from "./WhyChanged.js";

/** The region's dated figures, the planner's own among them; none where nothing is known yet. */
function datedFigures(
  regionCode: string,
  typedYear: string,
  ownTotal: OwnLines["total"],
): ReturnType<typeof datedPairs> {
  const baseline = baselineOf(regionCode);
  const year = readYear(typedYear, texts.form.baseYear);
  if (!baseline.ok || !year.ok) return [];
  const baseYear = year.value;
  return datedPairs(
    planTotal({ regionCode, baseYear, ...(ownTotal === null ? {} : { total: ownTotal }) }, baseline.value),
  );
}

/** What the plan is made of, for who wants to look or to change it: the region's figures, its segments, the settings, what to ask for. */
export function Lines(props: {
  readonly fill: Fill;
  readonly form: FillForm;
  readonly problems: FieldProblems;
  /** How often the button was pressed in vain. */
  readonly attempts: number;
}): ReactNode {
  const { say, language } = useSpeaker();
  const { fill, form, problems } = props;
  const { regionCode, baseYear: typedYear } = form;
  const year = readYear(typedYear, texts.form.baseYear);
  const asked = useMemo(() => (regionCode === "" ? [] : askList(regionCode)), [regionCode]);
  const published = useMemo(() => {
    const found = regionCode === "" ? null : segmentChoicesOf(regionCode, language);
    return found?.ok === true ? found.value : [];
  }, [regionCode, language]);
  const { total: ownTotal } = fill.lines;
  const dated = useMemo(
    () => datedFigures(regionCode, typedYear, ownTotal),
    [regionCode, typedYear, ownTotal],
  );
  if (regionCode === "" || !year.ok) return null;
  const total = totalChoiceOf(regionCode, year.value);
  const hasTotal = total.ok && total.value.covered.kind !== "blank";
  const segments = fill.lines.segments ?? published;
  const wrong = (Object.keys(problems) as FieldName[]).filter((field) => problems[field] !== undefined);
  // A main choice that is wrong is led to first; it stands outside of every fold.
  const settingsWrong = wrong.some(isSetting);
  const reveal = wrong.length > 0 && wrong.every(isSetting) ? "settings" : null;
  return (
    <Folds
      key={regionCode}
      // Where nothing is published, whom to ask is what the planner needs next.
      open={published.length === 0 && !hasTotal ? ["ask"] : []}
      reveal={{ key: reveal, times: props.attempts }}
      folds={[
        {
          key: "figures",
          label: say(lateTexts.figures.title),
          icon: <DataPie20Regular />,
          content: (
            <BaseFigures
              key={regionCode}
              regionCode={regionCode}
              baseYear={year.value}
              lines={fill.lines}
              onChange={fill.changeLines}
            />
          ),
        },
        ...(dated.length < 2
          ? []
          : [
              {
                key: "changed",
                label: say(lateTexts.figures.changed),
                icon: <ArrowTrending20Regular />,
                content: <WhyChanged pairs={dated} />,
              },
            ]),
        {
          key: "segments",
          label: say(lateTexts.segments.title(segments.length)),
          icon: <People20Regular />,
          content: (
            <SegmentEditor
              key={regionCode}
              regionCode={regionCode}
              segments={segments}
              lines={fill.lines}
              payer={form.payer}
              onChange={fill.changeLines}
            />
          ),
        },
        {
          key: "settings",
          label: say(lateTexts.settings.title(changedSettings(form).length, settingsWrong)),
          icon: <Options20Regular />,
          content: <Settings fill={fill} form={form} problems={problems} />,
        },
        {
          key: "finder",
          label: say(lateTexts.finder.title),
          icon: <Calculator20Regular />,
          content: <Finder draft={fill.draft} onTake={fill.type} />,
        },
        ...(asked.length === 0
          ? []
          : [
              {
                key: "ask",
                label: say(lateTexts.figures.ask(asked.length)),
                icon: <ClipboardTaskListLtr20Regular />,
                content: <AskList asked={asked} />,
              },
            ]),
      ]}
    />
  );
}
