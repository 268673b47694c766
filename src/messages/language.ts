/** The languages the officer can choose; Vietnamese is the default. */
export type Language = "vi" | "en";
