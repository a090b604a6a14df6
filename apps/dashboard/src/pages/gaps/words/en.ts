import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the Gaps page. */
export const words = {
  title: "Gaps",
  lead: "What no record says yet, State by State, and who can add it. The figures count records, not States: where more is described, more places can be incomplete. A gap does not prove that a State gives nothing.",
  phase: "Phase for the needs",
  filter: {
    title: "Narrow the list",
    kind: "What is missing",
    anyKind: "Everything",
    need: "Need",
    anyNeed: "All needs",
    phase: "Phase",
    anyPhase: (phase: string) => `All (needs: ${phase})`,
    owner: "Who can mend it",
    anyOwner: "Everybody",
    group: "Put together by",
    groups: {
      kind: "What is missing",
      owner: "Who can mend it",
      need: "Need",
      state: "State",
    },
  },
  unknown: (field: string, value: string) => `${field}: “${value}” is not known here and was left out.`,
  counts: {
    title: "All States",
    caption: "In alphabetical order. A State opens its list.",
    needs: (phase: string) => `Needs: ${phase}`,
    records: "In the records",
    none: "Of ten: a source says there is nothing",
    unknown: "Of ten: not known",
    above: "Finer ones answered for the wider need only",
    notSought: "not looked for",
    legend:
      "A figure counts gaps in the records; none proves that a State does nothing. " +
      "0: it was looked for, and nothing was found. Not known: the assistance there is described, and no record says anything about this. Not looked for: nobody has described the assistance there yet, so nothing could be found missing.",
  },
  needs: {
    apart: "; ",
    title: (phase: string) => `Needs without a service: ${phase}`,
    lead: "Without a service means: no record names one for this need and this phase. There may be one that nobody has entered.",
    all: "a service is on record for each of the ten needs.",
    some: (n: number) => count(n, { one: "{n} of the ten needs", other: "{n} of the ten needs" }),
    finer: (n: number) =>
      count(n, {
        one: "{n} finer need without a service in at least one State",
        other: "{n} finer needs without a service in at least one State",
      }),
    without: "No service on record",
    closed: "service closed",
  },
  list: {
    title: "What is missing in the records",
    found: (n: number) => count(n, { one: "{n} gap", other: "{n} gaps" }),
    none: "Nothing is known to be missing that fits these filters.",
    noRecords: (state: string) => `There is no record on ${state}, so nothing could be looked for.`,
    omitted: (n: number) =>
      count(n, {
        one: "{n} more, which the node does not list.",
        other: "{n} more, which the node does not list.",
      }),
    more: (n: number) => count(n, { one: "Show {n} more", other: "Show {n} more" }),
    mend: "To mend it",
    owner: "who can mend it",
    ownerColumn: "Who can mend it",
    leaders: "Bodies that lead the assistance of victims",
    noNeed: "About no single need",
    asks: "The text asks",
    record: "Record",
    about: "About",
    source: "Text that asks for it",
    tasks: "Copy as a task list",
    tasksDone: "Copied",
  },
};

/** The words of the Gaps page, whatever the language. */
export type Words = typeof words;
