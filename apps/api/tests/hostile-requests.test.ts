import { documentLimit } from "@civic/schema";
import { expect, type TestContext, test } from "vitest";
import { sampleVersion } from "./support/sample-record.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const path = "/v1/records/be/service/help-line";
const json = { "content-type": "application/json" };

async function newNode(context: TestContext): Promise<TestApp> {
  return testApp(await emptyStore("embedded", context));
}

test.for([
  ["?colour=red", "unknown-parameter", "/query/colour"],
  ["?__proto__=x", "unknown-parameter", "/query/__proto__"],
  ["?constructor=x", "unknown-parameter", "/query/constructor"],
  ["?a%2Fb=x", "unknown-parameter", "/query/a~1b"],
  ["?kind=service&kind=war", "unknown-code", "/query/kind/1"],
  ["?limit=1&limit=1", "parameter-repeated", "/query/limit"],
  ["?updatedSince=2026-02-30", "wrong-format", "/query/updatedSince"],
  ["?text=a&text=b", "parameter-repeated", "/query/text"],
  ["?kind=war", "unknown-code", "/query/kind"],
  ["?need=money", "unknown-code", "/query/need"],
  ["?jurisdiction=FR", "wrong-format", "/query/jurisdiction"],
  ["?publisher=fr%00", "wrong-format", "/query/publisher"],
  ["?publisher=fr%0A", "wrong-format", "/query/publisher"],
  ["?limit=0", "wrong-format", "/query/limit"],
  ["?limit=1e2", "wrong-format", "/query/limit"],
  ["?limit=-5", "wrong-format", "/query/limit"],
  ["?limit=201", "too-large", "/query/limit"],
  [`?limit=${"9".repeat(400)}`, "too-large", "/query/limit"],
  ["?text=", "too-short", "/query/text"],
  [`?text=${"x".repeat(201)}`, "too-long", "/query/text"],
] as const)("a list refuses %s", async ([query, code, pointer], context) => {
  const node = await newNode(context);
  const problem = await problemOf(await node.send(`/v1/records${query}`));
  expect(problem.kind).toBe("invalid-request");
  expect(problem.findings).toMatchObject([{ code, pointer, severity: "error" }]);
});

test.for(["/v1/overview/treatment", "/v1/records", "/v1/projection"])(
  "the answer of %s does not grow with the number of parameters",
  async (address, context) => {
    const node = await newNode(context);
    const refused = async (count: number, language: string) => {
      const query = Array.from({ length: count }, (_, index) => (index + 5000).toString(36)).join("&");
      const problem = await problemOf(
        await node.send(`${address}?${query}`, { headers: { "accept-language": language } }),
      );
      expect(problem.findings?.at(-1)).toMatchObject({
        code: "findings-not-listed",
        pointer: "/query",
        params: { count: count - 19 },
      });
      return JSON.stringify(problem).length;
    };
    for (const language of ["en", "ar"])
      expect(await refused(2300, language)).toBeLessThan((await refused(40, language)) + 20);
  },
);

test("the very long name of a parameter is told shortened", async (context) => {
  const node = await newNode(context);
  for (const sent of [101, 15_000]) {
    const problem = await problemOf(await node.send(`/v1/records?${"n".repeat(sent)}=x`));
    const name = `${"n".repeat(100)}…`;
    expect(problem.findings).toMatchObject([{ code: "unknown-parameter", pointer: `/query/${name}` }]);
    expect(problem.findings?.[0]?.message).toContain(`“${name}”`);
  }
});

test("says what is wrong in the language that is asked for", async (context) => {
  const node = await newNode(context);
  const message = async (language: string) => {
    const response = await node.send("/v1/records?kind=war", { headers: { "accept-language": language } });
    expect(response.headers.get("content-language")).toBe(language.startsWith("fr") ? "fr" : "en");
    expect(response.headers.get("vary")).toBe("Accept-Language");
    return (await problemOf(response)).findings?.[0]?.message;
  };
  const [english, french] = [await message("pl, en;q=0.5"), await message("fr-BE, en;q=0.9")];
  expect(english).toContain("war");
  expect(french).toContain("war");
  expect(french).not.toBe(english);
});

