import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { realRecords } from "../../tests/real-records.ts";
import { canonicalise } from "../exchange/canonical.ts";
import { digestOf } from "../exchange/digest.ts";
import { versionLimit } from "../records/version-limit.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { admit, admitDocument } from "./admit.ts";

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const told = (value: unknown) =>
  admit(bytesOf(value)).findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
const [real] = realRecords.filter(({ kind }) => kind === "service");
const text = JSON.stringify(real);

test("every real record is admitted with its canonical bytes and digest", async () => {
  for (const record of realRecords) {
    const admission = admit(bytesOf(JSON.stringify(record, undefined, 2)));
    const canonical = canonicalise(record);
    expect(admission).toMatchObject({ admitted: true, model: record.schemaVersion, canonical });
    if (!admission.admitted) continue;
    expect(admission.view).toBe(admission.record);
    expect(new TextDecoder().decode(admission.bytes)).toBe(canonical);
    expect(admission.digest).toBe(await digestOf(canonical));
    expect(admission.findings).toEqual(validateRecord(record).findings);
  }
});

test("the layout of a document changes neither bytes nor digest", () => {
  const digests = [undefined, 2, "\t"].map((indent) => {
    const admission = admit(bytesOf(`\uFEFF${JSON.stringify(real, undefined, indent)}\r\n`));
    return admission.admitted && admission.digest;
  });
  expect(new Set(digests).size).toBe(1);
  expect(digests[0]).toMatch(/^sha-256:/);
});

describe("two documents never get one digest", () => {
  test.each([
    ["a member twice", text.replace("{", '{"kind":"pathway",'), "error repeated-member /kind"],
    [
      "a number that becomes another",
      text.replace(/"version":1\b/, '"version":1.00000000000000000001'),
      "error number-not-exact /version",
    ],
    [
      "half a character",
      text.replace('"name":{', '"name":{"fr":"\\ud800",'),
      "error lone-surrogate /name/fr",
    ],
  ])("%s is an error, whatever else is wrong", (_, document, said) => {
    expect(told(document)[0]).toContain(said.slice(0, 20));
    expect(told(document).every((line) => line.startsWith("error"))).toBe(true);
    expect(admit(bytesOf(document)).admitted).toBe(false);
  });

  test("numbers written otherwise but equal are one document", () => {
    const [plain, scientific] = ["1", "1.0e0"].map((version) =>
      admit(bytesOf(text.replace(/"version":1\b/, `"version":${version}`))),
    );
    expect(plain).toEqual(scientific);
  });
});

test("a version is a million at most, so that every store holds it and the one after it", () => {
  const version = (number: number) =>
    told({ ...real, version: number }).filter((line) => line.endsWith("/version"));
  expect(version(versionLimit)).toEqual([]);
  expect(version(versionLimit + 1)).toEqual(["error too-large /version"]);
});

test("a canonical form that is longer than the document is bounded, too", () => {
  const numbers = `[${"1e20,".repeat(15_000)}1]`;
  const texts = `"${"x".repeat(900_000)}"`;
  const extensions = (value: string) => text.replace("{", `{"extensions":{"fr":{"a":${value}}},`);
  expect(told(extensions(texts))).not.toContain("error document-too-large ");
  expect(told(extensions(`{"n":${numbers},"t":"${"x".repeat(800_000)}"}`))).toContain(
    "error document-too-large ",
  );
});

test("what is for professionals only is not admitted, though it is valid", () => {
  const folder = join(import.meta.dirname, "../../../../conformance/valid/contact-sheet");
  const sheet = readFileSync(join(folder, "example-desks.json"), "utf8");
  expect(validateRecord(JSON.parse(sheet)).valid).toBe(true);
  expect(told(sheet)).toContain("error kind-not-public /kind");
});

describe("a record of an earlier model", () => {
  const fixtures = join(import.meta.dirname, "../../released/0.1.0/documents");
  const older = (name: string) =>
    JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8")) as Record<string, unknown>;

  test.each(
    readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json")),
  )("%s keeps its bytes and digest, and is read in the current one", async (name) => {
    const document = older(name.replace(".json", ""));
    const admission = admit(bytesOf(document));
    if (!admission.admitted) throw new Error(JSON.stringify(admission.findings));
    expect(admission.record).toEqual(document);
    expect(admission.model).toBe("0.1.0");
    expect(admission.canonical).toBe(canonicalise(document));
    expect(admission.digest).toBe(await digestOf(canonicalise(document)));
    expect(admission.view.schemaVersion).toBe("0.3.0");
    expect(validateRecord(admission.view).valid).toBe(true);
    expect(admission.findings).toContainEqual(
      expect.objectContaining({ code: "model-older", severity: "notice" }),
    );
  });

  test("is held to the model it names, and findings point into it", () => {
    const service = older("service/be-105");
    expect(told({ ...service, capacity: { description: { fr: "Dix places" } } })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error \S+ \/capacity/)]),
    );
    expect(told({ ...service, policeReport: { required: "required" } })).toContain(
      "error unknown-property /policeReport",
    );
  });

  test("findings of rules stand where the value stood", () => {
    const service = older("service/be-105");
    // A character that nobody sees, in a text that moves down one level.
    const lines = told({ ...service, capacity: { fr: "Dix\u200b places" } });
    expect(lines).toContain("warning text-invisible-character /capacity/fr");
  });

  test("days of validity move to the stage, or are said to be left behind", () => {
    const scheme = older("compensation-scheme/fr-fgti-terrorism");
    const { lifeCycle: _, ...silent } = scheme;
    const admission = admitDocument({
      ...silent,
      validFrom: "2020-01-01",
      lifeCycle: { stage: "active" },
    });
    expect(admission).toMatchObject({
      admitted: true,
      view: { lifeCycle: { period: { from: "2020-01-01" } } },
    });
    expect(told({ ...silent, validFrom: "2020-01-01" })).toContain("notice value-left-behind /validFrom");
    const reversed = {
      ...silent,
      validFrom: "2020-01-01",
      validTo: "2019-01-01",
      lifeCycle: { stage: "active" },
    };
    expect(told(reversed).filter((line) => line.startsWith("error"))).toEqual([
      "error period-reversed /validTo",
    ]);
  });

  test("of a model that is not known is not judged any further", () => {
    expect(told({ ...real, schemaVersion: "9.0.0", colour: 1 })).toEqual([
      "error model-not-known /schemaVersion",
    ]);
    expect(told({ ...real, schemaVersion: 2 })).toContain("error unknown-code /schemaVersion");
  });
});
