import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import record from "../generated/json-schema/record.json" with { type: "json" };
import { civicRecord, recordKinds } from "../src/index.ts";
import { mutated } from "./mutation.ts";
import { realRecords } from "./real-records.ts";

const long = process.env.CIVIC_TEST_LONG === "1";
const ajv = new Ajv2020({ strict: true, strictTypes: false, discriminator: false, allErrors: false });
ajv.addKeyword("discriminator");
const published = ajv.compile(record);

describe("the published JSON Schema and the zod schema", () => {
  test("accept every compiled record", () => {
    expect(realRecords.length).toBeGreaterThan(90);
    for (const document of realRecords)
      expect([document.id, published(document)]).toEqual([document.id, true]);
  });

  test("give the same verdict on altered records", { timeout: long ? 600_000 : 60_000 }, () => {
    const verdicts = { accepted: 0, refused: 0 };
    const property = fc.property(mutated(realRecords), (document) => {
      const zod = civicRecord.safeParse(document).success;
      verdicts[zod ? "accepted" : "refused"] += 1;
      expect(published(document)).toBe(zod);
    });
    fc.assert(property, { numRuns: long ? 100_000 : 4_000 });
    expect(verdicts.accepted).toBeGreaterThan(50);
    expect(verdicts.refused).toBeGreaterThan(50);
  });

  test.each(Object.keys(recordKinds))("the schema of %s stands alone", async (kind) => {
    const { default: schema } = await import(`../generated/json-schema/${kind}.json`, {
      with: { type: "json" },
    });
    const validate = new Ajv2020({ strict: true, strictTypes: false })
      .addKeyword("discriminator")
      .compile(schema);
    const ofKind = realRecords.filter((document) => document.kind === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    for (const document of ofKind) expect(validate(document)).toBe(true);
    expect(validate({ ...ofKind[0], surplus: true })).toBe(false);
  });
});
