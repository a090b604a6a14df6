import type { Severity } from "./severity.ts";

/** What a parameter of a finding holds: a text, a number or several texts. */
export type ParamKind = "text" | "number" | "texts";

/** One kind of finding: how much it weighs, and the parameters that fill its sentence. */
export interface FindingKind {
  /** Absent where a profile says how much it weighs. */
  readonly severity?: Severity;
  readonly params: Readonly<Record<string, ParamKind>>;
}

/** Kinds of findings by code. */
export type FindingList = Readonly<Record<string, FindingKind>>;
