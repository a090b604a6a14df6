import { median } from "../../../../tests/support/median.ts";
import type { CivicRecord } from "../../generated/types/model.ts";
import { goalLine } from "../../tests/bench/goals.ts";
import { realRecords } from "../../tests/real-records.ts";
import { walkRecord } from "../structure/walk-record.ts";
import { validateSet } from "../validation/validate-set.ts";
import { checkRules } from "./check-rules.ts";
import { recordRules, setRules } from "./rules.ts";

// The full rule set over 10,000 and over 20,000 records: the time must grow in step with their number.
const rounds = 7;
const sets = [set(10_000), set(20_000)] as const;
const times: [number[], number[]] = [[], []];

for (let round = 0; round < rounds; round += 1) {
  for (const [index, records] of sets.entries()) {
    const start = performance.now();
    runAll(records);
    times[index]?.push(performance.now() - start);
  }
}

const [half, whole] = [median(times[0]), median(times[1])];
console.log(`all ${recordRules.length + setRules.length} rules, median of ${rounds} interleaved rounds`);
console.log(`  10,000 records ${half.toFixed(0)} ms`);
console.log(`  20,000 records ${whole.toFixed(0)} ms`);
const figure = whole / half;
/** Twice, and what the collector of V8 takes for twice the heap. */
const ceiling = 2.1;
console.log(goalLine({ name: "20,000 records against 10,000", figure, ceiling, unit: "×" }));
if (figure > ceiling) process.exitCode = 1;

/** Real records under ids and names of their own, so that no rule over the set reports them. */
function set(size: number): CivicRecord[] {
  return Array.from({ length: size }, (_, index) => {
    const record = structuredClone(realRecords[index % realRecords.length] as CivicRecord);
    const copy = `-${Math.floor(index / realRecords.length)}`;
    record.id = `${record.id}${copy}` as CivicRecord["id"];
    record.name[record.language] += copy;
    return record;
  });
}

function runAll(records: readonly CivicRecord[]): void {
  for (const record of records) checkRules(walkRecord(record));
  validateSet(records);
}
