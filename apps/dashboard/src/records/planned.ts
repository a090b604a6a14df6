import type { Organisation } from "@civic/schema";

/** The day for which something was planned, where that day is past and no record says what became of it. */
export function plannedBefore(
  { stage, period }: NonNullable<Organisation["lifeCycle"]>,
  today: string,
): string | undefined {
  const day = period?.from;
  // Known to the year or the month, it is past when they are.
  return stage === "planned" && day !== undefined && day < today.slice(0, day.length) ? day : undefined;
}
