import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endpoints, layerProblems } from "@civic/schema/endpoints";
import { expect, type TestContext, test } from "vitest";
import { readDashboardFiles } from "../src/http/pages/dashboard-files.ts";
import { problemOf, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore, temporaryFolder } from "./support/test-store.ts";

const html = { headers: { accept: "text/html,application/xhtml+xml" } };

/** A node with a small dashboard, a secret beside its folder, and a link to it inside. */
async function nodeWithDashboard(context: TestContext): Promise<TestApp> {
  const folder = temporaryFolder();
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(dist, "link.txt"));
  writeFileSync(join(dist, "index.html"), "<!doctype html><title>Dashboard</title>");
  writeFileSync(join(dist, "assets", "main-1a2b3c.js"), "console.log(1)");
  writeFileSync(join(dist, "assets", "font.woff2"), Buffer.from([0, 255, 1]));
  writeFileSync(join(dist, "icône 1.svg"), "<svg/>");
  const files = await readDashboardFiles(dist);
  expect(files?.size).toBe(4);
  return testApp(await emptyStore("embedded", context), { dashboard: files });
}

test("serves the files of the dashboard with what they are", async (context) => {
  const node = await nodeWithDashboard(context);
  const index = await node.send("/");
  expect(await index.text()).toContain("<title>Dashboard");
  expect(index.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(index.headers.get("cache-control")).toBe("no-cache");
  const script = await node.send("/assets/main-1a2b3c.js");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const font = await node.send("/assets/font.woff2");
  expect(new Uint8Array(await font.arrayBuffer())).toEqual(new Uint8Array([0, 255, 1]));
  expect((await node.send("/ic%C3%B4ne%201.svg")).headers.get("content-type")).toBe("image/svg+xml");
});

test("does not send a file again to who holds it", async (context) => {
  const node = await nodeWithDashboard(context);
  for (const path of ["/", "/assets/main-1a2b3c.js"]) {
    const etag = (await node.send(path)).headers.get("etag") ?? "";
    const again = await node.send(path, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  }
});

test("starts every page of the dashboard from the same file", async (context) => {
  const node = await nodeWithDashboard(context);
  for (const path of ["/coverage", "/fr/country/be", "/v10/x"]) {
    const page = await node.send(path, html);
    expect([path, page.status, await page.text()]).toEqual([
      path,
      200,
      expect.stringContaining("<title>Dashboard"),
    ]);
    expect((await node.send(path)).status).toBe(404);
  }
});

test("answers a navigation below the API as the API", async (context) => {
  const node = await nodeWithDashboard(context);
  for (const path of ["/v1", "/v1/nothing", "/assets/missing.js"]) {
    expect((await problemOf(await node.send(path, html))).kind).toBe("not-found");
  }
  expect((await node.send("/v1/records", html)).headers.get("content-type")).toBe("application/json");
  expect((await problemOf(await node.send("/coverage", { ...html, method: "POST" }))).kind).toBe("not-found");
});

test("lets no address lead out of the folder", async (context) => {
  const node = await nodeWithDashboard(context);
  const addresses = [
    "/link.txt",
    "/secret.txt",
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets\\..\\..\\secret.txt",
    "//secret.txt",
    "/index.html%00.txt",
  ];
  for (const address of addresses) {
    const response = await node.send(`http://node.example${address}`);
    expect([address, response.status, await response.text()]).toEqual([
      address,
      404,
      expect.not.stringMatching(/^secret$/),
    ]);
  }
});

test("says that the dashboard was not built, and where the API is", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const page = await node.send("/", html);
  expect(page.status).toBe(503);
  expect(await page.text()).toMatch(/not built.*npm run build/s);
  expect((await node.send("/")).status).toBe(404);
});

test("finds no dashboard where there is none", async () => {
  const folder = temporaryFolder();
  expect(await readDashboardFiles(join(folder, "absent"))).toBeUndefined();
  writeFileSync(join(folder, "other.txt"), "");
  expect(await readDashboardFiles(folder)).toBeUndefined();
});

test("documents every endpoint on a page without scripts", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const response = await node.send("/docs");
  const page = await response.text();
  for (const [id, { method, path }] of Object.entries(endpoints)) {
    expect(page).toContain(`id="${id}"`);
    expect(page).toContain(`<code>${method} ${path}</code>`);
  }
  // What any request may end in is told once, and not with each endpoint.
  for (const kind of layerProblems.everyEndpoint) expect(page.split(` ${kind}</code>`)).toHaveLength(2);
  expect(page.indexOf("429 too-many-requests")).toBeGreaterThan(page.indexOf('id="problems"'));
  expect(page.split("422 invalid-record")).toHaveLength(2);
  expect(page).toContain('href="/openapi.json"');
  expect(page).toContain("<code>psychological-support</code>");
  expect(page).toContain("<dt><code>limit</code></dt>");
  expect(page).not.toContain("<script");
  const style = /'(sha256-[^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(/<style>(.*)<\/style>/s.exec(page)?.[1] ?? ""),
  );
  expect(style).toBe(`sha256-${Buffer.from(digest).toString("base64")}`);
});
