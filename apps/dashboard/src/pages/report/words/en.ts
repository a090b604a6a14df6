import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { PartlyQuestion, Question } from "../questions.ts";
import type { Time } from "../scheme-figures.ts";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);
const number = (n: number) => numeral("en", n);

/** In English: the report of conclusions. */
export const words = {
  title: "Report of conclusions",
  tooMany: (states: string) => `A report is on no more than six States. Left out: ${states}.`,
  lead: "What the records of some States come to under the four key areas, to print or to take along as one file. Nothing is ranked, and nothing stands here that is not in a record.",
  choice: {
    title: "Whom the report is about",
    group: "States or a group",
    named: "States by name, up to six",
    eu: "Member States of the European Union",
    all: "All States that are described here",
    empty: "Add one to six States, or choose a group.",
  },
  actions: { title: "Take the report along", print: "Print", save: "Save as HTML" },
  head: {
    states: "States",
    day: "Date of the report",
    asOf: "The records describe",
    publishers: "Publisher",
    compiled: "CIVIC, compiled from public sources",
    records: "Records",
  },
  records: (n: number) => count(n, { one: "{n} record", other: "{n} records" }),
  ownRecords: (n: number) =>
    count(n, { one: "{n} published by its own State", other: "{n} published by their own State" }),
  confirmed: (n: number) =>
    n === 0
      ? "none confirmed by the State"
      : count(n, { one: "{n} confirmed by the State", other: "{n} confirmed by the State" }),
  howToRead:
    "How to read it: every figure is counted from records, and the States stand beside it in alphabetical order. “Not on record in this form” means that no record says it in the place that is counted here; a text may speak of it, and it never means no. A figure says what is recorded, not how well it works. What CIVIC publishes was compiled from public sources; a State stands behind what it publishes or confirms itself.",
  columns: {
    question: "What is asked",
    yes: "On record",
    no: "None, or not for all",
    unknown: "Not on record in this form",
    answer: "What the records say",
    need: "Need",
    area: "Key area",
    number: "Number",
  },
  questions: {
    "needs-assessment": "a procedure by which needs are assessed",
    "assessment-emergency": "an assessment of needs in the emergency",
    "assessment-follow-up": "an assessment of needs in the follow-up",
    "victim-list": "a body that keeps the list of the victims of an event",
    "list-shared": "bodies that may receive the list of the victims",
    "persons-found": "a service that identifies people and finds relatives in the emergency",
    pathway: "a pathway for victims, step by step",
    "hand-over": "a hand-over from the emergency to the follow-up",
    "hand-over-owner": "a body that answers for every hand-over",
    "way-on": "a way on from every step of the emergency",
    "help-afterwards": "help in the follow-up for every need that is met in the emergency",
    "single-contact": "a single point of contact in the follow-up",
    "every-need": "a service for each of the ten needs in the follow-up",
    compensation: "a scheme that compensates",
    advance: "an advance payment before the final decision",
    recognition: "a measure of recognition or memory",
    "official-status": "an official status of victim",
    "remembrance-day": "a day of remembrance",
    "place-of-memory": "a place of memory",
  } satisfies Record<Question, string> as Readonly<Record<Question, string>>,
  need: (need: string, phase: string) => `a service for “${need}” (phase: ${phase})`,
  found: (n: number, all: number, what: string, where: string) => {
    if (n === 0) return `The records of none of the ${number(all)} States name ${what}`;
    if (n === all) return `In each of the ${number(all)} States the records name ${what}`;
    return `In ${number(n)} of ${number(all)} States${where} the records name ${what}`;
  },
  none: (n: number, where: string) => `in ${number(n)}${where} the State or a source says that there is none`,
  partly: (n: number, where: string, lacking: string) => `in ${number(n)}${where} ${lacking}`,
  lacking: {
    "hand-over-owner": "at least one hand-over has nobody on record who answers for it",
    "way-on": "from at least one step of the emergency no way on is on record",
    "help-afterwards":
      "at least one need that is met in the emergency has no help on record in the follow-up",
    "every-need": "at least one of the ten needs has no service on record in the follow-up",
  } satisfies Record<PartlyQuestion, string> as Readonly<Record<PartlyQuestion, string>>,
  notKnown: (n: number, where: string) => `for ${number(n)}${where} it is not on record in this form`,
  one: {
    yes: (list: string) => `The records name ${list}.`,
    none: (list: string) => `The State or a source says that this does not exist: ${list}.`,
    unknown: (list: string) => `Not on record in this form, which is no finding that there is none: ${list}.`,
  },
  said: {
    yes: "On record",
    none: "None, says the State or a source",
    partly: "Not for all",
    unknown: "Not on record in this form",
  },
  partlyCell: "at least one without",
  others: "all the others",
  all: "all States of this report",
  handOvers: (all: number, without: number) => {
    const described = count(all, {
      one: "The pathways describe {n} hand-over from the emergency to the follow-up",
      other: "The pathways describe {n} hand-overs from the emergency to the follow-up",
    });
    if (all === 1)
      return `${described}; ${without === 0 ? "it is named who answers for it" : "nobody is named who answers for it"}.`;
    if (without === 0) return `${described}; for each of them it is named who answers for it.`;
    if (without === all) return `${described}; for none of them is anybody named who answers for it.`;
    return `${described}; for ${number(without)} of them nobody is named who answers for it.`;
  },
  schemes: {
    title: "To whom schemes open",
    caption: "Schemes that compensate, by what they say; a number stands where a State has more than one",
    axis: "For whom",
    open: (all: number, list: string) =>
      `People of another nationality who are hurt in the State, by what ${number(all)} schemes that compensate say: ${list}.`,
    at: {
      included: (n: number) => `on the same footing as others in ${number(n)}`,
      conditional: (n: number) => `under conditions in ${number(n)}`,
      excluded: (n: number) => `excluded in ${number(n)}`,
      unknown: (n: number) => `not on record for ${number(n)}`,
    },
    single: {
      included:
        "The only scheme that compensates covers people of another nationality who are hurt in the State on the same footing as others.",
      conditional:
        "The only scheme that compensates covers people of another nationality who are hurt in the State under conditions.",
      excluded:
        "The only scheme that compensates excludes people of another nationality who are hurt in the State.",
      unknown:
        "Of the only scheme that compensates it is not on record whether it covers people of another nationality who are hurt in the State.",
    },
    scheme: "Scheme",
    advance: "Advance payment",
    time: "Shortest time to claim of whoever is hurt today",
    times: "Times to claim, the shortest first",
  },
  times: {
    title: "Shortest time to claim of whoever is hurt today",
    counted:
      "Counted is the shortest time that binds a resident who is hurt today in a terrorist act, in the schemes that such an act may open. Times for a case of its own (after a judgment, for minors, for one benefit, for acts of former days) and times that are over are not counted.",
    states: "States",
    at: {
      year: "one year or less",
      "two-years": "more than one year, up to two",
      "three-years": "more than two years, up to three",
      longer: "more than three years",
      "fixed-day": "until a fixed day",
      unlimited: "without limit",
      depends: "depends on the case",
      unknown: "not known",
    } satisfies Record<Time, string> as Readonly<Record<Time, string>>,
    many: (list: string) =>
      `Shortest time to claim of a resident who is hurt today in a terrorist act, by number of States (times for a case of its own are not counted) – ${list}.`,
    one: (time: string) =>
      `Shortest time to claim of a resident who is hurt today in a terrorist act (times for a case of its own are not counted): ${time}.`,
  },
  gaps: {
    title: "Gaps",
    kind: "What is missing",
    count: "How often",
    where: "Where",
    notSought: "not looked for",
    others: "Gaps in the descriptions",
    othersLead:
      "These count places in records. Where more is described, more can be missing; a gap does not prove that a State gives nothing.",
  },
  requirements: {
    title: "What international texts ask for and no record answers",
    article: (article: string) => `Article ${article}`,
    more: "A record may be missing; that is no finding that the State does not comply.",
  },
  practices: {
    title: "Good practices",
    count: (n: number) =>
      count(n, { one: "{n} good practice is on record.", other: "{n} good practices are on record." }),
    none: "No good practice is on record.",
    others: "Good practices that name no key area",
  },
  annex: {
    title: "Annex: what this rests on",
    lead: "The records behind the figures: id, version, and the first digits of the digest (SHA-256 over canonical JSON, RFC 8785). Whoever has the same records can count again.",
    rests: (n: number) =>
      `${count(n, { one: "{n} record", other: "{n} records" })} by id, version and digest in the annex`,
    cite: "To cite this report",
    calls: "The same by API",
    citing: "The digest is being worked out…",
  },
};

/** The words of the report, whatever the language. */
export type Words = typeof words;