test("every endpoint without parameters refuses any", async (context) => {
  const node = await newNode(context);
  for (const address of ["/v1/codelists", "/healthz", "/readyz", "/openapi.json"]) {
    expect((await problemOf(await node.send(`${address}?x=1`))).kind).toBe("invalid-request");
  }
});

test.for([
  "/v1/records/BE/service/help-line",
  "/v1/records/be/war/help-line",
  "/v1/records/be/service/Help",
  "/v1/records/be/service/..%2f..%2fetc",
  "/v1/records/be/service/%00",
  "/v1/records/be/service/%E0%A4%A",
  "/v1/records/be/constructor/x",
  `/v1/records/be/service/${"x".repeat(500)}`,
])("a record has no address like %s", async (address, context) => {
  const node = await newNode(context);
  const problem = await problemOf(await node.send(address));
  expect(problem.kind).toBe("invalid-request");
  expect(problem.findings?.[0]?.pointer).toMatch(/^\/path\//);
});

test.for([
  ["1000001", "too-large"],
  ["9007199254740993", "too-large"],
  ["0", "wrong-format"],
  ["1.5", "wrong-format"],
  ["+1", "wrong-format"],
] as const)("a record has no version %s", async ([version, code], context) => {
  const node = await newNode(context);
  const problem = await problemOf(await node.send(`${path}?version=${version}`));
  expect(problem.kind).toBe("invalid-request");
  expect(problem.findings).toMatchObject([{ code, pointer: "/query/version" }]);
  if (code === "too-large")
    expect(problem.findings?.[0]?.message).toMatch(/1[\s,.\u202f]?000[\s,.\u202f]?000/u);
});

test("an address that is none is a problem, whatever it looks like", async (context) => {
  const node = await newNode(context);
  for (const address of [
    "/v1",
    "/v1/",
    "/v1/records/",
    "/v1/records/be",
    "/v2/records",
    "/../../etc/passwd",
  ]) {
    expect((await problemOf(await node.send(address))).kind).toBe("not-found");
  }
});

test("a method that a path does not have is named with those it has", async (context) => {
  const node = await newNode(context);
  for (const method of ["DELETE", "PATCH", "POST", "PROPFIND"]) {
    const response = await node.send(path, { method });
    expect(response.headers.get("allow")).toBe("GET, HEAD, PUT, OPTIONS");
    expect((await problemOf(response)).kind).toBe("method-not-allowed");
  }
});

test("takes only cursors that it gave, and only with their filters", async (context) => {
  const node = await newNode(context);
  const versions = await Promise.all(["a", "b", "c"].map((slug) => sampleVersion({ slug })));
  await node.store.accept(versions, "each");
  const page = async (query: string) => node.send(`/v1/records${query}`);
  const { next } = (await (await page("?limit=1&kind=service")).json()) as { next: string };
  expect((await page(`?limit=2&kind=service&cursor=${next}`)).status).toBe(200);
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const cursors = [
    `limit=1&cursor=${next}`,
    `kind=service&publisher=be&cursor=${next}`,
    `kind=service&cursor=${next.slice(0, -3)}`,
    `kind=service&cursor=${next}%3D`,
    "cursor=AAAA",
    `cursor=${forged(null)}`,
    `cursor=${forged([])}`,
    `cursor=${forged({ after: "be/service/a" })}`,
    `cursor=${forged({ after: { $ne: "" }, filters: "" })}`,
    "cursor=../../etc/passwd",
  ];
  for (const query of cursors) {
    expect([query, (await problemOf(await page(`?${query}`))).kind]).toEqual([query, "invalid-cursor"]);
  }
});

test.for([
  ["", "document-empty"],
  ["{", "not-json"],
  ["{'a':1}", "not-json"],
  [new Uint8Array([0x22, 0xff, 0x22]), "not-utf-8"],
  ["NaN", "not-json"],
] as const)("refuses a body that is not JSON (%s)", async ([body, code], context) => {
  const node = await newNode(context);
  const problem = await problemOf(await node.send("/v1/validate", { method: "POST", body, headers: json }));
  expect(problem.kind).toBe("not-json");
  expect(problem.findings).toMatchObject([{ code, pointer: "" }]);
});

test("takes JSON under its own name only", async (context) => {
  const node = await newNode(context);
  const send = (headers: Record<string, string>) =>
    node.send("/v1/validate", { method: "POST", body: new TextEncoder().encode("{}"), headers });
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "text/html;application/json",
  ]) {
    expect((await problemOf(await send({ "content-type": type }))).kind).toBe("unsupported-media-type");
  }
  expect((await problemOf(await send({}))).kind).toBe("unsupported-media-type");
  expect((await send({ "content-type": "Application/JSON; charset=utf-8" })).status).toBe(200);
});

