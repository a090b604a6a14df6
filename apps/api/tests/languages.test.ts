import { type Describable, describeFinding } from "@civic/schema/browser";
import { languages, languageTags } from "@civic/schema/languages";
import { describe, expect, type TestContext, test } from "vitest";
import { overHttp, rawRequest, textOf } from "./support/raw-request.ts";
import { sampleService } from "./support/sample-record.ts";
import { problemOf, putInit, type TestApp, testApp } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

async function newNode(context: TestContext): Promise<TestApp> {
  return testApp(await emptyStore("embedded", context));
}

describe.each(languageTags)("a node asked in %s", (tag) => {
  const headers = { "accept-language": `${tag}-XX, pl;q=0.9` };

  test("gives problems their titles and findings their sentences", async (context) => {
    const node = await newNode(context);
    const [titles, messages] = [await languages[tag].problems(), await languages[tag].messages()];
    const absent = await node.send("/v1/records/be/service/absent", { headers });
    expect([absent.headers.get("content-language"), absent.headers.get("vary")]).toEqual([
      tag,
      "Accept-Language",
    ]);
    expect((await problemOf(absent)).title).toBe(titles["not-found"]);
    const invalid = await problemOf(await node.send("/v1/records?colour=red", { headers }));
    expect(invalid.title).toBe(titles["invalid-request"]);
    expect(invalid.findings?.[0]?.message).toBe(
      describeFinding({ code: "unknown-parameter", params: { parameter: "colour" } }, messages),
    );
    const report = await node.send("/v1/validate", {
      ...putInit({ ...sampleService(), extra: 1 }, headers),
      method: "POST",
    });
    expect([report.headers.get("content-language"), report.headers.get("vary")]).toEqual([
      tag,
      "Accept-Language",
    ]);
    const { findings } = (await report.json()) as { findings: (Describable & { message: string })[] };
    expect(findings[0]?.message).toBe(findings[0] && describeFinding(findings[0], messages));
    expect(findings[0]?.message).toContain("extra");
  });

  test("says in it what exactly is wrong", async (context) => {
    const node = await newNode(context);
    const details = async (path: string, init: RequestInit) =>
      (await problemOf(await node.send(path, init))).detail;
    const unknownKey = { method: "PUT", headers: { ...headers, authorization: "Bearer unknown" } };
    const large = {
      method: "POST",
      body: "[]",
      headers: { ...headers, "content-type": "application/json", "content-length": "99999999" },
    };
    const said = [
      await details("/v1/records/be/service/help-line", unknownKey),
      await details("/v1/validate", large),
    ];
    expect(said[1]).toContain("1048576");
    if (tag === "en") expect(said[0]).toBe("This node does not know that API key.");
    else expect(said[0]).not.toBe("This node does not know that API key.");
  });

  test("writes its pages in it, and marks what stays English", async (context) => {
    const node = await newNode(context);
    const [titles, { direction }] = [await languages[tag].problems(), languages[tag]];
    const docs = await node.send("/docs", { headers });
    const page = await docs.text();
    expect(page).toContain(`<html lang="${tag}" dir="${direction}">`);
    expect(page).toContain(titles["version-conflict"].replaceAll("'", "&#39;"));
    expect(page).toContain('<span lang="en" dir="ltr">Read one record. ');
    expect([docs.headers.get("content-language"), docs.headers.get("vary")]).toEqual([
      tag,
      "Accept-Language, Accept-Encoding",
    ]);
    const none = await node.send("/", { headers: { ...headers, accept: "text/html" } });
    expect([none.status, none.headers.get("content-language")]).toEqual([503, tag]);
    expect(await none.text()).toMatch(/<code>npm run build<\/code>.*<a href="\/docs">/s);
  });

  test("keeps a form of the page for each language and coding", async (context) => {
    const origin = await overHttp(await newNode(context));
    const german = await rawRequest(`${origin}/docs`, { headers: { "accept-language": "de" } });
    const coded = await rawRequest(`${origin}/docs`, { headers: { ...headers, "accept-encoding": "br" } });
    expect(textOf(coded)).toContain(`<html lang="${tag}"`);
    const held = { ...headers, "if-none-match": german.headers.etag ?? "" };
    expect((await rawRequest(`${origin}/docs`, { headers: held })).status).toBe(tag === "de" ? 304 : 200);
  });
});

test("code lists come with their words in every language", async (context) => {
  const node = await newNode(context);
  const { codelists } = (await (await node.send("/v1/codelists")).json()) as {
    codelists: {
      id: string;
      labels: Record<string, string>;
      concepts: { labels: Record<string, string> }[];
    }[];
  };
  for (const { labels, concepts } of codelists) {
    expect(Object.keys(labels)).toEqual(languageTags);
    for (const concept of concepts) expect(Object.keys(concept.labels)).toEqual(languageTags);
  }
  const phase = codelists.find(({ id }) => id === "phase");
  expect(phase?.labels.de).toBe((await languages.de.labels()).phase.title);
});
