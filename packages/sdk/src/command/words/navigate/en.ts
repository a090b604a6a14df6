import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** What `civic navigate` says beside the words of values, in English. */
export const navigate = {
  states: (day: string) => `States involved on ${day}`,
  noState: "None is known: give “event-country”, and “nationality” or “residence-now” for help at home.",
  first: "What to do",
  call: "Call, if anybody is in danger",
  turn: "Whom to call or turn to",
  claim: "What to claim, in this order",
  noStep: "The records name no first step for this situation.",
  noClaim:
    "No recorded scheme of a State pays in this situation, as far as it is told; --all says why. Ask those above all the same.",
  verify: "Verify every number before operational use.",
  byWhen: "By when",
  next: "What to ask next",
  judge: "What only a person can judge",
  /** What is counted in the last line of the first page. */
  counted: {
    met: (n: number) => count(n, { one: "{n} met", other: "{n} met" }),
    unknown: (n: number) => count(n, { one: "{n} not yet decided", other: "{n} not yet decided" }),
    "not-met": (n: number) => count(n, { one: "{n} not met", other: "{n} not met" }),
    memory: (n: number) =>
      count(n, {
        one: "{n} memorial or day of remembrance",
        other: "{n} memorials and days of remembrance",
      }),
    hidden: (n: number) =>
      count(n, {
        one: "{n} hidden by the needs that were ticked",
        other: "{n} hidden by the needs that were ticked",
      }),
  },
  /** What only the whole shows. */
  added: {
    steps: (n: number) => count(n, { one: "{n} more step", other: "{n} more steps" }),
    questions: (n: number) => count(n, { one: "{n} more question", other: "{n} more questions" }),
  },
  allWith: (counted: string, added: string) =>
    `In all: ${counted}. Everything with --all${added === "" ? "" : `: ${added}`}.`,
  hidden: "Hidden by the needs that were ticked",
  contacts: "Contact",
  sums: "Sums",
  interplay: "Beside other payments",
  route: "From the State of residence",
  doubts: "Doubts",
  pathways: "Pathways",
  marked: (tags: string) => `${tags}: not translated.`,
};

/** What `civic navigate` says in one language. */
export type NavigateWords = typeof navigate;
