import type { CivicRecord } from "@civic/schema";
import { exampleRecord } from "@civic/schema/examples";
import { type Anchor, createSigningKey, type Signer, signerOf } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { createCivicClient } from "../client.ts";
import type { Fetch } from "../options.ts";
import { createTestNode, type TestNode } from "../testing/test-node.ts";
import { createMemoryStore, type Mirrored, type MirrorOptions, mirror } from "./mirror.ts";

const [be, stranger] = await Promise.all([signerFor("be"), signerFor("be")]);

async function signerFor(publisher: string): Promise<Signer> {
  return signerOf(await createSigningKey(publisher));
}

const anchorOf = ({ publisher, kid }: Signer): Anchor => ({
  civic: "anchor",
  publishers: { [publisher]: [kid] },
});
const line = (slug: string, more: object = {}) => exampleRecord("service", { slug, ...more });

/** What a mirror tells, in short. */
async function told(node: Pick<TestNode, "fetch">, options: Partial<MirrorOptions> = {}) {
  const store = createMemoryStore();
  const civic = createCivicClient({ baseUrl: "http://node.test", fetch: node.fetch, retry: false });
  const all: Mirrored[] = [];
  for await (const each of mirror(civic, { store, anchor: anchorOf(be), ...options })) all.push(each);
  return { all, short: all.map(shortOf), store: (options.store ?? store) as typeof store };
}

function shortOf(each: Mirrored): string {
  if (each.outcome === "refused") return `refused ${each.id} ${each.findings[0]?.code}`;
  if ("version" in each) return `${each.outcome} ${each.id} ${each.version}`;
  return each.outcome === "stated" ? `stated ${each.type}` : each.outcome;
}

/** A node whose feed is altered on its way. */
function altered(node: TestNode, alter: (text: string) => string): Pick<TestNode, "fetch"> {
  const fetch: Fetch = async (url, init) => {
    const response = await node.fetch(url, init);
    if (!url.includes("/v1/feed")) return response;
    return new Response(alter(await response.text()), response);
  };
  return { fetch };
}

