import { docsOfFinding, recordKinds } from "@civic/schema";
import { codelists } from "@civic/schema/codelists";
import { en } from "@civic/schema/messages/en";
import { expect, test } from "vitest";
import { testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
const linksOf = (html: string) => [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => href);

test("every page is reached from the first, and every link leads to a place that is there", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const pages = new Map<string, string>();
  const waiting = ["/docs/reference"];
  for (const path of waiting) {
    if (pages.has(path)) continue;
    const response = await node.send(path);
    expect([path, response.status]).toEqual([path, 200]);
    const html = await response.text();
    pages.set(path, html);
    const own = linksOf(html).filter((href) => href.startsWith("/docs/"));
    waiting.push(...own.map((href) => href.replace(/#.*/, "")));
  }
  expect(pages.size).toBeGreaterThan(recordKinds.length + Object.keys(codelists).length);
  const ids = new Map([...pages].map(([path, html]) => [path, idsOf(html)]));
  const lost = [...pages].flatMap(([path, html]) =>
    linksOf(html).filter((href) => {
      const [target = "", id] = href.startsWith("#") ? [path, href.slice(1)] : href.split("#");
      if (id === undefined || !target.startsWith("/docs/")) return false;
      return ids.get(target)?.has(decodeURIComponent(id)) !== true;
    }),
  );
  expect(lost).toEqual([]);
  for (const code of Object.keys(en.sentences)) {
    const [page = "", id = ""] = docsOfFinding(code).split("#");
    expect([code, ids.get(page)?.has(id)]).toEqual([code, true]);
  }
  const names = pages.get("/docs/reference/names") ?? "";
  for (const list of Object.values(codelists))
    for (const { code } of list.concepts)
      expect(names).toContain(`href="/docs/reference/codelists/${list.id}#${code}"`);
  expect(names).toContain('href="/docs/reference/kinds/compensation-scheme#timeLimit"');
  expect(names).toContain('href="/docs/client/records#recordsputset"');
  for (const [path, html] of pages) {
    expect([
      path,
      html.replaceAll(/<code>[^<]*/g, "").match(/<script|\]\(|\*\*|<p>[|#]|<p>- |\n- /g),
    ]).toEqual([path, null]);
    expect([path, idsOf(html).size]).toEqual([path, [...html.matchAll(/ id="/g)].length]);
  }
});

test("a page is plain: no markup of a text is run, and other languages are marked", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const kind = await (await node.send("/docs/reference/parts/phone-number")).text();
  expect(kind).toContain("<title>PhoneNumber – CIVIC</title>");
  expect(kind).toContain("<code>^(?:\\+[1-9][0-9]{5,14}|[0-9]{2,15})$</code>");
  expect(kind).toContain("<pre><code>&#34;+33180523376&#34;</code></pre>");
  const findings = await (await node.send("/docs/reference/findings")).text();
  expect(findings).toContain(
    '<h3 id="missing-property"><a href="#missing-property">missing-property</a></h3>',
  );
  expect(findings).toContain('<li lang="ar" dir="rtl">ar: ');
  const list = await (await node.send("/docs/reference/codelists/kinship")).text();
  expect(list).toContain('<tr id="spouse"><td><code>spouse</code></td>');
  expect(list).toContain('<td lang="de" dir="ltr" data-column="de">Ehegatte</td>');
});

test("pages are kept by caches, and what is none is not found", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const { headers } = await node.send("/docs/reference/rules");
  expect(headers.get("content-security-policy")).toMatch(/style-src 'self' 'sha256-/);
  const held = { "if-none-match": headers.get("etag") ?? "" };
  expect((await node.send("/docs/reference/rules", { headers: held })).status).toBe(304);
  expect((await node.send("/docs/reference/")).status).toBe(200);
  for (const path of ["none", "kinds", "kinds/none", "README.md", "..%2F..%2Fopenapi.json", "constructor"])
    expect([path, (await node.send(`/docs/reference/${path}`)).status]).toEqual([path, 404]);
});

test("the client is told of beside the model, and leads to its kinds", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const docs = await (await node.send("/docs")).text();
  expect(linksOf(docs)).toContain("/docs/client");
  const response = await node.send("/docs/client/records");
  expect(response.headers.get("content-security-policy")).toBe(
    (await node.send("/docs/reference/rules")).headers.get("content-security-policy"),
  );
  const page = await response.text();
  expect(page).toContain('<h3 id="recordsupdate"><a href="#recordsupdate">Records.update</a></h3>');
  expect(page).toContain("<pre><code>import { createCivicClient } from &#34;@civic/sdk&#34;;");
  expect(linksOf(page)).toContain("/docs/reference/codelists/need");
  expect(linksOf(page)).toContain("/docs/client/client#calloptions");
  expect((await node.send("/docs/client/")).status).toBe(200);
  for (const path of ["none", "README", "records.md", "..%2Fpackage.json", "names"])
    expect([path, (await node.send(`/docs/client/${path}`)).status]).toEqual([path, 404]);
});

test("a finding of an answer names its page", async (context) => {
  const node = testApp(await emptyStore("embedded", context));
  const sent = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  type Found = { readonly findings: readonly { readonly code: string; readonly docs: string }[] };
  const { findings } = (await (await node.send("/v1/validate", sent)).json()) as Found;
  expect(findings.length).toBeGreaterThan(0);
  for (const { code, docs } of findings) expect(docs).toBe(docsOfFinding(code));
  const problem = (await (await node.send("/v1/records?limit=none")).json()) as Found;
  expect(problem.findings[0]?.docs).toMatch(/^\/docs\/reference\/findings#/);
});
