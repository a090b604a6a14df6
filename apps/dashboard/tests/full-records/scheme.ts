import type { CompensationScheme } from "@civic/schema";
import { headOf } from "./head.ts";

const euro = (amount: string) => ({
  kind: "money" as const,
  money: { amount, currency: "EUR", asOf: "2026" },
});

/** A scheme of which every new field is given. */
export const fullScheme: CompensationScheme = {
  ...headOf("compensation-scheme", "scheme"),
  schemeType: "terrorism-fund",
  administeredBy: { description: { en: "The fund that pays" } },
  territorialScope: { residents: "included" },
  aggregateLimits: [
    {
      limit: euro("1000000000"),
      per: "year",
      ifReached: { en: "Each claim is reduced alike" },
      layers: [
        { upTo: euro("200000000"), bornBy: { description: { en: "The insurers together" } } },
        { bornBy: { description: { en: "The State behind them" } } },
      ],
      valid: { from: "2024" },
      note: { en: "Fixed anew each year" },
    },
  ],
  policeReport: {
    description: { en: "Tell the police first" },
    required: "required",
    clocks: [{ length: "P3D", starts: "event" }],
  },
  decisionTime: {
    description: { en: "Decided within two months" },
    observed: [{ length: "P10W", measure: "most", share: "80", note: { en: "As the report says" } }],
  },
  evidence: [{ what: { en: "Medical certificate" }, requirement: "conditional" }],
  application: {
    automatic: false,
    addressedTo: { description: { en: "The insurer of the house" } },
    description: { en: "A form has to be sent" },
  },
};
