import { crossBorderWords } from "./de/cross-border.ts";
import { frameWords } from "./de/frame.ts";
import { recordFactWords } from "./de/record-facts.ts";
import { recordsWords } from "./de/records.ts";
import { treatmentWords } from "./de/treatment.ts";
import type { PageWords } from "./en.ts";

/** The words of the interface in German. */
export const de: PageWords = {
  ...frameWords,
  ...recordsWords,
  ...treatmentWords,
  ...recordFactWords,
  ...crossBorderWords,
};
