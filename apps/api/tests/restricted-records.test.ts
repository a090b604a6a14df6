import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CivicRecord, canonicalise, digestOf, validateRecord } from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";
import { expect, test } from "vitest";
import sheet from "../../../conformance/valid/contact-sheet/example-desks.json" with { type: "json" };
import { firstAttempt, readOnce } from "../src/exchange/mirror/mirror-peer.ts";
import { startScriptedPeer, unsignedLine } from "./support/mirrored-peer.ts";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, putInit, testApp } from "./support/test-app.ts";
import { peerAt, testMirror } from "./support/test-mirror.ts";
import { emptyStore } from "./support/test-store.ts";

const slug = "restricted-desks";
const contactSheet = { ...sheet, id: `be/contact-sheet/${slug}`, publisher: "be", jurisdiction: "be" };

// A node shows everything it stores to everyone, so contacts for professionals only must not get in by any door.
test("a contact sheet is valid, and not published", async (context) => {
  const store = await emptyStore("embedded", context);
  const node = await testApp(store);
  const address = `/v1/records/be/contact-sheet/${slug}`;
  expect(validateRecord(contactSheet).valid).toBe(true);
  const put = await problemOf(await node.send(address, putInit(JSON.stringify(contactSheet))));
  expect(put).toMatchObject({
    kind: "invalid-record",
    findings: [{ code: "kind-not-public", pointer: "/kind" }],
  });
  expect((await node.send(address)).status).toBe(404);
  expect((await node.send("/v1/records/be/service/help-line", putInit(sampleService()))).status).toBe(201);
});

test("a contact sheet is not taken from a peer", async (context) => {
  const { store, options, logs } = await testMirror(context);
  const canonical = canonicalise(contactSheet);
  const peer = await startScriptedPeer();
  const record = contactSheet as unknown as CivicRecord;
  peer.lines.push(unsignedLine({ record, canonical, digest: await digestOf(canonical) }));
  await readOnce(peerAt(peer.url, { unsigned: new Set(["be"]) }), firstAttempt, options);
  expect(logs).toContainEqual(expect.objectContaining({ code: "kind-not-public", record: contactSheet.id }));
  expect(await store.get(contactSheet.id)).toBeUndefined();
});

test("a contact sheet is not read from the folder of records", () => {
  const folder = mkdtempSync(join(tmpdir(), "civic-restricted-"));
  mkdirSync(join(folder, "be/contact-sheet"), { recursive: true });
  writeFileSync(join(folder, `be/contact-sheet/${slug}.json`), JSON.stringify(contactSheet));
  const files = readRecordFolder(folder);
  rmSync(folder, { recursive: true });
  expect(files).toMatchObject([
    { findings: expect.arrayContaining([expect.objectContaining({ code: "kind-not-public" })]) },
  ]);
  expect(files[0]?.admitted).toBeUndefined();
});
