import { hash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CivicRecord, Digest } from "@civic/schema";
import { type Day, eachGap, type Gap } from "@civic/schema/compute";
import { createCache } from "../memory/cache.ts";
import { pagesOf } from "../store/reading/pages.ts";
import type { Selection, Store } from "../store/store.ts";
import { isOfLaterModel, readableRecordIn } from "../store/versions/model-view.ts";
import { createGapList } from "./gap-list.ts";

/** Which gaps are asked for. */
export interface GapsSelection {
  readonly jurisdiction: string;
  readonly kind?: Gap["kind"] | undefined;
}

/** Gaps as they are sent. */
export interface GapsAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
}

/** What is missing in the records of one State of a store. */
export type GapsView = (selection: GapsSelection) => Promise<GapsAnswer>;

/** Bytes of answers that are kept. */
const keptBytes = 32 * 1024 * 1024;

/** Gaps that are found in one turn of the loop. */
const atOnce = 200;

/**
 * Makes the view of a store; `today` tells the day of a request. The gaps of a State are found once for a revision of the
 * store and a day, by whoever asks first, and in many turns of the loop: one record may bring about a hundred thousand.
 */
export function createGapsView(store: Store, today: () => Day): GapsView {
  const answers = createCache<GapsAnswer>(keptBytes, ({ json }) => json.byteLength);
  const underWay = new Map<string, Promise<GapsAnswer>>();
  let foundAt = "";

  async function recordsOf(selection: Selection): Promise<CivicRecord[]> {
    const records: CivicRecord[] = [];
    for await (const page of pagesOf(store, { ...selection, status: "active" }))
      for (const stored of page) {
        const record = readableRecordIn(stored);
        if (record !== undefined) records.push(record);
        else if (!isOfLaterModel(stored)) store.reportDamaged(stored);
      }
    return records;
  }

  /** International texts ask every State; what a State asks itself is among its own records. */
  async function concerning(jurisdiction: string): Promise<CivicRecord[]> {
    const own = await recordsOf({ jurisdiction });
    if (own.length === 0) return [];
    const texts = await recordsOf({ kind: "guideline" });
    return [...own, ...texts.filter((text) => text.jurisdiction !== jurisdiction)];
  }

  async function find({ jurisdiction, kind }: GapsSelection, day: Day): Promise<GapsAnswer> {
    const list = createGapList();
    let found = 0;
    for (const gap of eachGap(await concerning(jurisdiction), { today: day })) {
      if (gap.jurisdiction === jurisdiction && (kind ?? gap.kind) === gap.kind) list.add(gap);
      found += 1;
      if (found % atOnce === 0) await nextTurn();
    }
    const json = list.end();
    return { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
  }

  return async (selection) => {
    const day = today();
    const standing = `${await store.revision()} ${store.soundness().mended} ${day}`;
    if (standing !== foundAt) {
      answers.clear();
      underWay.clear();
    }
    foundAt = standing;
    const name = `${selection.jurisdiction} ${selection.kind ?? ""}`;
    const there = answers.get(name) ?? underWay.get(name);
    if (there !== undefined) return there;
    const finding = find(selection, day);
    underWay.set(name, finding);
    try {
      const answer = await finding;
      // Not what was found in the records as they were before.
      if (underWay.get(name) === finding) answers.set(name, answer);
      return answer;
    } finally {
      if (underWay.get(name) === finding) underWay.delete(name);
    }
  };
}
