/** The words of the sheet, in English. Another language that lacks one does not compile. */
export const en = {
  title: "What you can do now",
  states: (list: string) => `Countries concerned: ${list}`,
  day: (day: string) => `As of ${day}`,
  call: "Whom to call or turn to",
  claim: "What to ask for, in this order",
  authorities: "Who helps you to claim from home",
  questions: "What you will be asked",
  none: "Nothing to ask for was found. Ask the services above.",
  send: "Send",
  at: "To",
  noTelephone: "no telephone number recorded",
  noLimitKnown: "time limit not known: ask at once",
  open: (facts: string) => `Not certain yet. It depends on: ${facts}`,
  openByPerson: "Not certain yet. A person has to decide.",
  unless: "The authority may examine how you behaved and your past before it decides.",
  further: (n: number) => `Further lines, on the page or with the command: ${n}`,
  untranslated: (tags: string) => `${tags}: not translated.`,
  inLanguage: (language: string) => `in ${language}`,
  notice:
    "This sheet is no decision and no legal advice. Numbers and time limits come from public records; check them before you rely on them. A short or free-phone number may not work from abroad.",
  basis: "Basis",
  basisLead: (n: number, day: string) =>
    `Worked out on ${day} from these ${n} records. Whoever has them can work it out again.`,
  /** Where no native speaker has read the words of the language. */
  draft: "The words of this sheet are a draft.",
};

/** The words of the sheet in one language. */
export type SheetWords = typeof en;
