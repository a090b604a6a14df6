import { type Finding, finding } from "../../findings/finding.ts";
import type { PublicKey } from "./public-key.ts";
import type { ReadSigned } from "./read-signed.ts";
import type { SignedType } from "./signed-types.ts";
import { signatureFinding } from "./verify.ts";

/** A key that counts for a publisher, and why. */
export interface TrustedKey {
  readonly publisher: string;
  readonly kid: string;
  readonly key: PublicKey;
  /** `pinned`: named by an anchor. `signed`: by a key that counts. `held`: this node signs with it. */
  readonly trusted: "pinned" | "signed" | "held";
  /** Counts no more for what comes after the revocation was verified here. */
  readonly revoked: boolean;
}

/** The keys that a holder of records goes by. */
export interface KeyRing {
  keyOf(publisher: string, kid: string): TrustedKey | undefined;
}

/** Why what was signed does not count for a publisher; `undefined` where it does. */
export async function trustFinding(
  read: ReadSigned<SignedType>,
  publisher: string,
  ring: KeyRing,
): Promise<Finding | undefined> {
  const { kid } = read.header;
  const trusted = ring.keyOf(publisher, kid);
  if (trusted === undefined) return finding("key-unknown", "/protected", { publisher, kid });
  if (trusted.revoked) return finding("key-revoked", "/protected", { publisher, kid });
  return signatureFinding(read, trusted.key);
}
