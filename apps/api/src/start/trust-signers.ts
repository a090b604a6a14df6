import { CannotStart } from "../cannot-start.ts";
import type { Signers } from "../exchange/signing-by.ts";
import type { Store } from "../store/store.ts";

/**
 * Makes the keys that this node signs with count here.
 *
 * @throws {CannotStart} for a key that was revoked: nobody would take what it signs.
 */
export async function trustSigners(signers: Signers, { exchange }: Pick<Store, "exchange">): Promise<void> {
  const known = await exchange.keys();
  for (const { publisher, kid, key } of signers.values()) {
    const isRevoked = known.some((each) => each.publisher === publisher && each.kid === kid && each.revoked);
    if (isRevoked)
      throw new CannotStart(
        `CIVIC_SIGNING_KEYS: the key ${kid} of “${publisher}” was revoked. Name the key that took its place.`,
      );
    await exchange.trust({ publisher, kid, key, trusted: "held" });
  }
}
