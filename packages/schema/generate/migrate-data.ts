import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRecordFolder } from "../src/folder/read-folder.ts";

// Brings every record file of data/ and of the tests, or of the folders given, to the current model version, keeping the
// order of its fields.
const own = ["../../../data", "../tests/records"].map((folder) => resolve(import.meta.dirname, folder));
const given = process.argv.slice(2).map((folder) => resolve(folder));
let migrated = 0;
for (const root of given.length > 0 ? given : own) {
  for (const { path, admitted, findings } of readRecordFolder(root)) {
    if (!admitted) {
      const reasons = findings.map(({ code, pointer }) => `${code} at ${pointer}`);
      throw new Error(`${path}: ${reasons.join(", ")}`);
    }
    const { record, view, model } = admitted;
    if (model === view.schemaVersion) continue;
    const names = Object.keys(record).filter((name) => name in view);
    const ordered = Object.fromEntries(names.map((name) => [name, view[name as keyof typeof view]]));
    writeFileSync(join(root, path), `${JSON.stringify({ ...ordered, ...view }, undefined, 2)}\n`);
    migrated += 1;
  }
}
console.log(`${migrated} records migrated`);
