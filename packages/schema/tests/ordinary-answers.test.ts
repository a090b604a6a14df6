import { describe, expect, test } from "vitest";
import {
  type Explanation,
  entitlementOf,
  type FirstStep,
  type ListedSum,
  type Navigation,
  navigate,
} from "../src/compute/compute.ts";
import type { EntitlementRecord } from "../src/entitlement/conditions.ts";
import { knownDifferencesIn } from "./known-differences.ts";
import {
  type ExpectedAnswer,
  type ExpectedSum,
  type OrdinarySituation,
  ordinarySituations,
  situationAsked,
} from "./ordinary-cases.ts";
import { realRecords } from "./real-records.ts";

const byId = new Map(realRecords.map((record) => [record.id as string, record]));
const designations = realRecords.filter((record) => record.kind === "designation");

function leavesOf(explanation: Explanation): readonly Explanation[] {
  return explanation.of?.flatMap(leavesOf) ?? [explanation];
}

function differencesOfAnswer(each: OrdinarySituation, expected: ExpectedAnswer, found: Navigation): string[] {
  const { entitlement: id, verdict, unless = [], missing = [], humanCheck, sums = {} } = expected;
  const at = `${each.id} ${id}`;
  const record = byId.get(id) as EntitlementRecord;
  const listed = [...found.entitlements, ...found.besides].find((one) => one.record.id === id);
  const answer = listed ?? entitlementOf(record, situationAsked(each), each.today, { designations });
  const open = new Set<string>(answer.missing.map(({ fact }) => fact));
  const forDeadline = new Set<string>(answer.timeLimit?.missing);
  const exclusions = new Set(answer.unless.flatMap(leavesOf).map(({ op, fact }) => fact ?? op));
  const { assistingAuthority = "none", decidingAuthority = "none" } = listed?.crossBorder ?? {};
  const { assisting = assistingAuthority, deciding = decidingAuthority } = expected.crossBorder ?? {};
  return [
    answer.verdict === verdict ? undefined : `${answer.verdict}, by hand ${verdict}`,
    ...(answer.verdict === verdict
      ? [
          ...unless
            .filter((fact) => !exclusions.has(fact as never))
            .map((fact) => `is met without "unless ${fact}"`),
          ...missing
            .filter((fact) => !open.has(fact) && !forDeadline.has(fact))
            .map((fact) => `does not ask for ${fact}`),
        ]
      : []),
    humanCheck && answer.explanation && !leavesOf(answer.explanation).some(({ op }) => op === "human-check")
      ? "leaves nothing to a person's judgement"
      : undefined,
    ...(sums.hers ?? [])
      .filter((sum) => !mayBeHers(answer.sums, sum))
      .map((sum) => `${money(sum)} is not hers`),
    ...(sums.notHers ?? [])
      .filter((sum) => mayBeHers(answer.sums, sum))
      .map((sum) => `${money(sum)} is said to be hers`),
    assisting === assistingAuthority ? undefined : `assisted by ${assistingAuthority}, by hand ${assisting}`,
    deciding === decidingAuthority ? undefined : `decided by ${decidingAuthority}, by hand ${deciding}`,
  ]
    .filter((difference) => difference !== undefined)
    .map((difference) => `${at}: ${difference}`);
}

function money({ value, currency }: ExpectedSum): string {
  return `${value} ${currency}`;
}

/** Whether a sum stands among those that may be the person's. */
function mayBeHers(sums: readonly ListedSum[], { value, currency }: ExpectedSum): boolean {
  return sums.some(({ amount, applies }) => {
    const stated = JSON.stringify(amount).matchAll(/"amount":"([0-9.]+)","currency":"([A-Z]{3})"/g);
    return (
      applies !== "not-met" &&
      [...stated].some((found) => Number(found[1]) === value && found[2] === currency)
    );
  });
}

function differencesOfQuestions({ id, questions = {} }: OrdinarySituation, found: Navigation): string[] {
  const asked = found.questions.map(({ fact }) => fact as string);
  const { first, asked: wanted = [], notAsked = [], notFirst = [] } = questions;
  return [
    first && asked[0] !== first ? `asks first for ${asked[0]}, by hand ${first}` : undefined,
    ...wanted.filter((fact) => !asked.includes(fact)).map((fact) => `does not ask for ${fact}`),
    ...notAsked.filter((fact) => asked.includes(fact)).map((fact) => `asks for ${fact}`),
    notFirst.includes(asked[0] ?? "") ? `asks first for ${asked[0]}` : undefined,
  ]
    .filter((difference) => difference !== undefined)
    .map((difference) => `${id}: ${difference}`);
}

