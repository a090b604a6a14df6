import { canonicalise, digestOf, type Finding, writeExportEnd, writeExportLine } from "@civic/schema";
import { expect, type TestContext, test } from "vitest";
import { type SampleOptions, sampleService, sampleVersion } from "../../tests/support/sample-record.ts";
import { emptyStore } from "../../tests/support/test-store.ts";
import type { Store } from "../store/store.ts";
import { takeExport } from "./take-export.ts";

async function lineOf(
  options: SampleOptions = {},
  wrong: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const record = sampleService(options);
  const canonical = canonicalise({ ...record, ...wrong });
  const digest = await digestOf(canonical);
  return writeExportLine({ id: record.id, version: record.version, canonical, digest });
}

interface Taken {
  readonly store: Store;
  readonly codes: readonly (readonly [code: string, record: string | undefined])[];
  readonly findings: readonly Finding[];
  readonly received: number;
  readonly added: number;
}

async function take(context: TestContext, text: string, given?: Store): Promise<Taken> {
  const store = given ?? (await emptyStore("embedded", context));
  const findings: Finding[] = [];
  async function* chunks() {
    yield new TextEncoder().encode(text);
  }
  const onFinding = (finding: Finding) => findings.push(finding);
  const report = await takeExport(chunks(), {
    store,
    publishers: ["be", "civic"],
    onFinding,
    onFailure: () => undefined,
  });
  return { store, findings, codes: findings.map(({ code, record }) => [code, record]), ...report };
}

test("stores what an export holds, byte for byte", async (context) => {
  const { record, canonical, digest } = await sampleVersion({ version: 3, name: { en: "Écoute" } });
  const text = (await lineOf({ version: 3, name: { en: "Écoute" } })) + writeExportEnd(1);
  const { store, codes, received, added } = await take(context, text);
  expect([codes, received, added]).toEqual([[], 1, 1]);
  const found = await store.get(record.id);
  expect(found).toMatchObject({ id: record.id, version: 3, digest });
  expect(Buffer.from(found?.canonical ?? []).toString()).toBe(canonical);
  expect(await take(context, text, store)).toMatchObject({ codes: [], received: 1, added: 0 });
});

test("refuses a record that was altered, and takes the others", async (context) => {
  const lines = await Promise.all(["a", "b", "c"].map((slug) => lineOf({ slug })));
  const text = lines
    .join("")
    .replace('"be/service/b","jurisdiction":"be"', '"be/service/b","jurisdiction":"bf"');
  const { store, codes, findings } = await take(context, text + writeExportEnd(3));
  expect(codes).toEqual([["digest-mismatch", "be/service/b"]]);
  expect(findings[0]?.params).toMatchObject({ expected: expect.stringMatching(/^sha-256:/) });
  expect(await store.get("be/service/b")).toBeUndefined();
  expect(await store.countByJurisdiction()).toEqual(new Map([["be", 2]]));
});

test("refuses what pretends to be another record", async (context) => {
  const text = (await lineOf({ slug: "a" })).replace('{"id":"be/service/a"', '{"id":"be/service/z"');
  const { codes, added } = await take(context, text + writeExportEnd(1));
  expect([codes, added]).toEqual([[["id-mismatch", "be/service/z"]], 0]);
});

test("refuses publishers that are not accepted from there", async (context) => {
  const text = (await lineOf({ publisher: "fr", jurisdiction: "fr" })) + (await lineOf()) + writeExportEnd(2);
  const { codes, added } = await take(context, text);
  expect([codes, added]).toEqual([[["publisher-not-allowed", "fr/service/help-line"]], 1]);
});

test("refuses records that are not valid, with what is wrong with them", async (context) => {
  const text = await lineOf({}, { sources: [], status: "new" });
  const { findings, added } = await take(context, text + writeExportEnd(1));
  expect(added).toBe(0);
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "unknown-code", pointer: "/status", record: "be/service/help-line" }),
      expect.objectContaining({ code: "too-short", pointer: "/sources", record: "be/service/help-line" }),
    ]),
  );
});

test("never overwrites a version with other content", async (context) => {
  const { store } = await take(context, (await lineOf()) + writeExportEnd(1));
  const before = await store.get("be/service/help-line");
  const { codes, added } = await take(
    context,
    (await lineOf({ name: { en: "Other" } })) + writeExportEnd(1),
    store,
  );
  expect([codes, added]).toEqual([[["version-conflict", "be/service/help-line"]], 0]);
  expect(await store.get("be/service/help-line")).toEqual(before);
});

test("keeps the higher version of its own", async (context) => {
  const { store } = await take(context, (await lineOf({ version: 5 })) + writeExportEnd(1));
  expect(await take(context, (await lineOf({ version: 4 })) + writeExportEnd(1), store)).toMatchObject({
    codes: [],
    added: 0,
  });
  expect((await store.get("be/service/help-line"))?.version).toBe(5);
});

test.for([
  ["without its end", (line: string) => line, ["export-truncated"], 1],
  ["cut inside a line", (line: string) => line + line.slice(0, 50), ["export-truncated"], 1],
  ["that lost a line", (line: string) => line + writeExportEnd(2), ["export-truncated"], 1],
  ["of nothing at all", () => "", ["export-truncated"], 0],
  ["that goes on after its end", (line: string) => writeExportEnd(0) + line, ["export-line-malformed"], 0],
  [
    "of other lines",
    () => `<html>\n[1]\nnull\n${writeExportEnd(3)}`,
    Array(3).fill("export-line-malformed"),
    0,
  ],
  ["with an endless line", () => "a".repeat(5_000_000), ["document-too-large", "export-truncated"], 0],
  [
    "with a line that is too long, and one after it",
    (line: string) => `{"id":"be/x/y","${"a".repeat(2_000_000)}":1}\n${line}${writeExportEnd(2)}`,
    ["document-too-large"],
    1,
  ],
  [
    "nested without end",
    () =>
      `{"id":"be/x/y","version":1,"digest":"","record":${"[".repeat(90_000)}${"]".repeat(90_000)}}\n${writeExportEnd(1)}`,
    ["nested-too-deep"],
    0,
  ],
  [
    "of more values than a record has",
    () => `[${"1,".repeat(30_000)}1]\n${writeExportEnd(1)}`,
    ["too-many-values"],
    0,
  ],
] as const)("names an export %s", async ([, make, codes, added], context) => {
  const taken = await take(context, make(await lineOf()));
  expect(taken.codes.map(([code]) => code)).toEqual(codes);
  expect(taken.added).toBe(added);
});

test("takes exports that are longer than one batch", async (context) => {
  const lines = await Promise.all(
    Array.from({ length: 250 }, (_, index) => lineOf({ slug: `line-${index}` })),
  );
  const { codes, received, added } = await take(context, lines.join("") + writeExportEnd(250));
  expect([codes, received, added]).toEqual([[], 250, 250]);
});
