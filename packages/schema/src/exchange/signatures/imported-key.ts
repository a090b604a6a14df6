import { importJWK } from "jose";
import type { PublicKey } from "./public-key.ts";

type Imported = Awaited<ReturnType<typeof importJWK>>;

/** Keys as the platform holds them: a publisher has few, and importing one takes longer than verifying. */
const imported = new WeakMap<PublicKey, Promise<Imported>>();

/** A key as the platform holds it. Rejects where the two numbers are no point of the curve. */
export function importedKey(key: PublicKey): Promise<Imported> {
  const known = imported.get(key);
  if (known !== undefined) return known;
  const { kty, crv, x, y } = key;
  const fresh = importJWK({ kty, crv, x, y }, "ES256");
  imported.set(key, fresh);
  return fresh;
}
