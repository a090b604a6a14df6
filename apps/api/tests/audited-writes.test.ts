import { createHash } from "node:crypto";
import { type FlattenedJws, jwsHash } from "@civic/schema/signatures";
import { describe, expect, test, vi } from "vitest";
import { mostRefusals } from "../src/http/callers/refusal-audit.ts";
import type { AuditEntry } from "../src/store/audit-trail.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { sampleService } from "./support/sample-record.ts";
import { keyStatement, pin, postStatement, revocationOf } from "./support/signed-records.ts";
import { newSigner } from "./support/signed-version.ts";
import { putInit, type TestApp, testApp } from "./support/test-app.ts";
import {
  emptyPlace,
  engines,
  openTestStore,
  type StorePlace,
  temporaryFolder,
} from "./support/test-store.ts";
import { typedCommand } from "./support/typed-command.ts";

const patiently = { timeout: 60_000 };
const record = "be/service/help-line";
const path = `/v1/records/${record}`;

async function exported(place: StorePlace, options = ""): Promise<AuditEntry[]> {
  const { code, said } = await typedCommand(`audit export${options}`, place);
  expect(code).toBe(0);
  return said
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AuditEntry);
}

function keyOf(name: string, more: object = {}) {
  const digest = createHash("sha256").update(`civic_${name}`).digest();
  return { name, publisher: "be", jurisdictions: ["be"], kinds: "every", digest, ...more } as const;
}

const keys = [
  keyOf("pathways", { kinds: ["pathway"] }),
  keyOf("gone", { isRevoked: true }),
  keyOf("over", { lastDay: "2026-11-28" }),
];

async function put(node: TestApp, content: unknown, { key = "be-key-4711", at = path } = {}) {
  return node.send(at, putInit(content, { authorization: `Bearer ${key}` }));
}

describe.each(engines)("who wrote what into the %s store", (engine) => {
  test("is exported line by line, and so is what was refused to a key that is known", async (context) => {
    const place = await emptyPlace(engine, context);
    const node = testApp(await openTestStore(place), { keys });
    const answers = [
      await put(node, sampleService()),
      await put(node, sampleService()),
      await put(node, sampleService({ version: 2, status: "withdrawn" })),
      await put(node, sampleService({ name: { en: "Other" } })),
      await put(node, "{"),
      await put(node, sampleService({ publisher: "fr" }), { at: "/v1/records/fr/service/help-line" }),
      await put(node, sampleService(), { key: "civic_pathways" }),
      await put(node, sampleService(), { key: "civic_gone" }),
      await put(node, sampleService(), { key: "civic_over" }),
      await put(node, sampleService(), { key: "civic_unknown" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 201, 409, 400, 403, 403, 401, 401, 401]);
    await node.refusals.settled();
    const entries = await exported(place);
    expect(entries.map(({ caller, id, version, outcome }) => [caller, id, version, outcome])).toEqual([
      ["be", record, 1, "added"],
      ["be", record, 2, "withdrawn"],
      ["be", record, null, "version-conflict"],
      ["be", record, null, "not-json"],
      ["be", "fr/service/help-line", null, "forbidden"],
      ["pathways", record, null, "forbidden"],
      ["gone", record, null, "revoked"],
      ["over", record, null, "expired"],
    ]);
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(["records.put"]));
    // The request is named as in the answer.
    expect(await answers[3]?.json()).toMatchObject({ instance: `urn:uuid:${entries[2]?.request}` });
    const seqs = entries.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
    expect(await exported(place, " --since 2026-11-29")).toHaveLength(6);
    expect(await exported(place, " --since 2026-11-29T13:00:00+01:00")).toHaveLength(6);
    expect(await exported(place, " --since 2026-11-29T12:00:01Z")).toEqual([]);
    const told = JSON.stringify(entries);
    const digest = answers[0]?.headers.get("etag")?.replaceAll('"', "") ?? "";
    for (const secret of ["Help line", "sha-256", digest, "civic_", "key-4711"])
      expect(told).not.toContain(secret);
  });

  test("names keys that were stated and revoked, once each, and why a statement was refused", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const node = testApp(store, { keys });
    const [signer, next] = [await newSigner(), await newSigner()];
    await pin(signer, store);
    const statements = [
      await keyStatement(signer, next),
      await keyStatement(signer, next),
      await revocationOf(signer, next),
      await keyStatement(await newSigner(), next),
    ];
    const statuses: number[] = [];
    for (const each of statements)
      statuses.push((await node.send("/v1/statements", postStatement(each, "be"))).status);
    expect(statuses).toEqual([201, 200, 201, 422]);
    await node.refusals.settled();
    const told = { action: "exchange.state", caller: "be", version: null };
    expect(await exported(place)).toMatchObject([
      { ...told, id: next.kid, hash: jwsHash(statements[0] as FlattenedJws), outcome: "added" },
      { ...told, id: signer.kid, hash: jwsHash(statements[2] as FlattenedJws), outcome: "added" },
      { ...told, id: null, hash: null, outcome: "invalid-signature" },
    ]);
  });

  test("is read in parts, however much there is", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const at = "2026-11-23T12:00:00.000Z";
    const refused = { action: "records.put", caller: "desk", request: "3f0c", outcome: "forbidden", at };
    for (let round = 0; round < 5; round += 1)
      await store.audit.addRefused(Array.from({ length: 500 }, () => refused));
    const entries = await exported(place);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 2_500 }, (_, index) => index + 1));
  });
});

test("a program gone wild fills no disk: a key is told of so often in a minute, the rest is counted", async () => {
  const place = { dataFolder: temporaryFolder() };
  const node = testApp(await openTestStore(place), { keys });
  for (let index = 0; index < mostRefusals + 5; index += 1)
    await put(node, sampleService(), { key: "civic_gone" });
  await put(node, sampleService(), { key: "civic_over" });
  await node.refusals.settled();
  const entries = await exported(place);
  expect(entries.filter(({ caller }) => caller === "gone")).toHaveLength(mostRefusals);
  expect(entries.filter(({ caller }) => caller === "over")).toHaveLength(1);
  expect(await node.metrics.registry.metrics()).toContain("civic_audit_left_out_total 5\n");
});

test("a node learns of keys that are made and revoked while it runs, and takes note of both", async () => {
  const place = { dataFolder: temporaryFolder() };
  const node = startNodeProcess({ CIVIC_DATA: place.dataFolder });
  const address = `${await node.origin}${path}`;
  const { said } = await typedCommand("keys create --name desk --publisher be", place);
  const authorization = `Bearer ${said.trim()}`;
  const status = async (version: number) =>
    (await fetch(address, putInit(sampleService({ version }), { authorization }))).status;
  await vi.waitFor(async () => expect(await status(1)).toBe(201), patiently);
  expect(await status(2)).toBe(201);
  await typedCommand("keys revoke desk", place);
  await vi.waitFor(async () => expect(await status(2)).toBe(401), patiently);
  const refused = await fetch(address, putInit(sampleService(), { authorization }));
  expect(await refused.json()).toMatchObject({
    detail: "That API key was revoked. Ask the operator of this node for another.",
  });
  node.kill("SIGTERM");
  expect(await node.ended).toMatchObject({ code: 0, stderr: "" });
  const outcomes = (await exported(place)).map(({ outcome }) => outcome);
  expect(outcomes.slice(0, 2)).toEqual(["added", "added"]);
  expect(outcomes.slice(2)).toContain("revoked");
  expect(outcomes.at(-1)).toBe("revoked");
});
