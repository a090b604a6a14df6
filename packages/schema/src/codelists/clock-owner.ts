import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whose time a clock counts. */
export const clockOwner = defineCodelist({
  id: "clock-owner",
  openness: "closed",
  since: "0.2.0",
  concepts: [
    { code: "person", definition: "The person who asks must act within it." },
    { code: "body", definition: "The body that decides or pays must act within it." },
    { code: "insurer", definition: "The insurer must act within it." },
  ],
});

/** A code of {@link clockOwner}. */
export type ClockOwnerCode = CodeOf<typeof clockOwner>;
