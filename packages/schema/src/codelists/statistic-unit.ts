import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What a published figure counts. */
export const statisticUnit = defineCodelist({
  id: "statistic-unit",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "persons", definition: "Persons, each once." },
    { code: "claims", definition: "Claims or applications." },
    { code: "decisions", definition: "Decisions on claims." },
    { code: "awards", definition: "Decisions that grant something." },
    { code: "events", definition: "Attacks or other events." },
    { code: "contacts", definition: "Calls, messages or visits." },
    { code: "cases", definition: "Cases or files that a body handles, referrals among them." },
    { code: "staff", definition: "Persons or posts that help." },
    { code: "bodies", definition: "Bodies, offices or places." },
    { code: "per-cent", definition: "Parts of a hundred; the item says of what." },
    { code: "money", definition: "A sum of money; `currency` names its currency." },
    { code: "days", definition: "Whole days." },
    { code: "weeks", definition: "Weeks of seven days." },
    { code: "months", definition: "Months of the calendar." },
    { code: "years", definition: "Years of the calendar." },
  ],
});

/** A code of {@link statisticUnit}. */
export type StatisticUnitCode = CodeOf<typeof statisticUnit>;
