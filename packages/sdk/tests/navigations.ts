import type { CivicRecord, Facts } from "@civic/schema";
import type { EntitlementRecord, Explanation, NavigatedEntitlement, Navigation } from "@civic/schema/compute";

/** A navigation of an invented State, with what the pages of the command need. */
export interface Example {
  readonly found: Navigation;
  readonly facts: Facts;
  readonly records: readonly CivicRecord[];
}

const sure = {
  provenance: { sources: ["law"], confidence: "high" },
  quality: ["desk-research"],
  lifeCycle: { stage: "active" },
  language: "en",
};

function record(members: object): EntitlementRecord {
  return { ...sure, ...members } as unknown as EntitlementRecord;
}

function entitlement(
  given: Partial<NavigatedEntitlement> & Pick<NavigatedEntitlement, "record" | "verdict">,
): NavigatedEntitlement {
  return {
    conditions: "criteria",
    pointer: "/criteria",
    unless: [],
    sums: [],
    missing: [],
    availability: "available",
    findings: [],
    interplay: [],
    ...given,
  };
}

const involved: Explanation = { op: "fact", verdict: "unknown", pointer: "", fact: "involved-in-act" };
const terrorist: Explanation = {
  op: "code",
  verdict: "met",
  pointer: "",
  fact: "event-type",
  asked: { op: "code", fact: "event-type", in: ["terrorist-act"] },
  known: ["terrorist-act"],
};
const resident: Explanation = {
  op: "country",
  verdict: "not-met",
  pointer: "",
  fact: "residence-now",
  asked: { op: "country", fact: "residence-now", states: ["fr"] },
  known: "be",
};

const fund = record({
  kind: "compensation-scheme",
  id: "xa/compensation-scheme/fund",
  jurisdiction: "fr",
  name: { en: "Fund for victims of terrorism", fr: "Fonds pour les victimes du terrorisme" },
  administeredBy: { organisations: ["xa/organisation/helpers"] },
});
const pension = record({
  kind: "compensation-scheme",
  id: "xa/compensation-scheme/pension",
  jurisdiction: "fr",
  name: { en: "Pension of residents" },
  administeredBy: {},
});
const line = record({
  kind: "service",
  id: "xa/service/line",
  jurisdiction: "fr",
  name: { en: "116 006", fr: "116 006" },
  providers: { organisations: ["xa/organisation/helpers"] },
  contacts: [
    { channel: "telephone", number: "116006", display: "116 006" },
    {
      channel: "telephone",
      number: "+33180523376",
      display: "+33 1 80 52 33 76",
      reachableFromAbroad: "yes",
    },
  ],
});
const memorial = record({
  kind: "recognition-measure",
  id: "xa/recognition-measure/garden",
  jurisdiction: "fr",
  name: { en: "Memorial garden", fr: "Jardin du souvenir" },
  types: ["monument"],
  lifeCycle: undefined,
});
const bodies = [
  { id: "xa/organisation/helpers", name: { en: "Victim helpers", fr: "Aide aux victimes" } },
  {
    id: "xa/organisation/commission",
    name: { en: "Commission for financial aid", fr: "Commission pour l’aide financière" },
    contacts: [{ channel: "email", address: "victims@example.org" }],
  },
].map((body) => ({ ...sure, kind: "organisation", ...body }) as unknown as CivicRecord);

/** A Belgian who was hurt in France, three days before the fund closes. */
export const wounded: Example = {
  facts: { "event-country": "fr", "residence-now": "be" },
  records: [fund, pension, line, memorial, ...bodies],
  found: {
    today: "2026-11-23",
    states: [
      { state: "fr", roles: ["event"], records: 6 },
      { state: "be", roles: ["residence", "nationality"], records: 0 },
    ],
    entitlements: [
      entitlement({
        record: fund,
        verdict: "met",
        explanation: terrorist,
        unless: [involved],
        timeLimit: {
          state: "open",
          lastDay: { earliest: "2026-11-26", latest: "2026-11-26" },
          daysLeft: 3,
          missing: [],
          clocks: [],
        },
        sums: [
          {
            amount: {
              method: "fixed",
              value: { amount: "30000", currency: "EUR", asOf: "2017" },
              label: { en: "Wounded", fr: "Blessés" },
            },
            pointer: "/amounts/0",
            applies: "met",
          },
          {
            amount: {
              method: "fixed",
              value: { amount: "15000", currency: "EUR", asOf: "2017" },
              label: { en: "Bereaved", fr: "Proches" },
            },
            pointer: "/amounts/1",
            applies: "not-met",
          },
        ],
        interplay: [
          {
            type: "deducted",
            saidBy: "this",
            bearing: "other-is-deducted",
            with: { en: "Insurance", fr: "Assurance" },
          },
        ],
        crossBorder: { from: "be", to: "fr", assistingAuthority: "xa/organisation/commission" },
      }),
      entitlement({ record: line, verdict: "met", explanation: terrorist }),
      entitlement({
        record: pension,
        verdict: "not-met",
        explanation: resident,
        timeLimit: { state: "open", unlimited: true, missing: [], clocks: [] },
      }),
    ],
    besides: [entitlement({ record: memorial, verdict: "met", explanation: terrorist })],
    crossBorder: { from: "be", to: "fr", assistingAuthority: "xa/organisation/commission" },
    pathways: [],
    firstSteps: [
      {
        do: "claim",
        state: "fr",
        record: "xa/compensation-scheme/fund",
        verdict: "met",
        by: "2026-11-26",
      },
      { do: "turn-to-service", state: "fr", record: "xa/service/line" },
      {
        do: "turn-to-authority",
        state: "be",
        record: "xa/organisation/commission",
        role: "assisting",
        schemes: ["xa/compensation-scheme/fund"],
      },
      {
        do: "call-emergency-number",
        state: "fr",
        contact: { channel: "telephone", number: "112" },
      },
    ],
    questions: [
      { fact: "event-type", level: "character", settles: 0.5 },
      { fact: "disability-degree", settles: 0.2 },
    ],
    judgements: [
      {
        record: "xa/compensation-scheme/fund",
        pointer: "/criteria/of/1",
        text: { en: "Whether the harm comes from the act", fr: "Si le dommage vient de l’acte" },
      },
    ],
    findings: [],
  },
};

const daughter = record({
  kind: "compensation-scheme",
  id: "xa/compensation-scheme/late",
  jurisdiction: "fr",
  name: { en: "Aid to the bereaved", fr: "Aide aux proches" },
  administeredBy: {},
  provenance: { sources: ["law"], confidence: "medium" },
  quality: ["provisional"],
});

/** A mother who comes too late for one scheme, and of whom little else is known. */
export const late: Example = {
  facts: { "event-country": "fr" },
  records: [daughter],
  found: {
    today: "2026-11-23",
    states: [{ state: "fr", roles: ["event"], records: 1 }],
    entitlements: [
      entitlement({
        record: daughter,
        verdict: "unknown",
        explanation: { op: "not", verdict: "unknown", pointer: "", of: [involved] },
        missing: [{ fact: "involved-in-act", settles: 1 }],
        timeLimit: {
          state: "expired",
          lastDay: { earliest: "2026-06-05", latest: "2026-06-05" },
          daysLeft: -171,
          lateClaim: { en: "Where there was a good reason." },
          missing: [],
          clocks: [],
        },
      }),
    ],
    besides: [],
    pathways: [],
    firstSteps: [],
    questions: [{ fact: "involved-in-act", settles: 1 }],
    judgements: [],
    findings: [],
  },
};
