import { hash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CivicRecord, Digest, TreatmentLine } from "@civic/schema";
import {
  type Day,
  isState,
  ordinaryDay,
  statesGiving,
  treatmentLine,
  treatmentRows,
} from "@civic/schema/compute";
import { followRecords } from "../store/reading/follow-records.ts";
import { pagesOf } from "../store/reading/pages.ts";
import type { Store } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";
import { coalesced } from "../turns/coalesced.ts";

/** The lines of all States of the event, as they are sent. */
export interface TreatmentAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
}

/** Whether the same opens to whoever is hurt, for every State of a store. */
export type TreatmentView = () => Promise<TreatmentAnswer>;

/**
 * Makes the view of a store; `today` tells the day of a request. A State of the event is worked out between turns of the loop,
 * and anew only where one of its records, one of a body of States, the States that give something, or the day has changed.
 */
export function createTreatmentView(store: Store, today: () => Day): TreatmentView {
  /** Which State each record is of, and whether it gives something. */
  const homes = new Map<string, { readonly jurisdiction: string; readonly gives: boolean }>();
  const lines = new Map<string, TreatmentLine>();
  let basis: { readonly day: Day; readonly states: string } | undefined;
  let answer: TreatmentAnswer | undefined;

  function forget(jurisdiction: string | undefined): void {
    if (jurisdiction === undefined) return;
    if (isState(jurisdiction)) lines.delete(jurisdiction);
    else lines.clear();
  }

  const follow = followRecords(store, {
    learn(id, followed) {
      forget(homes.get(id)?.jurisdiction);
      forget(followed?.record.jurisdiction);
      if (followed === undefined) homes.delete(id);
      else homes.set(id, homeOf(followed.record));
      answer = undefined;
    },
  });

  async function recordsOf(jurisdictions: Iterable<string>): Promise<CivicRecord[]> {
    const records: CivicRecord[] = [];
    for (const jurisdiction of jurisdictions)
      for await (const page of pagesOf(store, { jurisdiction, status: "active" }))
        for (const stored of page) {
          const record = readableRecordIn(stored);
          if (record !== undefined) records.push(record);
        }
    return records;
  }

  async function workOut(states: readonly string[], day: Day): Promise<void> {
    const left = states.filter((state) => !lines.has(state));
    if (left.length === 0) return;
    const all = new Set([...homes.values()].map(({ jurisdiction }) => jurisdiction));
    const above = await recordsOf([...all].filter((each) => !isState(each)));
    const ordinary = { person: "injured", today: day, day: ordinaryDay(day) } as const;
    for (const event of left) {
      const records = [...(await recordsOf([event])), ...above];
      for (const row of treatmentRows(records, { ...ordinary, events: [event], homes: states })) {
        if (row !== undefined) lines.set(event, treatmentLine(row, states, "both"));
        await nextTurn();
      }
    }
  }

  const update = coalesced(async () => {
    const day = today();
    await follow();
    const states = statesIn(homes.values());
    const now = { day, states: states.join() };
    if (basis?.day !== now.day || basis.states !== now.states) {
      lines.clear();
      answer = undefined;
    }
    basis = now;
    if (answer !== undefined) return;
    await workOut(states, day);
    const listed = states.flatMap((state) => lines.get(state) ?? []);
    const json = Buffer.from(JSON.stringify({ day: ordinaryDay(day), states: listed }));
    answer = { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
  });

  return async () => {
    await update();
    if (answer === undefined) throw new Error("The treatment was not worked out.");
    return answer;
  };
}

function homeOf(record: CivicRecord) {
  return { jurisdiction: record.jurisdiction, gives: statesGiving([record]).length > 0 };
}

function statesIn(
  homes: Iterable<{ readonly jurisdiction: string; readonly gives: boolean }>,
): readonly string[] {
  const giving = [...homes].filter(({ gives }) => gives).map(({ jurisdiction }) => jurisdiction);
  return [...new Set(giving)].sort();
}
