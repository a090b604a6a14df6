import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endpoints } from "@civic/schema/endpoints";
import { createSigningKey, signerOf, signStatement } from "@civic/schema/signatures";
import { expect, type TestContext, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { overHttp } from "../../apps/api/tests/support/raw-request.ts";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";
import { dispute, signed } from "../../apps/api/tests/support/signed-records.ts";
import { newSigner } from "../../apps/api/tests/support/signed-version.ts";
import { putInit, testApp, today } from "../../apps/api/tests/support/test-app.ts";
import { emptyStore } from "../../apps/api/tests/support/test-store.ts";
import { data, runCivic } from "../../packages/sdk/tests/run-civic.ts";
import { newFolder, newKey, startPublisher } from "./exchanging-nodes.ts";
import { type Fault, type Standing, startWrongNode } from "./wrong-node.ts";

interface Told {
  readonly url: string;
  readonly failed: number;
  readonly checks: readonly {
    readonly id: string;
    readonly outcome: "passed" | "failed" | "not-examined";
    readonly differences?: unknown;
  }[];
}

/** Holds a node to the contract; gives what failed and what was not examined. */
async function conformance(url: string, options: readonly string[] = [], now = () => new Date()) {
  const { code, stdout, stderr } = await runCivic(["conformance", url, "--json", ...options], { now });
  const told = JSON.parse(stdout) as Told;
  const idsOf = (wanted: string) =>
    told.checks.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);
  return { code, stderr, told, failed: idsOf("failed"), notExamined: idsOf("not-examined") };
}

const apiKey = "key-of-the-publisher-be";

function keyFile(): string {
  const path = join(newFolder(), "api.key");
  writeFileSync(path, `${apiKey}\n`);
  chmodSync(path, 0o600);
  return path;
}

/** Until the contract has sets, nothing can be said of them. */
const withoutSets = Object.values<{ path: string }>(endpoints).some(({ path }) => path === "/v1/sets")
  ? []
  : ["write-set-dry-run"];

/** A record with so much to say that it is worth compressing. */
const long = {
  name: { en: "Help line" },
  description: { en: "Somebody answers, by day and by night. ".repeat(60) },
};

test("a node of ours that signs does all that it should, also where it is written to", async () => {
  const keys = await newKey();
  const { origin, civic } = await startPublisher(keys);
  for (const slug of ["one", "two", "three", "four", "five", "six"])
    await civic.records.put(sampleService({ slug, ...long }));
  await civic.records.put(sampleService({ slug: "two", version: 2, ...long }));
  const further = await createSigningKey("be");
  const { kty, crv, x, y } = further;
  const statement = {
    statement: "key",
    publisher: "be",
    key: { kty, crv, x, y },
    issued: "2026-11-01T00:00:00Z",
  };
  const stated = await fetch(`${origin}/v1/statements`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/jose+json" },
    body: JSON.stringify(await signStatement("key", statement, await signerOf(keys.key))),
  });
  expect(stated.status).toBe(201);

  const junit = join(newFolder(), "conformance.xml");
  const writing = ["--publisher", "be", "--api-key", keyFile(), "--junit", junit];
  const first = await conformance(origin, writing);
  expect([first.told.checks.filter(({ outcome }) => outcome === "failed"), first.code]).toEqual([[], 0]);
  expect(first.notExamined).toEqual([...withoutSets, "disputes-evidence"]);
  expect(first.told).toMatchObject({ failed: 0, testRecord: "be/service/conformance-check" });
  expect(readFileSync(junit, "utf8")).toMatch(/<testsuites name="http:[^>]* failures="0" skipped="[12]"/);

  const again = await conformance(origin, writing.slice(0, 4));
  expect([again.failed, again.code]).toEqual([[], 0]);
  const left = (await (await fetch(`${origin}/v1/records/be/service/conformance-check`)).json()) as object;
  expect(left).toMatchObject({ version: 4, status: "withdrawn" });
});

test("a node of ours that was started from a folder does all that it should, behind the path of a proxy", async () => {
  const records = newFolder();
  for (const place of ["be", "eu"]) cpSync(join(data, place), join(records, place), { recursive: true });
  const node = startNodeProcess({ CIVIC_DATA: newFolder(), CIVIC_RECORDS: records });
  const url = await startWrongNode(await node.origin, { prefix: "/exchange/be" });
  const { told, failed, notExamined, code } = await conformance(`${url}/`);
  expect([failed, code, told.url]).toEqual([[], 0, `${url}/`]);
  const signing = /^(?:signature-(?:form|verifies|chain|agrees)|statement-verifies|node-document-signed)$/;
  expect(notExamined.filter((id) => !id.startsWith("write-") && !signing.test(id))).toEqual([
    "disputes-evidence",
  ]);
  expect(notExamined).not.toContain("write-key-needed");
});

