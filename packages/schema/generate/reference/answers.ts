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
  "gap-kind": ["results of `gaps`: `kind` of a gap"],
  kinship: ["situations and criteria: values of the fact `kinship-to-victim`"],
  "state-role": ["results of `navigate`: `roles` of a State that the situation involves"],
  verdict: [
    "results of `navigate`, `evaluate` and `equalTreatment`: whether a condition is met",
    "results of `timeLimitOf`: whether a deadline `applies`",
  ],
};

/** The list of places outside records where the codes of a list stand. */
export function answerList(list: string): string {
  const found = places[list as CodelistId];
  if (found === undefined)
    throw new Error(`No field of a record has codes of ${list}: say in answers.ts where they stand.`);
  return found.map((place) => `- ${place}`).join("\n");
}
