import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** The page in English. */
export const words = {
  title: "Equal treatment",
  person: "Who was hurt",
  persons: { injured: "Somebody injured", bereaved: "A parent whose child was killed" },
  by: "What is different",
  ways: {
    both: "Nationality and residence",
    nationality: "Nationality alone",
    residence: "Residence alone",
  },
  states: "States side by side",
  finding: {
    both: (n: number) =>
      count(n, {
        one: "In {n} State of the event, a national and resident of another State compared with its own people:",
        other:
          "In {n} States of the event, a national and resident of another State compared with their own people:",
      }),
    nationality: (n: number) =>
      count(n, {
        one: "In {n} State of the event, another nationality alone compared with its own people:",
        other: "In {n} States of the event, another nationality alone compared with their own people:",
      }),
    residence: (n: number) =>
      count(n, {
        one: "In {n} State of the event, residence abroad alone compared with its own people:",
        other: "In {n} States of the event, residence abroad alone compared with their own people:",
      }),
    same: (n: number) =>
      count(n, {
        one: "in {n} nothing that is settled changes",
        other: "in {n} nothing that is settled changes",
      }),
    closes: (n: number) => count(n, { one: "in {n} something closes", other: "in {n} something closes" }),
    opens: (n: number) =>
      count(n, { one: "in {n} something more opens", other: "in {n} something more opens" }),
    unclear: (n: number) =>
      count(n, { one: "in {n} the records do not say", other: "in {n} the records do not say" }),
    unsettled: (n: number) =>
      count(n, {
        one: "in {n} nothing is settled for anybody",
        other: "in {n} nothing is settled for anybody",
      }),
    notKnown: (notSettled: number, given: number, naming: number) =>
      `Not known: of ${plural("en", given, { one: "{n} scheme, service or measure", other: "{n} schemes, services and measures" })}, ${plural("en", notSettled, { one: "{n} is", other: "{n} are" })} not settled even for the State’s own people; the conditions of ${plural("en", naming, { one: "{n} of them name", other: "{n} of them name" })} nationality or residence.`,
  },
  working: (done: number, all: number) =>
    `Worked out: ${count(done, { other: "{n}" })} of ${count(all, { other: "{n}" })} States.`,
  ordinary: (date: string, days: number) =>
    `An ordinary person and nobody’s case: a terrorist attack on ${date}, ${count(days, { one: "{n} day", other: "{n} days" })} ago. Somebody injured is 40, a parent 55; nothing else is known of them.`,
  from: { both: "National and resident of", nationality: "National of", residence: "Resident of" },
  ownPeople: "For its own people",
  opensToOwn: "Opens",
  notSettled: "Not settled",
  own: "The State itself",
  also: "something else changes as well",
  pending: "Being worked out",
  how: "How to read it",
  meanings: {
    same: "What is settled for the State’s own people is settled in the same way for them.",
    closes:
      "So many schemes, services or measures open, or may open, to the State’s own people and not to them.",
    opens: "So many open to them alone, such as help for visitors.",
    unclear:
      "So many are settled for the State’s own people; for them the records do not say, or somebody has to judge.",
    unsettled: "Even for the State’s own people nothing is settled, so nothing can be compared.",
  },
  corner: "A corner: something else changes as well. The field says what.",
  limits:
    "It is worked out from the conditions that are recorded. What has no conditions recorded, or asks what an ordinary person has not said, is not settled: it counts neither as equal nor as unequal. Sums are not compared.",
  blocks: {
    rows: "Hurt in, part",
    columns: "Home, part",
    range: (first: string, last: string) => `${first} to ${last}`,
  },
  panel: {
    title: (event: string, home: string) => `Hurt in ${event}, from ${home}`,
    close: "Close",
    changes: (n: number) => count(n, { one: "{n} changes", other: "{n} change" }),
    nothing: "Nothing that is settled changes.",
    verdicts: { met: "Opens", unknown: "Not settled", "not-met": "Does not open" },
    before: (event: string) => `Somebody of ${event}:`,
    after: (home: string) => `Somebody of ${home}:`,
    because: {
      nationality: "Because of the nationality alone",
      residence: "Because of the residence alone",
      either: "Because of the nationality alone, and of the residence alone",
      together: "Neither nationality nor residence alone changes it: both together do",
    },
    conditions: "The conditions that decide:",
    law: "The law",
    noLaw: "The record names no law here; its sources stand with the conditions.",
    record: "The record in full",
    same: (n: number) => count(n, { one: "{n} opens equally", other: "{n} open equally" }),
    open: (n: number) =>
      count(n, { one: "{n} is not settled for either", other: "{n} are not settled for either" }),
    openLead: "The records, or an ordinary person, do not say enough. Neither equal nor unequal.",
    naming: "names nationality or residence",
    neither: (n: number) => count(n, { one: "{n} is for neither", other: "{n} are for neither" }),
    home: (state: string) => `What ${state} adds`,
    homeMet: (n: number) => count(n, { one: "{n} opens at home", other: "{n} open at home" }),
    homeOpen: (n: number) =>
      count(n, { one: "{n} may open at home: not settled", other: "{n} may open at home: not settled" }),
    homeNone: "No records of this State here: unknown, not none.",
  },
  file: {
    event: "Hurt in",
    home: "From",
    level: "Treatment",
    same: "Open equally",
    closes: "Close",
    opens: "Open beside",
    unclear: "Not known for them",
    open: "Not settled for either",
    neither: "For neither",
  },
};

/** What every language says. */
export type Words = typeof words;
