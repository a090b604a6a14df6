import "./node-version.ts";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unnamedNumbers, valueFaults } from "./data-checks/record-values.ts";
import { readStates } from "./data-pages/read-states.ts";
import { root } from "./processes.ts";

// Checks web addresses and telephone numbers of every record; with the facts at hand also that they name each number.
const countries = resolve(root, process.env.CIVIC_FACTS ?? "../shared/facts", "countries");
const states = readStates(join(root, "data"));

let faults = 0;
let skipped = 0;
for (const { folder, files, ledger } of states) {
  const path = join(countries, `${folder.toUpperCase()}.json`);
  const facts = ledger && existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (ledger && facts === undefined) skipped += 1;
  for (const { record } of files) {
    const found = [...valueFaults(record), ...(facts === undefined ? [] : unnamedNumbers(record, facts))];
    for (const fault of found) console.error(fault);
    faults += found.length;
  }
}
if (skipped > 0) console.warn(`SKIPPED: facts not present: numbers of ${skipped} States not compared`);
const records = states.reduce((sum, { files }) => sum + files.length, 0);
console.log(`values of ${records} records, ${faults} faults`);
process.exitCode = faults > 0 || records === 0 ? 1 : 0;
