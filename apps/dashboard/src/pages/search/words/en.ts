import { plural } from "@civic/schema/words";
import type { FoundKind } from "../kinds.ts";

/** In English: the search. */
export const words = {
  /** What a result is, where several are listed. */
  kinds: {
    country: "Countries",
    need: "Needs",
    head: "Heads of damage",
    organisation: "Bodies",
    service: "Services",
    "compensation-scheme": "Compensation schemes",
    law: "Laws",
    "recognition-measure": "Recognition and memory",
    pathway: "Pathways",
    designation: "Designations",
    guideline: "Guidelines",
    "good-practice": "Good practices",
    "contact-sheet": "Contact sheets",
    "incident-notice": "Incident notices",
  } satisfies Readonly<Record<FoundKind, string>>,
  title: "Search",
  lead: "Bodies, telephone numbers, laws, schemes, services, recognition, needs and countries, in any of the five languages. What you type stays in this browser.",
  field: "What are you looking for?",
  examples: "For example: FGTI, 116 006, funeral, Belgium",
  beginning: (most: number) => `Only the first ${most} letters are searched for.`,
  found: (n: number) => plural("en", n, { one: "{n} result", other: "{n} results" }),
  similar: "Nothing is written exactly like this. What comes nearest:",
  some: "Nothing has all of these words. What has some of them:",
  none: (typed: string) => `Nothing was found for “${typed}”.`,
  searched: (n: string) =>
    `Names, acronyms, telephone numbers and laws of the ${n} records on this node were searched, and the names of needs, heads of damage and countries. Descriptions, conditions and notes were not.`,
  tryTitle: "What you can do",
  tries: [
    "Type a single word, or the beginning of one.",
    "Type an acronym, or the last six digits of a number.",
    "Open the country: everything known of it stands there.",
  ],
  countries: "All countries",
  all: (n: number) => plural("en", n, { one: "Show {n} result", other: "Show all {n} results" }),
  also: (name: string) => `also: ${name}`,
  through: (name: string) => `run by: ${name}`,
  allStates: "All States",
  results: "Results",
  keys: "Arrow keys choose, Enter opens, Escape closes.",
  shortcut: "Open the search with the / key",
};

/** The words of the search in one language. */
export type Words = typeof words;
