import type { OrdinaryPerson } from "@civic/schema/compute";
import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the incident board. */
export const words = {
  title: "Incident board",
  lead: "For the first hours after an attack: whom to call, what may be asked for, by when. It asks for States and a day, never for persons.",
  privacy:
    "What you choose is not sent: it stands in the address of this page only, after the #. Opening a record asks the node for its State.",
  form: {
    title: "The attack",
    event: "State of the attack",
    day: "Day of the attack",
    homes: "States where those concerned live",
    start: "Choose the State of the attack. The board appears at once.",
  },
  about: (state: string, day: string) => `Attack: ${state}, ${day}`,
  concerned: (states: string) => `Those concerned live in: ${states}.`,
  workedOut: (day: string) => `Worked out in this browser on ${day}.`,
  print: "Print the board",
  copyContacts: "Copy the contacts as text",
  notices: {
    title: "Notices in force",
    none: "This node holds no notice in force on an attack in this State.",
    verified: (when: string) => `last checked ${when}`,
    expires: (when: string) => `holds until ${when}`,
  },
  contacts: {
    title: "Whom to call",
    danger: "In danger",
    here: "where it happened",
    home: "where those concerned live",
    crossBorder: "For other States and their nationals",
    noRecords: "This node holds no records on this State. That means unknown, not none.",
    none: "The records name nobody to turn to.",
  },
  openings: {
    title: "What may be asked for",
    lead: "For an adult who was injured, and for a parent whose child was killed. It is nobody’s case: each decision depends on the person.",
    of: (state: string) => `${state}: nationals who live there`,
    there: (state: string) => `Where it happened: ${state}`,
    home: (state: string) => `At home: ${state}`,
    person: { injured: "injured", bereaved: "bereaved" } satisfies Record<OrdinaryPerson, string>,
    more: (n: number) => count(n, { one: "{n} more", other: "{n} more" }),
    closed: (n: number) =>
      count(n, { one: "{n} is for neither of them.", other: "{n} are for neither of them." }),
    nothing: "The records name nothing that may be asked for.",
  },
  clocks: {
    title: "By when",
    caption: "Time limits with a last day, the first to end on top",
    by: "Last day",
    what: "What",
    who: "For whom",
    line: "From the attack to the last day",
    none: "No last day can be counted.",
    undated: (n: number) =>
      count(n, {
        one: "{n} without a last day that can be counted",
        other: "{n} without a last day that can be counted",
      }),
  },
  handOvers: {
    title: "From emergency to follow-up",
    none: "The records name no hand-over from the emergency to the follow-up.",
    owner: "Who answers for it",
    from: "From",
    to: "To",
  },
  languages: {
    title: "Languages",
    official: "official languages",
    speaks: (language: string) => `Help where it happened, in this language: ${language}`,
    interpreting: "Interpreting and translation where it happened",
    none: "No service is recorded. That means unknown, not none.",
  },
  unanswered: {
    title: "What nobody is known to answer",
    lead: "Needs for which the records of the State of the attack name no help. Unknown never means that there is none.",
    none: "A source says that there is none",
    unknown: "Unknown",
    all: "For every need the records name some help.",
  },
};

/** The words of the page in one language. */
export type Words = typeof words;
