import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { originalTextDigest } from "../src/exchange/translation-digest.ts";
import { readRecordFolder } from "../src/folder/read-folder.ts";

// Writes into every record given (all of data/ without arguments) the digest of the original texts that its
// translations were made from. Run it after the translations have been reviewed, never before.
const root = resolve(import.meta.dirname, "../../../data");
const chosen = new Set(process.argv.slice(2).map((path) => resolve(path)));
let stamped = 0;

for (const { path: place, admitted } of readRecordFolder(root)) {
  const [path, record] = [join(root, place), admitted?.view];
  if (!record?.translations || (chosen.size > 0 && !chosen.has(path))) continue;
  const madeFrom = await originalTextDigest(record);
  const document = JSON.parse(readFileSync(path, "utf8")) as {
    translations: Record<string, { madeFrom?: string }>;
  };
  for (const translation of Object.values(document.translations)) translation.madeFrom = madeFrom;
  writeFileSync(path, `${JSON.stringify(document, undefined, 2)}\n`);
  stamped += 1;
}
console.log(`${stamped} records stamped`);
