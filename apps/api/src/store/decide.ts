import type { Digest } from "@civic/schema";
import type { Expectation, NewVersion, WriteOutcome } from "./store.ts";

/** Versions of one record that are there, with their digests. */
export type KnownVersions = ReadonlyMap<number, Digest>;

/** What is asked of a version before it is taken. */
export interface WriteRule {
  /** `refused`: only the next number is taken. */
  readonly gaps: "refused" | "allowed";
  readonly expects?: Expectation;
}

/** Number of the latest version; 0 where there is none. */
function latestOf(known: KnownVersions): number {
  return Math.max(0, ...known.keys());
}

/** Decides what becomes of a version, from what is there. */
export function decide(known: KnownVersions, offered: NewVersion, rule: WriteRule): WriteOutcome {
  const { version } = offered.record;
  const same = known.get(version);
  // Before any expectation: a repeated request whose first answer was lost has nothing left to do (RFC 9110, 13.1.1).
  if (same === offered.digest) return { type: "unchanged" };
  const latest = latestOf(known);
  if (rule.expects?.(known.get(latest)) === false) return { type: "unexpected" };
  if (same !== undefined) return { type: "conflict" };
  if (rule.gaps === "refused" && version !== latest + 1) return { type: "not-next", expected: latest + 1 };
  return version < latest ? { type: "older", latest } : { type: "added" };
}
