import { describe, expect, test } from "vitest";
import type { CivicRecord, ContactPoint } from "../../generated/types/model.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { english, french, phrasings } from "../../tests/phrasings.ts";
import { type TimeLimit, withoutApplication } from "../eligibility/time-limit.ts";
import type { FirstStep } from "../navigation/first-step.ts";
import type { StepSources } from "./step-sources.ts";
import { placesOf } from "./step-sources.ts";
import { stepLine, stepWords } from "./step-words.ts";

const at = (state: string): StepSources => ({
  record: (id) => records.get(id),
  entitlement: (id) => (id.endsWith("late") ? { timeLimit: late, sums: [] } : undefined),
  places: [state],
});
const late = {
  state: "expired",
  missing: [],
  clocks: [],
  lastDay: { earliest: "2026-11-19", latest: "2026-11-19" },
  lateClaim: { en: "For a good reason" },
} as const;
const fund = {
  kind: "organisation",
  id: "civic/organisation/xa-fund",
  name: { en: "Guarantee fund", fr: "Fonds de garantie" },
  contacts: [{ channel: "post", address: "64 rue Longue, 1000 Xa" }],
} as unknown as CivicRecord;
const records = new Map([[fund.id, fund]]);

const lineOf = (step: FirstStep, sources = at("xa"), phrasing = english) =>
  stepWords([step], sources, phrasing).map((each) => stepLine(each, phrasing))[0];
const pointStep = (contactPoint: Omit<ContactPoint, "id">): FirstStep => ({
  do: "turn-to-contact-point",
  state: "xa",
  record: "civic/national-system/xa",
  contactPoint: { id: "one", ...contactPoint },
});

describe("whom to call", () => {
  const call = (state: string, number: string): FirstStep => ({
    do: "call-emergency-number",
    state,
    record: `civic/national-system/${state}`,
    contact: { channel: "telephone", number },
  });

  test("the numbers of one State are one step, where the first of them stands", () => {
    const steps = stepWords([call("fr", "15"), call("be", "112"), call("fr", "17")], at("fr"), english);
    expect(steps.map(({ state, act }) => [state, act])).toEqual([
      ["fr", "call 15 emergency number; 17 emergency number"],
      ["be", "call 112 emergency number"],
    ]);
  });

  test("who may be in another State is warned", () => {
    const [here, there] = [at("fr"), at("be")].map((sources) =>
      stepWords([call("fr", "15")], sources, english),
    );
    expect(here?.[0]?.remarks).toEqual([]);
    expect(there?.[0]?.remarks).toEqual(["may not work from abroad"]);
  });
});

