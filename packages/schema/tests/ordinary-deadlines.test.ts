import { describe, expect, test } from "vitest";
import { entitlementOf, type TimeLimit } from "../src/compute/compute.ts";
import type { LastDay } from "../src/eligibility/deadline.ts";
import type { EntitlementRecord } from "../src/entitlement/conditions.ts";
import { knownDifferencesIn } from "./known-differences.ts";
import { ordinarySituations, situationAsked } from "./ordinary-cases.ts";
import { realRecords } from "./real-records.ts";

/** What a deadline must be, worked out by hand; conformance/README.md says what each member means. */
interface ExpectedDeadline {
  readonly state?: string;
  readonly stateIsNot?: readonly string[];
  readonly lastDay?: string | LastDay;
  readonly notOverUntil?: string;
  readonly opensOn?: string;
  readonly unlimited?: true;
  readonly notKnown?: true;
  readonly late?: true;
}

const byId = new Map(realRecords.map((record) => [record.id as string, record]));

/** Why a time limit is not as by hand, one entry a member. */
function faultsOf(expected: ExpectedDeadline, limit: TimeLimit | undefined): string[] {
  const { state = "none", lastDay, movesTo, opensOn, unlimited, lateClaim } = limit ?? {};
  const by = typeof expected.lastDay === "string" ? expected.lastDay : undefined;
  const window = typeof expected.lastDay === "object" ? expected.lastDay : undefined;
  return [
    expected.state !== undefined && expected.state !== state && `state is ${state}`,
    expected.stateIsNot?.includes(state) && `state is ${state}`,
    by !== undefined && by !== lastDay?.earliest && `last day is ${lastDay?.earliest}`,
    window?.earliest !== lastDay?.earliest && window && `earliest last day is ${lastDay?.earliest}`,
    window?.latest !== lastDay?.latest && window && `latest last day is ${lastDay?.latest}`,
    expected.notOverUntil !== undefined && expected.notOverUntil !== movesTo && `moves to ${movesTo}`,
    expected.opensOn !== undefined && expected.opensOn !== opensOn && `opens on ${opensOn}`,
    expected.unlimited && !unlimited && "is limited",
    expected.notKnown && (unlimited || lastDay) && `is known: ${lastDay?.earliest ?? "no limit"}`,
    expected.late && !lateClaim && "no words for late claims",
  ].filter((fault) => typeof fault === "string");
}

/** Every deadline that was worked out by hand, with what is found. */
const compared = ordinarySituations.flatMap((each) =>
  each.expected.flatMap(({ entitlement, deadline }) => {
    const record = byId.get(entitlement);
    if (record === undefined || deadline === undefined) return [];
    const { timeLimit } = entitlementOf(record as EntitlementRecord, situationAsked(each), each.today);
    return { at: `${each.id} ${entitlement}`, deadline: deadline as ExpectedDeadline, timeLimit };
  }),
);

describe("deadlines of ordinary situations", () => {
  const known = knownDifferencesIn("ordinary-deadline-differences.json");

  test("are as worked out by hand, save the differences that are written down", () => {
    const differences = compared.flatMap(({ at, deadline, timeLimit }) =>
      faultsOf(deadline, timeLimit).map((fault) => `${at}: ${fault}`),
    );
    expect(compared).not.toEqual([]);
    expect(differences.sort()).toEqual(known.map(({ difference }) => difference).sort());
    expect(known.filter(({ why }) => why === "")).toEqual([]);
  });

  test("never end a time that runs by hand, nor let one run that is over", () => {
    const opposite = compared.filter(({ deadline, timeLimit }) => {
      const states = new Set([deadline.state, timeLimit?.state]);
      return states.has("open") && states.has("expired");
    });
    expect(opposite.map(({ at }) => at)).toEqual([]);
  });
});
