import { canonicalise, digestOf, type Finding, writeExportEnd, writeExportLine } from "@civic/schema";
import { expect, type TestContext, test } from "vitest";
import { type SampleOptions, sampleService, sampleVersion } from "../../tests/support/sample-record.ts";
import { emptyStore } from "../../tests/support/test-store.ts";
import type { Store } from "../store/store.ts";
import type { Jurisdictions } from "./mandate.ts";
import { createPace } from "./pace.ts";
import { pullLimits } from "./pull-limits.ts";
import { type TakeOptions, type TakeReport, takeExport } from "./take-export.ts";

async function lineOf(
  options: SampleOptions = {},
  wrong: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const record = sampleService(options);
  const canonical = canonicalise({ ...record, ...wrong });
  const digest = await digestOf(canonical);
  return writeExportLine({ id: record.id, version: record.version, canonical, digest });
}

interface Taken extends TakeReport {
  readonly store: Store;
  readonly codes: readonly (readonly [code: string, record: string | undefined])[];
  readonly findings: readonly Finding[];
}

async function take(context: TestContext, text: string, given: Partial<TakeOptions> = {}): Promise<Taken> {
  const store = given.store ?? (await emptyStore("embedded", context));
  const findings: Finding[] = [];
  async function* chunks() {
    yield new TextEncoder().encode(text);
  }
  const onFinding = (finding: Finding) => findings.push(finding);
  const report = await takeExport(chunks(), {
    publishers: new Map<string, Jurisdictions>([
      ["be", ["be"]],
      ["civic", ["be", "fr"]],
    ]),
    origin: "a peer",
    onFinding,
    onFailure: () => undefined,
    ...given,
    store,
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
  expect(await take(context, text, { store })).toMatchObject({ codes: [], received: 1, added: 0 });
});

test("takes no record away from a jurisdiction that the peer may not speak about", async (context) => {
  const store = await emptyStore("embedded", context);
  await store.accept([await sampleVersion({ jurisdiction: "fr" })], "each");
  const text = (await lineOf({ version: 2 })) + writeExportEnd(1);
  const { codes, added } = await take(context, text, { store });
  expect([codes, added]).toEqual([[["jurisdiction-not-allowed", "be/service/help-line"]], 0]);
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
      expect.objectContaining({ code: "too-few", pointer: "/sources", record: "be/service/help-line" }),
    ]),
  );
});

test("never overwrites a version with other content", async (context) => {
  const { store } = await take(context, (await lineOf()) + writeExportEnd(1));
  const before = await store.get("be/service/help-line");
  const { codes, added } = await take(
    context,
    (await lineOf({ name: { en: "Other" } })) + writeExportEnd(1),
    { store },
  );
  expect([codes, added]).toEqual([[["version-conflict", "be/service/help-line"]], 0]);
  expect(await store.get("be/service/help-line")).toEqual(before);
});

