import type { JwsHash } from "./jws.ts";
import type { SignedType, signedTypes } from "./signed-types.ts";

/** The protected header of everything that the exchange signs. No other member is taken. */
export interface ProtectedHeader<Type extends SignedType = SignedType> {
  readonly alg: "ES256";
  readonly typ: (typeof signedTypes)[Type];
  /** RFC 7638 thumbprint (SHA-256) of the key. */
  readonly kid: string;
  /** 128 bits in BASE64URL, so that nobody who holds a hash alone can find the content by guessing. */
  readonly salt: string;
  /** Of a record: hash of the JWS of the version before; absent where that was not signed or there is none. */
  readonly previous?: JwsHash;
  /**
   * Of a record after a version that was published with two contents: hash of the JWS that the publisher stands by. It ends
   * the freeze.
   */
  readonly standsBy?: JwsHash;
}
