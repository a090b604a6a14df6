import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { admit } from "@civic/schema";
import { expect, onTestFinished, test } from "vitest";
import { sampleService } from "../../tests/support/sample-record.ts";
import { temporaryFolder } from "../../tests/support/test-store.ts";
import { type AdmissionsOptions, createAdmissions } from "./admissions.ts";

function opened(options: AdmissionsOptions) {
  const reasons: string[] = [];
  const admissions = createAdmissions({ onNotExamined: (reason) => reasons.push(reason), ...options });
  onTestFinished(() => admissions.stop());
  return { admissions, reasons };
}

/** A thread that does whatever a test wants of it. */
function threadThat(code: string): URL {
  const file = join(temporaryFolder(), "thread.mjs");
  writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${code}`);
  return pathToFileURL(file);
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const answering = `parentPort.on("message", (bytes) => {
  if (bytes[0] === 1) for (;;);
  if (bytes[0] === 2) process.exit(1);
  parentPort.postMessage({ admitted: false, findings: [] });
});`;
const [good, endless, fatal] = [0, 1, 2].map((first) => Uint8Array.of(first)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const refused = { admitted: false, findings: [] };

test("a thread says of a document what is said at once", async () => {
  const { admissions, reasons } = opened({ atOnce: 0, deadline: 60_000 });
  const documents = [
    sampleService(),
    { ...sampleService(), colour: "red" },
    sampleService({ version: 2 }),
    7,
  ];
  const told = await Promise.all(documents.map((document) => admissions.admit(bytesOf(document))));
  for (const [index, admission] of told.entries()) {
    const { document: _, ...same } = { document: undefined, ...admit(bytesOf(documents[index])) };
    expect(admission).toEqual(same);
    if (admission.admitted) expect(admission.view).toBe(admission.record);
  }
  expect(reasons).toEqual([]);
});

test("an examination that does not end is given up, and those behind it are not", async () => {
  const { admissions, reasons } = opened({ atOnce: 0, deadline: 1500, script: threadThat(answering) });
  const told = await Promise.allSettled([endless, good, fatal, good].map((bytes) => admissions.admit(bytes)));
  expect(told.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled"]);
  expect(reasons).toEqual(["overdue", "broken"]);
});

test("takes no more than it has room for", async () => {
  const script = threadThat(answering);
  const { admissions, reasons } = opened({ atOnce: 0, waiting: 2, script });
  const told = await Promise.allSettled([good, good, good, good].map((bytes) => admissions.admit(bytes)));
  expect(told.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
  expect(reasons).toEqual(["crowded"]);
  const narrow = opened({ atOnce: 0, waitingBytes: 1, script });
  await expect(narrow.admissions.admit(new Uint8Array(2))).rejects.toMatchObject({ reason: "crowded" });
  expect(await narrow.admissions.admit(good)).toEqual(refused);
});

test("a stop waits for nobody", async () => {
  const { admissions, reasons } = opened({ atOnce: 0, script: threadThat(answering) });
  const told = Promise.allSettled([endless, good].map((bytes) => admissions.admit(bytes)));
  await admissions.stop();
  expect((await told).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(admissions.admit(good)).rejects.toMatchObject({ reason: "stopping" });
  expect(reasons).toEqual(["stopping", "stopping", "stopping"]);
});
