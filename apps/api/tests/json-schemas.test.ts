import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf, recordKinds, schemaVersion } from "@civic/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { overHttp } from "./support/raw-request.ts";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const file = (name: string) => fileURLToPath(import.meta.resolve(`@civic/schema/json-schema/${name}.json`));
const names = readdirSync(dirname(file("service"))).map((path) => basename(path, ".json"));

test("every schema of the package is served, byte for byte, on both ways to an endpoint", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const origin = await overHttp(node);
  expect([...names].sort()).toEqual([...recordKinds, "record", "profile"].sort());
  for (const name of names) {
    const text = readFileSync(file(name), "utf8");
    const path = `/schemas/${schemaVersion}/${name}.json`;
    for (const response of [await node.send(path), await fetch(`${origin}${path}`)]) {
      expect([name, response.status, await response.text()]).toEqual([name, 200, text]);
      expect(response.headers.get("content-type")).toBe("application/schema+json");
      expect(response.headers.get("etag")).toContain(await digestOf(text));
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect(
      (await node.send(path, { headers: { "if-none-match": `"${await digestOf(text)}"` } })).status,
    ).toBe(304);
  }
});

test("a schema that was fetched judges records, with no other file and no setting", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const schema = (await (await node.send(`/schemas/${schemaVersion}/service.json`)).json()) as object;
  const validate = new Ajv2020({ strict: true }).compile(schema);
  expect(validate(sampleService())).toBe(true);
  expect(validate({ ...sampleService(), serviceTypes: ["telephone-hotlin"] })).toBe(false);
});

test.for([
  ["/schemas/0.0.1/service.json", "not-found"],
  [`/schemas/${schemaVersion}/service`, "not-found"],
  [`/schemas/${schemaVersion}/service.json/x`, "not-found"],
  ["/schemas", "not-found"],
  [`/schemas/${schemaVersion}/war.json`, "invalid-request"],
  [`/schemas/${schemaVersion}/..%2fservice.json`, "invalid-request"],
  [`/schemas/${schemaVersion}/service.json?x=1`, "invalid-request"],
] as const)("%s is refused with %s on both ways", async ([path, kind], context) => {
  const node = testApp(await emptyStore("embedded", context));
  const origin = await overHttp(node);
  for (const response of [await node.send(path), await fetch(`${origin}${path}`)]) {
    expect((await problemOf(response)).kind).toBe(kind);
  }
});
