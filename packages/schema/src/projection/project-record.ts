import type { CivicRecord } from "../../generated/types/model.ts";
import { isObject } from "../parts/json-value.ts";
import type { RecordKind } from "../records/kinds.ts";
import { leftOut, leftOutOfAll } from "./left-out.ts";

/**
 * What of a record a computation for one person and its words read, in the form of a record: `navigate`, `equalTreatment`
 * and every word of their answers give the same with it. It is no record: its sources are empty, and members that nobody
 * reads are empty or absent (`left-out.ts`). What stays stands as it is: each provenance with the ids of its sources and its
 * confidence, and each flag by which something is to be verified before use.
 */
export function projectRecord(record: CivicRecord): CivicRecord {
  const absent: ReadonlySet<string> = new Set([...leftOutOfAll.absent, ...absentFrom(record.kind)]);
  const emptied: ReadonlySet<string> = new Set([...leftOutOfAll.emptied, ...emptiedIn(record.kind)]);
  const unworded: ReadonlySet<string> = new Set(unwordedIn(record.kind));
  const members = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (absent.has(name)) return [];
    if (emptied.has(name)) return [[name, Array.isArray(value) ? [] : {}]];
    if (unworded.has(name)) return [[name, isObject(value) ? { ...value, description: {} } : value]];
    return [[name, name === "translations" ? authorsAlone(value) : value]];
  });
  return Object.fromEntries(members) as unknown as CivicRecord;
}

function absentFrom(kind: RecordKind): readonly string[] {
  return leftOut[kind].absent;
}

function emptiedIn(kind: RecordKind): readonly string[] {
  return leftOut[kind].emptied;
}

function unwordedIn(kind: RecordKind): readonly string[] {
  return leftOut[kind].unworded ?? [];
}

/** Who translated, without what it was made from. */
function authorsAlone(translations: unknown): unknown {
  if (!isObject(translations)) return translations;
  return Object.fromEntries(
    Object.entries(translations).map(([language, translation]) => [
      language,
      isObject(translation) ? { by: translation.by } : translation,
    ]),
  );
}
