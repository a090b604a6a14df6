import type { CivicRecord, Finding } from "@civic/schema";
import { type KeyRing, type VerifiedVersion, verifyVersion } from "@civic/schema/signatures";
import type { NewVersion } from "../../store/store.ts";
import { sealOfSigned } from "../../store/versions/signed-entry.ts";
import type { Received } from "./received.ts";
import type { Session } from "./session.ts";

/** A version on its way into the store, where it may be believed; else what is wrong with it, the reason first. */
export async function verifyReceived(
  received: Received,
  { peer, keys }: Pick<Session, "peer"> & { readonly keys: KeyRing },
): Promise<NewVersion | readonly Finding[]> {
  const { publishers: mandates, unsigned } = peer;
  const offered = received.signed ?? received.line;
  const verdict = await verifyVersion(offered, { ring: keys, mandates, unsigned });
  if (!verdict.verified) return verdict.findings.filter(({ severity }) => severity === "error");
  const { canonical, digest, signed } = verdict;
  return {
    record: recordOf(received, verdict),
    canonical,
    digest,
    ...(signed && { seal: sealOfSigned(signed) }),
  };
}

/** Of a record of a newer model only the head is ever looked at: the rest is kept and passed on as it is. */
function recordOf({ signed, line }: Received, { admitted }: VerifiedVersion): CivicRecord {
  return admitted?.view ?? ((signed === undefined ? line.record : signed.payload) as unknown as CivicRecord);
}
