import type { FlattenedJws } from "./jws.ts";
import type { ProtectedHeader } from "./protected-header.ts";
import type { PublicKey } from "./public-key.ts";

/**
 * Whoever signs for a publisher. A key in a file is one way ({@link signerOf}); a hardware module is another, whose key
 * never leaves it.
 */
export interface Signer {
  readonly publisher: string;
  /** Thumbprint of {@link key}. */
  readonly kid: string;
  readonly key: PublicKey;
  /** The flattened JWS over a payload under a protected header, by ES256 (RFC 7518, 3.4). */
  sign(payload: Uint8Array, header: ProtectedHeader): Promise<FlattenedJws>;
  /**
   * 128 bits in BASE64URL that nobody without the key can guess. Of one name the same each time, where the signer can: then
   * what is signed again after a restored backup has the hash that it had.
   */
  saltOf(name: string): Promise<string>;
}
