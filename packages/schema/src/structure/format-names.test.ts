import { describe, expect, test } from "vitest";
import { model } from "../../generated/structure/model.ts";
import { profileStructure } from "../../generated/structure/profile.ts";
import { copyOf } from "../../tests/real-records.ts";
import { describeFinding } from "../findings/describe-finding.ts";
import { formatNames } from "../findings/forms/forms.ts";
import { en } from "../findings/messages/en.ts";
import { compileProfile } from "../profiles/compile-profile.ts";
import { validateRecord } from "../validation/validate-record.ts";
import type { Structure } from "./structure.ts";

/** What findings call every format of a structure, at any depth. */
function formatsIn(value: unknown, name?: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { pattern, writtenAs = name ?? pattern } = value as Structure;
  const own = typeof pattern === "string" ? [String(writtenAs)] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => formatsIn(inner, key))];
}

/** What only a regular expression is written with. */
const rawPattern = /[\^$\\]|\[[a-z0-9]-|\(\?/i;

describe("the name of a format", () => {
  test.each([
    ["records and situations", model.definitions],
    ["a profile", profileStructure],
  ])("is no regular expression in any field of %s", (_, structures) => {
    const names = new Set(formatsIn(structures));
    expect(names.size).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      expect(name).not.toMatch(rawPattern);
      expect(name).not.toMatch(/^[a-z]+(?:[A-Z]|$)/);
    }
  });

  test("is one that findings have words for", () => {
    const listed: ReadonlySet<string> = new Set(formatNames);
    const names = [...formatsIn(model.definitions), ...formatsIn(profileStructure)];
    const wordless = names.filter((name) => !listed.has(name.replace(/^RecordId\/.*/, "RecordId/*")));
    expect([...new Set(wordless)]).toEqual([]);
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
      extends: "0.3.0",
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