describe("whom to turn to", () => {
  const line = { channel: "telephone", number: "+498000009546", display: "0800 000 9546" } as const;

  test("a number stands as it is written, and as it is dialled from abroad", () => {
    const name = { en: "Help for all victims" };
    expect(lineOf(pointStep({ name, contacts: [line] }))).toBe(
      "turn to Help for all victims: 0800 000 9546 (+498000009546)",
    );
    expect(lineOf(pointStep({ name, contacts: [line] }), at("fr"))).toBe(
      "turn to Help for all victims: 0800 000 9546 (+498000009546) (may not work from abroad)",
    );
  });

  test.each([
    ["required", " (Somebody has to refer you)"],
    ["conditional", " (Somebody has to refer you in some cases)"],
    ["not-required", ""],
  ] as const)("a referral that is %s: “%s”", (requirement, said) => {
    const help = minimal("service", "xa-help", { referral: { requirement } });
    const sources = { ...at("xa"), record: () => help };
    const step = { do: "turn-to-service", state: "xa", record: help.id } as const;
    expect(lineOf(step, sources)).toBe(`turn to help${said}`);
    expect(lineOf(pointStep({ name: { en: "Point" }, service: help.id }), sources)).toBe(
      `turn to Point${said}: no contact recorded`,
    );
  });

  test("a number that works from abroad says so, and nothing else", () => {
    const contacts = [
      { ...line, number: "+33180523376", display: "+33 1 80 52 33 76", reachableFromAbroad: "yes" as const },
    ];
    expect(lineOf(pointStep({ name: { en: "Help for all victims" }, contacts }), at("be"))).toBe(
      "turn to Help for all victims: +33 1 80 52 33 76 (reachable from abroad)",
    );
  });

  test("a number that works inside the country only says so to whoever may be abroad, and never the opposite", () => {
    const name = { en: "Help for all victims" };
    const inside = { ...line, number: "08000009546", reachableFromAbroad: "no" as const };
    const said = "turn to Help for all victims: 0800 000 9546";
    expect(lineOf(pointStep({ name, contacts: [inside] }))).toBe(said);
    expect(lineOf(pointStep({ name, contacts: [inside] }), at("fr"))).toBe(
      `${said} (works inside the country only)`,
    );
    const unsure = { ...inside, reachableFromAbroad: "not-known" as const };
    expect(lineOf(pointStep({ name, contacts: [unsure] }), at("fr"))).toBe(
      `${said} (may not work from abroad)`,
    );
  });

  test("what works from where the person may be comes first, then what was confirmed", () => {
    const contacts = [
      { channel: "email", address: "help@example.org" },
      line,
      { channel: "telephone", number: "+33180523376" },
      { channel: "telephone", number: "+33180523377", lastConfirmed: "2026" },
      { channel: "telephone", number: "+33180523378", confirmation: { by: { en: "Ministry" }, on: "2026" } },
    ] as const;
    const step = pointStep({ name: { en: "Help for all victims" }, contacts: [...contacts] });
    const [said] = stepWords([step], at("fr"), english);
    expect(said?.contacts).toEqual([
      "+33180523377",
      "+33180523378",
      "+33180523376",
      "0800 000 9546 (+498000009546) (may not work from abroad)",
      "help@example.org",
    ]);
  });

  test("a name that says nothing has the body beside it", () => {
    const organisations = [fund.id as "civic/organisation/xa-fund"];
    for (const name of ["Cross-border", "0800 000 9546"])
      expect(lineOf(pointStep({ name: { en: name }, organisations, contacts: [line] }))).toContain(
        `turn to ${name} (Guarantee fund): `,
      );
    expect(lineOf(pointStep({ name: { en: "Help for all victims" }, organisations }))).toBe(
      "turn to Help for all victims: 64 rue Longue, 1000 Xa",
    );
  });

  test("a body without a contact of its own is reached at its sites, a place with the way there", () => {
    const desk = {
      ...fund,
      contacts: undefined,
      sites: [
        { name: { en: "Firsttown" }, contacts: [line] },
        {
          name: { en: "Port" },
          place: { en: "Harbour house" },
          directions: { en: "The blue door" },
          accessibility: ["step-free"],
        },
      ],
    } as unknown as CivicRecord;
    const organisations = [fund.id as "civic/organisation/xa-fund"];
    const sources = { ...at("xa"), record: () => desk };
    expect(lineOf(pointStep({ name: { en: "Help for all victims" }, organisations }), sources)).toBe(
      "turn to Help for all victims: 0800 000 9546 (+498000009546) (Firsttown), Harbour house (Port; The blue door; step-free)",
    );
  });

  test("without any contact, that is said", () => {
    expect(lineOf(pointStep({ name: { en: "Help for all victims" } }))).toBe(
      "turn to Help for all victims: no contact recorded",
    );
  });

  test("the body that decides has its address, and says that no number is recorded", () => {
    const step: FirstStep = {
      do: "turn-to-authority",
      state: "xa",
      record: fund.id,
      role: "deciding",
      schemes: [],
    };
    expect(lineOf(step)).toBe(
      "turn to Guarantee fund (decides the claim): 64 rue Longue, 1000 Xa, no telephone number recorded",
    );
    expect(lineOf(step, at("xa"), french)).toBe(
      "s’adresser à\u00a0: Fonds de garantie (décide de la demande)\u00a0: 64 rue Longue, 1000 Xa, aucun numéro de téléphone enregistré",
    );
  });
});

