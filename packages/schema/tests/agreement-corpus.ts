import fc from "fast-check";
import { kindSchema } from "../generate/json-schema.ts";
import { type CivicRecord, type RecordKind, recordKinds } from "../src/index.ts";
import { civicRecord } from "../src/model/records/record.ts";
import { documentsOf } from "./documents-from-schema.ts";
import { mutated } from "./mutation.ts";
import { realRecords } from "./real-records.ts";

export const long = process.env.CIVIC_TEST_LONG === "1";

export const kinds = recordKinds;

/** Documents of one kind that its JSON Schema accepts, with every field of the model among them. */
export function generated(kind: RecordKind): fc.Arbitrary<CivicRecord> {
  return documentsOf(kindSchema(kind)) as fc.Arbitrary<CivicRecord>;
}

/** Documents of every kind in equal parts, from generated and compiled records, after random alterations. */
export function altered(basesPerKind: number, seed?: number): fc.Arbitrary<unknown> {
  const drawing = { numRuns: basesPerKind, ...(seed !== undefined && { seed }) };
  const byKind = kinds.map((kind) => {
    const drawn = fc.sample(generated(kind), drawing);
    const real = realRecords.filter((record) => record.kind === kind);
    return real.length > 0 ? fc.oneof(mutated(drawn), mutated(real)) : mutated(drawn);
  });
  return fc.oneof(...byKind);
}

/** A document and whether zod accepts it. */
export interface Judged {
  readonly document: unknown;
  readonly accepted: boolean;
}

/** Altered documents with the verdict of zod. A fixed seed, because other processes judge them in one go. */
export function judged(size: number, seed: number): Judged[] {
  return fc
    .sample(altered(60, seed), { numRuns: size, seed })
    .map((document) => ({ document, accepted: civicRecord.safeParse(document).success }));
}
