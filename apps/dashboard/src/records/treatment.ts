import type { Verdict } from "@civic/schema/compute";

/** How much of what a State gives is the same for somebody from elsewhere, each counted in records. */
export interface TreatmentCounts {
  /** Opens to both. */
  readonly same: number;
  /** Opens, or may open, to somebody of the State itself and not to the other. */
  readonly closes: number;
  /** Opens to the other alone. */
  readonly opens: number;
  /** Settled for somebody of the State itself; for the other the records do not say. */
  readonly unclear: number;
  /** Settled for neither. */
  readonly open: number;
  /** Is not for either. */
  readonly neither: number;
}

/** What the records say of the treatment of somebody from elsewhere: no more than one of these, and no order among them. */
export const treatmentLevels = ["same", "closes", "opens", "unclear", "unsettled"] as const;

/** One of {@link treatmentLevels}. `unsettled`: even for somebody of the State itself nothing is settled. */
export type TreatmentLevel = (typeof treatmentLevels)[number];

/** What becomes of one record where nationality or residence is another. */
export function becomes(before: Verdict, after: Verdict): keyof TreatmentCounts {
  if (before === after) return before === "met" ? "same" : before === "unknown" ? "open" : "neither";
  if (after === "unknown") return "unclear";
  return after === "met" ? "opens" : "closes";
}

/** What stands out: what closes, then what is not known, then what opens beside. Unknown is never the same. */
export function levelOf({ same, closes, opens, unclear }: TreatmentCounts): TreatmentLevel {
  if (closes > 0) return "closes";
  if (unclear > 0) return "unclear";
  if (opens > 0) return "opens";
  return same > 0 ? "same" : "unsettled";
}

/** Treatment in one State of the event, over all States of which somebody may come. */
export interface TreatmentLine {
  /** State of the event, lower-case code of ISO 3166-1. */
  readonly event: string;
  /** Schemes, services and recognition measures of that State. */
  readonly given: number;
  /** Of these: open to somebody of the State itself. */
  readonly met: number;
  /** Of these: not settled even for somebody of the State itself. */
  readonly notSettled: number;
  /** Of what is not settled: its conditions name nationality or residence. */
  readonly naming: number;
  /** Records that close, open or become unclear for somebody from at least one other State. */
  readonly records: Readonly<Record<"closes" | "opens" | "unclear", number>>;
  /** How many other States have each level. */
  readonly states: Readonly<Record<TreatmentLevel, number>>;
}