describe("what to claim", () => {
  const claim = (record: string, more = {}): FirstStep => ({
    do: "claim",
    state: "xa",
    record,
    verdict: "unknown",
    ...more,
  });

  test("where no time limit is known, that is said", () => {
    expect(lineOf(claim("civic/compensation-scheme/xa-one"))).toMatch(
      / \(not yet decided\); time limit not known$/,
    );
  });

  test("that is granted without an application sends nobody to apply", () => {
    const sources: StepSources = {
      ...at("xa"),
      entitlement: () => ({ timeLimit: withoutApplication, sums: [] }),
    };
    const step = claim("civic/compensation-scheme/xa-one", { verdict: "met", automatic: true });
    expect(lineOf(step, sources)).toBe(
      "no claim needed: civic/compensation-scheme/xa-one; granted without an application",
    );
  });

  test("says by when to report to the police, and that a sum may be cut", () => {
    const open = {
      state: "open",
      missing: [],
      clocks: [],
      lastDay: { earliest: "2026-11-25", latest: "2026-11-25" },
    } as const;
    const euros = (amount: string) => ({ amount, currency: "EUR" });
    const sum = { method: "fixed", label: { en: "Grant" }, value: euros("750") } as const;
    const scheme = {
      kind: "compensation-scheme",
      name: { en: "Fund" },
      aggregateLimits: [{ limit: { kind: "money", money: euros("1000000") }, per: "event" }],
    } as unknown as CivicRecord;
    const sources: StepSources = {
      places: ["xa"],
      record: () => scheme,
      entitlement: () => ({ report: open, sums: [{ amount: sum, pointer: "/amounts/0", applies: "met" }] }),
    };
    const line = lineOf(claim("civic/compensation-scheme/xa-one", { verdict: "met" }), sources);
    expect(line).toMatch(/^claim Fund; time limit not known; report to the police: until 25 November 2026/);
    expect(line).toMatch(
      /Grant: €750 \(date of the sum not stated\); may be paid in part only: at most €1,000,000 for all victims of one event together$/,
    );
  });

  test("that may be late says when it is still accepted, too, and what the source adds", () => {
    const clocks = [{ clock: { length: "P3Y", note: { en: "Older pages say two years." } }, applies: "met" }];
    const timeLimit = { ...late, state: "unknown", daysLeft: -4, clocks } as unknown as TimeLimit;
    const sources: StepSources = { ...at("xa"), entitlement: () => ({ timeLimit, sums: [] }) };
    const line = lineOf(claim("civic/compensation-scheme/xa-one", { verdict: "met" }), sources);
    expect(line).toContain("ask all the same; Older pages say two years; Late claims: For a good reason");
    const running = { ...timeLimit, daysLeft: 4 };
    const inTime: StepSources = { ...sources, entitlement: () => ({ timeLimit: running, sums: [] }) };
    expect(lineOf(claim("civic/compensation-scheme/xa-one", { verdict: "met" }), inTime)).not.toContain(
      "Late",
    );
  });

  test("that is late says when it is still accepted", () => {
    const line = lineOf(claim("civic/compensation-scheme/xa-late", { late: true }));
    expect(line).toContain("19 November 2026");
    expect(line).toContain("Late claims: For a good reason");
  });
});

test("every language has words for every step", () => {
  for (const phrasing of phrasings)
    expect(lineOf(pointStep({ name: { en: "Help" } }), at("xa"), phrasing)).not.toMatch(/undefined/);
});

test("a person may be where she lives and where it happened", () => {
  expect(placesOf({ "residence-at-event": "be", "event-country": "fr" })).toEqual(["be", "fr"]);
  expect(placesOf({ "residence-now": "fr", "residence-at-event": "be", "event-country": "fr" })).toEqual([
    "fr",
  ]);
  expect(placesOf({})).toEqual([]);
});
