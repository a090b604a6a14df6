import { expect, test } from "vitest";
import { handWritten, imported, importInit, linesOf, next, readReport, told } from "./support/importing.ts";
import { namedService as service } from "./support/sample-record.ts";
import { problemOf, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

test("a line that is too long hides no other", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const report = await imported(node, linesOf(service("a"), "x".repeat(3 * 1024 * 1024), service("b")));
  expect(told(report)).toEqual(["1 added", "2 refused document-too-large ", "3 added"]);
  expect(report.end).toMatchObject({ complete: true });
});

test("of a line that does not end the rest is not read, and the report says so", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const endless = new ReadableStream<Uint8Array>({
    start: (sent) => sent.enqueue(Buffer.from(`${linesOf(service("a"))}\n`)),
    pull: (sent) => sent.enqueue(Buffer.alloc(1024 * 1024, "x")),
  });
  const report = await imported(node, endless);
  expect(told(report)).toEqual(["1 added", "2 refused document-too-large "]);
  expect(report.end).toMatchObject({ lines: 2, complete: false, why: "body-too-large" });
});

test("whoever sends a line gets its report before sending the next", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const sent = handWritten();
  const response = await node.send("/v1/import", importInit(sent.body));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  for (const version of [1, 2, 3]) {
    sent.write(service("a", { version }));
    expect(JSON.parse(await next(reader))).toMatchObject({ line: version, version, outcome: "added" });
  }
  sent.end();
  expect(JSON.parse(await next(reader))).toMatchObject({ end: { added: 3, complete: true } });
});

test("a body that stands still is given up, and what came before is kept and told", async (context) => {
  const node = testApp(await emptyStore("embedded", context), { limits: { bodyTime: 200 } });
  const sent = handWritten();
  const response = await node.send("/v1/import", importInit(sent.body));
  sent.write(service("a"));
  const report = readReport(await response.text());
  expect(told(report)).toEqual(["1 added"]);
  expect(report.end).toMatchObject({ complete: false, why: "request-timeout" });
});

test("an import that breaks off has stored whole lines only, and leaves its place", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  for (let index = 0; index < 5; index += 1) {
    const sent = handWritten();
    const response = await node.send("/v1/import", importInit(sent.body));
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    sent.write(service(`r${index}`));
    await next(reader);
    sent.fail();
    await expect(next(reader)).rejects.toThrow();
  }
  expect(await node.store.revision()).toBe(5);
});

test("imports beyond what a node takes at once are told to come later", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const open = [handWritten(), handWritten()];
  const answers = await Promise.all(open.map(({ body }) => node.send("/v1/import", importInit(body))));
  const reports = answers.map((answer) => answer.text());
  const problem = await problemOf(await node.send("/v1/import", importInit("")));
  expect([problem.kind, problem.detail]).toEqual(["unavailable", expect.stringContaining("imports")]);
  for (const { end } of open) end();
  await Promise.all(reports);
  expect((await imported(node, "")).end).toMatchObject({ lines: 0, complete: true });
});

test("others are answered while a long import is taken", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const lines = Array.from({ length: 2_000 }, (_, index) => service(`r${index}`));
  let isOver = false;
  const whole = imported(node, linesOf(...lines)).finally(() => {
    isOver = true;
  });
  let reads = 0;
  while (!isOver) {
    expect((await node.send("/v1/records?limit=1")).status).toBe(200);
    reads += 1;
    await new Promise((settle) => setImmediate(settle));
  }
  expect((await whole).end).toMatchObject({ added: 2_000 });
  expect(reads).toBeGreaterThan(20);
});
