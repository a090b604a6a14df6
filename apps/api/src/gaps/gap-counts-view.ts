import { hash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CivicRecord, GapCounts } from "@civic/schema";
import { type Day, type Gap, gapsByState } from "@civic/schema/compute";
import { followRecords } from "../store/reading/follow-records.ts";
import { pagesOf } from "../store/reading/pages.ts";
import type { Selection, Store } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";
import { coalesced } from "../turns/coalesced.ts";
import type { GapsAnswer } from "./gaps-view.ts";

/** How many gaps of each kind there are in the records of every State of a store. */
export type GapCountsView = () => Promise<GapsAnswer>;

/** Gaps that are counted in one turn of the loop. */
const atOnce = 200;

/**
 * Makes the view of a store; `today` tells the day of a request. A State is counted in turns of the loop of its own, and
 * anew only where one of its records, a text that asks something of States, or the day has changed.
 */
export function createGapCountsView(store: Store, today: () => Day): GapCountsView {
  const homes = new Map<string, string>();
  const texts = new Set<string>();
  const counts = new Map<string, GapCounts>();
  let day: Day | undefined;
  let answer: GapsAnswer | undefined;

  const follow = followRecords(store, {
    learn(id, followed) {
      const { kind, jurisdiction } = followed?.record ?? {};
      if (kind === "guideline" || texts.delete(id)) counts.clear();
      if (kind === "guideline") texts.add(id);
      for (const home of [homes.get(id), jurisdiction]) if (home !== undefined) counts.delete(home);
      if (jurisdiction === undefined) homes.delete(id);
      else homes.set(id, jurisdiction);
      answer = undefined;
    },
  });

  async function recordsOf(selection: Selection): Promise<CivicRecord[]> {
    const records: CivicRecord[] = [];
    for await (const page of pagesOf(store, { ...selection, status: "active" }))
      for (const stored of page) {
        const record = readableRecordIn(stored);
        if (record !== undefined) records.push(record);
      }
    return records;
  }

  async function count(state: string, asking: readonly CivicRecord[], on: Day): Promise<GapCounts> {
    const own = await recordsOf({ jurisdiction: state });
    const others = asking.filter(({ jurisdiction }) => jurisdiction !== state);
    for (const { jurisdiction, described, gaps } of gapsByState([...own, ...others], { today: on }))
      if (jurisdiction === state) return { jurisdiction, described, kinds: await kindsOf(gaps) };
    return { jurisdiction: state, described: false, kinds: [] };
  }

  const update = coalesced(async () => {
    const asked = today();
    if (asked !== day) {
      counts.clear();
      answer = undefined;
    }
    day = asked;
    await follow();
    if (answer !== undefined) return;
    const states = [...new Set(homes.values())].sort();
    const left = states.filter((state) => !counts.has(state));
    const asking = left.length === 0 ? [] : await recordsOf({ kind: "guideline" });
    for (const state of left) {
      counts.set(state, await count(state, asking, day));
      await nextTurn();
    }
    const listed = states.flatMap((state) => counts.get(state) ?? []);
    const json = Buffer.from(JSON.stringify({ states: listed }));
    answer = { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
  });

  return async () => {
    await update();
    if (answer === undefined) throw new Error("The gaps were not counted.");
    return answer;
  };
}

async function kindsOf(gaps: Iterable<Gap>): Promise<GapCounts["kinds"]> {
  const counts = new Map<Gap["kind"], number>();
  let found = 0;
  for (const { kind } of gaps) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    found += 1;
    if (found % atOnce === 0) await nextTurn();
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
