import type { PageWords } from "./en.ts";
import { crossBorderWords } from "./es/cross-border.ts";
import { frameWords } from "./es/frame.ts";
import { recordFactWords } from "./es/record-facts.ts";
import { recordsWords } from "./es/records.ts";
import { treatmentWords } from "./es/treatment.ts";

/** The words of the interface in Spanish. */
export const es: PageWords = {
  ...frameWords,
  ...recordsWords,
  ...treatmentWords,
  ...recordFactWords,
  ...crossBorderWords,
};
