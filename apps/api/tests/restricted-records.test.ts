import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  canonicalise,
  digestOf,
  type Finding,
  validateRecord,
  writeExportEnd,
  writeExportLine,
} from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";
import { expect, test } from "vitest";
import sheet from "../../../conformance/valid/contact-sheet/example-desks.json" with { type: "json" };
import { takeExport } from "../src/exchange/take-export.ts";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, putInit, testApp } from "./support/test-app.ts";
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

test("a contact sheet is not taken from an export", async (context) => {
  const store = await emptyStore("embedded", context);
  const canonical = canonicalise(contactSheet);
  const line = writeExportLine({
    id: contactSheet.id,
    version: 1,
    canonical,
    digest: await digestOf(canonical),
  });
  const findings: Finding[] = [];
  async function* chunks() {
    yield new TextEncoder().encode(line + writeExportEnd(1));
  }
  const onFinding = (finding: Finding) => findings.push(finding);
  const report = await takeExport(chunks(), {
    store,
    publishers: new Map([["be", "every"]]),
    origin: "a peer",
    onFinding,
    onFailure: () => undefined,
  });
  expect(report.added).toBe(0);
  expect(findings).toMatchObject([{ code: "kind-not-public", record: contactSheet.id }]);
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
