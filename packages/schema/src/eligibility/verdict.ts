import type { VerdictCode } from "../codelists/verdict.ts";

/** Answer of three-valued logic: what is not known is `unknown`, never "no". */
export type Verdict = VerdictCode;

/** `all`: not met as soon as one part is not met, met when all are (strong Kleene logic). */
export function allOf<Part>(parts: readonly Part[], verdictOfPart: (part: Part) => Verdict): Verdict {
  let verdict: Verdict = "met";
  for (const part of parts) {
    const each = verdictOfPart(part);
    if (each === "not-met") return "not-met";
    if (each === "unknown") verdict = "unknown";
  }
  return verdict;
}

/** `any`: met as soon as one part is met, not met when none can be (strong Kleene logic). */
export function anyOf<Part>(parts: readonly Part[], verdictOfPart: (part: Part) => Verdict): Verdict {
  let verdict: Verdict = "not-met";
  for (const part of parts) {
    const each = verdictOfPart(part);
    if (each === "met") return "met";
    if (each === "unknown") verdict = "unknown";
  }
  return verdict;
}

/** The opposite; unknown stays unknown. */
export function notOf(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "met" ? "not-met" : "met";
}

/** A truth value that may be missing, as a verdict. */
export function verdictOf(value: boolean | undefined): Verdict {
  if (value === undefined) return "unknown";
  return value ? "met" : "not-met";
}
