import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { Suspense, lazy, useRef, useState } from "react";
import { usePaneContents } from "../state/paneContext";

const SettingsDialog = lazy(async () => ({
  default: (await import("../settings/SettingsDialog")).SettingsDialog,
}));

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** The pane's name, and the way to the settings. */
export function PaneHeader() {
  const styles = useStyles();
  const { state, words } = usePaneContents();
  const [open, setOpen] = useState(false);
  const header = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    header.current?.querySelector("button")?.focus();
  };
  return (
    <header className={styles.header} ref={header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={words.settings.open}
        aria-haspopup="dialog"
        title={words.settings.open}
        disabledFocusable={!state.round}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <SettingsDialog onClose={close} />
        </Suspense>
      )}
    </header>
  );
}
