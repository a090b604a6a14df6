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
        one: "Somebody is hurt in the State that is shown, and is a national and resident of another.",
        other: "Somebody is hurt in one of {n} States, and is a national and resident of another.",
      }),
    nationality: (n: number) =>
      count(n, {
        one: "Somebody is hurt in the State that is shown and lives there, but is a national of another.",
        other: "Somebody is hurt in one of {n} States and lives there, but is a national of another.",
      }),
    residence: (n: number) =>
      count(n, {
        one: "Somebody is hurt in the State that is shown and is a national of it, but lives in another.",
        other: "Somebody is hurt in one of {n} States and is a national of it, but lives in another.",
      }),
    compared: (list: string) => `Compared with that State’s own people: ${list}.`,
    same: (n: number) => count(n, { other: "in {n} what is settled is the same" }),
    closes: (n: number) => count(n, { other: "in {n} something closes" }),
    opens: (n: number) => count(n, { other: "in {n} something more opens" }),
    unclear: (n: number) => count(n, { other: "in {n} it is mostly not known" }),
    unsettled: (n: number) => count(n, { other: "in {n} nothing is settled for anybody" }),
    recorded: (given: number, met: number, notSettled: number, neither: number) =>
      `${count(given, { one: "{n} scheme, service or measure is recorded", other: "{n} schemes, services and measures are recorded" })}: ${count(met, { one: "{n} opens to the State’s own people", other: "{n} open to the State’s own people" })}, ${count(notSettled, { one: "{n} is not settled even for them", other: "{n} are not settled even for them" })}, and ${count(neither, { one: "{n} is not for them in such a case", other: "{n} are not for them in such a case" })}.`,
    naming: (n: number) =>
      count(n, {
        one: "Of those not settled, {n} names nationality or residence in its conditions.",
        other: "Of those not settled, {n} name nationality or residence in their conditions.",
      }),
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
  pending: "Being worked out",
  how: "How to read it",
  meanings: {
    same: "Nothing closes, and more is the same for both than is not known for them. It says nothing of what is not settled.",
    closes:
      "So many schemes, services or measures open, or may open, to the State’s own people and not to them.",
    opens: "So many open to them alone, such as help for visitors.",
    unclear:
      "Nothing closes, but as much as is the same for both, or more, is settled for the State’s own people and not known for them.",
    unsettled: "Even for the State’s own people nothing is settled, so nothing can be compared.",
  },
  rule: "Which sign stands: a closing always. Else what is not known, where it is as much as what is the same, or more. Else what opens beside, and last that what is settled is the same. A few points that are not known do not hide the many that are: the field counts them.",
  thin: "Hatched: of what opens or may open, less than half is settled. The sign then says little.",
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
    weighed: "Open or may open to either",
    settled: "Of these, settled for both",
  },
};

/** What every language says. */
export type Words = typeof words;
