import { planReviewWords } from "../../messages/planReview";
import type { PlanReviewWords } from "../../messages/planReviewWords";
import { usePaneContents } from "../state/paneContext";
import type { PlanReview, ReadPlan } from "./planReview";

/** The words of the review, and the ways to change it. */
export function useReview(review: PlanReview): {
  readonly words: PlanReviewWords;
  readonly change: (changed: Partial<PlanReview>) => void;
  readonly changeRead: (changed: Partial<ReadPlan>) => void;
  readonly leave: () => void;
} {
  const { doings, language } = usePaneContents();
  const change = (changed: Partial<PlanReview>) => doings.reviewPlan({ ...review, ...changed });
  return {
    words: planReviewWords(language),
    change,
    changeRead: (changed) => {
      if (review.read) change({ read: { ...review.read, ...changed } });
    },
    leave: () => doings.reviewPlan(null),
  };
}
