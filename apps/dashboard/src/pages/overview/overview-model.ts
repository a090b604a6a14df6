import type { KeyAreaCode, OverviewArea, OverviewArrival } from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import type { Words } from "./words/en.ts";

/** Where an area is read on. */
export const areaPages = {
  "needs-identification": "/$lang/countries",
  "emergency-to-follow-up": "/$lang/pathways",
  "assistance-and-support": "/$lang/coverage",
  "recognition-compensation-memory": "/$lang/compensation",
} as const satisfies Readonly<Record<KeyAreaCode, string>>;

/** The figure of an area in a sentence; where nothing is recorded, that is said and nothing more. */
export function figureOf(
  { area, records, states }: OverviewArea,
  all: number,
  words: Words["areas"],
): string {
  return records === 0 ? words.none : words.figures[area](records, states, all);
}

/** Records that came on one day. */
export interface ArrivalDay {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  readonly arrivals: readonly OverviewArrival[];
}

/** What came last, day by day, the last day first. */
export function arrivalDays(arrivals: readonly OverviewArrival[]): readonly ArrivalDay[] {
  const days = grouped(arrivals, ({ at }) => at.slice(0, 10));
  return [...days].map(([day, some]) => ({ day, arrivals: some }));
}
