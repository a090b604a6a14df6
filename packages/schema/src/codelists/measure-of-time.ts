import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Which of many observed times a stated one is. */
export const measureOfTime = defineCodelist({
  id: "measure-of-time",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "average", definition: "The arithmetic mean of all cases." },
    { code: "median", definition: "Half of the cases took no longer." },
    { code: "most", definition: "Most cases took no longer; `share` says how many." },
    { code: "usual", definition: "What the source calls usual or ordinary." },
    { code: "longest", definition: "No case took longer." },
  ],
});

/** A code of {@link measureOfTime}. */
export type MeasureOfTimeCode = CodeOf<typeof measureOfTime>;
