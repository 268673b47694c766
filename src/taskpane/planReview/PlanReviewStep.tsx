import { PlanText } from "./PlanText";
import type { PlanReview } from "./planReview";
import { TargetReview } from "./TargetReview";

/** A plan's own text, and then the targets read out of it. */
export function PlanReviewStep({ review }: { readonly review: PlanReview }) {
  const { read, shows } = review;
  return read && shows === "targets" ? (
    <TargetReview review={review} read={read} />
  ) : (
    <PlanText review={review} />
  );
}
