import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Whether a number can be called from other countries. Absent is not said; `not-known` was looked for, and no source tells. */
export const reachableFromAbroad = defineCodelist({
  id: "reachable-from-abroad",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "yes", definition: "It can be called from other countries." },
    { code: "no", definition: "It works inside the State only." },
    { code: "not-known", definition: "It was looked for, and no source tells." },
  ],
});

/** A code of {@link reachableFromAbroad}. */
export type ReachableFromAbroadCode = CodeOf<typeof reachableFromAbroad>;
