import { expect, test } from "vitest";
import { signedLine, unsignedLine } from "./support/mirrored-peer.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { newSigner, signedVersion } from "./support/signed-version.ts";
import { scriptedMirror } from "./support/test-mirror.ts";

const compiled = {
  ...{ publisher: "civic", jurisdiction: "be", slug: "be-help-line" },
  quality: ["desk-research"],
} as const;

test("of what is not signed only publishers that were named are taken, and nothing takes the place of what is signed", async (context) => {
  const { peer, read, refused, latest, store } = await scriptedMirror(context, {
    publishers: new Map([
      ["be", ["be"]],
      ["civic", ["be"]],
    ]),
    unsigned: new Set(["civic"]),
  });
  const bare = await sampleVersion({ ...compiled, quality: [...compiled.quality] });
  peer.lines.push(unsignedLine(await sampleVersion({ slug: "bare" })), unsignedLine(bare));
  await read();
  expect(refused()).toEqual([["signature-missing", "be/service/bare"]]);
  expect(await latest(bare.record.id)).toBe(1);
  const civic = await newSigner("civic");
  await store.exchange.trust({ publisher: "civic", kid: civic.kid, key: civic.key, trusted: "held" });
  const options = { ...compiled, quality: [...compiled.quality] };
  const first = await signedVersion(options, civic);
  const second = await signedVersion({ ...options, version: 2 }, civic, { previous: first.seal.hash });
  peer.lines.push(signedLine(first), signedLine(second));
  await read();
  expect(await latest(bare.record.id)).toBe(2);
  const another = { ...options, name: { en: "Another truth" }, version: 2 };
  const third = await sampleVersion({ ...options, version: 3 });
  peer.lines.push(unsignedLine(await sampleVersion(another)), unsignedLine(third));
  await read();
  expect(await store.get(bare.record.id)).toMatchObject({ version: 2, digest: second.digest });
  expect(refused().slice(1)).toEqual([
    ["downgraded", bare.record.id],
    ["signature-missing", bare.record.id],
  ]);
});

test("what speaks about others than it may, and what is of others, is refused", async (context) => {
  const { peer, signer, read, refused } = await scriptedMirror(context);
  const french = await newSigner("fr");
  peer.lines.push(
    signedLine(await signedVersion({ slug: "abroad", jurisdiction: "fr" }, signer)),
    signedLine(await signedVersion({ publisher: "fr", jurisdiction: "fr" }, french)),
    signedLine(await signedVersion({ publisher: "fr", jurisdiction: "fr", slug: "stolen" }, signer)),
  );
  await read();
  expect(refused()).toEqual([
    ["jurisdiction-not-allowed", "be/service/abroad"],
    ["publisher-not-allowed", "fr/service/help-line"],
    ["publisher-not-allowed", "fr/service/stolen"],
  ]);
});
