import type { Digest } from "@civic/schema";
import type { Expectation, WriteOutcome } from "../store.ts";

/** Where the record of an offered version stands. */
export interface Stand {
  /** The latest version; absent where there is none. */
  readonly latest?: { readonly version: number; readonly digest: Digest } | undefined;
  /** Digest of the version with the number that is offered, where that is there. */
  readonly same?: Digest | undefined;
}

/** What is offered: of which record, which version, which content. */
export interface OfferedVersion {
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
}

/** What is asked of a version before it is taken. */
export interface WriteRule {
  /** `refused`: only the next number is taken. */
  readonly gaps: "refused" | "allowed";
  readonly expects?: Expectation;
}

/** Decides what becomes of a version, from what is there. */
export function decide({ latest, same }: Stand, offered: OfferedVersion, rule: WriteRule): WriteOutcome {
  const { version } = offered;
  // Before any expectation: a repeated request whose first answer was lost has nothing left to do (RFC 9110, 13.1.1).
  if (same === offered.digest) return { type: "unchanged" };
  if (rule.expects?.(latest?.digest) === false) return { type: "unexpected" };
  if (same !== undefined) return { type: "conflict" };
  const last = latest?.version ?? 0;
  if (rule.gaps === "refused" && version !== last + 1) return { type: "not-next", expected: last + 1 };
  return version < last ? { type: "older", latest: last } : { type: "added" };
}

/** Decides about several versions in their order: what is about to be written counts for those after it. */
export function decideInTurn(
  offers: readonly { readonly offered: OfferedVersion; readonly rule: WriteRule }[],
  stands: readonly Stand[],
): WriteOutcome[] {
  const written = new Map<string, Map<number, OfferedVersion>>();
  return offers.map(({ offered, rule }, index) => {
    const own = written.get(offered.id) ?? new Map<number, OfferedVersion>();
    const outcome = decide(after(own, stands[index] ?? {}, offered.version), offered, rule);
    if (outcome.type === "added") written.set(offered.id, own.set(offered.version, offered));
    return outcome;
  });
}

/** Whatever was added is higher than all before it, so the last one added is the latest. */
function after(own: ReadonlyMap<number, OfferedVersion>, { latest, same }: Stand, version: number): Stand {
  return { latest: [...own.values()].at(-1) ?? latest, same: own.get(version)?.digest ?? same };
}
