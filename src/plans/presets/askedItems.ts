/** Ids of items that are asked for together, by field; plans give them to their units. */
export const asked = {
  womenInLeadership: ["departments", "departments-led-by-women"],
  work: ["employed", "wage-workers", "agricultural-workers", "business-heads"],
  housework: ["housework-respondents", "housework-hours"],
  violence: [
    "violence-victims",
    "violence-victims-supported",
    "violence-perpetrators",
    "violence-perpetrators-counselled",
  ],
  trafficking: ["trafficking-victims", "trafficking-victims-supported"],
  socialFacilities: ["social-facilities", "social-facilities-active"],
  births: ["live-births", "maternal-deaths", "adolescent-women", "adolescent-births"],
  completion: ["primary-cohort", "primary-completed", "lower-secondary-cohort", "lower-secondary-completed"],
  awareness: ["population", "population-reached", "organisations", "organisations-committed"],
  news: ["news-items-q1", "news-items-q2", "news-items-q3", "news-items-q4"],
  outreach: ["communication-events", "communication-participants"],
  training: ["training-courses", "training-participants"],
  /** What the office in charge alone knows of the year's activities. */
  coordination: ["prevention-models", "committee-members", "action-month-launched"],
} as const;
