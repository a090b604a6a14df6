import { calculateJwkThumbprint } from "jose";

/** A public key as it is published: an ES256 key (P-256) as a JWK (RFC 7517), nothing private in it. */
export interface PublicKey {
  readonly kty: "EC";
  readonly crv: "P-256";
  readonly x: string;
  readonly y: string;
}

/** The RFC 7638 thumbprint of a key: its `kid` everywhere. */
export function thumbprintOf(key: PublicKey): Promise<string> {
  const { kty, crv, x, y } = key;
  return calculateJwkThumbprint({ kty, crv, x, y }, "sha256");
}
