import type { EligibilityFactCode } from "@civic/schema";
import { eligibilityFact } from "@civic/schema/codelists";
import type { MissingFact } from "@civic/schema/compute";

/** The short steps in which a situation is told, in their order. */
export const parts = ["event", "person", "harm", "claim"] as const;

/** One step of telling a situation. */
export type Part = (typeof parts)[number];

/** A question of the form. The kind of event is asked twice: what it is held to be, and how it was done. */
export type Question =
  | Exclude<EligibilityFactCode, "event-type">
  | "event-type-character"
  | "event-type-mode";

/** In which step each fact is asked for. */
const partByFact: Readonly<Record<EligibilityFactCode, Part>> = {
  "event-country": "event",
  "event-date": "event",
  "event-type": "event",
  "event-region": "event",
  "designated-by": "event",
  "designation-date": "event",
  "extremist-motive": "event",
  "state-sponsored-act": "event",
  "victim-status": "person",
  nationality: "person",
  "residence-at-event": "person",
  "residence-now": "person",
  "residence-region": "person",
  dependants: "person",
  "qualifying-persons": "person",
  "residence-years": "person",
  "residence-title": "person",
  "long-term-resident": "person",
  "lawful-stay": "person",
  "age-at-event": "person",
  "age-now": "person",
  "employer-state": "person",
  "at-work": "person",
  "kinship-to-victim": "person",
  "dependent-on-victim": "person",
  "cohabitation-years": "person",
  "common-child": "person",
  "closer-survivor": "person",
  "personal-representative": "person",
  "victim-deceased": "person",
  "victim-nationality": "person",
  "victim-residence": "person",
  "victim-employer-state": "person",
  "present-at-scene": "person",
  "directly-exposed": "person",
  "on-victim-list": "person",
  "recognised-as-victim": "person",
  "harm-physical": "harm",
  "harm-psychological": "harm",
  "harm-material": "harm",
  "harm-bodily": "harm",
  "disability-degree": "harm",
  "incapacity-days": "harm",
  "damage-sum": "harm",
  "condition-certified": "harm",
  "certification-date": "harm",
  "stabilisation-date": "harm",
  "discharge-date": "harm",
  "knowledge-date": "harm",
  "death-date": "harm",
  "reported-to-police": "claim",
  "civil-party": "claim",
  "judgment-final": "claim",
  "judgment-date": "claim",
  "judgment-state": "claim",
  "investigation-end-date": "claim",
  "offender-compensated": "claim",
  "offender-cannot-pay": "claim",
  "other-state-compensates": "claim",
  insured: "claim",
  "claim-date": "claim",
  "complete-file-date": "claim",
  "decision-date": "claim",
  "refusal-date": "claim",
  "grant-date": "claim",
  "enforcement-date": "claim",
  "offer-date": "claim",
  "acceptance-date": "claim",
  "involved-in-act": "claim",
  "criminal-ties": "claim",
  "criminal-conviction": "claim",
  "cooperated-with-authorities": "claim",
  "travelled-against-advice": "claim",
};

/** The few questions with which each step begins. */
export const openingQuestions = {
  event: ["event-country", "event-date", "event-type-character", "event-type-mode"],
  person: ["victim-status", "residence-at-event", "nationality", "age-at-event"],
  harm: ["harm-physical", "harm-psychological", "harm-material"],
  claim: ["reported-to-police"],
} as const satisfies Readonly<Record<Part, readonly Question[]>>;

const opening = new Set<Question>(Object.values(openingQuestions).flat());

/** What an authority may examine to refuse a claim: nobody has to declare it, and it is asked last. */
const examined = new Set<Question>([
  "involved-in-act",
  "criminal-ties",
  "criminal-conviction",
  "cooperated-with-authorities",
  "travelled-against-advice",
]);

/** Every question, in the order of the list of facts. */
export const everyQuestion: readonly Question[] = eligibilityFact.concepts.flatMap(
  ({ code }): readonly Question[] =>
    code === "event-type" ? ["event-type-character", "event-type-mode"] : [code],
);

/** The question on what is missing; of the kind of event, what it is held to be comes first. */
export function questionOn({ fact, level }: Pick<MissingFact, "fact" | "level">): Question {
  if (fact !== "event-type") return fact;
  return level === "mode" ? "event-type-mode" : "event-type-character";
}

/** The fact that a question asks for. */
export function factOf(question: Question): EligibilityFactCode {
  return question === "event-type-character" || question === "event-type-mode" ? "event-type" : question;
}

/** Which side of the kind of event a question asks for. */
export function levelOf(question: Question): "character" | "mode" | undefined {
  if (question === "event-type-character") return "character";
  return question === "event-type-mode" ? "mode" : undefined;
}

/** The step in which a question stands. */
export function partOf(question: Question): Part {
  return partByFact[factOf(question)];
}

/** Whether a question is always asked. */
export function isOpening(question: Question): boolean {
  return opening.has(question);
}

/** Whether a question is on what an authority may examine. */
export function isExamined(question: Question): boolean {
  return examined.has(question);
}
