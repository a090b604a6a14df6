import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { admit, canonicalise, type Finding } from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { loadFolder } from "../../apps/api/src/exchange/load-folder.ts";
import { firstAttempt, readOnce } from "../../apps/api/src/exchange/mirror/mirror-peer.ts";
import { newVersionOf } from "../../apps/api/src/exchange/new-version.ts";
import { startScriptedPeer } from "../../apps/api/tests/support/mirrored-peer.ts";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { peerAt, testMirror } from "../../apps/api/tests/support/test-mirror.ts";
import { emptyStore, engines } from "../../apps/api/tests/support/test-store.ts";
import { runCivic } from "../../packages/sdk/tests/run-civic.ts";
import { manyDocuments, type Offered } from "./many-documents.ts";

/** The bundler that tsup brings. */
const bundler = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  build(
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
};
const documents = manyDocuments();
const processes = { timeout: 120_000 };
const keys = {
  be: "key-be",
  xa: "key-xa",
  civic: "key-civic",
  eu: "key-eu",
  fr: "key-fr",
  uk: "key-uk",
} as const;
const folder = mkdtempSync(join(tmpdir(), "civic-one-door-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Told = Readonly<Record<string, readonly string[]>>;
type Seen = Pick<Finding, "code" | "severity" | "pointer">;

const line = ({ severity, code, pointer }: Seen) => `${severity} ${code} ${pointer}`;
const pathOf = ({ id, jurisdiction }: Offered) => {
  const [, kind, slug] = id.split("/");
  return `${jurisdiction}/${kind}/${slug}.json`;
};

/** What the door itself says, to which every other is compared. Answers of a node list a thousand findings at most. */
const expected: Told = Object.fromEntries(
  documents.map(({ id, bytes }) => [id, admit(bytes).findings.slice(0, 1000).map(line).sort()]),
);
const isRefused = (lines: readonly string[] = []) => lines.some((each) => each.startsWith("error"));

function writeDocuments(): string {
  for (const offered of documents) {
    const path = join(folder, pathOf(offered));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, offered.bytes);
  }
  return folder;
}

/** Findings by document, of a door that reads files. What holds between records is another matter, and names one. */
function byFile(found: Iterable<{ readonly path: string; readonly findings: readonly Finding[] }>): Told {
  const told = new Map([...found].map(({ path, findings }) => [path, findings]));
  return Object.fromEntries(
    documents.map((offered) => {
      const own = (told.get(pathOf(offered)) ?? []).filter(({ record }) => record === undefined);
      return [offered.id, own.slice(0, 1000).map(line).sort()];
    }),
  );
}

test("good and bad documents of every sort are offered", () => {
  expect(documents.length).toBeGreaterThan(150);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  const refused = documents.filter(({ id }) => isRefused(expected[id]));
  expect(refused.length).toBeGreaterThan(80);
  expect(documents.length - refused.length).toBeGreaterThan(40);
});

test("a page says the same: the door as a bundle without Node", async () => {
  const { outputFiles } = await bundler.build({
    stdin: {
      contents: 'export { admit } from "@civic/schema";',
      loader: "ts",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "iife",
    globalName: "door",
    platform: "browser",
    conditions: ["source"],
    write: false,
    logLevel: "silent",
  });
  const page = createContext({ TextDecoder, TextEncoder, URL });
  runInContext(outputFiles[0]?.text ?? "", page);
  const { admit: admitInPage } = page.door as { admit: typeof admit };
  const told = documents.map(({ id, bytes }) => [
    id,
    admitInPage(bytes).findings.slice(0, 1000).map(line).sort(),
  ]);
  expect(Object.fromEntries(told)).toEqual(expected);
});

test("the reader of folders, civic check and the start of a node say the same", async (context) => {
  writeDocuments();
  expect(byFile(readRecordFolder(folder))).toEqual(expected);
  const report = await loadFolder(folder, {
    store: await emptyStore("embedded", context),
    conflicts: "keep",
  });
  expect(report.loaded).toBe(false);
  expect(byFile(report.reports)).toEqual(expected);
  const { stdout } = await runCivic(["check", folder, "--json"]);
  const { states } = JSON.parse(stdout) as { states: { findings: (Finding & { path: string })[] }[] };
  // What depends on the day of the check no door says.
  const findings = states.flatMap((state) => state.findings).filter(({ code }) => code !== "date-in-future");
  const places = new Set(findings.map(({ path }) => path));
  const checked = [...places].map((place) => ({
    path: place.slice(folder.length + 1),
    findings: findings.filter(({ path }) => path === place),
  }));
  expect(byFile(checked)).toEqual(expected);
});

test.for(engines)("what the door admits, %s holds to the byte", async (engine, context) => {
  const store = await emptyStore(engine, context);
  const admitted = documents.flatMap(({ bytes }) => {
    const admission = admit(bytes);
    return admission.admitted ? [admission] : [];
  });
  await store.accept(admitted.map(newVersionOf), "each");
  for (const { view, canonical, digest } of admitted) {
    const stored = await store.get(view.id, view.version);
    expect(stored).toMatchObject({ digest, damaged: false });
    expect(Buffer.from(stored?.canonical ?? []).toString()).toBe(canonical);
  }
});

test("a node says the same to who publishes and to who asks it to validate", processes, async () => {
  const CIVIC_KEYS = Object.entries(keys)
    .map(([publisher, key]) => `${publisher}:*=${createHash("sha256").update(key).digest("hex")}`)
    .join(",");
  const data = mkdtempSync(join(tmpdir(), "civic-one-door-"));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const origin = await startNodeProcess({ CIVIC_DATA: data, CIVIC_KEYS }).origin;
  const type = { "Content-Type": "application/json" };
  const validated: Record<string, readonly string[]> = {};
  const published: Record<string, readonly string[] | "taken"> = {};
  for (const { id, bytes } of documents) {
    const body = Buffer.from(bytes);
    const asked = await fetch(`${origin}/v1/validate`, { method: "POST", body, headers: type });
    const answer = (await asked.json()) as { findings: Finding[] };
    validated[id] = answer.findings.map(line).sort();
    const key = keys[id.split("/")[0] as keyof typeof keys];
    const headers = { ...type, Authorization: `Bearer ${key}` };
    const put = await fetch(`${origin}/v1/records/${id}`, { method: "PUT", body, headers });
    const told = (await put.json()) as { findings?: Finding[] };
    published[id] = put.status === 201 ? "taken" : (told.findings ?? []).map(line).sort();
  }
  expect(validated).toEqual(expected);
  const taken = Object.entries(expected).map(([id, lines]) => [id, isRefused(lines) ? lines : "taken"]);
  expect(published).toEqual(Object.fromEntries(taken));
});

test("a mirror says the same of what a peer sends", processes, async (context) => {
  const sent = documents.filter(isOneLine);
  const { store, options, logs } = await testMirror(context, { limits: { loggedRefusals: 10_000 } });
  const peer = await startScriptedPeer();
  peer.lines.push(...sent.map(feedLine));
  const settings = { publishers: new Map([["be", "every"]] as const), unsigned: new Set(["be"]) };
  await readOnce(peerAt(peer.url, settings), firstAttempt, options);
  const found = logs.filter(({ code }) => code !== undefined);
  const told = Object.fromEntries(
    sent.map(({ id }) => [
      id,
      found
        .filter(({ record }) => record === id)
        .map(({ code, pointer }) => `error ${code} ${pointer}`)
        .sort(),
    ]),
  );
  const errors = sent.map(({ id }) => [id, (expected[id] ?? []).filter((each) => each.startsWith("error"))]);
  expect(told).toEqual(Object.fromEntries(errors));
  // What it refuses hides nothing of what it takes.
  const { records } = await store.page({}, { after: "", limit: 200, bytes: 10_000_000 });
  const good = sent.filter(({ id }) => !isRefused(expected[id])).map(({ id }) => id);
  expect(records.map(({ id }) => id).sort()).toEqual(good.sort());
});

/** What a line is refused for as a whole, whatever it is about. */
const noLine = new Set([
  ...["not-json", "document-empty", "byte-order-mark", "not-utf-8"],
  ...["nested-too-deep", "too-many-values", "document-too-large"],
]);

/**
 * What is no JSON or no UTF-8 is no line of a feed, a byte order mark belongs to files, and what has no id and version to be
 * announced by is not what it is announced as. Of what names another model the head is read, and what is newer is kept. Others than those of `be` are not pulled.
 */
function isOneLine(offered: Offered): boolean {
  const told = (expected[offered.id] ?? []).map((each) => each.split(" "));
  const isOfLine = ([, code = "", pointer]: string[]) =>
    noLine.has(code) || pointer === "/schemaVersion" || pointer === "/version";
  if (!offered.id.startsWith("be/") || told.some(isOfLine)) return false;
  const head = parsed(offered.bytes) as { id?: unknown; version?: unknown } | null | undefined;
  return head === undefined || (head?.id === offered.id && Number.isInteger(head.version));
}

/** The line of a feed with the very bytes of a document. */
function feedLine({ id, bytes }: Offered): Uint8Array {
  const isBlank = (byte: number) => byte === 10 || byte === 13;
  const text = bytes.map((byte) => (isBlank(byte) ? 32 : byte));
  const entry = '"cursor":"c","at":"2026-11-23T12:00:00.000Z","op":"put"';
  const head = `{${entry},"id":"${id}","version":${versionIn(bytes)},"digest":"${digestIn(bytes)}","record":`;
  return Buffer.concat([Buffer.from(head), text, Buffer.from("}\n")]);
}

function versionIn(bytes: Uint8Array): number {
  return (parsed(bytes) as { version: number } | undefined)?.version ?? 1;
}

/** The document, where it is UTF-8 and JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The digest that a publisher would claim, where there is one. */
function digestIn(bytes: Uint8Array): string {
  try {
    const canonical = canonicalise(JSON.parse(new TextDecoder().decode(bytes)));
    return `sha-256:${createHash("sha256").update(canonical).digest("hex")}`;
  } catch {
    return `sha-256:${"0".repeat(64)}`;
  }
}
