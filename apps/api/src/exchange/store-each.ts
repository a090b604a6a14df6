import { type Finding, finding } from "@civic/schema";
import type { NewVersion, Store, WriteOutcome } from "../store/store.ts";

/** What taking versions over needs. */
export interface StoreEachOptions {
  readonly store: Pick<Store, "accept" | "isUnavailable">;
  /** Hears of everything that is refused. */
  readonly onFinding: (finding: Finding) => void;
  /** Hears why the store failed to take a version. */
  readonly onFailure: (error: unknown, record: string) => void;
}

/** Takes over versions that the door admitted; gives how many were new. One that the store refuses stops no other. */
export async function storeEach(batch: readonly NewVersion[], options: StoreEachOptions): Promise<number> {
  const outcomes = batch.length === 0 ? [] : await acceptEach(batch, options);
  for (const [index, { record }] of batch.entries()) {
    if (outcomes[index]?.type !== "conflict") continue;
    const found = finding("version-conflict", "", { version: record.version });
    options.onFinding({ ...found, record: record.id });
  }
  return outcomes.filter((outcome) => outcome?.type === "added").length;
}

/** All of them in one transaction; where that fails, each in its own, to find the one that it failed for. */
async function acceptEach(
  batch: readonly NewVersion[],
  { store, onFinding, onFailure }: StoreEachOptions,
): Promise<readonly (WriteOutcome | undefined)[]> {
  try {
    return await store.accept(batch, "each");
  } catch (error) {
    if (store.isUnavailable(error)) throw error;
  }
  const outcomes: (WriteOutcome | undefined)[] = [];
  for (const version of batch) {
    try {
      outcomes.push((await store.accept([version], "each"))[0]);
    } catch (error) {
      if (store.isUnavailable(error)) throw error;
      const { id } = version.record;
      onFailure(error, id);
      onFinding({ ...finding("record-not-stored", "", {}), record: id });
      outcomes.push(undefined);
    }
  }
  return outcomes;
}
