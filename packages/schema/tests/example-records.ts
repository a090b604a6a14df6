import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CivicRecord, RecordKind, RecordOf } from "../src/index.ts";

/** The folder of language-neutral documents. */
export const conformanceFolder = resolve(import.meta.dirname, "../../../conformance");

/** The invented records of an invented State among the valid documents, which resolve one another. */
export const exampleRecords: readonly CivicRecord[] = readdirSync(join(conformanceFolder, "valid"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".json"))
  .sort()
  .map((path) => JSON.parse(readFileSync(join(conformanceFolder, "valid", path), "utf8")) as CivicRecord)
  .filter((record) => record.publisher === "xa");

/** A deep copy of the example record with an id, to be altered by a test. */
export function exampleOf<Kind extends RecordKind>(kind: Kind, slug: string): RecordOf<Kind> {
  const found = exampleRecords.find((record) => record.id === `xa/${kind}/${slug}`);
  if (!found) throw new Error(`conformance/valid holds no xa/${kind}/${slug}`);
  return structuredClone(found) as RecordOf<Kind>;
}
