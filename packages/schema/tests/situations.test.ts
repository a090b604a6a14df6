import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Situation } from "../generated/types/model.ts";
import { type Entitlement, entitlementOf, navigate } from "../src/compute/compute.ts";
import type { LastDay } from "../src/eligibility/deadline.ts";
import type { EntitlementRecord } from "../src/entitlement/conditions.ts";
import { situation } from "../src/model/criteria/situation.ts";
import { interplayOf } from "../src/navigation/interplay.ts";
import { knownDifferencesIn } from "./known-differences.ts";
import { realRecords } from "./real-records.ts";

/** One answer, worked out by hand from the sourced facts before the criteria were written. */
interface Expected {
  readonly entitlement: string;
  readonly verdict: string;
  readonly missing?: readonly string[];
  readonly deadline?: { readonly state: string; readonly lastDay?: string | LastDay };
  readonly interplay?: readonly { readonly type: string; readonly scheme: string }[];
  readonly crossBorder?: { readonly assisting?: string; readonly deciding?: string };
}

interface WorkedCase {
  readonly id: string;
  readonly today: string;
  readonly situation: Situation;
  readonly expected: readonly Expected[];
  readonly statesWithoutRecords?: readonly string[];
}

const folder = resolve(import.meta.dirname, "../../../conformance/situations");
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(folder, file), "utf8"));
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => read(file) as WorkedCase);
const knownDifferences = knownDifferencesIn("situation-differences.json");
const interplays = interplayOf(realRecords.filter((record) => record.kind === "compensation-scheme"));
const byId = new Map(realRecords.map((record) => [record.id as string, record]));

/** The entitlement, also where no State of the situation leads to it; undefined where no record holds it. */
function answer(worked: WorkedCase, id: string): Entitlement | undefined {
  const record = byId.get(id);
  return record && entitlementOf(record as EntitlementRecord, worked.situation, worked.today);
}

function lastDayText(lastDay: LastDay | string | undefined): string {
  if (lastDay === undefined || typeof lastDay === "string") return lastDay ?? "none";
  const { earliest, latest } = lastDay;
  return latest === earliest ? earliest : `${earliest}..${latest ?? ""}`;
}

function differences(worked: WorkedCase): string[] {
  return worked.expected.flatMap((expected) => {
    const { entitlement: id, verdict, missing = [], deadline } = expected;
    const found = answer(worked, id);
    const at = `${worked.id} ${id}`;
    if (!found) return [`${at}: no record`];
    const open = new Set<string>(found.missing.map(({ fact }) => fact));
    const { state = "none", lastDay } = found.timeLimit ?? {};
    return [
      ...(found.verdict === verdict ? [] : [`${at}: ${found.verdict}, by hand ${verdict}`]),
      ...missing.filter((fact) => !open.has(fact)).map((fact) => `${at}: does not ask for ${fact}`),
      ...(deadline && deadline.state !== state
        ? [`${at}: time limit ${state}, by hand ${deadline.state}`]
        : []),
      ...(deadline?.lastDay && lastDayText(deadline.lastDay) !== lastDayText(lastDay)
        ? [`${at}: last day ${lastDayText(lastDay)}, by hand ${lastDayText(deadline.lastDay)}`]
        : []),
    ];
  });
}

/** What one record alone does not tell: how schemes bear on one another, and the way of a claim across a border. */
function differencesAround({ id, situation: given, today, expected }: WorkedCase): string[] {
  const found = new Map(
    navigate(given, realRecords, { today }).entitlements.map((each) => [each.record.id as string, each]),
  );
  return expected.flatMap(({ entitlement, interplay = [], crossBorder }) => {
    const at = `${id} ${entitlement}`;
    const here = found.get(entitlement);
    const says = (type: string, scheme: string) =>
      interplays.get(entitlement)?.some((each) => each.type === type && each.scheme === scheme) === true;
    const { assistingAuthority = "none", decidingAuthority = "none" } = here?.crossBorder ?? {};
    const { assisting = assistingAuthority, deciding = decidingAuthority } = crossBorder ?? {};
    return [
      ...interplay
        .filter(({ type, scheme }) => !says(type, scheme))
        .map(({ type, scheme }) => `${at}: does not say ${type} ${scheme}`),
      ...(assisting === assistingAuthority
        ? []
        : [`${at}: assisted by ${assistingAuthority}, by hand ${assisting}`]),
      ...(deciding === decidingAuthority
        ? []
        : [`${at}: decided by ${decidingAuthority}, by hand ${deciding}`]),
    ];
  });
}

const allDifferences = [...cases.flatMap(differences), ...cases.flatMap(differencesAround)];

describe("worked cases", () => {
  test.each(cases.map((worked) => [worked.id, worked] as const))(
    "%s is a situation that can be",
    (_, worked) => {
      expect(situation.safeParse(worked.situation).error).toBeUndefined();
      const { findings, states } = navigate(worked.situation, realRecords, { today: worked.today });
      expect(findings).toEqual([]);
      for (const state of worked.statesWithoutRecords ?? [])
        expect(states.find((each) => each.state === state)?.records ?? 0).toBe(0);
    },
  );

  test("are answered as by hand, save the differences that are written down", () => {
    expect([...allDifferences].sort()).toEqual(knownDifferences.map(({ difference }) => difference).sort());
    expect(knownDifferences.filter(({ why }) => why === "")).toEqual([]);
  });

  test("never end in the opposite of the answer by hand", () => {
    const opposite = /: (?:met, by hand not-met|not-met, by hand met|time limit expired, by hand open)$/;
    expect(allDifferences.filter((each) => opposite.test(each))).toEqual([]);
  });

  test("are settled for the greater part", () => {
    const pairs = cases.flatMap(({ expected }) => expected);
    const settled = pairs.filter(({ verdict }) => verdict !== "unknown");
    expect(cases).not.toEqual([]);
    expect(settled.length / pairs.length).toBeGreaterThan(2 / 3);
  });
});
