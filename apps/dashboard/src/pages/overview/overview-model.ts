import type { KeyAreaCode, NodeOverview, OverviewArea, OverviewArrival } from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import type { Words } from "./words/en.ts";

/** Where the figure of an area is seen State by State. The first two stand in the report on all States. */
export const areaLinks = {
  "needs-identification": ["assessments"],
  "emergency-to-follow-up": ["ways"],
  "assistance-and-support": ["needs"],
  "recognition-compensation-memory": ["compensation", "recognition"],
} as const satisfies Readonly<Record<KeyAreaCode, readonly (keyof Words["areas"]["more"])[]>>;

/** Whether States themselves speak here. */
export function whoSays({
  records,
  published,
}: Pick<NodeOverview, "records" | "published">): keyof Words["holds"] {
  if (published === 0) return "none";
  return published < records ? "some" : "all";
}

/** The figure of an area in a sentence; where nothing is recorded, that is said and nothing more. */
export function figureOf(
  { area, records, states, bodies }: OverviewArea,
  all: number,
  words: Words["areas"],
): string {
  return records === 0 ? words.none : words.figures[area](records, states, all, bodies);
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
