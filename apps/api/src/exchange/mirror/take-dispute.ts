import { type Finding, finding } from "@civic/schema";
import {
  type DisputeLine,
  jwsHash,
  maySpeakOf,
  type VerifiedDispute,
  verifyDispute,
} from "@civic/schema/signatures";
import type { Became } from "./became.ts";
import { keepDispute } from "./keep-dispute.ts";
import type { Session } from "./session.ts";

/**
 * Takes over what a peer found: that one version was signed with two contents. Believed only where both signatures hold and
 * are of that version. Whether it was new.
 */
export async function takeDispute(line: DisputeLine, session: Session): Promise<boolean> {
  // The keys that signed it may have been revoked since, which takes nothing away.
  const { id: record, version, cursor } = line;
  const told = (outcome: Became["outcome"], ...findings: readonly Finding[]) =>
    session.told?.({ line: cursor, type: "dispute", outcome, record, version, findings });
  if (await isKnown(line, session)) {
    told("known");
    return false;
  }
  const reading = await verifyDispute(line, session.keys);
  const found = reading.read ? mandateFinding(reading.value, session) : reading.findings[0];
  if (reading.read && found === undefined) {
    told("new");
    return keepDispute(reading.value, session);
  }
  if (found !== undefined) {
    session.refusals.add({ ...found, record });
    told("refused", { ...found, record });
  }
  return false;
}

async function isKnown({ id, version, jws }: DisputeLine, { store }: Session): Promise<boolean> {
  const hashes = jws.map(jwsHash);
  return (await store.exchange.disputeHeads({ id, version, hashes }, 1)).length > 0;
}

function mandateFinding(
  { publisher, jurisdiction }: VerifiedDispute,
  { peer }: Session,
): Finding | undefined {
  const jurisdictions = peer.publishers.get(publisher);
  if (jurisdictions === undefined) return finding("publisher-not-allowed", "", { publisher });
  return maySpeakOf(jurisdictions, jurisdiction)
    ? undefined
    : finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction });
}
