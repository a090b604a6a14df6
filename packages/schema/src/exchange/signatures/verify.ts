import { flattenedVerify, importJWK } from "jose";
import { type Finding, finding } from "../../findings/finding.ts";
import type { PublicKey } from "./public-key.ts";
import type { ReadSigned } from "./read-signed.ts";
import type { SignedType } from "./signed-types.ts";

/** Why a signature does not hold; `undefined` where it does. The key is the one that the header names. */
export async function signatureFinding(
  { jws }: Pick<ReadSigned<SignedType>, "jws">,
  key: PublicKey,
): Promise<Finding | undefined> {
  try {
    await flattenedVerify({ ...jws }, await importedKey(key), { algorithms: ["ES256"] });
    return undefined;
  } catch {
    return finding("signature-wrong", "/signature", {});
  }
}

type Imported = Awaited<ReturnType<typeof importJWK>>;

/** Keys as the platform holds them: a publisher has few, and importing one takes longer than verifying. */
const imported = new WeakMap<PublicKey, Promise<Imported>>();

function importedKey(key: PublicKey): Promise<Imported> {
  const known = imported.get(key);
  if (known !== undefined) return known;
  const { kty, crv, x, y } = key;
  const fresh = importJWK({ kty, crv, x, y }, "ES256");
  imported.set(key, fresh);
  return fresh;
}
