import type { Concept } from "./itemConcepts";

/** One way of saying what an item counts, by concepts instead of words. */
export interface Signature {
  readonly item: string;
  /** Concepts that must all be there; each group by any one of its concepts. */
  readonly all: readonly (readonly Concept[])[];
  /** Concepts that may be there beside; any other makes the label speak of something else. */
  readonly allow: readonly Concept[];
  /** What the label must begin with: in a Vietnamese noun phrase the first noun is the thing counted. */
  readonly head?: readonly Concept[];
}

const people: readonly Concept[] = ["person", "people", "learner"];
const subject: readonly Concept[] = ["equality", "gender"];

/** How each item is recognised in other people's words. */
export const signatures: readonly Signature[] = [
  { item: "departments", all: [["department"]], allow: ["agency"] },
  { item: "departments", all: [["agency"]], allow: [], head: ["agency"] },
  {
    item: "departments-led-by-women",
    all: [["department", "agency"], ["hasLeader"]],
    allow: ["department", "agency", "leader", "woman"],
  },
  {
    item: "departments-led-by-women",
    all: [["department", "agency"], ["leader"], ["woman"]],
    allow: ["department", "agency", "person"],
    head: ["department", "agency"],
  },
  {
    item: "leaders",
    all: [["leader"]],
    allow: ["person", "agency"],
    head: ["leader", "person"],
  },
  {
    item: "mass-organisation-leaders",
    all: [["leader"], ["massOrganisation", "politicalOrganisation"]],
    allow: ["person", "organisation", "massOrganisation", "politicalOrganisation"],
    head: ["leader", "person"],
  },
  { item: "employed", all: [["employed"]], allow: ["labour", "person"] },
  { item: "wage-workers", all: [["wage"]], allow: ["labour", "person", "employed"] },
  {
    item: "agricultural-workers",
    all: [["agriculture"], ["labour", "employed", "person"]],
    allow: ["labour", "person", "employed"],
  },
  {
    item: "business-heads",
    all: [["owner"], ["business"]],
    allow: ["person", "leader"],
    head: ["owner", "person", "leader"],
  },
  {
    item: "housework-respondents",
    all: [["surveyed"], ["housework"]],
    allow: ["person", "time", "hours", "people"],
    head: ["surveyed", "person", "people"],
  },
  {
    item: "housework-hours",
    all: [["hours"], ["housework"]],
    allow: ["surveyed", "person", "time", "labour"],
    head: ["hours"],
  },
  {
    item: "violence-victims",
    all: [["victim"], ["violence"]],
    allow: ["detected", "person"],
    head: ["victim", "person"],
  },
  {
    item: "violence-victims-supported",
    all: [["victim"], ["violence"], ["supported"]],
    allow: ["detected", "person", "counselled", "reached"],
    head: ["victim", "person"],
  },
  {
    item: "violence-perpetrators",
    all: [["perpetrator"], ["violence"]],
    allow: ["detected", "person", "notProsecuted"],
  },
  {
    item: "violence-perpetrators-counselled",
    all: [["perpetrator"], ["violence"], ["counselled"]],
    allow: ["detected", "person", "notProsecuted", "supported"],
  },
  {
    item: "trafficking-victims",
    all: [["trafficking"]],
    allow: ["victim", "person", "returned", "detected", "supportWanted"],
    head: ["victim", "person"],
  },
  {
    item: "trafficking-victims-supported",
    all: [["trafficking"], ["supported", "reintegrated"]],
    allow: [
      "victim",
      "person",
      "returned",
      "detected",
      "supportWanted",
      "reintegrated",
      "supported",
      "reached",
    ],
    head: ["victim", "person"],
  },
  { item: "social-facilities", all: [["facility"], ["socialAid"]], allow: [], head: ["facility"] },
  {
    item: "social-facilities-active",
    all: [["facility"], ["socialAid"], ["active", "violence"]],
    allow: ["violence", "active", "activity", "supported", "gender", "upbringing"],
    head: ["facility"],
  },
  { item: "live-births", all: [["liveBirth"]], allow: ["child", "case", "person"] },
  { item: "maternal-deaths", all: [["death"], ["mother"]], allow: ["case", "woman", "person"] },
  { item: "adolescent-women", all: [["adolescent"], ["woman"]], allow: ["person"] },
  {
    item: "adolescent-births",
    all: [["adolescent"], ["birth"]],
    allow: ["case", "woman", "person", "mother", "child"],
  },
  {
    item: "gender-in-curriculum",
    all: [subject, ["teaching"]],
    allow: [...subject, "content", "integrated", "lessonsTaught", "school"],
  },
  {
    item: "gender-lessons-planned",
    all: [["lesson"], ["lessonsPlanned"]],
    allow: [...subject, "integrated", "content", "teaching", "school"],
    head: ["lesson"],
  },
  {
    item: "gender-lessons-taught",
    all: [["lesson"], ["lessonsTaught"]],
    allow: [...subject, "lessonsPlanned", "integrated", "content", "teaching", "school"],
    head: ["lesson"],
  },
  {
    item: "primary-cohort",
    all: [
      ["lastYear", "grade5"],
      ["primary", "grade5"],
    ],
    allow: ["pupil", "child", "school", "primary", "grade5"],
  },
  {
    item: "primary-completed",
    all: [["completed"], ["primary", "grade5"]],
    allow: ["pupil", "child", "person", "school", "lastYear", "grade5", "primary", "teaching"],
  },
  {
    item: "lower-secondary-cohort",
    all: [
      ["lastYear", "grade9"],
      ["lowerSecondary", "grade9"],
    ],
    allow: ["pupil", "child", "school", "lowerSecondary", "grade9"],
  },
  {
    item: "lower-secondary-completed",
    all: [["completed"], ["lowerSecondary", "grade9"]],
    allow: ["pupil", "child", "person", "school", "lastYear", "grade9", "lowerSecondary", "teaching"],
  },
  {
    item: "vocational-entrants",
    all: [["vocational"], ["recruited"]],
    allow: [...people, "pupil", "school", "facility"],
  },
  { item: "masters", all: [["master"]], allow: ["person"] },
  { item: "doctorates", all: [["doctor"]], allow: ["person"] },
  { item: "population", all: [["population"]], allow: ["person"], head: ["population"] },
  {
    item: "population-reached",
    all: [["people", "population", "person"], ["reached"], ["knowledge", "equality"]],
    allow: [...people, "population", "knowledge", "communication", "committed", ...subject],
    head: ["people", "population", "person", "reached"],
  },
  {
    item: "population-reached",
    all: [["people", "population", "person"], ["communication", "committed"], ["knowledge"]],
    allow: [...people, "population", "communication", "committed", ...subject],
    head: ["people", "population", "person"],
  },
  {
    item: "organisations",
    all: [["politicalOrganisation"], ["department", "agency", "organisation"]],
    allow: ["organisation", "department", "agency", "massOrganisation"],
    head: ["department", "agency", "organisation", "politicalOrganisation"],
  },
  {
    item: "organisations",
    all: [
      ["agency", "department", "massOrganisation"],
      ["organisation", "massOrganisation"],
    ],
    allow: ["organisation", "agency", "department", "massOrganisation"],
    head: ["department", "agency", "organisation"],
  },
  { item: "organisations", all: [["agency"]], allow: [], head: ["agency"] },
  {
    item: "organisations-committed",
    all: [
      ["organisation", "politicalOrganisation", "department", "agency", "massOrganisation"],
      ["committed"],
    ],
    allow: [
      "organisation",
      "politicalOrganisation",
      "department",
      "agency",
      "massOrganisation",
      "knowledge",
      ...subject,
    ],
    head: ["department", "agency", "organisation", "politicalOrganisation", "massOrganisation"],
  },
  {
    item: "gender-column-maintained",
    all: [["column"]],
    allow: [...subject, "communication", "radio", "knowledge", "upbringing", "news", "content"],
  },
  {
    item: "news-items",
    all: [["news"]],
    allow: [...subject, "radio", "communication", "upbringing"],
    head: ["news"],
  },
  {
    item: "womens-day-activity",
    all: [["vietnameseWomensDay"]],
    allow: ["upbringing", "organisation", "activity", "event", "communication", "woman"],
  },
  {
    item: "communication-events",
    all: [["event"], ["communication", ...subject]],
    allow: [
      ...subject,
      "communication",
      "activity",
      "committed",
      "violence",
      "active",
      "upbringing",
      "knowledge",
      "person",
      "people",
    ],
    head: ["event", "communication"],
  },
  {
    item: "communication-events",
    all: [["activity"], ["communication"]],
    allow: [...subject, "event", "committed", "violence", "active", "upbringing", "knowledge"],
    head: ["activity"],
  },
  {
    item: "communication-participants",
    all: [
      ["person", "attendance", "people", "taking"],
      ["communication", "event"],
    ],
    allow: [
      ...subject,
      ...people,
      "attendance",
      "taking",
      "event",
      "communication",
      "activity",
      "committed",
      "violence",
      "active",
    ],
    head: ["person", "attendance", "people", "taking"],
  },
  {
    item: "training-courses",
    all: [["course", "event"], ["training"]],
    allow: [...subject, ...people, "event", "knowledge", "violence", "active", "upbringing", "communication"],
    head: ["course", "event", "training"],
  },
  {
    item: "training-participants",
    all: [["person", "attendance", "learner", "taking", "people"], ["training"]],
    allow: [
      ...subject,
      ...people,
      "attendance",
      "taking",
      "course",
      "event",
      "knowledge",
      "violence",
      "active",
    ],
    head: ["person", "attendance", "learner", "taking", "people"],
  },
  {
    item: "prevention-models",
    all: [["shelter"]],
    allow: ["model", "violence", "active", "activity", "facility"],
  },
  {
    item: "prevention-models",
    all: [["model"], ["violence", "active"], ["violence", "shelter"]],
    allow: ["violence", "active", "activity", "shelter", ...subject],
    head: ["model"],
  },
  { item: "violence-cases", all: [["case"], ["violence"]], allow: ["detected"], head: ["case"] },
  { item: "committee-members", all: [["committee"], ["member", "person"]], allow: ["member", "person"] },
  {
    item: "action-month-launched",
    all: [["actionMonth"]],
    allow: [
      ...subject,
      "upbringing",
      "organisation",
      "activity",
      "violence",
      "active",
      "event",
      "communication",
    ],
  },
];
