import { numeral, type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: what records say, wherever they are shown. */
export const recordsWords = {
  deaths: "Figures about attacks, among them numbers of people killed",
  sources: {
    count: (n: number) => count(n, { one: "{n} source", other: "{n} sources" }),
    confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
    means: { high: "read in a source", medium: "source named, this point not read in it" },
    explained: {
      high: "The statement was read in a source.",
      medium: "The source is named, but this point was not read in it.",
      low: "Doubtful; not to be used as a fact.",
    },
    notConfirmation:
      "Confidence says how well the sources bear this; it is no confirmation. A confirmation says when somebody last found that it is right.",
    doubtful: "doubtful, not to be used as a fact",
    official: "official",
    undated: "undated",
    checked: (date: string) => `Last compared with its sources: ${date}.`,
  },
  noNumber: "No telephone number is recorded.",
  states: {
    one: "State",
    several: "States",
    add: "Add a State",
    choose: "Choose a State",
    remove: (state: string) => `Remove ${state}`,
    most: (n: number) => `No more than ${numeral("en", n)} fit side by side.`,
    withRecords: "States with records here",
    others: "Other States",
  },
  takeAway: {
    title: "Take these data",
    call: "As an API call",
    cite: "Cite",
    copy: "Copy",
    copied: "Copied",
    asOf: (date: string) => `as of ${date}`,
    digest: (digest: string) => `Digest of the data: ${digest}`,
  },
  service: {
    types: "Type",
    phases: "Phases",
    stage: "State of the service",
    provider: "Provided by",
    who: "Who may ask",
    foreigners: "Other nationalities",
    residents: "Residents, whatever their nationality",
    abroad: "Nationals, for acts abroad",
    group: "For",
    cost: "Cost",
    languages: "Languages",
    hours: "Hours",
    territory: "Territory",
    delivery: "How it is given",
    capacity: "Capacity",
    clocks: "Time limits",
    responseTime: "Time to an answer",
    contacts: "Contacts",
    needs: "Needs",
  },
};
