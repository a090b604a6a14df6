import { type CryptoKey, importJWK } from "jose";
import type { PublicKey } from "./public-key.ts";

/** Keys as the platform holds them: a publisher has few, and importing one takes longer than verifying. */
const imported = new WeakMap<PublicKey, Promise<CryptoKey>>();

/** A key as the platform holds it. Rejects where the two numbers are no point of the curve. */
export function importedKey(key: PublicKey): Promise<CryptoKey> {
  const known = imported.get(key);
  if (known !== undefined) return known;
  const fresh = importOf(key);
  imported.set(key, fresh);
  return fresh;
}

async function importOf({ kty, crv, x, y }: PublicKey): Promise<CryptoKey> {
  const key = await importJWK({ kty, crv, x, y }, "ES256");
  // Only a symmetric key is given as bytes.
  if (key instanceof Uint8Array) throw new TypeError("no public key");
  return key;
}
