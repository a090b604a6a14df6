import { type CodeOf, defineCodelist } from "./codelist.ts";

/** Over what a limit for all victims together is counted. */
export const limitScope = defineCodelist({
  id: "limit-scope",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "event", definition: "For all victims of one event." },
    { code: "year", definition: "For all events of one year." },
    { code: "lifetime", definition: "For as long as the scheme runs." },
  ],
});

/** A code of {@link limitScope}. */
export type LimitScopeCode = CodeOf<typeof limitScope>;