test("keeps the higher version of its own", async (context) => {
  const { store } = await take(context, (await lineOf({ version: 5 })) + writeExportEnd(1));
  expect(await take(context, (await lineOf({ version: 4 })) + writeExportEnd(1), { store })).toMatchObject({
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

test("refuses what a publisher says of a jurisdiction that it may not speak about", async (context) => {
  const text =
    (await lineOf({ slug: "a", jurisdiction: "fr" })) +
    (await lineOf({ slug: "fr-b", publisher: "civic", quality: ["desk-research"], jurisdiction: "fr" })) +
    (await lineOf({ slug: "de-c", publisher: "civic", quality: ["desk-research"], jurisdiction: "de" }));
  const { findings, added } = await take(context, text + writeExportEnd(3));
  expect(findings).toMatchObject([
    { code: "jurisdiction-not-allowed", record: "be/service/a", params: { jurisdiction: "fr" } },
    { code: "jurisdiction-not-allowed", record: "civic/service/de-c" },
  ]);
  expect(added).toBe(1);
});

test("takes a record that replaces one of the same jurisdiction, wherever that stands in the export", async (context) => {
  const text =
    (await lineOf({ slug: "a", replaces: "be/service/b" })) +
    (await lineOf({ slug: "b", replaces: "civic/service/be-c" })) +
    (await lineOf({ slug: "be-c", publisher: "civic", quality: ["desk-research"] }));
  const taken = await take(context, text + writeExportEnd(3));
  expect([taken.codes, taken.added]).toEqual([[], 3]);
  const circle = await lineOf({
    slug: "be-c",
    publisher: "civic",
    quality: ["desk-research"],
    version: 2,
    replaces: "be/service/a",
  });
  const again = await take(context, circle + writeExportEnd(1), taken);
  expect([again.codes, again.added]).toEqual([[["replacement-circular", "civic/service/be-c"]], 0]);
});

test("refuses a record that replaces one of another jurisdiction, one that is not here, and a circle", async (context) => {
  const text =
    (await lineOf({ slug: "fr-x", publisher: "civic", quality: ["desk-research"], jurisdiction: "fr" })) +
    (await lineOf({ slug: "a", replaces: "civic/service/fr-x" })) +
    (await lineOf({ slug: "b", replaces: "be/service/none" })) +
    (await lineOf({ slug: "c", replaces: "be/service/d" })) +
    (await lineOf({ slug: "d", replaces: "be/service/c" })) +
    (await lineOf({ slug: "e" }));
  const { codes, added, store } = await take(context, text + writeExportEnd(6));
  expect(Object.fromEntries(codes.map(([code, record]) => [record, code]))).toEqual({
    "be/service/a": "replaces-other-jurisdiction",
    "be/service/b": "replaces-not-there",
    "be/service/c": "replaces-not-there",
    "be/service/d": "replaces-not-there",
  });
  expect(added).toBe(2);
  expect(await store.get("be/service/e")).toBeDefined();
});

test("takes no version that is far ahead of the latest one, and hides no other for it", async (context) => {
  const text =
    (await lineOf({ slug: "a", version: 1001 })) +
    (await lineOf({ slug: "b", version: 1000 })) +
    (await lineOf({ slug: "c", version: 999_999 }));
  const taken = await take(context, text + writeExportEnd(3));
  expect(taken.codes).toEqual([
    ["version-jump", "be/service/a"],
    ["version-jump", "be/service/c"],
  ]);
  expect(taken.findings[0]?.params).toEqual({ version: 1001, latest: 0, maximum: 1000 });
  expect(await take(context, await lineOf({ slug: "b", version: 2000 }), taken)).toMatchObject({ added: 1 });
});

test("keeps both sides of a contradiction, and says it once", async (context) => {
  const { store } = await take(context, (await lineOf()) + writeExportEnd(1));
  const other = (await lineOf({ name: { en: "Other" } })) + writeExportEnd(1);
  expect(await take(context, other, { store })).toMatchObject({
    contradicting: 1,
    codes: [expect.anything()],
  });
  expect(await take(context, other, { store })).toMatchObject({ contradicting: 1, codes: [] });
  expect(await store.notes.disagreements()).toEqual([
    {
      id: "be/service/help-line",
      version: 1,
      stored: (await store.get("be/service/help-line"))?.digest,
      offered: expect.stringMatching(/^sha-256:/),
      canonical: expect.stringContaining('"Other"'),
      origin: "a peer",
    },
  ]);
});

test.for([
  ["lines", { lines: 250 }, { lines: 251, added: 250 }],
  ["records", { records: 100 }, { received: 101, added: 100 }],
] as const)("ends at the bound %s and keeps what came before", async ([ended, bound, report], context) => {
  const lines = await Promise.all(Array.from({ length: 400 }, (_, index) => lineOf({ slug: `n-${index}` })));
  const limits = { ...pullLimits, ...bound };
  const taken = await take(context, lines.join(""), { limits });
  expect(taken).toMatchObject({ ...report, ended });
});

test("stores no more than there is room for, and gives others a turn while it refuses", async (context) => {
  const lines = await Promise.all(Array.from({ length: 300 }, (_, index) => lineOf({ slug: `n-${index}` })));
  expect(await take(context, lines.join(""), { room: 1 })).toMatchObject({ added: 100, ended: "room" });
  let turns = 0;
  let open = true;
  const count = () => {
    turns += 1;
    if (open) setImmediate(count);
  };
  setImmediate(count);
  let clock = 0;
  await take(context, "{}\n".repeat(2_000), { pace: createPace(() => (clock += 1)) });
  open = false;
  expect(turns).toBeGreaterThanOrEqual(20);
});
