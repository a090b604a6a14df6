import "./node-version.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRecordFolder } from "@civic/schema/folder";
import type { Json } from "./ledger/denominator.ts";
import { checkAgainstFacts, checkAgainstRecords, type LedgerRow, summary } from "./ledger/rows.ts";
import { root } from "./processes.ts";

// Checks the ledger of every State, or only of those named: `node --conditions=source scripts/check-ledger.ts gb de`.
const data = join(root, "data");
const countries = resolve(root, process.env.CIVIC_FACTS ?? "../shared/facts", "countries");
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
  const path = join(countries, `${state.toUpperCase()}.json`);
  const present = existsSync(path);
  const findings = [
    ...checkAgainstRecords(rows, records),
    ...(present ? checkAgainstFacts(rows, readJson<{ [name: string]: Json }>(path)) : []),
  ];
  for (const finding of findings) console.error(`${state} ${finding}`);
  const outcome = `${findings.length} errors${present ? "" : "; SKIPPED: facts not present"}`;
  console.log(`${state}: ${summary(rows)}; ${outcome}`);
  errors += findings.length;
  if (!present) skipped += 1;
}
if (skipped > 0) {
  console.warn(`SKIPPED: facts not present: rows of ${skipped} of ${chosen.length} ledgers not compared`);
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
