import { withIsolates } from "@civic/schema/words";
import { crossBorderWords } from "./ar/cross-border.ts";
import { frameWords } from "./ar/frame.ts";
import { recordFactWords } from "./ar/record-facts.ts";
import { recordsWords } from "./ar/records.ts";
import { treatmentWords } from "./ar/treatment.ts";
import type { PageWords } from "./en.ts";

/** The words of the interface in Arabic. */
export const ar: PageWords = withIsolates({
  ...frameWords,
  ...recordsWords,
  ...treatmentWords,
  ...recordFactWords,
  ...crossBorderWords,
});
