import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Question } from "../questions.ts";
import type { Time } from "../scheme-figures.ts";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);
const number = (n: number) => numeral("en", n);

/** In English: the report of conclusions. */
export const words = {
  title: "Report of conclusions",
  lead: "What the records of some States come to under the four key areas, to print or to take along as one file. Nothing is ranked, and nothing is said that no record says.",
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
    publishers: "Published by",
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
    "How to read it: every figure is counted from records, and the States stand beside it in alphabetical order. “Not known” means that no record says anything about it; it never means no. A figure says what is recorded, not how well it works. What CIVIC publishes was compiled from public sources; a State stands behind what it publishes or confirms itself.",
  columns: {
    question: "What is asked",
    yes: "On record",
    no: "None, or not for all",
    unknown: "Not known",
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
  partly: (n: number, where: string) => `in ${number(n)}${where} the records lack it for at least one`,
  notKnown: (n: number, where: string) => `of ${number(n)}${where} it is not known`,
  one: {
    yes: (list: string) => `The records name ${list}.`,
    none: (list: string) => `The State or a source says that this does not exist: ${list}.`,
    partly: (list: string) => `The records lack this for at least one: ${list}.`,
    unknown: (list: string) => `It is not known whether there is ${list}.`,
  },
  said: {
    yes: "On record",
    none: "None, says the State or a source",
    partly: "Not for all",
    unknown: "Not known",
  },
  partlyCell: "at least one without",
  others: "all the others",
  all: "all States of this report",
  handOvers: (all: number, without: number) =>
    `${count(all, {
      one: "The pathways describe {n} hand-over from the emergency to the follow-up",
      other: "The pathways describe {n} hand-overs from the emergency to the follow-up",
    })}; ${without === 0 ? "for each of them somebody is named who answers for it." : `for ${number(without)} nobody is named who answers for it.`}`,
  schemes: {
    title: "To whom schemes open",
    caption: "Schemes that compensate, by what they say; a number stands where a State has more than one",
    axis: "For whom",
    open: (all: number, same: number, conditional: number, closed: number) =>
      `${count(all, { one: "Of {n} scheme that compensates", other: "Of {n} schemes that compensate" })}, ${number(same)} cover people of another nationality who are hurt in the State on the same footing as others, ${number(conditional)} under conditions; ${number(closed)} exclude them`,
    unknown: (n: number) => `of ${number(n)} it is not known`,
    scheme: "Scheme",
    advance: "Advance payment",
    time: "Shortest time to claim",
    times: "Times to claim, the shortest first",
  },
  times: {
    title: "Shortest time to claim that the records give",
    states: "States",
    at: {
      year: "one year or less",
      "two-years": "more than one year, up to two",
      "three-years": "more than two years, up to three",
      longer: "more than three years",
      "fixed-day": "until a fixed day",
      unlimited: "without limit",
      unknown: "not known",
    } satisfies Record<Time, string> as Readonly<Record<Time, string>>,
    many: (list: string) => `Shortest time to claim that the records give, by number of States – ${list}.`,
    one: (time: string) => `Shortest time to claim that the records give: ${time}.`,
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
    cite: "To cite this report",
    calls: "The same by API",
    citing: "The digest is being worked out…",
  },
};

/** The words of the report, whatever the language. */
export type Words = typeof words;
