import { describe, expect, test } from "vitest";
import { namedService as service } from "./support/sample-record.ts";
import { outcomes, refusedFor, taken } from "./support/sets.ts";
import { putInit, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

describe("what is no set", () => {
  test.each([
    ["no JSON", "x"],
    ["a list", "[]"],
    ["no versions", "{}"],
    ["an empty list", '{"versions":[ ]}'],
    ["another member", '{"versions":[{}],"more":1}'],
    ["cut off", '{"versions":[{}'],
    ["more after it", '{"versions":[{}]}{}'],
  ])("%s", async (_, body) => {
    const node = testApp(await emptyStore("embedded", {} as never));
    expect(await refusedFor(node, body)).toEqual(["invalid-set", "set-malformed "]);
  });

  test("more versions than a set may have", async () => {
    const node = testApp(await emptyStore("embedded", {} as never));
    expect(await refusedFor(node, Array(1001).fill({}))).toEqual(["invalid-set", "too-long /versions"]);
  });

  test("more bytes than a set may have", async () => {
    const node = testApp(await emptyStore("embedded", {} as never));
    const body = `{"versions":["${"x".repeat(17 * 1024 * 1024)}"]}`;
    expect(await refusedFor(node, body)).toEqual(["body-too-large", "document-too-large "]);
  });

  test("a member that is given twice in one of the versions", async () => {
    const node = testApp(await emptyStore("embedded", {} as never));
    const twice = JSON.stringify(service("a")).replace("{", '{"kind":"service",');
    expect(await refusedFor(node, `{"versions":[${twice}]}`)).toEqual([
      "invalid-set",
      "repeated-member /versions/0/kind",
    ]);
  });
});

test("a set of a thousand large versions stays within the memory of bodies", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const text = "word ".repeat(2_500);
  const versions = Array.from({ length: 1_000 }, (_, index) =>
    service(`r${index}`, { extensions: { be: { text } } }),
  );
  expect(outcomes(await taken(node, versions))).toEqual(Array(1_000).fill("added"));
  expect(node.bodies.bytes()).toBe(0);
  expect((await node.send("/v1/records/be/service/r999", putInit(service("r999")))).status).toBe(409);
});
