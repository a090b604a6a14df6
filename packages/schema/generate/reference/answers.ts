import type { CodelistId } from "../../src/codelists/codelists.ts";

/** Where codes stand that no record has: in a situation, in what is computed from records, in what a node answers. */
const places: Readonly<Partial<Record<CodelistId, readonly string[]>>> = {
  availability: ["results of `navigate`: `availability` of an entitlement"],
  "coverage-limit": [
    "answers of a node to `GET /v1/coverage`, and results of `coverage`: `limits` of a cell",
    "results of `compare`: `limits` of a level of coverage",
  ],
  "deadline-state": [
    "results of `timeLimitOf`, and so of `navigate`: `state` of a time limit and of each of its deadlines",
  ],
  "eligibility-fact": [
    "situations: the names of their `facts`",
    "criteria of records: the `fact` of each comparison",
    "results of `navigate` and `evaluate`: the facts that are missing",
  ],
  "evidence-state": [
    "answers of a node to `GET /v1/coverage`, and results of `coverage`: `evidence` of a cell",
    "results of `compare`: `evidence` of a level of coverage",
  ],
  "event-type": ["situations and criteria: values of the fact `event-type`"],
  "gap-kind": ["answers of a node to `GET /v1/gaps`, and results of `gaps`: `kind` of a gap"],
  kinship: ["situations and criteria: values of the fact `kinship-to-victim`"],
  need: ["situations: `needs`"],
  "state-role": ["results of `navigate`: `roles` of a State that the situation involves"],
  verdict: [
    "results of `navigate`, `evaluate` and `equalTreatment`: whether a condition is met",
    "results of `timeLimitOf`: whether a deadline `applies`",
  ],
  "victim-status": ["situations and criteria: values of the fact `victim-status`"],
};

/** The list of places outside records where the codes of a list stand; nothing where there are none. */
export function answersOf(list: string): string | undefined {
  return places[list as CodelistId]?.map((place) => `- ${place}`).join("\n");
}
