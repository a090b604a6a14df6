import { expect, type TestContext, test } from "vitest";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, putInit, type TestApp, testApp, testKeys } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";
const json = { "content-type": "application/json" };

async function newNode(context: TestContext): Promise<TestApp> {
  return testApp(await emptyStore("embedded", context));
}

test("only a publisher writes, and only for itself", async (context) => {
  const node = await newNode(context);
  const record = sampleService();
  const put = (authorization: string) => node.send(path, putInit(record, { authorization }));
  for (const authorization of [
    "",
    "Bearer",
    "Bearer wrong",
    `Basic ${testKeys.be}`,
    testKeys.be,
    `Bearer ${testKeys.be} x`,
  ]) {
    const response = await put(authorization);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="civic"');
    expect((await problemOf(response)).kind).toBe("unauthorised");
  }
  expect(await problemOf(await put(`Bearer ${testKeys.fr}`))).toMatchObject({
    kind: "forbidden",
    detail: "The API key is that of “fr”, and the address names another publisher.",
  });
  expect(await node.store.revision()).toBe(0);
  expect((await put(`bearer ${testKeys.be}`)).status).toBe(201);
  const text = JSON.stringify(node.logs);
  for (const key of Object.values(testKeys)) expect(text).not.toContain(key);
});

test("who may not write has no body read", async (context) => {
  const node = await newNode(context);
  const body = new ReadableStream({
    pull() {
      throw new Error("the body was read");
    },
  });
  const init = {
    method: "PUT",
    body,
    duplex: "half",
    headers: { ...json, authorization: "Bearer wrong" },
  } as const;
  expect((await node.send(path, init)).status).toBe(401);
});

test("a record is published under its own address only", async (context) => {
  const node = await newNode(context);
  const other = await problemOf(await node.send(path, putInit(sampleService({ slug: "other" }))));
  expect(other.kind).toBe("invalid-record");
  expect(other.findings).toMatchObject([{ code: "id-mismatch", pointer: "/id" }]);
  const foreign = { ...sampleService(), publisher: "fr" };
  expect((await problemOf(await node.send(path, putInit(foreign)))).findings).toMatchObject([
    { code: "id-disagrees-with-head" },
    { code: "publisher-of-other-state" },
  ]);
});

test.for([
  ["[]", "wrong-type"],
  ["null", "wrong-type"],
  ['"record"', "wrong-type"],
  ["{}", undefined],
  [JSON.stringify({ ...sampleService(), extra: 1 }), "unknown-property"],
  [JSON.stringify(sampleService()).replace("{", '{"__proto__":{"kind":"service"},'), "unknown-property"],
  [JSON.stringify({ ...sampleService(), version: 1.5 }), undefined],
  [JSON.stringify(sampleService()).replace('"Help line"', '"\\ud800"'), "lone-surrogate"],
  [
    JSON.stringify({ ...sampleService(), extensions: { be: { depth: 0 } } }).replace(
      '"depth":0',
      `"depth":${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    ),
    "nested-too-deep",
  ],
  [
    JSON.stringify({ ...sampleService(), extensions: { be: { number: 0 } } }).replace(
      '"number":0',
      '"number":1e999',
    ),
    "number-too-large",
  ],
] as const)("refuses a record like %.60s", async ([body, code], context) => {
  const node = await newNode(context);
  const put = await problemOf(await node.send(path, putInit(body)));
  expect(put.kind).toBe("invalid-record");
  expect(put.findings?.length).toBeGreaterThan(0);
  if (code !== undefined) expect(put.findings?.map((finding) => finding.code)).toContain(code);
  const validated = await node.send("/v1/validate", { method: "POST", body, headers: json });
  const report = (await validated.json()) as { valid: boolean; findings: unknown[] };
  expect(report).toEqual({ valid: false, findings: put.findings });
  expect(await node.store.revision()).toBe(0);
});

test("is not kept busy by a document made to be wrong in very many places", async (context) => {
  const node = await newNode(context);
  const validate = async (needs: number) => {
    const body = `{"kind":"service","needs":[${Array(needs).fill(1)}]}`;
    const response = await node.send("/v1/validate", { method: "POST", body, headers: json });
    const text = await response.text();
    const report = JSON.parse(text) as { valid: boolean; findings: { code: string }[] };
    return { ...report, length: text.length };
  };
  expect((await validate(500_000)).findings).toMatchObject([
    { code: "too-many-values", params: { maximum: 20_000 } },
  ]);
  const many = await validate(15_000);
  expect([many.valid, many.findings.at(-1)?.code]).toEqual([false, "findings-not-listed"]);
  // Two bytes each, and each is answered with every code that would have been right.
  expect(many.length).toBeLessThan(1_000_000);
});

test("keeps keys that mean something to JavaScript", async (context) => {
  const node = await newNode(context);
  const extensions = JSON.parse('{"be":{"__proto__":{"a":1},"constructor":"x","toString":null}}');
  const text = JSON.stringify(sampleService({ extensions }));
  expect((await node.send(path, putInit(text))).status).toBe(201);
  expect(await (await node.send(path)).text()).toContain(
    '"__proto__":{"a":1},"constructor":"x","toString":null',
  );
});

const asked = { op: "fact", fact: "at-work" };
const either = { op: "any", of: [asked, { op: "not", of: asked }] };
const clock = { starts: "event", length: "P1Y" };
let within: object = asked;
for (let level = 0; level < 500; level += 1) within = { op: "not", of: within };

const unsound = [
  ["exclusions in one another", { exclusions: within }, "nested-too-deep"],
  ["exclusions that are none", { exclusions: null }, "wrong-type"],
  ["exclusions in a list", { exclusions: [asked] }, "wrong-type"],
  ["exclusions of everybody", { exclusions: either }, "criterion-always-met"],
  [
    "a period that ends first",
    { criteria: { ...asked, valid: { from: "2030", until: "2001" } } },
    "period-reversed",
  ],
  [
    "a day that is none",
    { criteria: { ...asked, valid: { from: "2001" }, validOn: "at-work" } },
    "unknown-code",
  ],
  ["the tie to itself", { event: { designation: "be/service/help-line" } }, "wrong-format"],
  ["the tie to no State", { event: { country: "uk", period: { from: "2017" } } }, "country-unknown"],
  ["a clock that always applies", { clocks: [{ ...clock, appliesWhen: either }] }, "criterion-always-met"],
  ["the clock of nobody", { clocks: [{ ...clock, whose: "nobody" }] }, "unknown-code"],
  [
    "thousands of times that end before they begin",
    {
      clocks: [
        { ...clock, suspensions: Array(6000).fill({ fromDay: "2021-01-01", untilDay: "2020-01-01" }) },
      ],
    },
    "suspension-contradictory",
  ],
] as const;

test("refuses conditions that cannot hold, and says why", async (context) => {
  const node = await newNode(context);
  for (const [what, held, code] of unsound) {
    const isEligibility = "exclusions" in held || "criteria" in held;
    const more = isEligibility ? { eligibility: { description: { en: "Who was hurt." }, ...held } } : held;
    const put = await problemOf(
      await node.send(path, putInit(JSON.stringify({ ...sampleService(), ...more }))),
    );
    expect([what, ...(put.findings ?? []).map((finding) => finding.code)]).toContain(code);
  }
  expect(await node.store.revision()).toBe(0);
});
