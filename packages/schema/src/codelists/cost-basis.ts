import { type CodeOf, defineCodelist } from "./codelist.ts";

/** What a service costs the person who uses it. */
export const costBasis = defineCodelist({
  id: "cost-basis",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    { code: "free", definition: "Nothing is asked of the person." },
    { code: "covered", definition: "Paid by an insurance or a scheme; the description says how." },
    { code: "charged", definition: "The person pays all or a part; the description says what." },
  ],
});

/** A code of {@link costBasis}. */
export type CostBasisCode = CodeOf<typeof costBasis>;
