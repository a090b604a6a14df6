import { describe, expect, test } from "vitest";
import type { Profile } from "../../generated/types/model.ts";
import { altered } from "../../tests/breaches/breach.ts";
import { copyOf } from "../../tests/real-records.ts";
import { describeFinding } from "../findings/describe-finding.ts";
import { ar } from "../findings/messages/ar.ts";
import { de } from "../findings/messages/de.ts";
import { en } from "../findings/messages/en.ts";
import { es } from "../findings/messages/es.ts";
import { fr } from "../findings/messages/fr.ts";
import { compileProfile } from "./compile-profile.ts";
import { validateWithProfiles } from "./validate-with-profiles.ts";

const minimal: Profile = {
  id: "xa/profile/test",
  version: "1.0.0",
  extends: "0.3.0",
  title: { en: "Test" },
};

function compiled(additions: Partial<Profile>) {
  const { profile, findings } = compileProfile({ ...minimal, ...additions });
  expect(findings).toEqual([]);
  if (!profile) throw new Error("no profile and no finding");
  return profile;
}

function service(additions: object = {}): Record<string, unknown> {
  const record = altered(copyOf("service", "fr-116006"), { "/eligibility/noOtherConditions": true });
  return { ...record, id: "xa/service/number", publisher: "xa", jurisdiction: "xa", ...additions };
}

function errorsOf(document: unknown, ...profiles: Parameters<typeof validateWithProfiles>[1]) {
  const { findings } = validateWithProfiles(document, profiles);
  return findings.filter(({ severity }) => severity === "error");
}

function expectSentences(findings: ReturnType<typeof validateWithProfiles>["findings"]) {
  for (const finding of findings) {
    for (const messages of [ar, de, en, es, fr]) {
      const sentence = describeFinding(finding, messages);
      expect(sentence).not.toBe(finding.code);
      expect(sentence).not.toMatch(/\{[a-z]+\}/);
    }
  }
}

describe("a profile", () => {
  const code = {
    list: "service-type",
    code: "x-xa-team",
    broader: "psychosocial",
    labels: { en: "Team" },
  } as const;

  test.each<[string, object, string, string]>([
    ["of another model version", { extends: "9.9.9" }, "unknown-code", "/extends"],
    ["with an unknown member", { colour: "red" }, "unknown-property", "/colour"],
    ["for an unknown kind", { extensions: { servce: {} } }, "unknown-property", "/extensions/servce"],
    [
      "with an unknown keyword",
      { extensions: { service: { properties: { a: { format: "date" } } } } },
      "keyword-unsupported",
      "/extensions/service/properties/a/format",
    ],
    [
      "with a malformed keyword",
      { extensions: { service: { type: "text" } } },
      "keyword-malformed",
      "/extensions/service/type",
    ],
    [
      "with a pattern of another language",
      { extensions: { service: { propertyNames: { pattern: "\\d" } } } },
      "pattern-unsupported",
      "/extensions/service/propertyNames/pattern",
    ],
    [
      "that is too large",
      { extensions: { service: { allOf: Array.from({ length: 500 }, () => ({})) } } },
      "profile-too-large",
      "/extensions/service/allOf/499",
    ],
    ["with a code in a closed list", { codes: [{ ...code, list: "need" }] }, "unknown-code", "/codes/0/list"],
    [
      "with a code of another State",
      { codes: [{ ...code, code: "x-xb-team" }] },
      "national-code-not-own",
      "/codes/0/code",
    ],
    ["with a code declared twice", { codes: [code, code] }, "national-code-twice", "/codes/1/code"],
    [
      "with a code inside none",
      { codes: [{ ...code, broader: "toString" }] },
      "broader-code-unknown",
      "/codes/0/broader",
    ],
    [
      "that asks for a field that does not exist",
      { required: [{ kind: "service", field: "/contact" }] },
      "profile-field-unknown",
      "/required/0/field",
    ],
  ])("%s is refused", (_, additions, expected, pointer) => {
    const { profile, findings } = compileProfile({ ...minimal, ...additions });
    expect(profile).toBeUndefined();
    expect(findings).toMatchObject([{ code: expected, pointer, severity: "error" }]);
    expectSentences(findings);
  });

  test.each([
    "/name/fr",
    "/contacts",
    "/contacts/*/lastConfirmed",
    "/contacts/*/number",
    "/eligibility/criteria",
    "/translations/fr/reviewedBy",
    "/extensions/xa/any/thing",
  ])("may ask for %s", (field) => {
    compiled({ required: [{ kind: "service", field }] });
  });

  test.each([
    "/name/French",
    "/contacts/0",
    "/contacts/0/number",
    "/kind/x",
    "/__proto__",
    "/contacts/*/fax",
  ])("cannot ask for %s", (field) => {
    const { findings } = compileProfile({ ...minimal, required: [{ kind: "service", field }] });
    expect(findings.map((finding) => finding.code)).toEqual(["profile-field-unknown"]);
  });

  test.each([undefined, null, 1, "profile", [], {}, { id: {} }])(
    "may be %j, and nothing is thrown",
    (value) => {
      expect(compileProfile(value).profile).toBeUndefined();
      expect(compileProfile(value).findings.length).toBeGreaterThan(0);
    },
  );
});

