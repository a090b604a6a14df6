import { finding } from "@civic/schema";
import type { NewVersion } from "../store/store.ts";
import type { StoreEachOptions } from "./store-each.ts";

/** Most records that are held back until the export has ended, and most of their characters. */
const most = { records: 1_000, characters: 16 * 1024 * 1024 };

/** Records of an export that replace others: those may come later in the same export. */
export interface Replacements {
  /** Holds a version back where it replaces another one; false where it does not. */
  hold(version: NewVersion): boolean;
  /** What was held back, what is replaced before what replaces it. Each is stored before the next is asked for. */
  inOrder(): Iterable<NewVersion>;
}

/** Makes the place for such records of one export. What there is no room for is left to the next pull. */
export function createReplacements({ onFinding }: Pick<StoreEachOptions, "onFinding">): Replacements {
  const held = new Map<string, NewVersion>();
  let characters = 0;

  /** What is held and replaced by it, from the first to be judged. A circle is left where it closes. */
  function upTo(version: NewVersion): NewVersion[] {
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
    *inOrder() {
      for (let [first] = held.values(); first !== undefined; [first] = held.values()) yield* upTo(first);
    },
  };
}
