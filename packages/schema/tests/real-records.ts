import { resolve } from "node:path";
import { readRecordFolder } from "../src/folder/read-folder.ts";
import type { CivicRecord, RecordKind, RecordOf } from "../src/index.ts";

/** Every compiled record of the repository: for tests that hold whatever the records say. */
export const realRecords = recordsIn("../../../data");

/** Some of them as they once were: for tests that alter a record, and that a change of the data must not break. */
const keptRecords = recordsIn("records");

function recordsIn(folder: string): readonly CivicRecord[] {
  return readRecordFolder(resolve(import.meta.dirname, folder)).flatMap(
    ({ admitted }) => admitted?.view ?? [],
  );
}

/** A deep copy of one kept record, to be altered by a test. */
export function copyOf<Kind extends RecordKind>(kind: Kind, slug: string): RecordOf<Kind> {
  const found = keptRecords.find((record) => record.id === `civic/${kind}/${slug}`);
  if (!found) throw new Error(`tests/records/ holds no civic/${kind}/${slug}: copy it there from data/`);
  return structuredClone(found) as RecordOf<Kind>;
}
