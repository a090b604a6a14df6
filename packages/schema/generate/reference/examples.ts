import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CivicRecord } from "../../generated/types/model.ts";
import type { RecordKind } from "../../src/records/kinds.ts";
import { cutRecord } from "./cut-record.ts";

/** An example of one record kind. */
export interface RecordExample {
  /** File of the repository that it comes from. */
  readonly file: string;
  /** Whether it is a shortened real record; otherwise it is invented. */
  readonly cut: boolean;
  readonly document: CivicRecord;
}

// Chosen by name and not by looking through data/, so that a new record does not change the reference.
const real: Partial<Record<RecordKind, string>> = {
  "national-system": "data/be/national-system/be-system.json",
  organisation: "data/fr/organisation/fr-fgti.json",
  service: "data/fr/service/fr-116006.json",
  pathway: "data/fr/pathway/fr-terrorist-attack.json",
  "compensation-scheme": "data/fr/compensation-scheme/fr-fgti-terrorism.json",
  "recognition-measure": "data/fr/recognition-measure/fr-medal.json",
};

const repository = resolve(import.meta.dirname, "../../../..");

/** The example of a record kind: cut from a real record, or invented where no record of the kind is compiled yet. */
export function exampleOf(kind: RecordKind): RecordExample {
  const file = real[kind] ?? `packages/schema/generate/reference/examples/${kind}.json`;
  const record = wholeRecord(file);
  const cut = real[kind] !== undefined;
  return { file, cut, document: cut ? cutRecord(record) : record };
}

/** The records that examples come from, in full. */
export function exampleRecords(kinds: Iterable<RecordKind>): CivicRecord[] {
  return [...kinds].map((kind) => wholeRecord(exampleOf(kind).file));
}

function wholeRecord(file: string): CivicRecord {
  return JSON.parse(readFileSync(resolve(repository, file), "utf8")) as CivicRecord;
}
