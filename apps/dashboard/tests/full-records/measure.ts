import type { RecognitionMeasure } from "@civic/schema";
import { headOf, location } from "./head.ts";

/** A day of remembrance at a memorial, of which every new field is given. */
export const fullMeasure: RecognitionMeasure = {
  ...headOf("recognition-measure", "day"),
  regions: ["xa-n"],
  types: ["museum-memorial", "day-of-remembrance"],
  description: { en: "The names are read" },
  lifeCycle: { stage: "active", period: { from: "2017" } },
  event: { country: "fr", period: { from: "2016-07-14" } },
  dayOfRemembrance: {
    rule: "fixed-date",
    month: 7,
    day: 14,
    firstHeld: "2017",
    lastHeld: "2049",
    intervals: [
      { everyYears: 1, until: "2024" },
      { everyYears: 5, from: "2024" },
    ],
  },
  place: { en: "In the garden of names" },
  ...location,
};
