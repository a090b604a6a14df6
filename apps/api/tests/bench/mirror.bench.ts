import { canonicalise } from "@civic/schema";
import {
  createSigningKey,
  type FlattenedJws,
  jwsHash,
  type Signer,
  signerOf,
  signVersion,
  writeFeedLine,
} from "@civic/schema/signatures";
import { median } from "../../../../tests/support/median.ts";
import { printFigure } from "./figures.ts";
import { madeRecords } from "./made-records.ts";
import { costOf, takenFrom } from "./taking-mirror.ts";

// What taking signed versions of about 3 KB from a feed costs a mirror (reading, verifying, the door, SQLite on disk) against
// nothing but ES256 over the same bytes. Both as they are done in earnest: many at a time.
const count = 2_000;
const at = "2026-11-29T12:00:00.000Z";

const own = await signerOf(await createSigningKey("be"));
const signers = new Map<string, Signer>();
const lines: Uint8Array[] = [];
const signed: FlattenedJws[] = [];
for (const { record, text } of madeRecords(count + 400).each()) {
  const bytes = text.length;
  if (bytes < 2_000 || bytes > 6_000 || signed.length === count) continue;
  const { id, publisher } = record;
  // One key for all: what is measured is what it signed.
  const signer = signers.get(publisher) ?? { ...own, publisher };
  signers.set(publisher, signer);
  const jws = await signVersion({ id, version: 1, canonical: canonicalise(JSON.parse(text)) }, signer);
  signed.push(jws);
  lines.push(writeFeedLine({ cursor: "c", at, op: "put", hash: jwsHash(jws), jws }));
}

const key = await crypto.subtle.importKey(
  "jwk",
  { ...own.key },
  { name: "ECDSA", namedCurve: "P-256" },
  false,
  ["verify"],
);
const inputs = signed.map(({ protected: header, payload, signature }) => ({
  text: Buffer.from(`${header}.${payload}`),
  signature: Buffer.from(signature, "base64url"),
}));

const bare = () =>
  costOf(async () => {
    for (let index = 0; index < inputs.length; index += 100)
      await Promise.all(
        inputs
          .slice(index, index + 100)
          .map(({ text, signature }) =>
            crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, text),
          ),
      );
  });

const applied = () => takenFrom(chunks(), [...signers.values()], new Date(at));

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < lines.length; index += 20) yield Buffer.concat(lines.slice(index, index + 20));
  yield Buffer.from(`${JSON.stringify({ bookmark: "end", more: false })}\n`);
}

await bare();
await applied();
const ratios: number[] = [];
const works: number[] = [];
const rates: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const floor = await bare();
  const { taken, ...run } = await applied();
  if (taken !== signed.length) throw new Error(`${taken} of ${signed.length} versions were taken`);
  ratios.push(floor.time / run.time);
  works.push(floor.work / run.work);
  rates.push((1000 * taken) / run.time);
}
console.log(`${signed.length} signed versions`);
printFigure({
  name: "taking what is signed, against ES256 alone",
  ...{ value: median(works), unit: "× (work)", goal: 0.25, ceiling: 0.05, more: true },
  beside: `${median(ratios).toFixed(2)} × in time, ${median(rates).toFixed(0)} a second`,
});
