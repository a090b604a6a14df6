import { execFile, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { exampleRecord } from "@civic/schema/examples";
import { createCivicClient } from "@civic/sdk";
import { expect, test } from "vitest";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { publisherKeys } from "../../apps/api/tests/support/publish.ts";
import { temporaryFolder } from "../../apps/api/tests/support/test-store.ts";

const run = promisify(execFile);
const program = resolve(import.meta.dirname, "../../docs/examples/read_feed.py");
const isInstalled = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

test("a Python program validates a record and reads the feed", async ({ skip }) => {
  skip(!isInstalled, "python3 with jsonschema is not installed here (apt-get install python3-jsonschema)");
  const baseUrl = await startNodeProcess({ CIVIC_DATA: temporaryFolder(), CIVIC_KEYS: publisherKeys }).origin;
  const civic = createCivicClient({ baseUrl, apiKey: "a-key" });
  const line = exampleRecord("service", { slug: "line" });
  await civic.records.put(line);
  await civic.records.put({ ...line, version: 2, asOf: "2026-12" });
  const { stdout } = await run("python3", [program, baseUrl, line.id]);
  expect(stdout).toMatch(/^be\/service\/line: valid\n2 changes; go on after \S+\n$/);

  const wrong = run("python3", [program, baseUrl, "be/service/absent"]);
  await expect(wrong).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("404") });
});
