import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordHead } from "./compiled-records.ts";

/** A record, as far as it is looked at, and its text. */
export interface MadeRecord {
  readonly record: RecordHead;
  readonly text: string;
}

/** Writes records as files of a folder that a node can load. */
export function writeRecordFolder(folder: string, records: Iterable<MadeRecord>): void {
  const made = new Set<string>();
  for (const { record, text } of records) {
    const place = join(folder, record.jurisdiction, record.kind);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    writeFileSync(join(place, `${record.id.split("/")[2]}.json`), text);
  }
}
