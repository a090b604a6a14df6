import { type CodeOf, defineCodelist } from "./codelist.ts";

/** How compensation is paid. */
export const compensationForm = defineCodelist({
  id: "compensation-form",
  openness: "closed",
  since: "0.1.0",
  concepts: [
    {
      code: "emergency-grant",
      definition: "Small immediate sum with little formality.",
      mappings: [{ source: "BE-FA", code: "avance", match: "closeMatch" }],
    },
    {
      code: "advance-payment",
      definition: "Part of the final sum paid before assessment is complete.",
      mappings: [
        { source: "BE-FA", code: "avance", match: "exactMatch" },
        { source: "FGTI", code: "provision", match: "exactMatch" },
      ],
    },
    {
      code: "lump-sum",
      definition: "Single final payment.",
      mappings: [
        { source: "SGBXIV", code: "102", match: "relatedMatch" },
        { source: "CICS", code: "injury-payment", match: "relatedMatch" },
      ],
    },
    {
      code: "tariff-award",
      definition: "Fixed sum read from a table of injuries.",
      mappings: [{ source: "CICS", code: "tariff", match: "relatedMatch" }],
    },
    {
      code: "annuity",
      definition: "Periodic payment that replaces a capital sum.",
      mappings: [{ source: "DINTILHAC", code: "rente", match: "relatedMatch" }],
    },
    {
      code: "monthly-compensation",
      definition: "Statutory monthly amount graded by severity.",
      mappings: [{ source: "SGBXIV", code: "ch9", match: "exactMatch" }],
    },
    {
      code: "pension",
      definition: "Life or long-term pension linked to victim status.",
      mappings: [
        { source: "BE-SN", code: "pension-de-dedommagement", match: "exactMatch" },
        { source: "ES29", code: "pension-extraordinaria", match: "closeMatch" },
      ],
    },
    {
      code: "survivor-benefit",
      definition: "Periodic or single benefit to relatives of a deceased victim.",
      mappings: [
        { source: "SGBXIV", code: "ch9", match: "closeMatch" },
        { source: "CICS", code: "dependency", match: "closeMatch" },
      ],
    },
    {
      code: "expense-reimbursement",
      definition: "Repayment on proof of expenses, often with ceilings.",
      mappings: [
        { source: "ITVERP", code: "all", match: "exactMatch" },
        { source: "VOCA-COMP", code: "all", match: "closeMatch" },
      ],
    },
    {
      code: "direct-payment-of-care",
      definition: "The scheme pays the provider, the victim advances nothing.",
      mappings: [
        { source: "SGBXIV", code: "ch5", match: "closeMatch" },
        { source: "BE-SN", code: "remboursement-soins", match: "closeMatch" },
      ],
    },
    {
      code: "benefit-in-kind",
      definition: "Service, device or adaptation instead of money.",
      mappings: [{ source: "SGBXIV", code: "46", match: "closeMatch" }],
    },
    {
      code: "income-replacement",
      definition: "Payment set by the earnings lost.",
      mappings: [
        { source: "SGBXIV", code: "ch10", match: "exactMatch" },
        { source: "CICS", code: "loss-of-earnings", match: "exactMatch" },
      ],
    },
    {
      code: "judgment-payment-by-state",
      definition: "The State pays what a court awarded against the offender, then recovers it.",
      mappings: [{ source: "ES29", code: "responsabilidad-civil", match: "exactMatch" }],
    },
    {
      code: "complementary-payment",
      definition: "Top-up after aggravation or insufficient first award.",
      mappings: [{ source: "BE-FA", code: "aide-complementaire", match: "exactMatch" }],
    },
    {
      code: "tax-exemption",
      definition: "Exemption of the award or of inheritance and income taxes.",
      mappings: [{ source: "ES29", code: "exenciones", match: "exactMatch" }],
    },
    {
      code: "study-grant",
      definition: "Support for studies of victims or their children.",
      mappings: [
        { source: "ES29", code: "ayudas-educativas", match: "exactMatch" },
        { source: "SGBXIV", code: "94", match: "exactMatch" },
      ],
    },
    {
      code: "non-financial-only",
      definition: "The measure is symbolic or a service only.",
      mappings: [{ source: "UN60147", code: "satisfaction", match: "relatedMatch" }],
    },
  ],
});

/** A code of {@link compensationForm}. */
export type CompensationFormCode = CodeOf<typeof compensationForm>;
