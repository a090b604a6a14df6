import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether a condition is met in a situation, in three-valued logic. */
export const verdict = defineCodelist({
  id: "verdict",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "met", definition: "The facts known meet the condition." },
    { code: "not-met", definition: "The facts known exclude that the condition is met." },
    { code: "unknown", definition: "A fact is missing, or a person has to judge." },
  ],
});

/** A code of {@link verdict}. */
export type VerdictCode = CodeOf<typeof verdict>;
