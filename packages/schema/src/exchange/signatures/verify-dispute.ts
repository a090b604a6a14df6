import { type Finding, finding } from "../../findings/finding.ts";
import type { FlattenedJws } from "./jws.ts";
import { type KeyRing, trustFinding } from "./key-ring.ts";
import { type ReadSigned, readSigned } from "./read-signed.ts";
import type { Reading } from "./reading.ts";
import { headOf, type VersionHead } from "./version-head.ts";

/** Evidence that holds: the publisher signed two contents as one version. */
export interface VerifiedDispute
  extends Pick<VersionHead, "id" | "version" | "publisher" | "kind" | "jurisdiction"> {
  readonly jws: readonly [FlattenedJws, FlattenedJws];
}

/** What is claimed: that a version of a record has two contents. */
export interface ClaimedDispute {
  readonly id: string;
  readonly version: number;
  readonly jws: readonly [FlattenedJws, FlattenedJws];
}

/**
 * Whether evidence of a dispute holds: both are of this version of this record, say something different, and were signed by
 * keys that count for its publisher.
 */
export async function verifyDispute(
  claimed: ClaimedDispute,
  ring: KeyRing,
): Promise<Reading<VerifiedDispute>> {
  const refuse = (found: Finding) => ({ read: false, findings: [{ ...found, record: claimed.id }] }) as const;
  const [one, other] = claimed.jws.map((jws) => readSigned(jws, ["record"]));
  if (one === undefined || other === undefined) return refuse(unfounded);
  if ("code" in one) return refuse(one);
  if ("code" in other) return refuse(other);
  const head = headIn(one, claimed);
  if (head === undefined || headIn(other, claimed) === undefined || one.canonical === other.canonical)
    return refuse(unfounded);
  const { id, version, publisher, kind, jurisdiction } = head;
  const [wrong] = (await Promise.all([one, other].map((read) => trustFinding(read, publisher, ring)))).filter(
    (found) => found !== undefined,
  );
  if (wrong !== undefined) return refuse(wrong);
  return { read: true, value: { id, version, publisher, kind, jurisdiction, jws: claimed.jws } };
}

const unfounded = finding("dispute-unfounded", "", {});

function headIn(read: ReadSigned<"record">, { id, version }: ClaimedDispute): VersionHead | undefined {
  const head = headOf(read.payload);
  return "id" in head && head.id === id && head.version === version ? head : undefined;
}
