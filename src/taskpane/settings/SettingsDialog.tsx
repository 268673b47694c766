import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Settings } from "../../actions/officerActions";
import { communeWords } from "../../messages/communes";
import { ProblemText } from "../frame/ProblemText";
import { usePaneContents, useRound } from "../state/paneContext";
import { verdict } from "../theme/verdictColours";
import { AliasList } from "./AliasList";
import { FormerCommunes } from "./FormerCommunes";
import { NameFields } from "./NameFields";
import { settingsSchema } from "./settingsSchema";

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    width: "calc(100vw - 24px)",
    maxHeight: "calc(100vh - 24px)",
  },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    alignContent: "start",
  },
  failure: { color: verdict.notMetText, ":empty": { display: "none" } },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
});

/** Language, names for the signatures, and other names of units. Nothing is kept before it is saved. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { state, doings, words } = usePaneContents();
  const round = useRound();
  const [draft, setDraft] = useState<Settings>(round.settings);
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<Settings>) => setDraft({ ...draft, ...part });
  const checked = settingsSchema.safeParse(draft);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!checked.success) return;
    const settings = { ...draft, ...checked.data };
    const { unitAliases, oldCommunes } = round.settings;
    setFailed(false);
    if (!(await doings.saveSettings(settings))) return setFailed(true);
    onClose();
    if (draft.unitAliases !== unitAliases || draft.oldCommunes !== oldCommunes) await doings.read();
    doings.notice((shown) => shown.settings.saved);
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>{words.settings.heading}</DialogTitle>
            <DialogContent className={styles.content}>
              <div role="alert" className={styles.failure}>
                {failed && state.problem && <ProblemText problem={state.problem} />}
              </div>
              <Field label={words.settings.language}>
                <Select
                  value={draft.language}
                  onChange={(_, { value }) => change({ language: value === "en" ? "en" : "vi" })}
                >
                  <option value="vi">{words.settings.vietnamese}</option>
                  <option value="en">{words.settings.english}</option>
                </Select>
              </Field>
              <h3 className={styles.heading}>{words.settings.names}</h3>
              <NameFields names={draft} onType={change} />
              <h3 className={styles.heading}>{words.settings.aliases}</h3>
              <AliasList
                aliases={draft.unitAliases}
                units={round.plan?.units.map(({ name }) => name) ?? []}
                onChange={(unitAliases) => change({ unitAliases })}
              />
              <h3 className={styles.heading}>{communeWords(draft.language).heading}</h3>
              <FormerCommunes
                communes={draft.oldCommunes ?? {}}
                present={round.plan?.locality ?? ""}
                onChange={(oldCommunes) => change({ oldCommunes })}
              />
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" type="submit" disabledFocusable={!checked.success}>
                {words.settings.save}
              </Button>
              <Button onClick={onClose}>{words.settings.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
