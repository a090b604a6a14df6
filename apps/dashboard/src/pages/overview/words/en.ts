import { numeral, type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);
const of = (some: number, all: number, bodies = 0) =>
  `${numeral("en", some)} of ${count(all, { one: "{n} State", other: "{n} States" })}${bodies > 0 ? ` and ${count(bodies, { one: "{n} organisation of States", other: "{n} organisations of States" })}` : ""}`;

/** In English: the start page. */
export const words = {
  title: "Help for victims of terrorism, State by State",
  lead: "People hurt in one attack come from many countries, and each country helps in its own way.",
  holds: {
    none: "Here is, in one format, what public sources say that States offer, so that whoever stands beside a victim finds in minutes who helps, where and until when.",
    some: "Here is, in one format, what States offer, as they say it themselves or as public sources do, so that whoever stands beside a victim finds in minutes who helps, where and until when.",
    all: "Here States describe what they offer in one format, so that whoever stands beside a victim finds in minutes who helps, where and until when.",
  },
  sources: "Every value names its source; what is not known is said to be not known.",
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
      "assistance-and-support": (records: number, states: number, all: number, bodies: number) =>
        `${count(records, { one: "{n} service is recorded", other: "{n} services are recorded" })}, of ${of(states, all, bodies)}.`,
      "recognition-compensation-memory": (records: number, states: number, all: number, bodies: number) =>
        `${count(records, { one: "{n} scheme or measure is recorded", other: "{n} schemes and measures are recorded" })}, of ${of(states, all, bodies)}.`,
    },
    more: {
      assessments: "How needs are assessed, State by State",
      ways: "Ways and hand-overs, State by State",
      needs: "Which needs are answered",
      compensation: "Compensation schemes, head by head",
      recognition: "Recognition and memory, State by State",
    },
  },
  equal: {
    title: "Does the same open to everybody?",
    lead: "Somebody is injured in a State, and is a national and resident of another: compared with the people of the State where it happened. Beside each sign: for how many other States it holds. What the records do not say counts neither as equal nor as unequal.",
    rule: "The sign says what stands out: a closing always, what is not known only where it is as much as what is the same. Below stands how much is settled for everybody.",
    more: "Equal treatment, pair by pair",
  },
  arrivals: {
    title: "New or changed",
    entered: "entered here",
    changed: (n: number) => `changed, version ${numeral("en", n)}`,
    more: (n: number) => count(n, { one: "{n} more", other: "{n} more" }),
  },
  stale: {
    title: "To be checked again",
    none: "Every record was compared with its sources, or confirmed by a body, within the last two years.",
    lead: (gap: string) =>
      `Records that for two years or more nobody has compared with their sources, nor any body confirmed, by State. Among the gaps they stand under “${gap}”.`,
    count: (n: number) => count(n, { one: "{n} record", other: "{n} records" }),
  },
};

/** The words of the start page in one language. */
export type Words = typeof words;
