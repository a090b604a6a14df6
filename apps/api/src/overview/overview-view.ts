import { hash } from "node:crypto";
import type { CivicRecord, Digest, OverviewArrival } from "@civic/schema";
import { type Day, type OverviewInput, overviewInput, overviewOfInputs } from "@civic/schema/compute";
import { followRecords } from "../store/reading/follow-records.ts";
import type { Store } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";
import { coalesced } from "../turns/coalesced.ts";

/** What the node holds as a whole, as it is sent. */
export interface OverviewAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
}

/** What a store holds as a whole. */
export type OverviewView = () => Promise<OverviewAnswer>;

/** Records that are told of as the last that came. */
const mostArrivals = 10;

/**
 * Makes the view of a store; `today` tells the day of a request, on which records may have grown old. A record is read once
 * a version, and the figures are counted once a revision and a day.
 */
export function createOverviewView(store: Store, today: () => Day): OverviewView {
  const inputs = new Map<string, OverviewInput>();
  let known: { readonly day: Day; readonly revision: number; readonly answer: OverviewAnswer } | undefined;

  const follow = followRecords(store, {
    learn(id, followed) {
      const input = followed && overviewInput(followed.record);
      if (input === undefined) inputs.delete(id);
      else inputs.set(id, input);
    },
  });

  const update = coalesced(async () => {
    const [day, revision] = [today(), await store.revision()];
    if (known?.day === day && known.revision === revision) return;
    await follow();
    const overview = overviewOfInputs(inputs.values(), { today: day });
    const arrivals = await arrivalsIn(store);
    const json = Buffer.from(JSON.stringify({ ...overview, arrivals }));
    known = { day, revision, answer: { json, digest: `sha-256:${hash("sha256", json, "hex")}` } };
  });

  return async () => {
    await update();
    if (known === undefined) throw new Error("The overview was not counted.");
    return known.answer;
  };
}

async function arrivalsIn(store: Store): Promise<OverviewArrival[]> {
  const found: OverviewArrival[] = [];
  for (const { id, version, at } of await store.lastArrivals(mostArrivals)) {
    const stored = await store.get(id);
    const record = stored?.version === version ? readableRecordIn(stored) : undefined;
    if (record?.status === "active") found.push(arrivalOf(record, at));
  }
  return found;
}

function arrivalOf(
  { id, kind, jurisdiction, name, language, version }: CivicRecord,
  at: string,
): OverviewArrival {
  return { id, kind, jurisdiction, name, language, version, at };
}
