import { realRecords } from "../../tests/real-records.ts";
import { compileRecordValidator, validateRecord } from "./validate-record.ts";

// Parsing and validating every compiled record, against parsing alone (the floor), interleaved in one run.
const texts = realRecords.map((record) => JSON.stringify(record));
const compiled = compileRecordValidator();
const rounds = 60;

const candidates: Record<string, (text: string) => unknown> = {
  "JSON.parse (floor)": (text) => JSON.parse(text),
  "parse + compiled validator": (text) => compiled(JSON.parse(text)),
  "parse + plain validator": (text) => validateRecord(JSON.parse(text)),
};

const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(candidates)) {
    const start = performance.now();
    for (const text of texts) run(text);
    times.get(name)?.push(performance.now() - start);
  }
}

const floor = median(times.get("JSON.parse (floor)") ?? []);
console.log(`validation of ${texts.length} real records, median of ${rounds} interleaved rounds`);
for (const [name, list] of times) {
  const perRecord = (median(list) * 1000) / texts.length;
  console.log(
    `  ${name.padEnd(28)} ${(median(list) / floor).toFixed(2)} × floor   ${perRecord.toFixed(1)} µs a record`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
