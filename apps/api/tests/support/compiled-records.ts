import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Any value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What the name and place of a record are made from. */
export interface RecordHead {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string;
  readonly jurisdiction: string;
}

/** A record, as far as it is looked at here. */
export type JsonRecord = { [key: string]: Json } & RecordHead;

const dataFolder = join(import.meta.dirname, "../../../../data");

/** A jurisdiction that is no publisher. */
const noPublisher = "coe";

/**
 * The compiled records, each published by the State that it is about: whoever is a State may speak about itself without
 * any more settings.
 */
export function compiledRecords(): JsonRecord[] {
  const records = globSync("*/*/*.json", { cwd: dataFolder })
    .sort()
    .map((path) => JSON.parse(readFileSync(join(dataFolder, path), "utf8")) as JsonRecord)
    .filter(({ jurisdiction }) => jurisdiction !== noPublisher);
  const own = new Map(records.map(({ id, jurisdiction }) => [id, id.replace(/^[^/]+/, jurisdiction)]));
  return records.map((record) => {
    const renamed = withStrings(record, (text) => own.get(text) ?? text) as JsonRecord;
    return { ...renamed, publisher: record.jurisdiction };
  });
}

/** A copy of a value with each of its texts put through a function; names of members stay. */
function withStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withStrings(each, change));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withStrings(each, change)]));
}