describe("a mirror", () => {
  test("takes what was signed by a key of the anchor, and goes on where it was left", async () => {
    const node = createTestNode({
      signers: [be],
      records: [line("a"), line("b"), line("a", { version: 2 })],
    });
    const first = await told(node);
    expect(first.short).toEqual([
      "taken be/service/a 1",
      "taken be/service/b 1",
      "taken be/service/a 2",
      "caught-up",
    ]);
    expect([...first.store.versions.values()].map(({ id, version }) => `${id} ${version}`)).toEqual([
      "be/service/a 2",
      "be/service/b 1",
    ]);
    const civic = node.client({ publisher: "be" });
    await civic.records.put(line("c"));
    expect(first.store.versions.get("be/service/a")).toMatchObject({
      record: line("a", { version: 2 }),
      digest: expect.stringMatching(/^sha-256:/),
      signed: { hash: expect.stringMatching(/^sha-256:/) },
    });
    const later = await told(node, { store: first.store });
    expect(later.short).toEqual(["taken be/service/c 1", "caught-up"]);
    expect((await told(node, { store: first.store })).short).toEqual(["caught-up"]);
  });

  test("believes nobody without an anchor, and unsigned versions of nobody who is not named", async () => {
    const signed = createTestNode({ signers: [be], records: [line("a")] });
    expect((await told(signed, { anchor: undefined })).short).toEqual([
      "refused be/service/a key-unknown",
      "caught-up",
    ]);
    expect((await told(signed, { anchor: anchorOf(stranger) })).short[0]).toBe(
      "refused be/service/a key-unknown",
    );
    const unsigned = createTestNode({ records: [line("a")] });
    expect((await told(unsigned)).short).toEqual(["refused be/service/a signature-missing", "caught-up"]);
    const { short, store } = await told(unsigned, { unsigned: ["be"] });
    expect(short).toEqual(["taken be/service/a 1", "caught-up"]);
    expect(store.versions.get("be/service/a")?.signed).toBeUndefined();
  });

  test("refuses what was altered on its way, and takes the rest", async () => {
    const node = createTestNode({ signers: [be], records: [line("a"), line("b")] });
    const swapped = altered(node, (text) => {
      const [first = "", second = ""] = text
        .split("\n")
        .map((each) => /"signature":"([^"]+)"/.exec(each)?.[1]);
      return text.replace(first, second);
    });
    expect((await told(swapped)).short).toEqual([
      "refused be/service/a signature-wrong",
      "taken be/service/b 1",
      "caught-up",
    ]);
    const unsigned = createTestNode({ records: [line("a"), line("b")] });
    const renamed = altered(unsigned, (text) => text.replace('"Example"', '"Altered"'));
    expect((await told(renamed, { unsigned: ["be"] })).short).toEqual([
      "refused undefined digest-mismatch",
      "taken be/service/b 1",
      "caught-up",
    ]);
    const nonsense = altered(unsigned, (text) => `{"op":"put"}\nnonsense\n${text}`);
    expect((await told(nonsense, { unsigned: ["be"] })).short.slice(0, 3)).toEqual([
      "refused undefined feed-line-malformed",
      "refused undefined feed-line-malformed",
      "taken be/service/a 1",
    ]);
  });

  test("takes no second content of a version, and no version that does not follow", async () => {
    const one = createTestNode({ signers: [be], records: [line("a")] });
    const { store } = await told(one);
    const rival = createTestNode({
      signers: [be],
      records: [line("a", { asOf: "2025" }), line("a", { version: 2, asOf: "2026-10" })],
    });
    const before = await store.state();
    await store.keep({
      versions: [],
      standings: new Map(),
      statements: [],
      disputes: [],
      state: { keys: [], ...before, madeFor: "another node" },
    });
    expect((await told(rival, { store })).short).toEqual([
      "refused be/service/a version-conflict",
      "refused be/service/a previous-mismatch",
      "caught-up",
    ]);
    expect(store.versions.get("be/service/a")?.version).toBe(1);
  });

  test("goes on behind the last line where the connection breaks off", async () => {
    const slugs = ["a", "b", "c", "d"];
    const node = createTestNode({ signers: [be], records: slugs.map((slug) => line(slug)) });
    let answers = 0;
    const breaking = altered(node, (text) => {
      answers += 1;
      return answers > 2 ? text : `${text.split("\n").slice(0, 1).join("\n")}\n{"op":`;
    });
    const { short } = await told(breaking);
    expect(short).toEqual([...slugs.map((slug) => `taken be/service/${slug} 1`), "caught-up"]);
    expect(answers).toBe(3);
  });

  test("gives up on a node that never gives an answer whole", { timeout: 60_000 }, async () => {
    const node = createTestNode({ signers: [be], records: [line("a")] });
    const cut = altered(node, () => "");
    const ended = new AbortController();
    const telling = told(cut, { follow: true, signal: ended.signal });
    setTimeout(() => ended.abort("enough"), 20);
    await expect(telling).rejects.toBe("enough");
  });

  test("reads from the beginning where the node no longer knows the place, and takes nothing twice", async () => {
    const node = createTestNode({ signers: [be], records: [line("a")] });
    const { store } = await told(node);
    node.expireCursors();
    const civic = node.client({ publisher: "be" });
    await civic.records.put(line("b"));
    expect((await told(node, { store })).short).toEqual([
      "known be/service/a 1",
      "taken be/service/b 1",
      "caught-up",
    ]);
  });

  test("takes with another filter or anchor what it passed by", async () => {
    const records: readonly CivicRecord[] = [line("a"), exampleRecord("organisation", { slug: "o" })];
    const node = createTestNode({ signers: [be], records });
    const { short, store } = await told(node, { filter: { kind: ["organisation"], publisher: ["be"] } });
    expect(short).toEqual(["taken be/organisation/o 1", "caught-up"]);
    expect((await told(node, { store })).short).toEqual([
      "taken be/service/a 1",
      "known be/organisation/o 1",
      "caught-up",
    ]);
  });

  test("tells nothing as taken that the store did not keep", async () => {
    const node = createTestNode({ signers: [be], records: [line("a"), line("b")] });
    const store = createMemoryStore();
    const full = {
      ...store,
      keep: () => {
        throw new Error("no room");
      },
    };
    await expect(told(node, { store: full })).rejects.toThrow("no room");
    expect((await told(node, { store })).short.filter((each) => each.startsWith("taken"))).toHaveLength(2);
  });

  test("follows what comes", async () => {
    const node = createTestNode({ signers: [be] });
    const store = createMemoryStore();
    const ended = new AbortController();
    const seen: string[] = [];
    const civic = node.client();
    const following = (async () => {
      const options = { store, anchor: anchorOf(be), follow: true, signal: ended.signal };
      for await (const each of mirror(civic, options)) {
        seen.push(shortOf(each));
        if (each.outcome === "taken") ended.abort("enough");
      }
    })();
    await node.client({ publisher: "be" }).records.put(line("a"));
    await expect(following).rejects.toBe("enough");
    expect(seen).toContain("taken be/service/a 1");
  });
});
