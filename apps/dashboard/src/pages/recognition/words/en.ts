import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the page on recognition and memory. */
export const words = {
  title: "Recognition and memory",
  lead: "The days on which victims are remembered, and what each State does to recognise them. What is not on record here is not known: it does not mean that there is nothing.",
  type: "Kind of measure",
  anyType: "All kinds",
  allOf: (group: string) => `${group}: all`,
  year: "Year",
  next: "The next twelve months",
  doubtful: "Not certain to be held",
  doubtfulLead:
    "What was planned for a day that is past, and days for which no law is on record and whose sources are not strong: their records do not establish that they come back each year.",
  calendar: (year: string) => `Days of remembrance in ${year}`,
  calendarFile: "Add to a calendar (iCalendar)",
  noDays: "No day of remembrance is on record for this choice. That does not mean that there is none.",
  others: (year: string) => `Without a date in ${year}`,
  othersLead: "Held in other years, announced each time, no longer held, or with no date on record.",
  noDate: "On which day it is held is not known",
  remembered: "Remembered",
  heldBy: "Held by",
  noLaw: "text not recorded",
  table: "Measures by State and kind",
  count: (n: number) => count(n, { one: "{n} measure", other: "{n} measures" }),
  all: "All",
  unsaid: "kind not stated",
  ownKinds: "Kinds that States have added",
  recorded: "Number on record; select it for the names",
  severalKinds: "A measure can be of several kinds and then stands under each; “All” counts it once.",
  empty: "Nothing on record: not known",
  noneOf: (states: string) => `Nothing is on record for ${states}. What is done there is not known.`,
  noMeasures: "No measure is on record for this choice. That does not mean that there is none.",
  close: "Close",
  file: { name: "Measure", date: (year: string) => `Date in ${year}`, rule: "When", since: "Since" },
  sources: "As of, sources",
};

/** The words of the page on recognition and memory, whatever the language. */
export type Words = typeof words;
