/**
 * Signed versions, keys and statements of the exchange (RFC 7515, 7517, 7638, 8785). Apart from the rest: whoever only reads
 * records needs none of it.
 *
 * @module
 */
export type * from "./feed-line.ts";
export { type FlattenedJws, isFlattenedJws, type JwsHash, jwsHash } from "./jws.ts";
export { type KeyRing, type TrustedKey, trustFinding } from "./key-ring.ts";
export type { ProtectedHeader } from "./protected-header.ts";
export { type PublicKey, thumbprintOf } from "./public-key.ts";
export { type ReadSigned, readSigned } from "./read-signed.ts";
export { type Chain, signStatement, signVersion } from "./sign.ts";
export { type SignedType, signedTypes } from "./signed-types.ts";
export type { Signer } from "./signer.ts";
export { createSigningKey, publicKeyOf, type SigningKey, signerOf } from "./signing-key.ts";
export type * from "./statements.ts";
export { signatureFinding } from "./verify.ts";
