import { finding } from "@civic/schema";
import type { NewVersion } from "../store/store.ts";
import { replacementFinding } from "./check-replacement.ts";
import type { StoreEachOptions } from "./store-each.ts";

/** Most records that are held back until the export has ended, and most of their characters. */
const most = { records: 1_000, characters: 16 * 1024 * 1024 };

/** Records of an export that replace others: those may come later in the same export. */
export interface Replacements {
  /** Holds a version back where it replaces another one; false where it does not. */
  hold(version: NewVersion): boolean;
  /** Judges what was held back, what is replaced before what replaces it; stores each before it judges the next. */
  settle(store: (version: NewVersion) => Promise<void>): Promise<void>;
}

/** Makes the place for such records of one export. What there is no room for is left to the next pull. */
export function createReplacements({ store, onFinding }: StoreEachOptions): Replacements {
  const held = new Map<string, NewVersion>();
  let characters = 0;

  /** What is held and replaced by it, from the first to be judged. A circle is left where it closes. */
  function inOrder(version: NewVersion): NewVersion[] {
    const row: NewVersion[] = [];
    for (let next: NewVersion | undefined = version; next !== undefined; ) {
      const { id, replaces } = next.record;
      held.delete(id);
      row.unshift(next);
      next = held.get(replaces ?? "");
    }
    return row;
  }

  return {
    hold(version) {
      const { id, replaces } = version.record;
      if (replaces === undefined) return false;
      const isFull = held.size >= most.records || characters + version.canonical.length > most.characters;
      if (isFull) onFinding({ ...finding("record-not-stored", "", {}), record: id });
      else {
        held.set(id, version);
        characters += version.canonical.length;
      }
      return true;
    },
    async settle(take) {
      for (let [first] = held.values(); first !== undefined; [first] = held.values()) {
        for (const version of inOrder(first)) {
          const found = await replacementFinding(version.record, store);
          if (found === undefined) await take(version);
          else onFinding({ ...found, record: version.record.id });
        }
      }
    },
  };
}
