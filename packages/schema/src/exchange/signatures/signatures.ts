/**
 * Signed versions, keys and statements of the exchange (RFC 7515, 7517, 7638, 8785). Apart from the rest: whoever only reads
 * records needs none of it.
 *
 * @module
 */
export type * from "./feed-line.ts";
export { type FlattenedJws, isFlattenedJws, type JwsHash, jwsHash } from "./jws.ts";
export {
  type KeyRing,
  keyRing,
  type OfferedKey,
  pinnedKeys,
  type TrustedKey,
  trustFinding,
  withStatement,
} from "./key-ring.ts";
export { type Jurisdictions, type Mandates, maySpeakOf } from "./mandate.ts";
export type { PackEnd, PackHead, PackKeys, PackLine, PackLineToWrite } from "./pack.ts";
export type { ProtectedHeader } from "./protected-header.ts";
export { type PublicKey, thumbprintOf } from "./public-key.ts";
export { readAnchor } from "./read-anchor.ts";
export { type FeedBounds, type FeedEvent, readFeed } from "./read-feed.ts";
export { longestFeedLine, type ReceivedLine, type ReceivedUnsigned, readFeedLine } from "./read-feed-line.ts";
export { mostKeys, nodeFinding, readNodeDocument } from "./read-node-document.ts";
export { type PackEvent, readPack } from "./read-pack.ts";
export { type ReadSigned, readSigned } from "./read-signed.ts";
export { readSigningKey } from "./read-signing-key.ts";
export { readStatement, type StatementType, statementTypes } from "./read-statement.ts";
export type { Malformed, Reading } from "./reading.ts";
export { type Chain, signStatement, signVersion } from "./sign.ts";
export { type SignedType, signedTypes } from "./signed-types.ts";
export type { Signer } from "./signer.ts";
export { createSigningKey, publicKeyOf, type SigningKey, signerOf } from "./signing-key.ts";
export type * from "./statements.ts";
export { signatureFinding } from "./verify.ts";
export { type ClaimedDispute, type VerifiedDispute, verifyDispute } from "./verify-dispute.ts";
export { type VerifiedStatement, verifyStatement } from "./verify-statement.ts";
export {
  type OfferedVersion,
  type RefusedVersion,
  type UnsignedVersion,
  type VerifiedVersion,
  type VersionRules,
  type VersionVerdict,
  verifyVersion,
} from "./verify-version.ts";
export { headOf, type VersionHead } from "./version-head.ts";
export { heartbeat, type LineToWrite, type UnsignedLineToWrite, writeFeedLine } from "./write-feed-line.ts";
export { writePack } from "./write-pack.ts";
