import { type Finding, finding } from "../../findings/finding.ts";
import { decodedBytes } from "./base64url.ts";
import { importedKey } from "./imported-key.ts";
import type { PublicKey } from "./public-key.ts";
import type { ReadSigned } from "./read-signed.ts";
import type { SignedType } from "./signed-types.ts";

/** ES256 (RFC 7518, 3.4). Nothing else is ever asked for, whatever a header says. */
const es256 = { name: "ECDSA", hash: "SHA-256" } as const;
const encoder = new TextEncoder();

/**
 * Why a signature does not hold; `undefined` where it does. The key is the one that the header names. The header was read
 * strictly before, so what is left is the signature over the signing input (RFC 7515, 5.2), by the platform: `jose` would
 * take the JWS apart once more, which costs a third more.
 */
export async function signatureFinding(
  { jws }: Pick<ReadSigned<SignedType>, "jws">,
  key: PublicKey,
): Promise<Finding | undefined> {
  const signature = decodedBytes(jws.signature);
  const input = encoder.encode(`${jws.protected}.${jws.payload}`);
  const holds =
    signature !== undefined && (await crypto.subtle.verify(es256, await importedKey(key), signature, input));
  return holds ? undefined : finding("signature-wrong", "/signature", {});
}
