import { Button } from "@fluentui/react-components";
import { Section } from "../frame/Section";
import { emptyReview } from "../planReview/planReview";
import { usePaneContents, useRound } from "../state/paneContext";
import { OpenPlanFile } from "./OpenPlanFile";
import { savePlanFile } from "./savePlanFile";

/** Plans that come from elsewhere, and the way to hand one's own on. */
export function OtherPlans() {
  const { doings, words } = usePaneContents();
  const { plan } = useRound();
  const paste = () => {
    doings.reviewPlan(emptyReview);
    doings.choose("plan");
  };
  const save = () => {
    if (!plan) return;
    const name = savePlanFile(plan);
    doings.notice((shown) => shown.plan.fileSaved(name));
  };
  return (
    <Section heading={words.plan.otherPlans}>
      <Button onClick={paste}>{words.welcome.pastePlan}</Button>
      <OpenPlanFile />
      {plan && <Button onClick={save}>{words.plan.saveFile}</Button>}
    </Section>
  );
}
