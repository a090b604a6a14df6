import { describe, expect, test } from "vitest";
import * as z from "zod";
import { copyOf } from "../../tests/real-records.ts";
import { describeFinding } from "../findings/describe-finding.ts";
import { en } from "../findings/messages/en.ts";
import { profile, profileFormats } from "../model/profile.ts";
import { recordSchemas } from "../model/records/record.ts";
import { compileProfile } from "../profiles/compile-profile.ts";
import type { RecordKind } from "../records/kinds.ts";
import { type Formats, formatName, recordFormats } from "./format-name.ts";
import { validateRecord } from "./validate-record.ts";

/** Every pattern of a schema, at any depth. */
function patternsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "pattern" && typeof inner === "string" ? [inner] : patternsOf(inner),
  );
}

function nameOf(pattern: string, formats: Formats): string {
  const issue = { code: "invalid_format", format: "regex", pattern: `/${pattern}/`, path: [], message: "" };
  return formatName(issue as z.core.$ZodIssueInvalidStringFormat, formats);
}

/** What only a regular expression is written with. */
const rawPattern = /[\^$\\]|\[[a-z0-9]-|\(\?/i;

describe("the name of a format", () => {
  test.each(Object.keys(recordSchemas) as RecordKind[])(
    "is no regular expression in any field of %s",
    (kind) => {
      const patterns = new Set(patternsOf(z.toJSONSchema(recordSchemas[kind])));
      expect(patterns.size).toBeGreaterThan(5);
      for (const pattern of patterns) expect(nameOf(pattern, recordFormats)).not.toMatch(rawPattern);
    },
  );

  test("is no regular expression in any field of a profile", () => {
    const formats = { ...recordFormats, ...profileFormats };
    const patterns = new Set(patternsOf(z.toJSONSchema(profile)));
    expect(patterns.size).toBeGreaterThanOrEqual(Object.keys(profileFormats).length);
    for (const pattern of patterns) expect(nameOf(pattern, formats)).not.toMatch(rawPattern);
  });

  test("is the pattern where nobody named it", () => {
    expect(nameOf("^[a-z]+!$", recordFormats)).toBe("^[a-z]+!$");
  });

  test("of a reference says which kind of record belongs there, and how its id is written", () => {
    const service = copyOf("service", "fr-116006");
    service.providers = { organisations: ["France Victimes"] };
    const [finding] = validateRecord(service).findings;
    expect(finding).toMatchObject({
      code: "wrong-format",
      pointer: "/providers/organisations/0",
      params: { format: "RecordId/organisation", actual: "France Victimes" },
    });
    expect(finding && describeFinding(finding, en)).toBe(
      "“France Victimes” cannot stand here. Write the id of a record of kind organisation, such as fr/organisation/name.",
    );
  });

  test("of the id of another kind is the same", () => {
    const service = copyOf("service", "fr-116006");
    service.providers = { organisations: ["civic/service/fr-116006"] };
    expect(validateRecord(service).findings[0]?.params).toMatchObject({
      format: "RecordId/organisation",
    });
  });

  test("in a profile covers its own formats and those of records", () => {
    const { findings } = compileProfile({
      id: "fr/profil/x",
      version: "1",
      extends: "0.2.0",
      title: { fr: "Profil" },
      required: [{ kind: "service", field: "contacts" }],
    });
    expect(
      findings.map(({ pointer, params }) => [pointer, "format" in params && params.format]).sort(),
    ).toEqual([
      ["/id", "ProfileId"],
      ["/required/0/field", "FieldPointer"],
      ["/version", "SemanticVersion"],
    ]);
  });
});
