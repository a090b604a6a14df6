import type { Service } from "@civic/schema";
import { address, headOf, location } from "./head.ts";

/** A service of which every field that people need is given. */
export const fullService: Service = {
  ...headOf("service", "help"),
  description: { en: "Listens and explains" },
  providers: { description: { en: "The body by the harbour" } },
  serviceTypes: ["victim-helpline"],
  needs: ["psychological-support"],
  phases: ["follow-up"],
  audience: ["victims", "professionals"],
  targetGroups: ["children", "deaf-or-hard-of-hearing"],
  targetGroup: { en: "Whoever was there" },
  event: { name: { en: "The attack on the promenade" }, country: "fr", period: { from: "2016-07-14" } },
  eligibility: { residents: "included" },
  contacts: [{ channel: "telephone", number: "+99912345678", extension: "204", type: "landline" }],
  languages: { tags: ["en"], interpretation: "on-request", note: { en: "Also by relay" } },
  cost: {
    basis: "charged",
    fees: [
      {
        method: "fixed",
        label: { en: "Fee of a visit" },
        value: { amount: "12", currency: "EUR", asOf: "2026" },
      },
    ],
    description: { en: "Paid at the desk" },
  },
  lifeCycle: { stage: "active", period: { from: "2020" } },
  amounts: [
    {
      method: "fixed",
      label: { en: "Grant given once" },
      value: { amount: "500", currency: "EUR", asOf: "2026" },
      paid: "once",
    },
    {
      method: "fixed",
      label: { en: "Help for carers" },
      value: { amount: "80", currency: "EUR", asOf: "2026" },
      paid: "weekly",
      runs: { length: "P5Y", description: { en: "Ends when care ends" } },
    },
  ],
  evidence: [{ what: { en: "Identity card" }, requirement: "required", note: { en: "Or a passport" } }],
  referral: {
    requirement: "required",
    from: { description: { en: "A doctor who refers" } },
    description: { en: "By a letter of referral" },
  },
  observedTimes: [
    {
      length: "P10W",
      measure: "average",
      period: { from: "2018", until: "2018" },
      note: { en: "Counted from the first call" },
    },
  ],
  sites: [
    {
      name: { en: "House of help" },
      ...location,
      postalAddress: { ...address, street: ["3 Lane"] },
      areaServed: { en: "The whole town" },
      regions: ["xa-n"],
    },
  ],
};
