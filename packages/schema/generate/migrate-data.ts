import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { migrateRecord } from "../src/migrations/migrate-record.ts";

// Brings every record file of data/ to the current model version, keeping the order of its fields.
const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../../../data"));
let migrated = 0;
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".json")) continue;
  const path = join(root, name);
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
