import { madeRecords } from "./made-records.ts";

/** How many records a store holds while it is measured: `CIVIC_BENCH_RECORDS`, 2 000 by default. */
export const recordCount = Number(process.env.CIVIC_BENCH_RECORDS ?? 2_000);

/** Records of a store that is measured. */
export const benchRecords = madeRecords(recordCount);

/** Whose records they are. */
export const publishers = [...new Set(benchRecords.compiled.map(({ publisher }) => publisher))];
