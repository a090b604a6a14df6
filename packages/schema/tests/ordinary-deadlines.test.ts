import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Situation } from "../generated/types/model.ts";
import { entitlementOf, type TimeLimit } from "../src/compute/compute.ts";
import type { LastDay } from "../src/eligibility/deadline.ts";
import type { EntitlementRecord } from "../src/entitlement/conditions.ts";
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

interface OrdinarySituation {
  readonly id: string;
  readonly today: string;
  readonly situation: Situation;
  readonly expected: readonly {
    readonly entitlement: string;
    readonly missing?: readonly string[];
    readonly deadline?: ExpectedDeadline;
  }[];
}

/** Differences that remain, each with its reason: a list that may only shrink. */
const knownDifferences: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    "The record does not say yet from when the two years run.": [
      "au-bondi-resident-wounded civic/compensation-scheme/au-nsw-vss: state is unknown",
      "au-bondi-resident-wounded civic/compensation-scheme/au-nsw-vss: last day is undefined",
      "au-german-tourist-at-bondi civic/compensation-scheme/au-nsw-vss: state is unknown",
      "au-german-tourist-at-bondi civic/compensation-scheme/au-nsw-vss: last day is undefined",
    ],
    "The record gives the time of the injured to those who survive the dead as well.": [
      "es-widow-of-march-2004 civic/compensation-scheme/es-29-2011: is known: 2005-03-11",
    ],
    "The record does not tie the time of primary victims to those who were hit themselves.": [
      "th-australian-mother-one-week-late civic/compensation-scheme/au-avtop: state is unknown",
    ],
    "The record lacks the last day for conditions certified before 29 July 2019.": [
      "us-september-2001-certified-in-2018 civic/compensation-scheme/us-vcf: last day is 2020-05-21",
    ],
    "That a living direct victim has not died is not derived yet.": [
      "us-september-2001-certified-in-2018 civic/compensation-scheme/us-vcf: state is unknown",
    ],
  }).flatMap(([why, those]) => those.map((difference) => [difference, why])),
);

const folder = resolve(import.meta.dirname, "../../../conformance/ordinary-situations");
const situations = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(resolve(folder, file), "utf8")) as OrdinarySituation,
);
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

const differences = situations.flatMap(({ id, today, situation, expected }) =>
  expected.flatMap(({ entitlement, deadline }) => {
    const record = byId.get(entitlement);
    if (record === undefined || deadline === undefined) return [];
    const { timeLimit } = entitlementOf(record as EntitlementRecord, situation, today);
    return faultsOf(deadline, timeLimit).map((fault) => `${id} ${entitlement}: ${fault}`);
  }),
);

describe("deadlines of ordinary situations", () => {
  test("are as worked out by hand, save the differences that are written down", () => {
    expect(differences.filter((each) => !(each in knownDifferences))).toEqual([]);
    expect(Object.keys(knownDifferences).filter((each) => !differences.includes(each))).toEqual([]);
  });

  test("never end a time that runs by hand, nor let one run that is over", () => {
    const running = situations.flatMap(({ id, today, situation, expected }) =>
      expected.flatMap(({ entitlement, deadline }) => {
        const record = byId.get(entitlement);
        if (record === undefined || deadline?.state === undefined) return [];
        const { timeLimit } = entitlementOf(record as EntitlementRecord, situation, today);
        const states = new Set([deadline.state, timeLimit?.state]);
        return states.has("open") && states.has("expired") ? [`${id} ${entitlement}`] : [];
      }),
    );
    expect(running).toEqual([]);
  });
});
