import { createPublicKey, verify } from "node:crypto";
import { figureLine, floorLine } from "../../../tests/bench/goals.ts";
import { recordTexts } from "../../../tests/bench/records.ts";
import { medianAwaitedTimes } from "../../../tests/bench/rounds.ts";
import { canonicalise } from "../canonical.ts";
import type { FlattenedJws } from "./jws.ts";
import { keyRing } from "./key-ring.ts";
import { readSigned } from "./read-signed.ts";
import { signVersion } from "./sign.ts";
import { createSigningKey, publicKeyOf, signerOf } from "./signing-key.ts";
import { verifyVersion } from "./verify-version.ts";

// A signed version taken apart, verified and admitted by the door, many side by side as a mirror does, against the bare
// verification of ES256 by the platform: one after another (the floor), and, to be known, side by side. In turns.
const rounds = 9;
const count = 2_000;
const sideBySide = 64;
const floor = 0.25;

const signingKey = await createSigningKey("civic");
const signer = await signerOf(signingKey);
const { kid } = signingKey;
const key = publicKeyOf(signingKey);
const ring = keyRing([{ publisher: "civic", kid, key, trusted: "pinned", revoked: false }]);

const texts = recordTexts((document) => document).slice(0, count);
const versions: FlattenedJws[] = [];
for (const text of texts) {
  const { id, version, ...rest } = JSON.parse(text) as { id: string; version: number };
  const canonical = canonicalise({ id, version, ...rest });
  versions.push(await signVersion({ id, version, canonical }, signer));
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const publicKey = await crypto.subtle.importKey("jwk", { ...key }, algorithm, false, ["verify"]);
const keyObject = createPublicKey({ key: { ...key }, format: "jwk" });
const signed = versions.map(({ protected: header, payload, signature }) => ({
  input: Buffer.from(`${header}.${payload}`),
  signature: Buffer.from(signature, "base64url"),
}));

async function inBatches<Each>(all: readonly Each[], check: (each: Each) => Promise<boolean>): Promise<void> {
  for (let start = 0; start < all.length; start += sideBySide) {
    const verdicts = await Promise.all(all.slice(start, start + sideBySide).map(check));
    if (verdicts.includes(false)) throw new Error("wrong verdict");
  }
}

const times = await medianAwaitedTimes(
  {
    bare: async () => {
      for (const { input, signature } of signed)
        if (!verify("sha256", input, { key: keyObject, dsaEncoding: "ieee-p1363" }, signature))
          throw new Error("wrong verdict");
    },
    bareSideBySide: () =>
      inBatches(signed, ({ input, signature }) =>
        crypto.subtle.verify(algorithm, publicKey, signature, input),
      ),
    whole: () =>
      inBatches(versions, async (jws) => {
        const read = readSigned(jws, ["record"]);
        return !("code" in read) && (await verifyVersion(read, { ring })).verified;
      }),
    read: () => inBatches(versions, async (jws) => !("code" in readSigned(jws, ["record"]))),
  },
  rounds,
);

const rate = (time: number) => Math.round((count * 1000) / time);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
const figure = times.bare / times.whole;
console.log(
  `${count} versions of ${Math.round(bytes)} bytes, median of ${rounds} rounds, ${sideBySide} side by side`,
);
console.log(floorLine({ name: "verified and admitted, × bare ES256", figure, floor, unit: "×" }));
const beside = {
  name: "the same, × bare ES256 side by side",
  figure: times.bareSideBySide / times.whole,
  unit: "×",
};
console.log(figureLine(beside));
console.log(`  bare ES256: ${rate(times.bare)} a second, side by side ${rate(times.bareSideBySide)}`);
console.log(`  verified and admitted: ${rate(times.whole)} a second; taken apart alone: ${rate(times.read)}`);
if (figure < floor) process.exitCode = 1;
