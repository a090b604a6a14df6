import { type Finding, finding, publisherIn } from "@civic/schema";
import type { NewVersion } from "../../store/store.ts";
import { replacementCheck } from "../check-replacement.ts";
import { foreignJurisdiction } from "../foreign-jurisdiction.ts";
import { lookForKeys } from "./look-for-keys.ts";
import type { Received } from "./received.ts";
import { awaitedKey, type Session } from "./session.ts";
import { verifyReceived } from "./verify-received.ts";
import { beforeRevocations } from "./vouched.ts";

/** What is to become of a version that came. */
export type Verdict =
  | { readonly type: "right"; readonly version: NewVersion }
  /** It is here already, as it was sent. */
  | { readonly type: "known" }
  | Refusal;

/** A version that is not taken: why, and what may make it right. */
export interface Refusal {
  readonly type: "refused";
  /** The first names the reason. */
  readonly findings: readonly Finding[];
  readonly awaits?: string | undefined;
}

/** Most numbers that an unsigned version may be ahead of the latest one here: a higher one would pin its record for ever. */
const highestJump = 1000;

/** Judges a version by itself: who signed it, whom it speaks about, what it says. What stands beside it is for the store. */
export async function judge(received: Received, session: Session): Promise<Verdict> {
  const { store, peer, pace } = session;
  const { id, version, signed, hash } = received;
  // Many are judged side by side, and each may be large.
  await pace();
  const publisher = publisherIn(id);
  const jurisdictions = peer.publishers.get(publisher);
  if (jurisdictions === undefined) return refusal(finding("publisher-not-allowed", "", { publisher }));
  const latest = await store.get(id);
  const same = latest?.version === version ? latest : latest && (await store.get(id, version));
  const isHere = hash === (signed === undefined ? same?.digest : same?.seal?.hash);
  if (isHere && same?.damaged === false) return { type: "known" };
  if (signed === undefined && !peer.unsigned.has(publisher))
    return refusal(finding("signature-missing", "", { publisher }));
  const verified = await verifiedWithKeys(received, session);
  if (!("record" in verified))
    return {
      type: "refused",
      findings: verified,
      awaits: isUnknown(verified) ? awaitedKey(publisher) : isRevoked(verified) ? id : undefined,
    };
  const foreign = await foreignJurisdiction(verified.record, jurisdictions, () => latest);
  if (foreign !== undefined)
    return refusal(
      finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction: foreign }),
    );
  const last = latest?.version ?? 0;
  if (signed === undefined && version > last + highestJump)
    return refusal(finding("version-jump", "/version", { version, latest: last, maximum: highestJump }));
  return (await replacementRefusal(verified, session)) ?? { type: "right", version: verified };
}

/**
 * A version whose key is not known is looked at again where the peer names keys that were not known either; one whose key
 * was revoked counts where its publisher vouches for it.
 */
async function verifiedWithKeys(
  received: Received,
  session: Session,
): Promise<NewVersion | readonly Finding[]> {
  const first = await verifyReceived(received, session);
  if ("record" in first) return first;
  if (isRevoked(first) && (await session.vouchers.isVouchedFor(received)))
    return verifyReceived(received, { ...session, keys: beforeRevocations(session.keys) });
  if (!isUnknown(first)) return first;
  return (await lookForKeys(session)) ? verifyReceived(received, session) : first;
}

function isUnknown([found]: readonly Finding[]): boolean {
  return found?.code === "key-unknown";
}

function isRevoked([found]: readonly Finding[]): boolean {
  return found?.code === "key-revoked";
}

async function replacementRefusal(version: NewVersion, { store }: Session): Promise<Refusal | undefined> {
  const check = replacementCheck(version.record, store);
  if (check === undefined || (await check.isAllowed())) return undefined;
  const found = check.found();
  return found && refusal(found, version.record.replaces);
}

function refusal(found: Finding, awaits?: string): Refusal {
  return { type: "refused", findings: [found], awaits };
}
