import { describe, expect, test } from "vitest";
import { admit } from "../../src/admission/admit.ts";
import { mostFindings } from "../../src/findings/listed-findings.ts";
import { recordKinds } from "../../src/records/kinds.ts";
import { validateRecord } from "../../src/validation/validate-record.ts";
import { long } from "../agreement-corpus.ts";
import { exampleRecords } from "../example-records.ts";
import { realRecords } from "../real-records.ts";
import { counted } from "./counted.ts";
import { placesIn } from "./places.ts";
import { manners, stuffed } from "./stuffed.ts";

const lengthOf = (document: unknown) => JSON.stringify(document).length;

/** Of each kind an example and, in the long run, the longest compiled records too: they use nearly every field. */
function recordsOf(kind: string): readonly unknown[] {
  const real = realRecords.filter((record) => record.kind === kind);
  real.sort((a, b) => lengthOf(b) - lengthOf(a));
  return [...exampleRecords.filter((record) => record.kind === kind), ...real.slice(0, long ? 4 : 0)];
}

/** How often validation reads a document of which a place is stuffed to a share of what is taken. */
function reads(stuffing: (share: number) => unknown, share: number): number {
  const made = { count: 0 };
  const { findings } = validateRecord(counted(stuffing(share), made));
  expect(findings.length).toBeLessThanOrEqual(mostFindings);
  return made.count;
}

describe.each(recordKinds)("a record of kind %s, wherever it is stuffed", (kind) => {
  const places = recordsOf(kind).flatMap((record) => placesIn(record).map((place) => ({ ...place, record })));
  // Texts are read once; in the short run every fifth of the other places.
  const looked = places.filter(({ holds }, index) => holds !== "text" && (long || index % 5 === 0));

  test("is read in step with its size", () => {
    for (const { record, ...place } of looked)
      for (const manner of manners) {
        const of = (share: number) => stuffed(record, place, { manner, share });
        const [half, whole] = [reads(of, 0.03), reads(of, 0.06)];
        expect([place.name, manner, whole <= 2.2 * half]).toEqual([place.name, manner, true]);
      }
  });

  test.runIf(long)(
    "is judged with no more findings than are listed",
    () => {
      for (const { record, ...place } of places)
        for (const manner of manners) {
          const bytes = new TextEncoder().encode(JSON.stringify(stuffed(record, place, { manner })));
          expect(admit(bytes).findings.length).toBeLessThanOrEqual(mostFindings);
        }
    },
    600_000,
  );
});
