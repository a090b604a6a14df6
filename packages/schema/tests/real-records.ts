import { resolve } from "node:path";
import { loadData } from "../generate/load-data.ts";
import type { CivicRecord, RecordKind, RecordOf } from "../src/index.ts";

/** The folder of compiled records. */
const dataFolder = resolve(import.meta.dirname, "../../../data");

/** Every compiled record of the repository. */
export const realRecords: readonly CivicRecord[] = loadData(dataFolder).flatMap((file) => file.record ?? []);

/** A deep copy of one real record, to be altered by a test. */
export function copyOf<Kind extends RecordKind>(kind: Kind, slug: string): RecordOf<Kind> {
  const found = realRecords.find((record) => record.id === `civic/${kind}/${slug}`);
  if (!found) throw new Error(`data/ holds no civic/${kind}/${slug}`);
  return structuredClone(found) as RecordOf<Kind>;
}
