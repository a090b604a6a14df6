import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How often a sum is paid. */
export const paymentFrequency = defineCodelist({
  id: "payment-frequency",
  openness: "closed",
  since: "0.3.0",
  concepts: [
    { code: "once", definition: "One payment." },
    { code: "daily", definition: "For every day." },
    { code: "weekly", definition: "For every week." },
    { code: "fortnightly", definition: "For every two weeks." },
    { code: "four-weekly", definition: "For every four weeks." },
    { code: "monthly", definition: "For every month." },
    { code: "quarterly", definition: "For every three months." },
    { code: "half-yearly", definition: "For every six months." },
    { code: "yearly", definition: "For every year." },
  ],
});

/** A code of {@link paymentFrequency}. */
export type PaymentFrequencyCode = CodeOf<typeof paymentFrequency>;
