import { numeral, type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);
const of = (some: number, all: number) =>
  `${numeral("en", some)} of ${count(all, { one: "{n} State", other: "{n} States" })}`;

/** In English: the start page. */
export const words = {
  title: "Help for victims of terrorism, State by State",
  lead: [
    "People hurt in one attack come from many countries, and each country helps in its own way.",
    "Here States describe what they offer in one format, so that whoever stands beside a victim finds in minutes who helps, where and until when.",
    "Every value names its source; what is not known is said to be not known.",
  ],
  doors: {
    help: { title: "Somebody was hurt", line: "Who helps, whom to call, what to do first, and by when." },
    compare: { title: "Compare systems", line: "What States answer, pay and recognise, side by side." },
    records: {
      title: "My country’s record",
      line: "What is recorded, what is missing, and who has confirmed it.",
    },
  },
  areas: {
    title: "The four key areas",
    none: "Nothing is recorded on it.",
    meaning:
      "Figures count what is recorded here. A State without a record may well have what the record would say.",
    figures: {
      "needs-identification": (_records: number, states: number, all: number) =>
        `Of ${of(states, all)} it is recorded how the needs of victims are assessed.`,
      "emergency-to-follow-up": (_records: number, states: number, all: number) =>
        `Of ${of(states, all)} a way from the emergency to follow-up is recorded.`,
      "assistance-and-support": (records: number, states: number, all: number) =>
        `${count(records, { one: "{n} service is recorded", other: "{n} services are recorded" })}, of ${of(states, all)}.`,
      "recognition-compensation-memory": (records: number, states: number, all: number) =>
        `${count(records, { one: "{n} scheme or measure is recorded", other: "{n} schemes and measures are recorded" })}, of ${of(states, all)}.`,
    },
    more: {
      "needs-identification": "State by State",
      "emergency-to-follow-up": "Pathways, State by State",
      "assistance-and-support": "Which needs are answered",
      "recognition-compensation-memory": "Compensation, head by head",
    },
  },
  equal: {
    title: "Does the same open to everybody?",
    lead: "Somebody is injured in a State, and is a national and resident of another: compared with the people of the State where it happened. Beside each sign: for how many other States it holds. What the records do not say counts neither as equal nor as unequal.",
    more: "Equal treatment, pair by pair",
  },
  arrivals: {
    title: "New or changed",
    more: (n: number) => count(n, { one: "{n} more", other: "{n} more" }),
  },
  stale: {
    title: "To be checked again",
    none: "Every record was compared with its sources within the last year.",
    lead: "Records that nobody has compared with their sources for a year or more, by State.",
    count: (n: number) => count(n, { one: "{n} record", other: "{n} records" }),
  },
};

/** The words of the start page in one language. */
export type Words = typeof words;
