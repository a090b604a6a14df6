import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { migrateRecord } from "../src/migrations/migrate-record.ts";

// Brings every record file of data/ and of the tests, or of the folder given, to the current model version, keeping the
// order of its fields.
const folders = process.argv[2] === undefined ? ["../../../data", "../tests/records"] : process.argv.slice(2);
const paths = folders.flatMap((folder) => {
  const root = process.argv[2] === undefined ? resolve(import.meta.dirname, folder) : resolve(folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name));
});
let migrated = 0;
for (const path of paths) {
  if (!path.endsWith(".json")) continue;
  const before = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  if (typeof before.schemaVersion !== "string") continue;
  const result = migrateRecord(before);
  if ("finding" in result) throw new Error(`${path}: ${result.finding.code}`);
  if (!result.changed) continue;
  const ordered = Object.fromEntries(Object.keys(before).map((key) => [key, result.document[key]]));
  writeFileSync(path, `${JSON.stringify({ ...ordered, ...result.document }, undefined, 2)}\n`);
  migrated += 1;
}
console.log(`${migrated} records migrated`);
