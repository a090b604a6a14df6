import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** What the command says of surveys and of what sheets rest on, in English. */
export const en = {
  survey: {
    title: (day: string) => `Who is told what, surveyed for ${day}`,
    population: (situations: number, records: number) =>
      `${situations} situations (event × State of the event × residence × nationality × person), each held against ${records} schemes, services and honours. A survey shows how the records answer, not how many people there are.`,
    byState: "Answers of the records of each State",
    byStateRead:
      "Of a hundred answers that the records of a State gave, so many came out each way. “met, unless”: met, unless the authority finds what takes the right away.",
    answers: {
      met: "met",
      "met-unless": "met, unless",
      unknown: "not yet decided",
      "not-met": "not met",
    },
    pairs: (event: string, people: number) =>
      `${event}: how many of ${people} people have a compensation scheme`,
    pairsRead:
      "Row: where it happened. Column: where the people live and whose nationals they are. A number: how many of them have a scheme for certain; in brackets: for how many it is open.",
    unreachable: "What nobody of this population can have",
    alone: { nationality: "Nationality alone decides", residence: "Residence alone decides" },
    aloneRead: {
      nationality:
        "Two people who differ in nationality alone: in how many of a hundred such comparisons the record answers differently.",
      residence:
        "Two people who differ in residence alone: in how many of a hundred such comparisons the record answers differently.",
    },
    none: "None.",
    tooLarge: (situations: number, records: number) =>
      `${situations} situations, each held against ${records} records, are more than one survey takes. Name fewer States: civic survey fr be --data <folder>.`,
  },
  verifyBasis: {
    noBasis: "holds no basis. A sheet of `civic navigate --sheet` ends with one.",
    workedOut: (day: string) => `Worked out on ${day}.`,
    nothing: "It rests on no record: there is nothing to compare.",
    same: (n: number) =>
      count(n, { one: "The {n} record is the same.", other: "All {n} records are the same." }),
    differs: (n: number, all: number) => `${n} of ${all} records are no longer the same:`,
    changed: (was: number, is: number) =>
      was === is ? `changed within version ${was}` : `version ${was} then, ${is} now`,
    missing: "not among these records",
    again: "the sheet rests on records that have changed. Work it out again.",
  },
};

/** What the command says of surveys and of what sheets rest on. */
export type SurveyWords = typeof en;
