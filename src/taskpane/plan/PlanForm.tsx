import { Button } from "@fluentui/react-components";
import { Hint } from "../frame/Hint";
import { StepFrame } from "../frame/StepFrame";
import { unassignedIndicators } from "../../plans/assignment";
import { usePaneContents, useRound } from "../state/paneContext";
import { OtherPlans } from "./OtherPlans";
import { PlanFields } from "./PlanFields";
import { PlanFindings } from "./PlanFindings";
import { PlanNotes } from "./PlanNotes";
import { UnassignedIndicators } from "./UnassignedIndicators";
import { differs, settingsOfDraft, type PlanDraft } from "./planDraft";
import { planOfDraft } from "./planOfDraft";

/** Choosing the plan and its round, with what to note before the sheets are made. */
export function PlanForm({ draft }: { readonly draft: PlanDraft | null }) {
  const { doings, actions, words } = usePaneContents();
  const round = useRound();
  const plan = draft && planOfDraft(draft, round);
  const settings = draft && settingsOfDraft(draft, round.settings);
  const changed = draft !== null && differs(draft, round);
  const sheetsMissing = changed || round.units.some(({ sheet }) => sheet === null);

  const makeSheets = () =>
    doings.run("making", async (running) => {
      if (!plan || !settings) return;
      const { made, kept } = await actions.makeSheets(plan, settings, running);
      doings.roundRead(await actions.readRound());
      doings.draftPlan(null);
      doings.notice((shown) => shown.plan.made(made.length, kept.length));
    });

  const assign = async (codes: readonly string[], unit: string) => {
    if (!draft) return;
    if (changed) {
      const assignments = { ...draft.assignments, ...Object.fromEntries(codes.map((code) => [code, unit])) };
      doings.draftPlan({ ...draft, assignments });
    } else {
      const done = await doings.run("assigning", async ({ onProgress }) => {
        for (const [index, code] of codes.entries()) {
          onProgress?.({ done: index, total: codes.length });
          await actions.assignIndicator(code, unit);
        }
        doings.roundRead(await actions.readRound());
      });
      if (!done) return;
    }
    doings.notice((shown) => shown.plan.assigned(codes.length, unit));
  };

  return (
    <StepFrame
      heading={words.steps.plan}
      foot={
        sheetsMissing || !plan ? (
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={!plan || !settings || settings.locality === ""}
            onClick={() => void makeSheets()}
          >
            {words.plan.makeSheets}
          </Button>
        ) : (
          <Button appearance="primary" size="large" onClick={() => doings.choose("reports")}>
            {words.steps.next(words.steps.reports)}
          </Button>
        )
      }
    >
      <PlanFindings />
      <PlanFields draft={draft} plan={plan} />
      {plan && (
        <Hint>
          {words.plan.size(plan.indicators.length, plan.units.length)}
          {round.plan && changed && ` · ${words.plan.planChanged}`}
        </Hint>
      )}
      {plan && <UnassignedIndicators plan={plan} indicators={unassignedIndicators(plan)} onAssign={assign} />}
      {plan && <PlanNotes plan={plan} />}
      <OtherPlans />
    </StepFrame>
  );
}