describe("a record under a profile", () => {
  test("holds extensions as the profile says", () => {
    const schema = { required: ["reference"], properties: { reference: { pattern: "^[A-Z]{2}$" } } };
    const profile = compiled({ extensions: { service: schema } });
    expect(errorsOf(service({ extensions: { xa: { reference: "AB" } } }), profile)).toEqual([]);
    expect(errorsOf(service(), profile)).toEqual([]);
    const wrong = errorsOf(service({ extensions: { xa: { reference: "ab" } } }), profile);
    expect(wrong).toMatchObject([
      {
        code: "extension-invalid",
        pointer: "/extensions/xa/reference",
        params: { profile: "xa/profile/test", keyword: "pattern", expected: "^[A-Z]{2}$" },
      },
    ]);
    expectSentences(wrong);
    expect(errorsOf(service({ extensions: { xa: {} } }), profile)).toMatchObject([
      { pointer: "/extensions/xa/reference", params: { keyword: "required" } },
    ]);
  });

  test("holds no extension where the profile has none, and leaves those of others alone", () => {
    const found = errorsOf(service({ extensions: { xa: { a: 1 }, xb: { a: 1 } } }), compiled({}));
    expect(found).toMatchObject([{ code: "extension-undeclared", pointer: "/extensions/xa" }]);
    expectSentences(found);
  });

  test("uses declared codes only, in the list they are declared for", () => {
    const declared: NonNullable<Profile["codes"]>[number] = {
      list: "service-type",
      code: "x-xa-team",
      broader: "psychosocial",
      labels: { en: "T" },
    };
    const profile = compiled({ codes: [declared] });
    const used = validateWithProfiles(service({ serviceTypes: ["x-xa-team", "x-xb-other"] }), [profile]);
    // The code of the other State, whose profile is not here, is still to be explained by the record.
    expect(used).toMatchObject({
      valid: true,
      findings: [{ code: "national-code-unexplained", pointer: "/serviceTypes/1" }],
    });
    const found = errorsOf(service({ serviceTypes: ["psychosocial", "x-xa-other"] }), profile);
    expect(found).toMatchObject([
      {
        code: "national-code-undeclared",
        pointer: "/serviceTypes/1",
        params: { code: "x-xa-other", list: "service-type" },
      },
    ]);
    expectSentences(found);
    const organisation = {
      ...copyOf("organisation", "fr-fgti"),
      id: "xa/organisation/fund",
      publisher: "xa",
      jurisdiction: "xa",
    };
    expect(errorsOf({ ...organisation, providerTypes: ["x-xa-team"] }, profile)).toMatchObject([
      { code: "national-code-undeclared", params: { list: "provider-type" } },
    ]);
  });

  test("does not take a text for a code", () => {
    const name = { en: "x-xa-team", fr: "x-xa-team" };
    expect(errorsOf(service({ name }), compiled({}))).toEqual([]);
  });

  test("has the fields that the profile makes mandatory, if the State publishes it", () => {
    const profile = compiled({
      required: [
        { kind: "service", field: "/name/nl" },
        { kind: "service", field: "/contacts/*/lastConfirmed", severity: "notice" },
        { kind: "pathway", field: "/notes" },
      ],
    });
    const contacts = [
      { channel: "telephone", number: "112", lastConfirmed: "2026" },
      { channel: "telephone", number: "113" },
    ];
    const { findings, valid } = validateWithProfiles(service({ contacts }), [profile]);
    const found = findings.filter(({ code }) => code === "profile-field-missing");
    expect(found).toMatchObject([
      { severity: "error", pointer: "/name/nl", params: { field: "/name/nl" } },
      { severity: "notice", pointer: "/contacts/1/lastConfirmed" },
    ]);
    expect(valid).toBe(false);
    expectSentences(found);
    const { contacts: _, ...without } = service();
    expect(errorsOf(without, profile).map(({ pointer }) => pointer)).toEqual(["/name/nl"]);
    expect(errorsOf(copyOf("service", "fr-116006"), profile)).toEqual([]);
  });

  test("a severity below error leaves the record valid", () => {
    const required = [{ kind: "service" as const, field: "/name/nl", severity: "warning" as const }];
    const result = validateWithProfiles(service(), [compiled({ required })]);
    expect(result).toMatchObject({ valid: true, record: { id: "xa/service/number" } });
  });

  test("a mistake against the model does not hide one against the profile, nor is it said twice", () => {
    const profile = compiled({
      extensions: { service: { maxProperties: 0 } },
      required: [{ kind: "service", field: "/needs" }],
    });
    const { needs: _, ...broken } = service({ extensions: { xa: { a: 1 } } });
    const { findings, valid } = validateWithProfiles(broken, [profile]);
    expect(valid).toBe(false);
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["missing-property", "/needs"],
      ["extension-invalid", "/extensions/xa"],
    ]);
  });

  test.each([
    undefined,
    null,
    1,
    [],
    {},
    { kind: "service" },
    { kind: "service", extensions: [], needs: {} },
  ])("may be %j, and nothing is thrown", (document) => {
    const profile = compiled({ required: [{ kind: "service", field: "/contacts/*/number" }] });
    expect(validateWithProfiles(document, [profile]).valid).toBe(false);
  });

  test("200 KB of text under a profile on which a backtracking engine would not end", () => {
    const patterns = Array.from({ length: 4 }, () => ({ pattern: "^(a?){60}b$" }));
    const profile = compiled({ extensions: { service: { additionalProperties: { allOf: patterns } } } });
    const xa = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`m${at}`, "a".repeat(10_000)]));
    expect(errorsOf(service({ extensions: { xa } }), profile)).toHaveLength(80);
  });
});
