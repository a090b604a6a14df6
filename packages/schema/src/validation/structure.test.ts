import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { describeFinding } from "../findings/describe-finding.ts";
import { en } from "../findings/messages/en.ts";
import { fr } from "../findings/messages/fr.ts";
import { validateRecord } from "./validate-record.ts";

type Loose = Record<string, unknown>;

/** What validation says of the service 116 006 after one alteration. */
function findingsAfter(alter: (record: Loose) => void) {
  const record = copyOf("service", "fr-116006") as unknown as Loose;
  alter(record);
  return validateRecord(record);
}

describe("structure", () => {
  const cases: [string, (record: Loose) => void, object][] = [
    [
      "a missing property",
      (r) => delete r.needs,
      { code: "missing-property", pointer: "/needs", params: { property: "needs" } },
    ],
    [
      "an unknown property",
      (r) => (r.colour = "red"),
      { code: "unknown-property", pointer: "/colour", params: { property: "colour" } },
    ],
    [
      "a wrong type",
      (r) => (r.needs = "information"),
      { code: "wrong-type", pointer: "/needs", params: { expected: "array", actual: "string" } },
    ],
    [
      "null, which is never a value",
      (r) => (r.cost = null),
      {
        code: "wrong-type",
        pointer: "/cost",
        params: { expected: "object/basis,fees,description", actual: "null" },
      },
    ],
    ["a code of no list", (r) => (r.needs = ["money"]), { code: "unknown-code", pointer: "/needs/0" }],
    [
      "a malformed date",
      (r) => (r.asOf = "Nov 2026"),
      { code: "wrong-format", pointer: "/asOf", params: { format: "PartialDate", actual: "Nov 2026" } },
    ],
    [
      "a code of no open list",
      (r) => (r.serviceTypes = ["magic"]),
      {
        code: "unknown-open-code",
        pointer: "/serviceTypes/0",
        params: { list: "service-type", actual: "magic" },
      },
    ],
    ["an empty list", (r) => (r.needs = []), { code: "too-few", pointer: "/needs", params: { minimum: 1 } }],
    [
      "a number below its bound",
      (r) => (r.version = 0),
      { code: "too-small", pointer: "/version", params: { minimum: 1 } },
    ],
    ["a text in no language", (r) => (r.name = {}), { code: "empty-text", pointer: "/name" }],
    [
      "a text under no language",
      (r) => (r.name = { English: "x" }),
      { code: "wrong-key", pointer: "/name/English", params: { key: "English" } },
    ],
    [
      "an unknown channel",
      (r) => (r.contacts = [{ channel: "fax" }]),
      { code: "unknown-variant", pointer: "/contacts/0/channel" },
    ],
    [
      "an overlong text",
      (r) => (r.name = { en: "x".repeat(10_001) }),
      { code: "too-long", pointer: "/name/en", params: { maximum: 10_000 } },
    ],
    ["an unknown kind", (r) => (r.kind = "servce"), { code: "unknown-variant", pointer: "/kind" }],
  ];

  test.each(cases)("reports %s", (_, alter, expected) => {
    const { valid, findings } = findingsAfter(alter);
    expect(valid).toBe(false);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ...expected, severity: "error" });
  });

  test("reports everything at once", () => {
    const { findings } = findingsAfter((r) => {
      delete r.needs;
      r.colour = "red";
      r.version = "1";
    });
    expect(findings.map((finding) => finding.code).sort()).toEqual([
      "missing-property",
      "unknown-property",
      "wrong-type",
    ]);
  });

  test.each([undefined, null, 1, "text", [], {}, { kind: null }])("never throws on %j", (value) => {
    expect(validateRecord(value).valid).toBe(false);
    expect(validateRecord(value).findings.length).toBeGreaterThan(0);
  });

  test.each([en, fr])("has a whole sentence for every finding", (messages) => {
    for (const [, alter] of cases) {
      for (const finding of findingsAfter(alter).findings) {
        const sentence = describeFinding(finding, messages);
        expect(sentence).not.toMatch(/\{[a-z]+\}/i);
        expect(sentence).toMatch(/[.»”?؟]$/);
      }
    }
  });
});
