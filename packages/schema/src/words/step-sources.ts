import type { CivicRecord } from "../../generated/types/model.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";

/** What the words of steps are taken from. */
export interface StepSources {
  readonly record: (id: string) => CivicRecord | undefined;
  readonly entitlement: (id: string) => Pick<Entitlement, "timeLimit" | "report" | "sums"> | undefined;
  /** States where the person may be: where she lives, and where it happened. */
  readonly places: readonly string[];
}

/** States where a person may be, from the facts of the situation: where she lives, and where it happened. */
export function placesOf(facts: {
  readonly "residence-now"?: string | undefined;
  readonly "residence-at-event"?: string | undefined;
  readonly "event-country"?: string | undefined;
}): readonly string[] {
  const lives = facts["residence-now"] ?? facts["residence-at-event"];
  return [...new Set([lives, facts["event-country"]].flatMap((state) => state ?? []))];
}

/** Whether the person may be in another State than the one whose number it is. */
export function mayBeElsewhere(state: string, { places }: Pick<StepSources, "places">): boolean {
  return places.some((place) => place !== state);
}
