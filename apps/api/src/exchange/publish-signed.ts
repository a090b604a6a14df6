import { type Chain, type FlattenedJws, jwsHash, type Signer, signVersion } from "@civic/schema/signatures";
import type { Seal } from "../store/seal.ts";
import type { Store, WriteOutcome } from "../store/store.ts";
import { type Publishing, publishVersion } from "./publish-version.ts";

/** Who signs, and which of two contents of the version before is stood by, where there are two. */
export interface Signing {
  readonly signer: Signer;
  readonly standsBy?: Seal["standsBy"] | undefined;
}

/** Times that a version is signed anew, since what it follows has changed meanwhile. */
const mostTries = 5;

/**
 * Publishes a version with the signature of this node: it is stored with it or not at all. It is signed before, as what the
 * latest version asks for; where that is another by the time of the write, it is signed again.
 */
export async function publishSigned(
  { version, ...asked }: Publishing,
  { signer, standsBy }: Signing,
  store: Pick<Store, "get" | "publish" | "exchange">,
): Promise<WriteOutcome> {
  const { record } = version;
  for (let tries = 1; ; tries += 1) {
    const latest = await store.get(record.id);
    // Nothing can follow from it but that it is there already, or too late.
    if (latest !== undefined && latest.version >= record.version)
      return publishVersion({ version, ...asked }, store);
    const chain = standsBy ? { previous: standsBy, standsBy } : { previous: latest?.seal?.hash };
    const jws = await signVersion({ ...record, canonical: version.canonical }, signer, chain);
    const sealed = { ...version, seal: sealBy(signer, jws, chain) };
    const outcome = await publishVersion({ version: sealed, ...asked }, store);
    if (outcome.type !== "previous-mismatch" || tries === mostTries) return outcome;
  }
}

function sealBy({ kid }: Signer, jws: FlattenedJws, { previous, standsBy }: Chain): Seal {
  return {
    protected: jws.protected,
    signature: jws.signature,
    hash: jwsHash(jws),
    kid,
    previous: previous ?? null,
    standsBy: standsBy ?? null,
  };
}
