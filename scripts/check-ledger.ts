import "./node-version.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRecordFolder } from "@civic/schema/folder";
import type { Json } from "./ledger/denominator.ts";
import { factsAtHand } from "./ledger/facts.ts";
import { checkAgainstFacts, checkAgainstRecords, type LedgerRow, summary } from "./ledger/rows.ts";
import { root } from "./processes.ts";

// Checks the ledger of every State, or only of those named: `node --conditions=source scripts/check-ledger.ts gb de`.
const data = join(root, "data");
const facts = factsAtHand();
const asked = process.argv.slice(2);

const records = readRecords();
const ledgers = readdirSync(data).filter((folder) => existsSync(join(data, folder, "ledger.json")));
const unknown = asked.filter((state) => !ledgers.includes(state));
for (const state of unknown) console.error(`${state}: no ledger`);

let errors = unknown.length;
let skipped = 0;
const chosen = ledgers.filter((state) => asked.length === 0 || asked.includes(state));
for (const state of chosen) {
  const { rows } = readJson<{ rows: readonly LedgerRow[] }>(join(data, state, "ledger.json"));
  const known = facts.textOf(state);
  const findings = [
    ...checkAgainstRecords(rows, records),
    ...(known === undefined ? [] : checkAgainstFacts(rows, JSON.parse(known) as { [name: string]: Json })),
  ];
  for (const finding of findings) console.error(`${state} ${finding}`);
  const outcome = `${findings.length} errors${known === undefined ? "; SKIPPED: not compared with facts" : ""}`;
  console.log(`${state}: ${summary(rows)}; ${outcome}`);
  errors += findings.length;
  if (known === undefined) skipped += 1;
}
if (skipped > 0) {
  console.warn(`SKIPPED: ${facts.absence}: rows of ${skipped} of ${chosen.length} ledgers not compared`);
}
console.log(`${chosen.length} ledgers, ${errors} errors`);
process.exitCode = errors > 0 || chosen.length === 0 ? 1 : 0;

/** As they are written: the ledger names places in the files. */
function readRecords(): ReadonlyMap<string, Json> {
  return new Map(
    readRecordFolder(data).flatMap(({ admitted }) =>
      admitted ? [[admitted.view.id, admitted.record as { [name: string]: Json }] as const] : [],
    ),
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
