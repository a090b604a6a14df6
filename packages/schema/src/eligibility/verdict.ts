import type { VerdictCode } from "../codelists/verdict.ts";

/** Answer of three-valued logic: what is not known is `unknown`, never "no". */
export type Verdict = VerdictCode;

/** `all`: not met as soon as one is not met, met when all are (strong Kleene logic). */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("not-met")) return "not-met";
  return verdicts.includes("unknown") ? "unknown" : "met";
}

/** `any`: met as soon as one is met, not met when none can be (strong Kleene logic). */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("met")) return "met";
  return verdicts.includes("unknown") ? "unknown" : "not-met";
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
