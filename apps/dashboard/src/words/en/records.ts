import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: what records say, wherever they are shown. */
export const recordsWords = {
  sources: {
    count: (n: number) => count(n, { one: "{n} source", other: "{n} sources" }),
    confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
    explained: {
      high: "The statement was read in a source.",
      medium: "The source is named, but this point was not read in it.",
      low: "Doubtful; not to be used as a fact.",
    },
    doubtful: "doubtful, not to be used as a fact",
    official: "official",
    undated: "undated",
    checked: (date: string) => `Last compared with its sources: ${date}.`,
  },
  noNumber: "No telephone number is recorded.",
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
    delivery: "How",
    capacity: "Capacity",
    clocks: "Time limits",
    responseTime: "Time to an answer",
    contacts: "Contacts",
    needs: "Needs",
  },
};
