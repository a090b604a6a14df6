import { canonicalise } from "../src/exchange/canonical.ts";
import {
  type FlattenedJws,
  keyRing,
  publicKeyOf,
  type ReadSigned,
  readSigned,
  type Signer,
  type SigningKey,
  signerOf,
  signVersion,
  type TrustedKey,
} from "../src/exchange/signatures/signatures.ts";
import { exampleOf } from "./example-records.ts";
import { testKey } from "./signature-vectors.ts";

/** Who signs for `xa` in tests, and the key of it as one that is pinned. */
export const signingKey: SigningKey = testKey("xa");
export const signer: Signer = await signerOf(signingKey);
export const pinned: TrustedKey = trustedOf(signingKey);
export const ring = keyRing([pinned]);

/** A key as one that is pinned. */
export function trustedOf(key: SigningKey): TrustedKey {
  const { publisher, kid } = key;
  return { publisher, kid, key: publicKeyOf(key), trusted: "pinned", revoked: false };
}

/** The example service of `xa`, altered. */
export function exampleWith(
  more: object = {},
): Readonly<Record<string, unknown>> & { id: string; version: number } {
  return { ...exampleOf("service", "example-helpline"), ...more };
}

/** A version that `xa` signed. */
export function signedExample(more: object = {}, by: Signer = signer): Promise<FlattenedJws> {
  const { id, version, ...rest } = exampleWith(more);
  return signVersion({ id, version, canonical: canonicalise({ id, version, ...rest }) }, by);
}

/** The same, taken apart. */
export async function readExample(more: object = {}, by: Signer = signer): Promise<ReadSigned<"record">> {
  const read = readSigned(await signedExample(more, by), ["record"]);
  if ("code" in read) throw new Error(read.code);
  return read;
}

/** Bytes that arrive in pieces of a size. */
export async function* inPieces(bytes: Uint8Array | string, size = 1000): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  for (let start = 0; start < all.byteLength; start += size) yield all.subarray(start, start + size);
}

/** Everything that comes, in its order. */
export async function allOf<Each>(events: AsyncIterable<Each>): Promise<Each[]> {
  const all: Each[] = [];
  for await (const event of events) all.push(event);
  return all;
}
