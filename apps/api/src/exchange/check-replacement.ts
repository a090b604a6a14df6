import { type CivicRecord, type Finding, finding, publisherIn } from "@civic/schema";
import type { Store, WriteCheck } from "../store/store.ts";
import { readableRecordIn } from "../store/versions/model-view.ts";

/** Most records that may replace one another in a row: each is read to see that none of them replaces the first. */
export const longestChain = 100;

/**
 * Why a record may not take over the one that it names, which may be another publisher's (a State's own record takes
 * over what was compiled about it, here or elsewhere): one of its own publisher is not here, it is about another
 * jurisdiction, or it replaces the record in turn.
 */
export async function replacementFinding(
  { id, publisher, jurisdiction, replaces }: CivicRecord,
  latestOf: (id: string) => Promise<CivicRecord | undefined>,
): Promise<Finding | undefined> {
  if (replaces === undefined) return undefined;
  const replaced = await latestOf(replaces);
  if (replaced === undefined)
    return publisherIn(replaces) === publisher
      ? finding("replaces-not-there", "/replaces", { reference: replaces })
      : undefined;
  if (replaced.jurisdiction !== jurisdiction) {
    const params = { expected: replaced.jurisdiction, actual: jurisdiction };
    return finding("replaces-other-jurisdiction", "/replaces", params);
  }
  let next = replaced.replaces;
  for (let length = 1; next !== undefined; length += 1) {
    if (next === id) return finding("replacement-circular", "/replaces", {});
    if (length >= longestChain)
      return finding("replacement-chain-too-long", "/replaces", { maximum: longestChain });
    next = (await latestOf(next))?.replaces;
  }
  return undefined;
}

/** A check to be made while nobody else writes: two records that replace each other may come at the same time. */
export interface ReplacementCheck {
  readonly isAllowed: WriteCheck;
  /** What the last check found. */
  found(): Finding | undefined;
}

/** The check of a record; `undefined` where it replaces none. */
export function replacementCheck(
  record: CivicRecord,
  store: Pick<Store, "get">,
): ReplacementCheck | undefined {
  if (record.replaces === undefined) return undefined;
  let found: Finding | undefined;
  return {
    async isAllowed() {
      found = await replacementFinding(record, (id) => latestIn(id, store));
      return found === undefined;
    },
    found: () => found,
  };
}

/** Of damaged bytes, or in a later model, nobody can tell what they say: such a record counts as one that is not here. */
export async function latestIn(id: string, store: Pick<Store, "get">): Promise<CivicRecord | undefined> {
  const stored = await store.get(id);
  return stored === undefined || stored.damaged ? undefined : readableRecordIn(stored);
}
