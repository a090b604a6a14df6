import "./node-version.ts";
import { join } from "node:path";
import { unnamedNumbers, valueFaults } from "./data-checks/record-values.ts";
import { readStates } from "./data-pages/read-states.ts";
import { factsAtHand } from "./ledger/facts.ts";
import { root } from "./processes.ts";

// Checks web addresses and telephone numbers of every record; with the facts at hand also that they name each number.
// One that only a document outside the facts gives is counted, and listed with `--outside`.
const facts = factsAtHand();
const states = readStates(join(root, "data"));

let faults = 0;
let skipped = 0;
let outside = 0;
for (const { folder, files, ledger } of states) {
  const told = ledger && facts.textOf(folder);
  const known = told && told + facts.correctionsOf(folder);
  if (ledger && known === undefined) skipped += 1;
  for (const { record } of files) {
    const unnamed = known === undefined ? [] : unnamedNumbers(record, known);
    const found = [
      ...valueFaults(record),
      ...unnamed.filter((each) => !each.hasOwnSource).map(({ text }) => `${text} is not in the facts`),
    ];
    for (const fault of found) console.error(fault);
    faults += found.length;
    const elsewhere = unnamed.filter((each) => each.hasOwnSource);
    if (process.argv.includes("--outside")) for (const { text } of elsewhere) console.log(text);
    outside += elsewhere.length;
  }
}
if (skipped > 0) console.warn(`SKIPPED: ${facts.absence}: numbers of ${skipped} States not compared`);
if (outside > 0) console.log(`${outside} numbers of documents outside the facts`);
const records = states.reduce((sum, { files }) => sum + files.length, 0);
console.log(`values of ${records} records, ${faults} faults`);
process.exitCode = faults > 0 || records === 0 ? 1 : 0;
