import { type Finding, finding } from "@civic/schema";
import type { VerifiedDispute, VerifiedVersion } from "@civic/schema/signatures";
import { jwsHash } from "@civic/schema/signatures";
import type { Standing } from "./mirror-store.ts";

/** Most numbers that an unsigned version may be ahead: a higher one would pin its record for ever. */
const highestJump = 1000;

/** What a verified version is beside what is here: the next state of its record, known, or to be refused. */
export type Judged =
  | { readonly standing: Standing }
  | { readonly known: true }
  | { readonly findings: readonly Finding[] };

/** Decides whether a version follows what is here. Versions may be missing in between: a feed may be compacted. */
export function judgeStanding({ head, digest, signed }: VerifiedVersion, held: Standing | undefined): Judged {
  const { version } = head;
  const hash = signed?.hash;
  const standing: Standing = { version, digest, hash };
  const refuse = (found: Finding): Judged => ({ findings: [{ ...found, record: head.id }] });
  if (held === undefined) return { standing };
  if (version < held.version) return { known: true };
  const { disputed } = held;
  if (version === held.version) {
    // Of a disputed version both contents are known: the one that its publisher stands by comes once more.
    const isKnown =
      digest === held.digest || (hash !== undefined && disputed?.hashes.includes(hash) === true);
    return isKnown ? { known: true } : refuse(finding("version-conflict", "/version", { version }));
  }
  if (disputed !== undefined) {
    const standsBy = signed?.header.standsBy;
    const isSettled =
      version === disputed.version + 1 && standsBy !== undefined && disputed.hashes.includes(standsBy);
    return isSettled ? { standing } : refuse(finding("record-frozen", "", { version: disputed.version }));
  }
  if (signed === undefined && version > held.version + highestJump) {
    const params = { version, latest: held.version, maximum: highestJump };
    return refuse(finding("version-jump", "/version", params));
  }
  const isNext = version === held.version + 1;
  if (isNext && signed !== undefined && signed.header.previous !== held.hash)
    return refuse(finding("previous-mismatch", "/protected", { version }));
  return { standing };
}

/** Where a record stands once a version of it is known to have two contents; nothing changes where it has gone on since. */
export function disputedStanding(
  { version, jws }: VerifiedDispute,
  held: Standing | undefined,
): Standing | undefined {
  if (held === undefined || held.version > version) return undefined;
  return { ...held, disputed: { version, hashes: jws.map(jwsHash) } };
}
