import type { CivicRecord } from "../../generated/types/model.ts";
import { isObject } from "../parts/json-value.ts";

/** Members that say which record this is and what it comes from, and a State's own fields, which are not ours to alter. */
const untouched = new Set(["id", "replaces", "sources", "translations", "extensions"]);

/** Levels that a document has at most; what lies deeper is none that anybody admitted. */
const deepest = 100;

/**
 * A record whose references lead to other records in the place of those named; itself, where it refers to none of them. An
 * id is no word of any language, so that a text which equals one is a reference, whatever member it stands in.
 */
export function followingReferences<Kind extends CivicRecord>(
  record: Kind,
  places: ReadonlyMap<string, string>,
): Kind {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const now = untouched.has(name) ? value : following(value, places, 1);
    if (now !== value) changed[name] = now;
  }
  return Object.keys(changed).length === 0 ? record : { ...record, ...changed };
}

function following(value: unknown, places: ReadonlyMap<string, string>, level: number): unknown {
  if (typeof value === "string") return places.get(value) ?? value;
  if (level > deepest) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => following(item, places, level + 1));
    // Two bodies that one has taken over are named once.
    return items.some((item, index) => item !== value[index]) ? [...new Set(items)] : value;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, held]) => [name, following(held, places, level + 1)] as const,
  );
  return members.some(([name, now]) => now !== value[name]) ? Object.fromEntries(members) : value;
}
