import { hash } from "node:crypto";
import type { CivicRecord, Digest } from "@civic/schema";
import { type Day, type Gap, gaps } from "@civic/schema/compute";
import { pagesOf } from "../store/reading/pages.ts";
import type { Selection, Store } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";

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

/**
 * Makes the view of a store; `today` tells the day of a request. The gaps of a State are found once for a revision of the
 * store and a day, by whoever asks first; of a State without records nothing is kept, so that made-up ones cannot fill the
 * memory.
 */
export function createGapsView(store: Store, today: () => Day): GapsView {
  const found = new Map<string, Promise<readonly Gap[]>>();
  let foundAt = "";

  async function recordsOf(selection: Selection): Promise<CivicRecord[]> {
    const records: CivicRecord[] = [];
    for await (const page of pagesOf(store, { ...selection, status: "active" }))
      for (const stored of page) {
        const record = readableRecordIn(stored);
        if (record === undefined) store.reportDamaged(stored);
        else records.push(record);
      }
    return records;
  }

  async function gapsOf(jurisdiction: string, day: Day): Promise<readonly Gap[]> {
    const own = await recordsOf({ jurisdiction });
    if (own.length === 0) return [];
    // International texts ask every State; what a State asks itself is among its own records.
    const texts = await recordsOf({ kind: "guideline" });
    const others = texts.filter((text) => text.jurisdiction !== jurisdiction);
    return gaps([...own, ...others], { today: day }).filter((gap) => gap.jurisdiction === jurisdiction);
  }

  return async ({ jurisdiction, kind }) => {
    const day = today();
    const standing = `${await store.revision()} ${store.soundness().mended} ${day}`;
    if (standing !== foundAt) found.clear();
    foundAt = standing;
    const looking = found.get(jurisdiction) ?? gapsOf(jurisdiction, day);
    found.set(jurisdiction, looking);
    const all = await looking.catch((error: unknown) => {
      if (found.get(jurisdiction) === looking) found.delete(jurisdiction);
      throw error;
    });
    if (all.length === 0 && found.get(jurisdiction) === looking) found.delete(jurisdiction);
    const asked = kind === undefined ? all : all.filter((gap) => gap.kind === kind);
    const json = Buffer.from(JSON.stringify({ gaps: asked }));
    return { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
  };
}
