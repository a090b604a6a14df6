import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: what the Country page says beside the words of all pages. */
export const words = {
  noSuchState: "There is no such State",
  noSuchStateLead: (code: string) =>
    `The address names “${code}”, which is the code of no State. Choose the State you mean, or see all States that have records.`,
  allStates: "All States with records",
  minute: "In one minute",
  call: "Whom to call",
  alsoToCall: (n: number) =>
    count(n, { one: "{n} more contact point below", other: "{n} more contact points below" }),
  noNumber: "no number recorded",
  compensates: "What compensates",
  alsoCompensates: (n: number) => count(n, { one: "{n} more scheme below", other: "{n} more schemes below" }),
  shortest: "Shortest time to claim",
  print: {
    title: "Print",
    sheet: "Sheet (1 page)",
    dossier: "Dossier (up to 6 pages)",
    all: "Everything (long)",
    go: "Print it",
  },
};

/** The words in another language have the same shape. */
export type Words = typeof words;
