import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Where a step stands against its time limit on a given day. */
export const deadlineState = defineCodelist({
  id: "deadline-state",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "not-yet-open", definition: "The step is not possible yet." },
    { code: "not-running", definition: "The event that starts the time has not happened yet." },
    { code: "open", definition: "The step is in time." },
    { code: "expired", definition: "The time is over." },
    { code: "unknown", definition: "A date is missing, or the source does not say how long the time is." },
  ],
});

/** A code of {@link deadlineState}. */
export type DeadlineStateCode = CodeOf<typeof deadlineState>;
