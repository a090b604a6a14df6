import { type Finding, finding } from "../../findings/finding.ts";
import { isPoint } from "./key-finding.ts";
import { type PublicKey, thumbprintOf } from "./public-key.ts";
import type { ReadSigned } from "./read-signed.ts";
import type { SignedType } from "./signed-types.ts";
import type { Anchor, KeyStatement, RevocationStatement } from "./statements.ts";
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

/** The ring of these keys. One that is revoked in any of its entries is revoked. */
export function keyRing(keys: readonly TrustedKey[]): KeyRing {
  const byName = new Map<string, TrustedKey>();
  for (const key of keys) {
    const name = nameOf(key.publisher, key.kid);
    if (!byName.get(name)?.revoked) byName.set(name, key);
  }
  return { keyOf: (publisher, kid) => byName.get(nameOf(publisher, kid)) };
}

function nameOf(publisher: string, kid: string): string {
  return `${publisher} ${kid}`;
}

/** A key that somebody offers as that of a publisher: in a node document or a pack. */
export interface OfferedKey {
  readonly publisher: string;
  readonly key: PublicKey;
}

/** Those of the offered keys that an anchor pins. The thumbprint is worked out, never taken from who offers. */
export async function pinnedKeys(
  { publishers }: Anchor,
  offered: readonly OfferedKey[],
): Promise<readonly TrustedKey[]> {
  const pinned: TrustedKey[] = [];
  for (const { publisher, key } of offered) {
    if (!Object.hasOwn(publishers, publisher) || !(await isPoint(key))) continue;
    const kid = await thumbprintOf(key);
    if (publishers[publisher]?.includes(kid))
      pinned.push({ publisher, kid, key, trusted: "pinned", revoked: false });
  }
  return pinned;
}

/**
 * The keys after a statement that was verified: one key more, or one that counts no more. A key that is here already stays
 * as it is: whoever states a revoked key again does not bring it back.
 */
export async function withStatement(
  keys: readonly TrustedKey[],
  statement: KeyStatement | RevocationStatement,
): Promise<readonly TrustedKey[]> {
  const { publisher } = statement;
  if (statement.statement === "revocation")
    return keys.map((each) =>
      each.publisher === publisher && each.kid === statement.kid ? { ...each, revoked: true } : each,
    );
  const kid = await thumbprintOf(statement.key);
  if (keys.some((each) => each.publisher === publisher && each.kid === kid)) return keys;
  return [...keys, { publisher, kid, key: statement.key, trusted: "signed", revoked: false }];
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
