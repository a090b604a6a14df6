import { type Chain, type JwsHash, jwsHash, type Signer, signVersion } from "@civic/schema/signatures";
import type { NewVersion, Signing } from "../store/store.ts";

/** Who signs at this node, by the publisher that it speaks for. */
export type Signers = ReadonlyMap<string, Signer>;

/**
 * How a signer signs a version, once it is known which it follows. `standsBy`: the one of two contents of the version before
 * that its publisher stands by; then it follows that.
 */
export function signingBy(
  signer: Signer,
  { record, canonical }: Pick<NewVersion, "record" | "canonical">,
  standsBy: JwsHash | undefined,
): Signing {
  return async (before) => {
    const previous = standsBy ?? before ?? undefined;
    const chain: Chain = { previous, standsBy };
    const jws = await signVersion({ ...record, canonical }, signer, chain);
    return {
      protected: jws.protected,
      signature: jws.signature,
      hash: jwsHash(jws),
      kid: signer.kid,
      previous: previous ?? null,
      standsBy: standsBy ?? null,
    };
  };
}
