import type { Code } from "@civic/schema/words";
import { numeral, type PluralForms, plural } from "@civic/schema/words";

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
    sheet: {
      title: "Sheet to take along",
      lead: "What to do, whom to call and by when, on one or two pages; nothing of the situation but the States is on it.",
      language: "Language of the sheet",
      print: "Print the sheet",
      save: "Save the sheet",
      failed: "The sheet did not come. Try again.",
    },
    printAll: "Print everything",
    clear: "Clear everything",
    form: {
      steps: "Steps",
      stepOf: (n: number, of: number) => `step ${n} of ${of}`,
      answers: (n: number) => count(n, { one: "{n} answer", other: "{n} answers" }),
      back: (part: string) => `Back: ${part}`,
      forward: (part: string) => `Next: ${part}`,
      claim: "The claim",
      characterHint: "Where nobody has decided it yet, say so, or leave it open.",
      kinds: { character: "Character of the event", mode: "Mode of the event" },
      notSo: "Known not to be so",
      needs: "What is the person looking for?",
      needsHint:
        "Nothing chosen means everything. What is left out is counted with the answer and can be shown.",
      title: "What is known",
      lead: "Leave what is not known as it is: it never counts as “no”.",
      event: "The event",
      person: "The person",
      harm: "The harm",
      unknown: "Not known",
      add: "Add a State",
      everyOne: "Choose all that apply; what is not chosen stays open.",
      character: "What kind of event is it held to be?",
      means: "How was it done?",
      notNumber: "Write a number, in figures.",
      knownBy: {
        person: "The person can usually tell.",
        authority: "An authority can usually tell.",
        expert: "A doctor or another expert can usually tell.",
      },
    },
    next: {
      first: "Most decisive:",
      later: "Then:",
      judgements: "For a person to judge",
      moreJudgements: (n: number) =>
        count(n, { one: "{n} more point to judge", other: "{n} more points to judge" }),
      examined: "What the authority may examine",
      examinedLead: "Nobody has to declare these. Leave them open unless something speaks for them.",
      title: "What to ask next",
      lead: "These settle most of what is open:",
      none: "No question is left that would settle more.",
      more: (n: number) => count(n, { one: "Show {n} more question", other: "Show {n} more questions" }),
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
        `${count(states, { one: "{n} State", other: "{n} States" })}: ${numeral("en", met)} with conditions met, ${numeral("en", open)} open, ` +
        `${numeral("en", not)} not met.`,
      jump: "See the answer",
      states: "States involved",
      pathway: "Pathway",
    },
    metUnless: "Met, unless the authority finds otherwise",
    verdict: { met: "Conditions met", unknown: "Open", "not-met": "Conditions not met" } satisfies Record<
      Code<"verdict">,
      string
    >,
    steps: {
      decidedBy: "Decided by:",
      more: (n: number) => count(n, { one: "{n} more", other: "{n} more" }),
      authority: (state: string) => `Write to: ${state}`,
      title: "What to do",
      none: "The records name no first step for this situation.",
      call: (state: string) => `In danger, call: ${state}`,
      turnTo: (state: string) => `Turn to: ${state}`,
      claim: "Claim, what ends first on top",
      late: "the time is over; a late claim may be accepted",
    },
    call: { title: "Whom to call", danger: "In danger" },
    list: {
      memory: (n: number) =>
        count(n, { one: "{n} memorial, day or act for all", other: "{n} memorials, days and acts for all" }),
      besides: (n: number) =>
        count(n, {
          one: "{n} more, which answers none of the needs chosen",
          other: "{n} more, which answer none of the needs chosen",
        }),
      title: "What may be asked for",
      closed: (n: number) =>
        count(n, { one: "{n} whose conditions are not met", other: "{n} whose conditions are not met" }),
      planned: "planned",
      ended: "ended",
      suspended: "closed for the time being",
      nothing: "Nothing is recorded.",
    },
    why: {
      unless: "The authority may still examine:",
      unlessExplained:
        "The conditions are met. The authority may examine these points; nobody has to prove that they are not so.",
      takenAway: "Taken away by",
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
    sums: {
      title: "Sums",
      own: "For this person:",
      open: "It is open whether these are for this person:",
      others: (n: number) =>
        count(n, { one: "{n} sum that is for others", other: "{n} sums that are for others" }),
    },
    leadOn: {
      title: (state: string) => `${state}: no records here`,
      unknown:
        "That means unknown, not none. What is known all the same, such as whom to turn to at home, stands among the steps.",
      route: (from: string, to: string) =>
        `A claim in ${to} can be handed in at home: the authority of ${from} passes it on.`,
      direct: (state: string) => `No way through an authority at home is known: claim directly in ${state}.`,
      noAuthority: (state: string) => `No record names the authority of ${state}.`,
      home: "Say where the person lived and which nationality the person has: the States at home may help too.",
    },
    limit: {
      title: "Other time limits",
      more: (n: number) =>
        count(n, {
          one: "{n} more: later, without end or not known",
          other: "{n} more: later, without end or not known",
        }),
      sharper: "To count it more exactly:",
      late: "Late claims:",
      clocks: "The rules",
    },
    route: {
      title: "From the State of residence",
      from: (state: string) => `Handed in at home: ${state}`,
      to: (state: string) => `Decided in: ${state}`,
    },
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
