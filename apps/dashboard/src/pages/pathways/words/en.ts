import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the pathways. */
export const words = {
  title: "Pathways",
  lead: "Who does what in which phase, and who carries a person over from the emergency to the follow-up. A row is a kind of provider, a column a phase.",
  choose: "Choose one State, or two to read one under the other.",
  add: "States, two at most",
  tooMany: (states: string) => `No more than two fit one under the other. Left out: ${states}.`,
  noPathway: "No pathway of this State is recorded here. That says nothing about what the State does.",
  summary: (steps: number, handOvers: number) =>
    `${count(steps, { one: "{n} step", other: "{n} steps" })}, ${count(handOvers, {
      one: "{n} hand-over from the emergency to the follow-up",
      other: "{n} hand-overs from the emergency to the follow-up",
    })}`,
  noWays: "How one moves on from step to step is not described.",
  picture: (state: string) => `Picture of the pathway, ${state}; the lists below say the same`,
  place:
    "A step stands in the row of the body that is named first. An empty field means: not described. It does not mean that nobody acts.",
  notDescribed: "Not described",
  kindNotDescribed: "Kind of provider not described",
  phaseNotDescribed: (phase: string) => `${phase}: not described`,
  finerNotDescribed: "finer phase not described",
  passage: "Hand-over",
  noHandOver: "No hand-over described",
  together: (lanes: string) => `With ${lanes}`,
  legend: {
    way: "leads on to",
    handOver: "hand-over, and who answers for it is named",
    takersOnly: "hand-over: only who takes over is named",
    nobody: "hand-over: nobody is named",
    also: "other kinds of provider act with it",
    out: "leads on to a body, a service or a scheme",
    deadEnd: "no way on is described",
  },
  handOvers: {
    title: "From emergency to follow-up",
    none: "The record describes no hand-over from a step of the emergency to the follow-up. Whether there is one is not known.",
    sign: (letter: string) => `Hand-over ${letter}`,
    fromTo: {
      before: "From “",
      to: "” to “",
      and: "”, “",
      after: "”",
      nowhere: "” to the follow-up; the record names no step",
    },
    handsOver: "Hands over",
    takesOver: "Takes over",
    beside: "The same way leads on to",
    asRecorded: "As the record says it",
    owner: "Who answers for it",
    takersOnly: "Not described. Only who takes over is named.",
    nobody: "Not described: nobody is named, neither to answer for it nor to take over.",
    type: "How it is made",
    automatic: "Automatic",
    isAutomatic: "Yes, nobody has to ask for it",
    isNotAutomatic: "No",
    person: "What the person must do",
    does: {
      asks: "Get in touch alone",
      consents: "Agree to it",
      "takes-part": "Take part in the hand-over",
      nothing: "Nothing for this hand-over itself",
    },
    condition: "When, or for whom",
  },
  deadEnds: {
    title: "Where the way ends",
    lead: "From these steps of the emergency no way on is described: not to the follow-up, not to a body or a service, not to a closure.",
  },
  list: {
    title: (n: number) =>
      count(n, { one: "The step as a list", other: "Step by step, as a list of {n} steps" }),
    phase: "Phase",
    kind: "Kind of provider",
    onward: "Leads on to",
    onwardNone: "Not described",
    lost: "a step that the record does not have",
    fromNowhere: "Ways from steps that the record does not have:",
    full: "In full, on the page of the State",
  },
  columns: [
    "State",
    "No.",
    "Step",
    "Phase",
    "Kind of provider",
    "Who",
    "What is handed on",
    "Leads on to",
    "How it is made",
    "Who answers for it",
    "Hand-over from emergency to follow-up",
  ] as readonly string[],
};

/** The words of the pathways in one language. */
export type Words = typeof words;
