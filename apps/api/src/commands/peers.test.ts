import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newSigner } from "../../tests/support/signed-version.ts";
import { anchorOf } from "../../tests/support/test-mirror.ts";
import { emptyPlace, engines, openTestStore, temporaryFolder } from "../../tests/support/test-store.ts";
import { typedCommand } from "../../tests/support/typed-command.ts";
import { readPeer } from "../config/read-peers.ts";

const url = "https://node.example";

async function anchorFile(): Promise<string> {
  const file = join(temporaryFolder(), "anchor.json");
  writeFileSync(file, JSON.stringify(anchorOf(await newSigner("fr"))));
  return file;
}

describe.each(engines)("peers in the %s store", (engine) => {
  test("are added beside a store that is in use, listed and removed", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    const added = await typedCommand(
      `peers add ${url} --anchor ${await anchorFile()} --unsigned civic:fr+be`,
      place,
    );
    expect(added).toMatchObject({ code: 0, said: "" });
    expect(added.remarked).toMatch(/^https:\/\/node\.example is mirrored \(.+\): fr, civic\.\n$/);
    const [kept] = await store.mirror.addedPeers();
    const peer = readPeer(kept?.settings ?? "");
    expect(Object.fromEntries(peer.publishers)).toEqual({ fr: ["fr"], civic: ["fr", "be"] });
    expect([...peer.unsigned]).toEqual(["civic"]);
    expect(Object.keys(peer.anchor?.publishers ?? {})).toEqual(["fr"]);
    expect((await typedCommand("peers list", place)).said).toBe(
      [
        "url                   publishers  unsigned  anchor  applied  refused  state",
        "https://node.example  fr,civic    civic     given   0        0        not read yet",
        "",
      ].join("\n"),
    );
    expect(await typedCommand(`peers remove ${url}`, place)).toMatchObject({ code: 0 });
    expect(await store.mirror.addedPeers()).toEqual([]);
    expect(await typedCommand(`peers remove ${url}`, place)).toMatchObject({ code: 1 });
  });
});

test("what was refused is listed under its peer by code, the same once, and when a peer was last heard", async (context) => {
  const place = await emptyPlace("embedded", context);
  const store = await openTestStore(place);
  await typedCommand(`peers add ${url} --anchor ${await anchorFile()}`, place);
  const at = "2026-11-29T11:00:00.000Z";
  const unknown = { code: "key-unknown", severity: "error", pointer: "/protected" } as const;
  const refusals = ["fr/service/a", "fr/service/a", "fr/service/b", undefined].map((record) => ({
    at,
    finding: { ...unknown, params: { publisher: "fr", kid: "k1" }, ...(record && { record }) },
  }));
  const counts = { failures: 1, received: 4, applied: 0, refused: 4, more: false };
  const error = "it could not be reached (ECONNREFUSED)";
  await store.mirror.keepState({ peer: url, settings: "", contact: at, error, refusals, ...counts });
  const { said } = await typedCommand("peers list", place);
  const why = /key-unknown(.*): No known key of “fr” has the thumbprint k1\./g;
  expect([...said.matchAll(why)].map(([, record]) => record)).toEqual([" fr/service/a", " fr/service/b", ""]);
  expect(said).toContain(`\nRefused of ${url}, the last first\n`);
  expect(said).toContain(`failed once: ${error}; last heard ${at}\n`);
});

test.for([
  [`peers add ${url}`, /names nobody/],
  ["peers add ftp://node.example --publisher fr", /is not an http or https address/],
  [`peers add ${url} --publisher civic`, /"civic"/],
  [`peers add ${url} --publisher Fr`, /"Fr" is no publisher/],
] as const)("“%s” is refused", async ([typed, said], context) => {
  const place = await emptyPlace("embedded", context);
  const { code, remarked } = await typedCommand(typed, place);
  expect(code).toBe(2);
  expect(remarked).toMatch(said);
});

test("what is no anchor is refused by what it should be", async (context) => {
  const place = await emptyPlace("embedded", context);
  const file = join(temporaryFolder(), "anchor.json");
  writeFileSync(file, JSON.stringify({ civic: "anchor", publishers: { fr: ["x"] } }));
  const { code, remarked } = await typedCommand(`peers add ${url} --anchor ${file}`, place);
  expect(code).toBe(2);
  expect(remarked).toContain("/publishers/fr/0");
});
