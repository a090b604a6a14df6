import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { schemaVersion } from "../records/schema-version.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { migrateRecord } from "./migrate-record.ts";
import type { JsonObject } from "./migration.ts";

const released = join(import.meta.dirname, "../../released");
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as JsonObject;

/** The documents that are kept of every release but that of today's model. */
const documents = readdirSync(released, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== schemaVersion)
  .flatMap(({ name: version }) =>
    readdirSync(join(released, version, "documents"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [version, path] as const),
  );

describe.each(documents)("a document of model version %s, %s", (version, name) => {
  const document = read(join(released, version, "documents", name));

  test("is valid under the schema released then", () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false }).addKeyword("discriminator");
    const validate = ajv.compile(read(join(released, version, "json-schema", `${document.kind}.json`)));
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  test("becomes a valid document of today, without being changed itself", () => {
    const before = JSON.stringify(document);
    const result = migrateRecord(document);
    if ("finding" in result) throw new Error(result.finding.code);
    expect(result).toMatchObject({ from: version, changed: true });
    expect(result.document.schemaVersion).toBe(schemaVersion);
    expect(validateRecord(result.document).findings.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    expect(JSON.stringify(document)).toBe(before);
  });
});

test("what changed from 0.1.0 to 0.2.0", () => {
  const sarvi = read(join(released, "0.1.0/documents/compensation-scheme/fr-sarvi.json"));
  const capacity = { en: "Ten places" };
  const result = migrateRecord({ ...sarvi, capacity, extensions: { fr: { method: "income-percentage" } } });
  if ("finding" in result) throw new Error(result.finding.code);
  const { amounts, policeReport, extensions } = result.document as {
    amounts: { method: string }[];
    policeReport: { required: string };
    extensions: unknown;
  };
  expect(amounts.map(({ method }) => method)).toEqual(["percentage", "percentage"]);
  expect(policeReport.required).toBe("required");
  expect(result.document.capacity).toEqual({ description: capacity });
  expect(extensions).toEqual({ fr: { method: "income-percentage" } });
});

test("whom the scope of a 0.1.0 scheme named becomes a criterion", () => {
  const result = migrateRecord(read(join(released, "0.1.0/documents/compensation-scheme/xa-old-forms.json")));
  if ("finding" in result) throw new Error(result.finding.code);
  expect(result.document).toMatchObject({
    criteria: { op: "code", fact: "victim-status", in: ["bereaved-relative", "witness"] },
  });
  expect(result.document.territorialScope).not.toHaveProperty("victimStatuses");
});

describe("what changed from 0.2.0 to 0.3.0", () => {
  const service = read(join(released, "0.2.0/documents/service/example-helpline.json"));
  const migrated = (more: JsonObject) => {
    const result = migrateRecord({ ...service, ...more });
    if ("finding" in result) throw new Error(result.finding.code);
    return result;
  };

  test("whether a number can be called from abroad became a code", () => {
    const contacts = [true, false].map((reachableFromAbroad) => ({
      channel: "telephone",
      number: "+33180523376",
      reachableFromAbroad,
    }));
    expect(migrated({ contacts }).document).toMatchObject({
      contacts: [{ reachableFromAbroad: "yes" }, { reachableFromAbroad: "no" }],
    });
  });

  test("debriefing became support, once", () => {
    expect(migrated({ serviceTypes: ["psychosocial", "responder-debriefing"] }).document).toMatchObject({
      serviceTypes: ["psychosocial", "responder-support"],
    });
    const both = migrated({ serviceTypes: ["responder-debriefing", "psychosocial", "responder-support"] });
    expect(both.document).toMatchObject({ serviceTypes: ["psychosocial", "responder-support"] });
    expect(both.dropped).toEqual(["/serviceTypes/0"]);
    expect(both.originOf("/serviceTypes/1")).toBe("/serviceTypes/2");
  });
});

test("a document of today stays the same object", () => {
  const record = copyOf("service", "fr-116006");
  expect(migrateRecord(record)).toMatchObject({ document: record, from: schemaVersion, changed: false });
});

test.each([undefined, null, "text", [], {}, { schemaVersion: 1 }, { schemaVersion: "9.9.9" }])(
  "%j is a finding that names the known versions",
  (document) => {
    const result = migrateRecord(document);
    const params = { known: ["0.1.0", "0.2.0", schemaVersion] };
    expect(result).toMatchObject({ finding: { code: "model-not-known", pointer: "/schemaVersion", params } });
  },
);

test("nesting that no record needs is a finding, not an exhausted stack", () => {
  const document: Record<string, unknown> = { schemaVersion: "0.1.0" };
  let inner = document;
  for (let level = 0; level < 100_000; level += 1) inner = inner.name = {} as Record<string, unknown>;
  expect(migrateRecord(document)).toMatchObject({ finding: { code: "nested-too-deep" } });
});
