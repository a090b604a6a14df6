import type { CivicRecord } from "../../generated/types/model.ts";
import { realRecords } from "../../tests/real-records.ts";
import { partsOf } from "../records/walk.ts";
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
console.log(`  20,000 records ${whole.toFixed(0)} ms: ${(whole / half).toFixed(2)} × (ceiling 2.2)`);

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
  const indexed = records.map((record) => ({ record, parts: partsOf(record) }));
  for (const { record, parts } of indexed) for (const rule of recordRules) [...rule.check(record, parts)];
  for (const rule of setRules) [...rule.check(indexed)];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
