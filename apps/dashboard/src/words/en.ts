import { crossBorderWords } from "./en/cross-border.ts";
import { frameWords } from "./en/frame.ts";
import { recordFactWords } from "./en/record-facts.ts";
import { recordsWords } from "./en/records.ts";
import { treatmentWords } from "./en/treatment.ts";

/** The words of the interface in English. Another language that lacks one does not compile. */
export const en = {
  ...frameWords,
  ...recordsWords,
  ...treatmentWords,
  ...recordFactWords,
  ...crossBorderWords,
};

/** The words of the interface in one language. */
export type PageWords = typeof en;
