import type { Code } from "@civic/schema/words";
import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the page “Who helps?”. */
export const navigatorWords = {
  navigator: {
    title: "Who helps?",
    lead:
      "Describe what happened, without names: who helps this person, here and at home, by when to ask, and what is " +
      "still to be found out.",
    privacy:
      "Nothing you enter leaves this device. It is kept in the memory of this page only; reloading clears it.",
    records: "This node holds no record, so nothing can be worked out.",
    clear: "Clear everything",
    print: "Print",
    form: {
      title: "What is known",
      lead: "Leave what is not known as it is: it never counts as “no”.",
      event: "The event",
      person: "The person",
      harm: "The harm",
      unknown: "Not known",
      add: "Add a State",
      remove: (name: string) => `Remove ${name}`,
      withRecords: "States with records here",
      otherStates: "Other States",
      everyOne: "Choose all that applies; what is not chosen is not said, and may still be so.",
      character: "What kind of event it is held to be",
      means: "How it was done",
      notNumber: "Write a number, in figures.",
      knownBy: {
        person: "The person can usually tell.",
        authority: "An authority can usually tell.",
        expert: "A doctor or another expert can usually tell.",
      },
    },
    next: {
      title: "What to ask next",
      lead: "The first questions settle most of what is open.",
      none: "No question is left that would settle more.",
      start: "Questions follow once a State is chosen.",
      more: (n: number) => count(n, { one: "Show {n} more question", other: "Show {n} more questions" }),
      above: "Asked above and still open:",
      other: "Something else that is known",
      choose: "Choose a question",
      add: "Add",
    },
    entered: "What was entered",
    results: {
      title: "Who helps",
      empty:
        "Choose the State of the event, of residence or of nationality. What helps there appears here at once.",
      on: (day: string) => `Worked out for ${day}, in this browser.`,
      counted: (states: number, met: number, open: number, not: number) =>
        `${count(states, { one: "{n} State", other: "{n} States" })}: ${met} with conditions met, ${open} open, ` +
        `${not} not met.`,
      jump: "Go to the results",
      states: "States involved",
      pathway: "Pathway",
    },
    verdict: { met: "Conditions met", unknown: "Open", "not-met": "Conditions not met" } satisfies Record<
      Code<"verdict">,
      string
    >,
    steps: {
      title: "First steps",
      none: "The records name no first step for this situation.",
      call: (state: string) => `In danger, call: ${state}`,
      turnTo: (state: string) => `Turn to: ${state}`,
      claim: "Claim, what ends first on top",
      from: (day: string) => `from ${day}`,
      late: "the time is over; a late claim may be accepted",
      noDay: "no last day can be counted yet",
    },
    list: {
      title: "What may be asked for",
      closed: (n: number) =>
        count(n, { one: "{n} whose conditions are not met", other: "{n} whose conditions are not met" }),
      planned: "planned",
      ended: "ended",
      nothing: "Nothing is recorded.",
    },
    why: {
      title: "Why",
      met: "All that is needed is met.",
      open: "Still open:",
      notMet: "Not met:",
      all: "All conditions one by one",
      none: "The record says nothing of its conditions. Ask the body that runs it.",
      axes: "Worked out from whom the record says it includes.",
      parts: { all: "All of these:", any: "One of these is enough:", not: "This must not be so:" },
      check: "For a person to judge:",
      asked: "Asked:",
      known: "Known:",
      unreadable: "The conditions could not be read, so the answer stays open.",
    },
    ask: "Ask next",
    limit: {
      sharper: "To count it more exactly:",
      late: "Late claims:",
      clocks: "The rules",
    },
    route: {
      title: "From the State of residence",
      from: (state: string) => `Handed in at home: ${state}`,
      to: (state: string) => `Decided in: ${state}`,
    },
    interplay: { other: "says the other:" },
    country: "The record in full",
    treatment: {
      title: "Equal treatment",
      lead: "The same situation with only the nationality changed, then only the residence: what changes, and why.",
      open: "Work it out",
      none: "Nothing changes with the nationality or the residence alone.",
      table: "Entitlements that change, by State",
      state: "State",
      weighed: "Weighed",
      byNationality: "Change with nationality",
      byResidence: "Change with residence",
      nationality: (states: string) => `With the nationality of: ${states}`,
      residence: (states: string) => `With residence in: ${states}`,
      because: "Because of:",
      changes: (n: number) => count(n, { one: "{n} entitlement changes", other: "{n} entitlements change" }),
    },
  },
};