test("takes no body under a coding, and says so", async (context) => {
  const node = await newNode(context);
  const send = (coding: string) =>
    node.send("/v1/validate", {
      method: "POST",
      body: "{}",
      headers: { ...json, "content-encoding": coding },
    });
  for (const coding of ["gzip", "BR", "identity, gzip", "x".repeat(5000), `${"gzip,".repeat(500)}`]) {
    const response = await send(coding);
    expect(response.headers.get("accept-encoding")).toBe("identity");
    expect(await problemOf(response)).toMatchObject({
      kind: "unsupported-media-type",
      detail: expect.stringContaining("without a content coding"),
    });
  }
  for (const coding of ["", "identity", " Identity "]) expect((await send(coding)).status).toBe(200);
});

test("stops reading a body that is too large, announced or not", async (context) => {
  const node = await newNode(context);
  const announced = {
    method: "POST",
    body: "[]",
    headers: { ...json, "content-length": String(documentLimit + 1) },
  };
  expect((await problemOf(await node.send("/v1/validate", announced))).kind).toBe("body-too-large");
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 64 * 1024;
      controller.enqueue(new Uint8Array(64 * 1024).fill(32));
    },
  });
  const init = { method: "POST", body: endless, duplex: "half", headers: json } as const;
  expect((await problemOf(await node.send("/v1/validate", init))).kind).toBe("body-too-large");
  expect(sent).toBeLessThan(documentLimit + 256 * 1024);
  const largest = JSON.stringify("x".repeat(documentLimit - 2));
  expect((await node.send("/v1/validate", { method: "POST", body: largest, headers: json })).status).toBe(
    200,
  );
});

test("hides what failed inside, and logs it", async (context) => {
  const node = await newNode(context);
  await node.store.close();
  const response = await node.send(path);
  const problem = await problemOf(response);
  expect(problem).toMatchObject({
    kind: "internal",
    status: 500,
    instance: expect.stringMatching(/^urn:uuid:/),
  });
  expect(JSON.stringify(problem)).not.toMatch(/sqlite|database/i);
  const id = response.headers.get("x-request-id");
  expect(problem.instance).toBe(`urn:uuid:${id}`);
  expect(node.logs.find((line) => line.request === id && line.err !== undefined)).toMatchObject({
    level: 50,
  });
});

test("logs no query, no body and no header", async (context) => {
  const node = await newNode(context);
  const secret = "a-very-private-matter";
  await node.send(`/v1/records?text=${secret}`);
  await node.send("/v1/validate", {
    method: "POST",
    body: JSON.stringify({ secret }),
    headers: { ...json, cookie: secret },
  });
  expect(node.logs).toMatchObject([
    { method: "GET", path: "/v1/records", status: 200 },
    { method: "POST", path: "/v1/validate", status: 200 },
  ]);
  expect(JSON.stringify(node.logs)).not.toContain(secret);
});
