import { access } from "./access/en.ts";
import { answers } from "./answers/en.ts";
import { on } from "./en-dates.ts";
import { figures } from "./figures/en.ts";
import type { FormatRules } from "./format/formats.ts";
import { gapRequests } from "./gap-requests/en.ts";
import type { Code } from "./label.ts";
import { type PluralForms, plural } from "./plural.ts";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

const ordinals = { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", [-1]: "last" } as const;
type Nth = keyof typeof ordinals;

/** The words that values are said with, in English. Another language that lacks one does not compile. */
export const en = {
  formats: {
    // Day before month, as in the English of international bodies.
    locale: "en-GB",
    comma: ", ",
    languageNames: {
      mul: "any language",
      fsl: "French Sign Language",
      sfb: "French Belgian Sign Language",
      vgt: "Flemish Sign Language",
    },
    date: (written: string) => written,
    measure: (written) => written,
  } as FormatRules,
  notKnown: "not known",
  joiner: ", ",
  colon: ": ",
  /** A label of a list inside a sentence. */
  inSentence: (label: string) => label.toLowerCase(),
  /** The words of a source as a part of a line. */
  ofSource: (text: string) => text,
  /** Words of a source, or a text cut short. */
  quoted: (text: string) => `“${text}”`,
  yes: "yes",
  no: "no",
  /** After the first of many. */
  more: (n: number) => `and ${n} more`,
  /** For which parts of a State alone something is there. */
  onlyFor: (regions: string) => `${regions} only`,
  records: {
    count: (n: number) => count(n, { one: "{n} record", other: "{n} records" }),
    none: "no records: unknown, not none",
  },
  asOf: (date: string) => `as of ${date}`,
  period: {
    since: (from: string) => `since ${from}`,
    until: (until: string) => `until ${until}`,
    between: (from: string, until: string) => `from ${from} to ${until}`,
  },
  contact: {
    telephone: "Telephone",
    email: "E-mail",
    "text-message": "Text message",
    web: "Web",
    post: "Post",
    visit: "On site",
    announced: "Announced when activated",
    fromAbroad: "reachable from abroad",
    insideOnly: "works inside the country only",
    abroadNotKnown: "not known whether it works from abroad",
    extension: (digits: string) => `ext. ${digits}`,
    verify: "Verify before operational use",
    confirmed: (date: string) => `last confirmed ${date}`,
    confirmedBy: (date: string, by: string) => `last confirmed ${date} by ${by}`,
    neverConfirmed: "not known when last confirmed as right",
    languages: (list: string) => `in ${list}`,
    emergency: "emergency number",
  },
  hours: {
    always: "Round the clock, every day",
    everyNth: (nth: Nth, weekday: string) => `every ${ordinals[nth]} ${weekday} of the month`,
    zone: (zone: string) => `local time (${zone})`,
    closed: "closed",
    opens: (time: string) => `from ${time}`,
    closes: (time: string) => `until ${time}`,
    notKnown: "other hours, not known",
  },
  clock: {
    within: (length: string, from: string) => `${length} ${from}`,
    notBefore: (length: string, from: string) => `not before ${length} ${from}`,
    lengthNotKnown: (from: string) => `length not known, ${from}`,
    unlimited: "no deadline",
    fromUnstated: "from an event that the source does not name",
    fromWords: "(start: see what its record says)",
    fromDay: (day: string) => `from ${day}`,
    joiner: "; ",
    suspended: "Suspended",
    extended: "Extended",
    late: "Late claims",
    atLatest: (day: string) => `at the latest ${on(day)}`,
    atMost: (length: string, from: string) => `at most ${length} ${from}`,
    pauses: (from: string) => `does not count ${from}`,
    resumes: (from: string) => `counts again ${from}`,
    whose: { body: "for the body", insurer: "for the insurer" },
  },
  clockFrom: {
    event: "from the event",
    death: "from the death of the victim",
    stabilisation: "from medical stabilisation",
    "medical-discharge": "from discharge from medical treatment",
    designation: "from the official designation of the event",
    judgment: "from the final judgment",
    majority: "from the age of majority",
    knowledge: "from knowledge of the harm or of the right",
    claim: "from the receipt of the claim",
    "complete-file": "from the complete file",
    offer: "from the receipt of the offer",
    acceptance: "from the acceptance of the offer",
    certification: "from the certification of the condition",
    decision: "from the decision on the claim",
    refusal: "from the refusal of the claim",
    "investigation-end": "from the end of the investigation or proceedings",
    grant: "from the grant of the benefit",
    enforcement: "from the last act of enforcement",
    "entry-into-force": "from the entry into force of the text",
  } satisfies Record<Code<"clock-event">, string>,
  amount: {
    range: (min: string, max: string) => `${min} to ${max}`,
    perPoint: (sum: string) => `${sum} for each point of disability`,
    fromDegree: (degree: string) => `from ${degree}`,
    multiple: (times: string, index?: string) => (index ? `${times} × ${index}` : `${times} × the index`),
    comesTo: (multiple: string, sum: string) => `${multiple} (${sum})`,
    index: "Index",
    reimbursement: "Reimbursement of expenses",
    reimbursementAt: (rate: string) => `Reimbursement of ${rate} of expenses`,
    fullReparation: "Full reparation",
    tariff: "According to a tariff",
    floor: (sum: string) => `from ${sum}`,
    noFloor: "no minimum",
    cap: (sum: string) => `up to ${sum}`,
    noCap: "no cap",
    paid: {
      once: "(once)",
      daily: "a day",
      weekly: "a week",
      fortnightly: "every two weeks",
      "four-weekly": "every four weeks",
      monthly: "a month",
      quarterly: "every three months",
      "half-yearly": "every six months",
      yearly: "a year",
    },
    dateNotStated: "date of the sum not stated",
    percentOf: (percent: string, of: string) => `${percent} of ${of}`,
    tariffOf: (n: number) => count(n, { one: "Tariff of {n} sum", other: "Tariff of {n} sums" }),
    byDegree: "By degree of disability",
  },
  timeLimit: {
    automatic: "granted without an application",
    report: (when: string) => `report to the police: ${when}`,
    until: (day: string) => `until ${day}`,
    certain: (day: string) => `at least until ${day}`,
    between: (from: string, until: string) => `the last day lies between ${from} and ${until}`,
    opens: (day: string) => `can be asked for from ${day}`,
    over: "the time is over",
    overSince: (day: string) => `the time ended ${on(day)}`,
    mayBeOver: (day: string) => `may be over since ${day}: ask all the same`,
    notKnown: "time limit not known",
    notBefore: (day: string) => `not possible before ${day}`,
    notRunning: (clock: string) => `not running yet: ${clock}`,
    today: "today is the last day",
    tomorrow: "tomorrow is the last day",
    unsureAfterToday: "not certain after today",
    movesWeekend: (weekday: string, day: string) =>
      `the last day is a ${weekday}: ask the body whether it moves to ${day}`,
    movesHoliday: (day: string) =>
      `the last day is a holiday in many States: ask the body whether it moves to ${day}`,
    judge: "cannot be counted: a point has to be judged by a person",
    missing: "cannot be counted yet",
    depends: (facts: string) => `depends on: ${facts}`,
    left: (n: number) => count(n, { one: "{n} day left", other: "{n} days left" }),
    leftAtLeast: (n: number) => count(n, { one: "at least {n} day left", other: "at least {n} days left" }),
  },
  capacity: {
    availableOf: (free: string, all: string) => `${free} available of ${all}`,
    available: (free: string) => `${free} available`,
    maximum: (all: string) => `at most ${all}`,
  },
  remembrance: {
    everyYears: (n: number) => (n === 1 ? "every year" : `every ${n} years`),
    last: (date: string) => `for the last time: ${date}`,
    everyYear: (day: string) => `every ${day}`,
    everyNth: (nth: Nth, weekday: string, month: string) => `every ${ordinals[nth]} ${weekday} of ${month}`,
    everyEaster: (offset: number) => {
      if (offset === 0) return "every Easter Sunday";
      const days = count(Math.abs(offset), { one: "{n} day", other: "{n} days" });
      return `every year ${days} ${offset < 0 ? "before" : "after"} Easter Sunday`;
    },
    announced: "The date is announced each year",
    announcedEachTime: "The date is announced each time",
  },
  /** What a fact of a situation holds. */
  fact: {
    yes: "Yes",
    no: "No",
    none: "None",
    elsewhere: "Another part of the State",
    unit: {
      years: "years",
      "per cent": "per cent",
      persons: "persons",
      days: "days",
      "currency of the scheme": "in its currency",
    },
    regions: {
      "au-nsw": "New South Wales",
      "au-vic": "Victoria",
      "fr-06": "Alpes-Maritimes",
      "gb-eng": "England",
      "gb-nir": "Northern Ireland",
      "gb-sct": "Scotland",
      "gb-wls": "Wales",
    } as Readonly<Record<string, string>>,
  },
  /** What a condition asks of a fact. */
  asked: {
    member: (group: string) => `a State of: ${group}`,
    sameAs: (fact: string) => `the same State as “${fact}”`,
    before: (day: string) => `before ${day}`,
    "on-or-before": (day: string) => on(day, " or before"),
    "on-or-after": (day: string) => on(day, " or after"),
    after: (day: string) => `after ${day}`,
    theDay: (fact: string) => `“${fact}”`,
    since: (length: string, fact: string) => `${length} from “${fact}”`,
    "less-than": (n: string) => `less than ${n}`,
    "at-most": (n: string) => `at most ${n}`,
    "at-least": (n: string) => `at least ${n}`,
    "more-than": (n: string) => `more than ${n}`,
  },
  /** What it takes to use something. */
  access,
  /** What an answer to a situation says beside its values. */
  answers,
  /** What figures say beside their numbers. */
  figures,
  /** What is to be asked of whoever can close a gap, by its kind. */
  gapRequests,
  /** How a scheme treats a head of damage, by its national name. */
  head: {
    covered: (name: string) => `yes: ${name}`,
    folded: (name: string) => `yes, inside: ${name}`,
    "not-covered": (name: string) => `no: ${name}`,
  },
};

/** The words that values are said with in one language. */
export type ValueWords = typeof en;
