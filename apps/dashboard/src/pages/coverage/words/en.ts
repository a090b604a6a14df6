import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: what the page “Coverage” says beside the words of all pages. */
export const words = {
  title: "Coverage of needs",
  lead: (needs: number) =>
    `${count(needs, { one: "{n} need", other: "{n} needs" })} of people hurt in an attack, and whether the records of ` +
    "each State name a service or a step that answers them. Open a cell to see what stands behind it.",
  states: (n: number) => count(n, { one: "{n} State", other: "{n} States" }),
  summary: (listed: string, phase: string, needs: number) =>
    `Phase “${phase}”, ${listed}, ${count(needs, { one: "{n} need", other: "{n} needs" })} each:`,
  lowerBound: "A level is a lower bound: what the records show at least.",
  answered: (n: number) => count(n, { one: "{n} field answered", other: "{n} fields answered" }),
  phases: "Phase",
  insideFollowUp: "Inside follow-up, where a source splits it",
  noneYet: "nothing on record yet",
  notSplit: "not split by the sources",
  table: "States by need",
  state: "State",
  finer: (n: number) => count(n, { one: "{n} finer need", other: "{n} finer needs" }),
  showFiner: (need: string) => `Show the finer needs of: ${need}`,
  hideFiner: (need: string) => `Hide the finer needs of: ${need}`,
  hide: "Hide",
  legend: "How to read the levels",
  levels: {
    full: "A service exists for all victims, free, in the whole territory.",
    partial:
      "Something exists, with limits of person, cost, territory or time, or limits that are not known.",
    planned: "Decided, not yet open.",
    "answered-above":
      "A service answers the wider need and does not say which finer needs it answers. Neither yes nor no.",
    none: "The State, or a source, says that no service exists.",
    "not-applicable": "The need cannot arise in that phase.",
    unknown: "No information. This is never to be read as none.",
  },
  panel: {
    atLeast: "At least partly covered",
    limits: "What keeps this from being full coverage",
    services: "Services",
    steps: "Steps of the pathway",
    noService: "No service record names this need in this phase.",
    stated: "A source says",
    declaredOnly: "Declared by the publisher; no record describes it.",
    declaredOther: (level: string) => `The publisher declares another level: ${level}.`,
    meaning: "What this need means",
    unknown:
      "No record of this State names this need in this phase. It does not mean that there is no help, only that " +
      "the sources read so far do not say.",
    answeredAbove:
      "No record names this need in this phase. What is recorded answers the wider need, and does not say whether it answers this one: ask there.",
    answeredAtPhase: (phase: string) => `Answered at the level of ${phase}.`,
    answeredAtNeed: (need: string) => `Answered for the wider need “${need}”.`,
    answeredAtBoth: (need: string, phase: string) =>
      `Answered for the wider need “${need}”, at the level of ${phase}.`,
    see: "See that answer",
    seeCountry: (state: string) => `Everything on ${state}`,
  },
};

/** The words of the page. */
export type Words = typeof words;
