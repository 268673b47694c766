import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { OfficerActions } from "../actions/officerActions";
import type { Language } from "../messages/language";
import { paneWords } from "../messages/pane";
import { FilesInProvider } from "./filesIn/filesInContext";
import { Announcer } from "./frame/Announcer";
import { FailureBoundary } from "./frame/FailureBoundary";
import { Messages } from "./frame/Messages";
import { PaneHeader } from "./frame/PaneHeader";
import { StepNavigation } from "./frame/StepNavigation";
import { StepView } from "./frame/StepView";
import { useFocusKeeper } from "./frame/useFocusKeeper";
import { WhereLine } from "./frame/WhereLine";
import { PaneContext, type PaneContents } from "./state/paneContext";
import type { RibbonCommands } from "./state/ribbonCommands";
import { usePane } from "./state/usePane";
import { useRibbonCommands } from "./state/useRibbonCommands";
import type { Look } from "./theme/look";
import { paneTheme } from "./theme/paneTheme";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "280px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scrolled: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What takes the focus is not left behind the button at the foot.
    scrollPaddingBottom: "96px",
    position: "relative",
  },
});

/** The whole task pane: header, steps, where we are, messages, and the step itself. */
export function Pane(props: {
  readonly actions: OfficerActions;
  readonly look: Look;
  readonly language: Language;
  /** The ribbon's buttons; null where there is no ribbon. */
  readonly commands: RibbonCommands | null;
}) {
  const styles = useStyles();
  const [state, doings] = usePane(props.actions);
  const language = state.round?.settings.language ?? props.language;
  const contents = useMemo<PaneContents>(
    () => ({ state, doings, actions: props.actions, language, words: paneWords(language) }),
    [state, doings, props.actions, language],
  );
  const theme = useMemo(() => paneTheme(props.look), [props.look]);
  const main = useFocusKeeper(state.task);
  useRibbonCommands(props.commands, state.round !== null, doings, props.actions);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = paneWords(language).title;
  }, [language]);

  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={contents}>
        <div className={styles.pane} lang={language} style={{ colorScheme: colorScheme(props.look) }}>
          <PaneHeader />
          <StepNavigation />
          <main className={styles.main} ref={main}>
            <WhereLine />
            <Messages />
            <div className={styles.scrolled}>
              <FilesInProvider>
                <FailureBoundary key={state.step} words={contents.words.problems}>
                  <StepView />
                </FailureBoundary>
              </FilesInProvider>
            </div>
          </main>
          <Announcer />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** For what the browser draws itself: scroll bars, lists of choices. */
function colorScheme(look: Look): "light" | "dark" {
  return look === "light" ? "light" : "dark";
}