/** The records and bodies to which a step leads. */
function leadsTo(step: FirstStep): readonly string[] {
  if (step.do === "turn-to-service") return [step.record, ...providersOf(step.record)];
  if (step.do !== "turn-to-contact-point") return step.record === undefined ? [] : [step.record];
  const { service, organisations = [] } = step.contactPoint;
  return [...(service ? [service] : []), ...organisations];
}

/** The bodies that answer where somebody turns to a service. */
function providersOf(service: string): readonly string[] {
  const record = byId.get(service);
  return record?.kind === "service" ? (record.providers.organisations ?? []) : [];
}

function differencesOfSteps({ id, firstSteps = {} }: OrdinarySituation, found: Navigation): string[] {
  const { first, include = [], exclude = [], before = [], emergency } = firstSteps;
  const steps = found.firstSteps;
  const others = steps.filter((step) => step.do !== "call-emergency-number");
  const at = (record: string) => steps.findIndex((step) => leadsTo(step).includes(record));
  const isEmergencyFirst = steps[0]?.do === "call-emergency-number";
  const leading = others[0] === undefined ? [] : leadsTo(others[0]);
  return [
    first && !leading.includes(first) ? `first step ${leading}, by hand ${first}` : undefined,
    ...include.filter((record) => at(record) < 0).map((record) => `no step leads to ${record}`),
    ...exclude.filter((record) => at(record) >= 0).map((record) => `a step leads to ${record}`),
    ...before
      .filter(([a, b]) => at(a) >= 0 && at(b) >= 0 && at(a) > at(b))
      .map(([a, b]) => `${b} comes before ${a}`),
    emergency && (emergency === "first") !== isEmergencyFirst
      ? `emergency numbers ${isEmergencyFirst ? "" : "not "}first`
      : undefined,
  ]
    .filter((difference) => difference !== undefined)
    .map((difference) => `${id}: ${difference}`);
}

function differencesAround(
  { id, appears = [], crossBorder }: OrdinarySituation,
  found: Navigation,
): string[] {
  const shown = new Set<string>([...found.entitlements, ...found.besides].map(({ record }) => record.id));
  const { assistingAuthority = null } = found.crossBorder ?? {};
  const assisting = crossBorder?.assisting;
  return [
    ...appears.filter((record) => !shown.has(record)).map((record) => `${record} does not appear`),
    assisting === undefined || assisting === assistingAuthority
      ? undefined
      : `assisted by ${assistingAuthority}, by hand ${assisting}`,
  ]
    .filter((difference) => difference !== undefined)
    .map((difference) => `${id}: ${difference}`);
}

const differences = ordinarySituations.flatMap((each) => {
  const found = navigate(situationAsked(each), realRecords, { today: each.today });
  return [
    ...each.expected.flatMap((expected) => differencesOfAnswer(each, expected, found)),
    ...differencesOfQuestions(each, found),
    ...differencesOfSteps(each, found),
    ...differencesAround(each, found),
  ];
});

describe("ordinary situations", () => {
  const known = knownDifferencesIn("ordinary-differences.json");

  test("are answered as by hand, save the differences that are written down", () => {
    expect([...differences].sort()).toEqual(known.map(({ difference }) => difference).sort());
    expect(known.filter(({ why }) => why === "")).toEqual([]);
  });

  test("never end in the opposite of the answer by hand", () => {
    const opposite = /: (?:met, by hand not-met|not-met, by hand met)$/;
    expect(differences.filter((each) => opposite.test(each))).toEqual([]);
  });

  test("lead to few steps: emergency numbers, and what fits on a page beside them", () => {
    const steps = (id: string) => {
      const each = ordinarySituations.find((one) => one.id === id);
      const found = each && navigate(situationAsked(each), realRecords, { today: each.today });
      return found?.firstSteps.filter((step) => step.do !== "call-emergency-number") ?? [];
    };
    expect(steps("fr-bomb-said-german-resident").length).toBeLessThan(14);
  });
});