const noon = () => new Date(`${today}T12:00:00Z`);

/** A node that signs and holds a dispute, over HTTP. */
async function rightNode(context: TestContext): Promise<string> {
  const store = await emptyStore("embedded", context);
  const signer = await newSigner();
  const { publisher, kid, key } = signer;
  await store.exchange.trust({ publisher, kid, key, trusted: "held" });
  const node = testApp(store, { signers: [signer] });
  for (const slug of ["eight", "five", "four", "one", "seven", "six", "three", "two"])
    expect(
      (await node.send(`/v1/records/be/service/${slug}`, putInit(sampleService({ slug, ...long })))).status,
    ).toBe(201);
  const second = sampleService({ slug: "eight", version: 2, ...long });
  expect((await node.send("/v1/records/be/service/eight", putInit(second))).status).toBe(201);
  const [one, two] = await Promise.all(
    ["One", "Two"].map((en) => signed(sampleService({ slug: "two", version: 2, name: { en } }), signer)),
  );
  if (one === undefined || two === undefined) throw new Error("two were signed");
  await dispute(store, sampleService({ slug: "two", version: 2 }), [one, two]);
  return overHttp(node);
}

test("a node that holds a dispute does all that it should", async (context) => {
  const { failed, notExamined } = await conformance(await rightNode(context), [], noon);
  expect(failed).toEqual([]);
  expect(notExamined).not.toContain("disputes-evidence");
});

const linesOf = (bytes: Buffer) => bytes.toString().split("\n");

/** Leaves out what comes first behind a cursor, in the feed and in lists. */
const skipping: Fault = ({ path, status, bytes }) => {
  if (status !== 200 || !/[?&](?:after|cursor)=/.test(path)) return undefined;
  if (!path.startsWith("/v1/feed")) {
    const { items, ...page } = JSON.parse(bytes.toString()) as { readonly items: readonly unknown[] };
    return { bytes: Buffer.from(JSON.stringify({ items: items.slice(1), ...page })) };
  }
  const lines = linesOf(bytes);
  return lines.length > 2 ? { bytes: Buffer.from(lines.slice(1).join("\n")) } : undefined;
};

/** Weak tags, one for all codings, and problems in plain words. */
const plainWords: Fault = ({ status, headers }) => {
  const { etag, ...others } = headers;
  const weak = etag?.replace(/^"sha-256:(\w+).*"$/, 'W/"$1"');
  if (status < 400) return weak === undefined ? undefined : { headers: { ...others, etag: weak } };
  return {
    headers: { ...others, "content-type": "text/plain" },
    bytes: Buffer.from("Something went wrong."),
  };
};

/** Parses records and writes them again, and changes what was signed. */
const rewriting: Fault = ({ path, status, headers, bytes }) => {
  if (status !== 200) return undefined;
  if (path.startsWith("/v1/feed"))
    return { bytes: Buffer.from(linesOf(bytes).map(withOtherSignature).join("\n")) };
  const isRecord =
    headers["content-type"] === "application/json" &&
    /^\/v1\/records\/[a-z]+\/[a-z-]+\/[a-z]+(?:$|\?|\/versions\/\d+$)/.test(path);
  if (!isRecord || bytes.byteLength === 0) return undefined;
  return { bytes: Buffer.from(JSON.stringify(JSON.parse(bytes.toString()), undefined, 2)) };
};

function withOtherSignature(line: string): string {
  return line.replace(
    /("signature":"[\w-]{10})([\w-])/,
    (_, before: string, one: string) => before + (one === "A" ? "B" : "A"),
  );
}

const wrongNodes: readonly (readonly [string, Standing, readonly string[]])[] = [
  [
    "whose cursors skip what comes first",
    { concerns: (path) => /[?&](?:after|cursor)=/.test(path) && !path.includes("wait="), fault: skipping },
    ["list-pages-meet", "feed-goes-on", "feed-cursor-of-line"],
  ],
  [
    "whose tags are weak and whose problems are plain words",
    { concerns: (path) => !path.includes("wait="), fault: plainWords },
    ["problem-form", "record-digest", "etag-strong", "etag-revalidates", "if-match", "coding-own-tag"],
  ],
  [
    "that writes records anew and alters signatures",
    { concerns: (path) => !path.includes("wait="), fault: rewriting, uncoded: true },
    ["record-canonical", "record-digest", "version-bytes", "signature-verifies", "signature-agrees"],
  ],
];

test.for(wrongNodes)("a node %s fails there and nowhere else", async ([, standing, expected], context) => {
  const url = await startWrongNode(await rightNode(context), standing);
  const { failed, code, stderr } = await conformance(url, [], noon);
  expect([failed, code]).toEqual([expected, 1]);
  expect(stderr).toContain(`${expected.length} of `);
});
