import { describe, expect, test } from "vitest";
import { testKey } from "../../../tests/signature-vectors.ts";
import { exampleWith, pinned, readExample, ring, trustedOf } from "../../../tests/signed-examples.ts";
import { digestNow } from "../../parts/digest.ts";
import { canonicalise } from "../canonical.ts";
import { keyRing } from "./key-ring.ts";
import { signerOf } from "./signing-key.ts";
import {
  type UnsignedVersion,
  type VersionRules,
  type VersionVerdict,
  verifyVersion,
} from "./verify-version.ts";

const codes = ({ findings }: VersionVerdict) => findings.map(({ code, pointer }) => `${code} ${pointer}`);
const verdictOn = async (more: object, rules: Partial<VersionRules> = {}) =>
  verifyVersion(await readExample(more), { ring, ...rules });

function unsigned(more: object = {}): UnsignedVersion {
  const record = exampleWith(more);
  const canonical = canonicalise(record);
  const { id, version } = record;
  return { exported: { id, version, canonical, digest: digestNow(canonical), record }, warnings: [] };
}

describe("a signed version", () => {
  test("is verified with what it holds", async () => {
    const read = await readExample();
    const verdict = await verifyVersion(read, { ring });
    expect(verdict).toMatchObject({
      verified: true,
      head: { id: "xa/service/example-helpline", publisher: "xa", kind: "service", jurisdiction: "xa" },
      digest: digestNow(read.canonical),
      admitted: { admitted: true, record: read.payload },
      findings: [],
    });
    expect(verdict.verified && verdict.signed).toBe(read);
  });

  test.each<[string, Partial<VersionRules>, string]>([
    [
      "of a publisher that is not taken",
      { mandates: new Map([["xb", "every"]]) },
      "publisher-not-allowed /publisher",
    ],
    [
      "about a State that is not its own",
      { mandates: new Map([["xa", ["fr"]]]) },
      "jurisdiction-not-allowed /jurisdiction",
    ],
    ["by a key that nobody knows", { ring: keyRing([]) }, "key-unknown /protected"],
    [
      "by a key that was revoked",
      { ring: keyRing([{ ...pinned, revoked: true }]) },
      "key-revoked /protected",
    ],
  ])("%s is refused", async (_, rules, said) => {
    const verdict = await verdictOn({}, rules);
    expect([verdict.verified, ...codes(verdict)]).toEqual([false, said]);
    expect(verdict.findings[0]?.record).toBe("xa/service/example-helpline");
  });

  test("by the key of another publisher is refused, though that key counts", async () => {
    const other = await signerOf(testKey("xb"));
    const both = keyRing([pinned, trustedOf(testKey("xb"))]);
    expect(codes(await verifyVersion(await readExample({}, other), { ring: both }))).toEqual([
      "key-unknown /protected",
    ]);
  });

  test("is judged by the door, errors first", async () => {
    const verdict = await verdictOn({ colour: "red", name: {} });
    expect(verdict.verified).toBe(false);
    expect(codes(verdict)).toContain("unknown-property /colour");
    expect(verdict.findings[0]?.severity).toBe("error");
  });

  test("is not judged before its signature is verified", async () => {
    const verdict = await verdictOn({ colour: "red" }, { ring: keyRing([]) });
    expect(codes(verdict)).toEqual(["key-unknown /protected"]);
  });
});

describe("a version of a newer model", () => {
  test.each(["0.4.0", "1.0.0", "0.3.1"])(
    "%s is kept with its head and nothing else",
    async (schemaVersion) => {
      const verdict = await verdictOn({ schemaVersion, kind: "service", colour: { not: "known" } });
      expect(verdict).toMatchObject({
        verified: true,
        head: { version: 1, status: "active" },
        findings: [{ code: "model-newer", severity: "notice", params: { model: schemaVersion } }],
      });
      expect(verdict).not.toHaveProperty("admitted");
    },
  );

  test("needs a head that can be read, and a mandate as every other", async () => {
    const foreign = await verdictOn({ schemaVersion: "9.0.0" }, { mandates: new Map([["xa", []]]) });
    expect(codes(foreign)).toEqual(["jurisdiction-not-allowed /jurisdiction"]);
    expect(codes(await verdictOn({ schemaVersion: "9.0.0", status: 7 }))).toEqual(["wrong-type /status"]);
  });

  test("is none where it was never released", async () => {
    expect(codes(await verdictOn({ schemaVersion: "0.0.9" }))).toEqual(["model-not-known /schemaVersion"]);
    expect(codes(await verdictOn({ schemaVersion: "next" }))).toEqual(["wrong-format /schemaVersion"]);
  });
});

describe("a version that nobody signed", () => {
  test("is refused where nobody named its publisher", async () => {
    expect(codes(await verifyVersion(unsigned(), { ring }))).toEqual(["signature-missing "]);
    const named = { ring, unsigned: new Set(["xb"]) };
    expect(codes(await verifyVersion(unsigned(), named))).toEqual(["signature-missing "]);
  });

  test("is taken where its publisher is named, and judged as every other", async () => {
    const named = { ring, unsigned: new Set(["xa"]) };
    const verdict = await verifyVersion(unsigned(), named);
    expect(verdict).toMatchObject({ verified: true, admitted: { admitted: true } });
    expect(verdict).not.toHaveProperty("signed");
    expect(codes(await verifyVersion(unsigned({ colour: "red" }), named))).toEqual([
      "unknown-property /colour",
    ]);
  });
});
