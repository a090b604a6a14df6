import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../generated/json-schema/record.json" with { type: "json" };
import type { StructureCode } from "../src/findings/finding-code.ts";
import { type CivicRecord, recordKinds, validateRecord, validateSet } from "../src/index.ts";
import { recordRules, setRules } from "../src/rules/rules.ts";
import { conformanceFolder, exampleRecords } from "./example-records.ts";

interface Expected {
  readonly code: string;
  readonly severity: string;
  readonly pointer: string;
  readonly record?: string | undefined;
}

/** An invalid example: one document, or several that are valid one by one. */
interface Invalid {
  readonly description: string;
  readonly document?: unknown;
  readonly documents?: readonly unknown[];
  readonly findings: readonly Expected[];
}

/** Every code of a structure finding; a missing one does not compile. */
const structureCodes: Record<StructureCode, true> = {
  "missing-property": true,
  "unknown-property": true,
  "wrong-type": true,
  "unknown-code": true,
  "unknown-open-code": true,
  "unknown-variant": true,
  "wrong-format": true,
  "wrong-key": true,
  "too-short": true,
  "too-long": true,
  "too-few": true,
  "too-small": true,
  "too-large": true,
  "empty-text": true,
  "nested-too-deep": true,
};

const filesOf = (folder: string) =>
  readdirSync(join(conformanceFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

const read = (folder: string, path: string): unknown =>
  JSON.parse(readFileSync(join(conformanceFolder, folder, path), "utf8"));

describe("valid documents", () => {
  const files = filesOf("valid");

  test.each(files)("%s has no error", (path) => {
    const { findings, valid } = validateRecord(read("valid", path));
    expect(findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
    expect(valid).toBe(true);
  });

  test.each(recordKinds)("kind %s has at least one, in its folder", (kind) => {
    const ofKind = files.filter((path) => path.startsWith(`${kind}/`));
    expect(ofKind.length).toBeGreaterThan(0);
    for (const path of ofKind) expect(read("valid", path)).toMatchObject({ kind });
  });

  test("the examples of the invented State have no finding, alone or together", () => {
    expect(exampleRecords.length).toBeGreaterThanOrEqual(recordKinds.length);
    for (const record of exampleRecords) expect(validateRecord(record).findings).toEqual([]);
    expect(validateSet(exampleRecords)).toEqual([]);
  });
});

describe("invalid documents", () => {
  const files = filesOf("invalid");

  test.each(files)("%s has exactly the findings listed", (path) => {
    const { description, document, documents, findings } = read("invalid", path) as Invalid;
    expect(description).toMatch(/\S/);
    expect(findings.map(({ code }) => code)).toContain(path.split("/")[0]);
    expect(documents === undefined).toBe(document !== undefined);
    const found = documents ? findingsTogether(documents) : validateRecord(document).findings;
    expect(sorted(found)).toEqual(sorted(findings));
  });

  test("every code of structure and of the rules has at least one", () => {
    const codes = [...Object.keys(structureCodes), ...[...recordRules, ...setRules].map(({ code }) => code)];
    expect([...new Set(files.map((path) => path.split("/")[0]))].sort()).toEqual(codes.sort());
  });
});

describe("the published JSON Schema", () => {
  const accepts = new Ajv2020({ strict: true }).compile(schema);

  test("accepts every valid document", () => {
    for (const path of filesOf("valid")) expect([path, accepts(read("valid", path))]).toEqual([path, true]);
  });

  test("refuses exactly the invalid documents whose structure is wrong", () => {
    for (const path of filesOf("invalid")) {
      const { document, documents = [document], findings } = read("invalid", path) as Invalid;
      const wellFormed = findings.every(({ code }) => !Object.hasOwn(structureCodes, code));
      for (const each of documents) expect([path, accepts(each)]).toEqual([path, wellFormed]);
    }
  });
});

/** Documents that are checked together are free of findings one by one. */
function findingsTogether(documents: readonly unknown[]): readonly Expected[] {
  const records = documents.map((document): CivicRecord => {
    const result = validateRecord(document);
    expect(result.findings).toEqual([]);
    if (!result.valid) throw new Error("a document of a set must be valid by itself");
    return result.record;
  });
  return validateSet(records);
}

/** Findings have no order of their own. */
function sorted(findings: readonly Expected[]): string[] {
  return findings
    .map(({ record = "", code, severity, pointer }) => `${record} ${severity} ${code} ${pointer}`)
    .sort();
}
