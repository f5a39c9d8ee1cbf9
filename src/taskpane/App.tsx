import { FluentProvider, makeStyles, type Theme } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { Late, PageHeader, PaneBoundary, PaneTabs } from "./components/index.js";
import type { HandedOn } from "./features/gather/index.js";
import { FillFeature } from "./features/fill/index.js";
import { SpeakerProvider, texts, useSpeaker } from "./language/index.js";
import { late } from "./late.js";
import { PlanProvider } from "./plan/index.js";
import { BookProvider, ExcelProvider, usualBooks, type BookRoom, type ExcelRoom } from "./rooms.js";
import { type HostProbe } from "../excel/index.js";
import { theme } from "./theme.js";
import { WorkbookProvider, useWorkbook } from "./writing/index.js";

const useStyles = makeStyles({
  page: {
    height: "100%",
    minHeight: 0,
    // In a window of its own, lines would grow too long to read.
    maxWidth: "640px",
    margin: "0 auto",
    display: "flex",
    flexDirection: "column",
  },
});

/** The whole pane. It is drawn at once and learns where it runs when Excel answers. */
export function App(props: { readonly excel: ExcelRoom; readonly books?: BookRoom }): ReactNode {
  const styles = useStyles();
  const { excel, books = usualBooks } = props;
  const [probe, setProbe] = useState<HostProbe | null>(null);
  useEffect(() => {
    let shown = true;
    void excel.whenReady().then((answer) => {
      if (shown) setProbe(answer);
    });
    return () => {
      shown = false;
    };
  }, [excel]);
  const dark = useDark(probe?.isDark === true);
  return (
    // The style goes on an element, as every list that opens copies the provider's class to a layer of its own.
    <FluentProvider
      theme={dark ?? theme}
      style={{ height: "100%", colorScheme: dark === null ? "light" : "dark" }}
    >
      <ExcelProvider value={excel}>
        <SpeakerProvider hostLanguage={probe?.uiLanguage ?? null}>
          <BookProvider value={books}>
            <div className={styles.page}>
              <PageHeader />
              <PaneBoundary>
                <WorkbookProvider probe={probe}>
                  <Leftovers />
                  <PlanProvider>
                    <Features probe={probe} />
                  </PlanProvider>
                </WorkbookProvider>
              </PaneBoundary>
            </div>
          </BookProvider>
        </SpeakerProvider>
      </ExcelProvider>
    </FluentProvider>
  );
}

/** The dark theme beside a dark Office, once it has come; without it the pane stays light. */
function useDark(wanted: boolean): Theme | null {
  const [dark, setDark] = useState<Theme | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let shown = true;
    void late.dark().then(
      ({ darkTheme }) => {
        if (shown) setDark(darkTheme);
      },
      () => setDark(null),
    );
    return () => {
      shown = false;
    };
  }, [wanted]);
  return wanted ? dark : null;
}

/** What the workbook holds of earlier panes that needs a word; most hold nothing. */
function Leftovers(): ReactNode {
  const { memory, memoryProblem } = useWorkbook();
  const [needed, setNeeded] = useState(false);
  // And stays, to say what became of it.
  if (!needed && (memoryProblem !== null || memory.unfinished.length + memory.ignored.length > 0))
    setNeeded(true);
  if (!needed) return null;
  return <Late load={late.unfinished}>{({ Unfinished }) => <Unfinished />}</Late>;
}

function Features(props: { readonly probe: HostProbe | null }): ReactNode {
  const { say } = useSpeaker();
  const [chosen, setChosen] = useState("fill");
  /** Lists of persons that were opened in another tab. */
  const [lists, setLists] = useState<readonly File[]>([]);
  /** Files with figures of several regions that were opened in another tab. */
  const [tables, setTables] = useState<readonly File[]>([]);
  /** What was put together in the tab Gabung, for the breakdown of its province. */
  const [handed, setHanded] = useState<HandedOn | null>(null);
  const openLists = (files: readonly File[]): void => {
    setLists(files);
    setChosen("persons");
  };
  return (
    <PaneTabs
      chosen={chosen}
      onChoose={setChosen}
      tabs={[
        { key: "fill", label: say(texts.pane.tabs.fill), content: <FillFeature probe={props.probe} /> },
        {
          key: "own",
          label: say(texts.pane.tabs.own),
          content: (
            <Late load={late.own}>
              {({ OwnFeature }) => (
                <OwnFeature
                  probe={props.probe}
                  onShowPlan={() => setChosen("fill")}
                  onLists={openLists}
                  onGather={(files) => {
                    setTables(files);
                    setChosen("gather");
                  }}
                />
              )}
            </Late>
          ),
        },
        {
          key: "breakdown",
          label: say(texts.pane.tabs.breakdown),
          content: (
            <Late load={late.breakdown}>
              {({ BreakdownFeature }) => <BreakdownFeature probe={props.probe} handed={handed} />}
            </Late>
          ),
        },
        {
          key: "gather",
          label: say(texts.pane.tabs.gather),
          content: (
            <Late load={late.gather}>
              {({ GatherFeature }) => (
                <GatherFeature
                  probe={props.probe}
                  handed={tables}
                  onTaken={() => setTables([])}
                  onLists={openLists}
                  onShowPlan={() => setChosen("fill")}
                  onBreakdown={(collected) => {
                    setHanded(collected);
                    setChosen("breakdown");
                  }}
                />
              )}
            </Late>
          ),
        },
        {
          key: "persons",
          label: say(texts.pane.tabs.persons),
          content: (
            <Late load={late.persons}>
              {({ PersonsFeature }) => (
                <PersonsFeature
                  probe={props.probe}
                  handed={lists}
                  onTaken={() => setLists([])}
                  onShowPlan={() => setChosen("fill")}
                />
              )}
            </Late>
          ),
        },
        {
          key: "checks",
          label: say(texts.pane.tabs.checks),
          content: (
            <Late load={late.checks}>{({ ChecksFeature }) => <ChecksFeature probe={props.probe} />}</Late>
          ),
        },
        {
          key: "register",
          label: say(texts.pane.tabs.register),
          content: <Late load={late.register}>{({ RegisterFeature }) => <RegisterFeature />}</Late>,
        },
      ]}
    />
  );
}
