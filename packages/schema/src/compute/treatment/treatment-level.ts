import type { Verdict } from "../../eligibility/verdict.ts";

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

/** What stands out in the treatment of somebody from elsewhere: no more than one of these, and no order among them. */
export const treatmentLevels = ["same", "closes", "opens", "unclear", "unsettled"] as const;

/** One of {@link treatmentLevels}. `unsettled`: even for somebody of the State itself nothing is settled. */
export type TreatmentLevel = (typeof treatmentLevels)[number];

/** What becomes of one record where nationality or residence is another. */
export function treatmentOutcome(before: Verdict, after: Verdict): keyof TreatmentCounts {
  if (before === after) return before === "met" ? "same" : before === "unknown" ? "open" : "neither";
  if (after === "unknown") return "unclear";
  return after === "met" ? "opens" : "closes";
}

/** Records of which something can be said for this pair of States: all but those that are for neither. */
export function weighedIn({ neither: _, ...counts }: TreatmentCounts): number {
  return Object.values(counts).reduce((sum, number) => sum + number, 0);
}

/** Less than half is settled: no level says much then, and its sign is hatched. */
export function isThin({
  settled,
  weighed,
}: {
  readonly settled: number;
  readonly weighed: number;
}): boolean {
  return 2 * settled < weighed;
}

/**
 * What stands out. Whatever closes is always said. What is not known outweighs what is the same only where it is as much or
 * more: one right that is not settled does not hide fifteen that are. What opens beside comes next; what is the same, last.
 */
export function treatmentLevelOf({
  same,
  closes,
  opens,
  unclear,
}: Omit<TreatmentCounts, "open" | "neither">): TreatmentLevel {
  if (closes > 0) return "closes";
  if (unclear > 0 && unclear >= same) return "unclear";
  if (opens > 0) return "opens";
  return same > 0 ? "same" : "unsettled";
}
