import type { KeyAreaCode, OverviewArea } from "@civic/schema";
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
