import type { CivicRecord } from "@civic/schema";

type Source = CivicRecord["sources"][number];

/** The sources of many records, each once, and the keys by which rows name them. */
export interface SourceKeys {
  readonly sources: readonly { readonly key: string; readonly source: Source }[];
  /** The key of a source that a record calls by an id. */
  readonly keyOf: (record: CivicRecord, id: string) => string;
}

/** Follows the id where records call different sources by the same id; no id holds it. */
const mark = "~";

/** Gathers what records rely on. A source that several records name by one id in the same words is one. */
export function sourceKeysOf(records: readonly CivicRecord[]): SourceKeys {
  const keys = new Map<string, string>();
  const times = new Map<string, number>();
  const sources: { key: string; source: Source }[] = [];
  const keysIn = new Map<CivicRecord, Map<string, string>>();
  for (const record of records) {
    const own = new Map<string, string>();
    keysIn.set(record, own);
    for (const source of record.sources) {
      const same = JSON.stringify(Object.entries(source).sort(([one], [other]) => (one < other ? -1 : 1)));
      const known = keys.get(same);
      if (known === undefined) {
        const nth = (times.get(source.id) ?? 0) + 1;
        times.set(source.id, nth);
        const key = nth === 1 ? source.id : `${source.id}${mark}${nth}`;
        keys.set(same, key);
        sources.push({ key, source });
        own.set(source.id, key);
      } else own.set(source.id, known);
    }
  }
  return { sources, keyOf: (record, id) => keysIn.get(record)?.get(id) ?? id };
}

/** The id by which records name the source of a key. */
export function idOfKey(key: string): string {
  return key.replace(/~[0-9]+$/, "");
}
