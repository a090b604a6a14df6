import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profileSchema } from "../generate/json-schema.ts";
import { profile } from "../src/model/profile.ts";
import { long } from "./agreement-corpus.ts";
import { documentsOf } from "./documents-from-schema.ts";
import { mutated } from "./mutation.ts";

const published = new Ajv2020({ strict: true, strictTypes: true }).compile(profileSchema());
const example = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../docs/profiles/example-land.profile.json"), "utf8"),
);

describe("the published JSON Schema of a profile and the zod schema", () => {
  test("bears the name and version of the model", () => {
    expect(profileSchema()).toMatchObject({
      $id: expect.stringMatching(/^urn:civic:json-schema:[0-9.]+:profile$/),
      title: "Profile",
    });
  });

  test("both accept the example", () => {
    expect(published(example)).toBe(true);
    expect(profile.safeParse(example).success).toBe(true);
  });

  test("both accept what the schema describes", () => {
    const property = fc.property(documentsOf(profileSchema()), (document) => {
      expect(published(document)).toBe(true);
      expect(profile.safeParse(document).error?.issues).toBeUndefined();
    });
    fc.assert(property, { numRuns: long ? 3_000 : 200 });
  });

  test("give the same verdict on altered profiles", () => {
    const counted = { accepted: 0, refused: 0 };
    const generated = fc.sample(documentsOf(profileSchema()), 40) as object[];
    const property = fc.property(mutated([example, example, ...generated]), (written) => {
      const document: unknown = JSON.parse(JSON.stringify(written));
      const accepted = profile.safeParse(document).success;
      counted[accepted ? "accepted" : "refused"] += 1;
      expect(published(document)).toBe(accepted);
    });
    fc.assert(property, { numRuns: long ? 50_000 : 2_000 });
    expect(counted.accepted).toBeGreaterThan(100);
    expect(counted.refused).toBeGreaterThan(100);
  });

  test.each([
    ["a field outside ASCII", { required: [{ kind: "service", field: "/contacts/é" }] }],
    ["a field with a line end", { required: [{ kind: "service", field: "/contacts\n" }] }],
    [
      "a code of a closed list",
      { codes: [{ list: "need", code: "x-xa-a", broader: "b", labels: { en: "A" } }] },
    ],
    ["fields of an unknown kind", { extensions: { person: {} } }],
  ])("both refuse %s", (_, change) => {
    const document = { ...example, ...change };
    expect(published(document)).toBe(false);
    expect(profile.safeParse(document).success).toBe(false);
  });
});
