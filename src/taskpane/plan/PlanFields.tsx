import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { findPlan, presets } from "../../plans/library";
import type { Plan } from "../../plans/plan";
import { Hint } from "../frame/Hint";
import { usePaneContents, useRound } from "../state/paneContext";
import { shortLocality } from "./shortLocality";
import { draftFromPreset, settingsOfDraft, withYear, type PlanDraft } from "./planDraft";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  narrow: { minWidth: 0 },
});

interface Props {
  readonly draft: PlanDraft | null;
  /** The plan the draft stands for. */
  readonly plan: Plan | null;
}

/** Which plan, where, which year, until when. */
export function PlanFields({ draft, plan }: Props) {
  const styles = useStyles();
  const { doings, words } = usePaneContents();
  const round = useRound();
  const opened = draft?.plan ? [draft.plan] : [];
  const ownPlan = round.plan && !findPlan(round.plan.id) ? [round.plan] : [];
  const choose = (id: string) => {
    const chosen = findPlan(id);
    if (round.plan?.id === id) doings.draftPlan(null);
    else if (chosen) doings.draftPlan(draftFromPreset(chosen, new Date().getFullYear()));
  };
  return (
    <div className={styles.fields}>
      <Field label={words.plan.preset}>
        <Select value={draft?.planId ?? ""} onChange={(_, { value }) => choose(value)}>
          {!draft && <option value="">{words.plan.choosePreset}</option>}
          {withoutTwins([...opened, ...ownPlan, ...presets]).map((one) => (
            <option key={one.id} value={one.id}>
              {optionText(one)}
            </option>
          ))}
        </Select>
      </Field>
      {draft && plan && (
        <>
          <Hint>{plan.title}</Hint>
          <Field
            label={words.plan.locality}
            {...(draft.locality.trim() === "" ? { validationMessage: words.plan.localityMissing } : {})}
          >
            <Input
              value={draft.locality}
              onChange={(_, { value }) => doings.draftPlan({ ...draft, locality: value })}
            />
          </Field>
          <div className={styles.pair}>
            <Field label={words.plan.year} className={styles.narrow}>
              <Select
                value={String(draft.year)}
                onChange={(_, { value }) => doings.draftPlan(withYear(draft, Number(value)))}
              >
                {[...new Set([...plan.years, draft.year])].map((year) => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              label={words.plan.deadline}
              className={styles.narrow}
              hint={words.plan.deadlineHint}
              {...(settingsOfDraft(draft, round.settings)
                ? {}
                : { validationMessage: words.plan.deadlineInvalid })}
            >
              <Input
                className={styles.narrow}
                value={draft.deadline}
                inputMode="numeric"
                onChange={(_, { value }) => doings.draftPlan({ ...draft, deadline: value })}
              />
            </Field>
          </div>
          {plan.deadlineText && <Hint>{words.plan.deadlineAsWritten(plan.deadlineText)}</Hint>}
        </>
      )}
    </div>
  );
}

/** A plan opened from a file may be one that is listed already. */
function withoutTwins(plans: readonly Plan[]): Plan[] {
  return plans.filter(({ id }, at) => plans.findIndex((one) => one.id === id) === at);
}

/** "Phường Lê Chân (2026–2030)" */
function optionText({ locality, years }: Plan): string {
  const [first, last] = [years[0], years[years.length - 1]];
  const period = first === last ? `${first}` : `${first}–${last}`;
  return `${shortLocality(locality)} (${period})`;
}
