import { base64url, type CryptoKey, exportJWK, FlattenedSign, generateKeyPair, importJWK } from "jose";
import type { FlattenedJws } from "./jws.ts";
import { type PublicKey, thumbprintOf } from "./public-key.ts";
import type { Signer } from "./signer.ts";

/** A private key as it is kept in a file: a JWK (RFC 7517) with the publisher that it speaks for. */
export interface SigningKey extends PublicKey {
  readonly d: string;
  readonly kid: string;
  readonly alg: "ES256";
  readonly use: "sig";
  readonly publisher: string;
}

/** A new key for a publisher. */
export async function createSigningKey(publisher: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const { x = "", y = "", d = "" } = await exportJWK(privateKey);
  const key: PublicKey = { kty: "EC", crv: "P-256", x, y };
  return { ...key, d, kid: await thumbprintOf(key), alg: "ES256", use: "sig", publisher };
}

/** What of a key may be published. */
export function publicKeyOf({ kty, crv, x, y }: PublicKey): PublicKey {
  return { kty, crv, x, y };
}

/** Signs with a key that is held in memory. */
export async function signerOf(signingKey: SigningKey): Promise<Signer> {
  const { publisher, d } = signingKey;
  const key = publicKeyOf(signingKey);
  const kid = await thumbprintOf(key);
  const imported = await importJWK({ ...key, d }, "ES256");
  const secret = await saltSecret(d);
  return {
    publisher,
    kid,
    key,
    sign: async (payload, header): Promise<FlattenedJws> => {
      const jws = await new FlattenedSign(payload).setProtectedHeader({ ...header }).sign(imported);
      return { protected: jws.protected ?? "", payload: jws.payload, signature: jws.signature };
    },
    async saltOf(name) {
      const mark = await crypto.subtle.sign("HMAC", secret, new TextEncoder().encode(name));
      return base64url.encode(new Uint8Array(mark).subarray(0, 16));
    },
  };
}

/** A secret of its own that follows from the key, so that salts tell nothing of it. */
async function saltSecret(d: string): Promise<CryptoKey> {
  const seed = new TextEncoder().encode(`civic salt ${d}`);
  const bytes = await crypto.subtle.digest("SHA-256", seed);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}
