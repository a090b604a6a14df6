import type { Digest } from "@civic/schema";
import type { JwsHash } from "@civic/schema/signatures";
import type { Seal } from "../seal.ts";
import type { Expectation, WriteOutcome } from "../store.ts";

/** Where the record of an offered version stands. */
export interface Stand {
  /** The latest version; absent where there is none. `hash`: of its JWS, where it is signed. */
  readonly latest?:
    | { readonly version: number; readonly digest: Digest; readonly hash?: JwsHash | undefined }
    | undefined;
  /** Digest of the version with the number that is offered, where that is there. */
  readonly same?: Digest | undefined;
  /** Hash of the JWS of that version, where it is signed. */
  readonly sameHash?: JwsHash | undefined;
  /** The lowest version that is disputed: the record goes no further. */
  readonly frozen?: number | undefined;
  /** Whether another content of the offered version was shown once and was put aside. */
  readonly aside?: boolean | undefined;
}

/** What is offered: of which record, which version, which content. */
export interface OfferedVersion {
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
  readonly seal?: Pick<Seal, "hash" | "previous"> | undefined;
}

/** What is asked of a version before it is taken. */
export interface WriteRule {
  /** `refused`: only the next number is taken. */
  readonly gaps: "refused" | "allowed";
  readonly expects?: Expectation;
}

/** Decides what becomes of a version, from what is there. */
export function decide(
  { latest, same, frozen }: Stand,
  offered: OfferedVersion,
  rule: WriteRule,
): WriteOutcome {
  const { version } = offered;
  // Before any expectation: a repeated request whose first answer was lost has nothing left to do (RFC 9110, 13.1.1).
  if (same === offered.digest) return { type: "unchanged" };
  if (rule.expects?.(latest?.digest) === false) return { type: "unexpected" };
  if (same !== undefined) return { type: "conflict" };
  if (frozen !== undefined) return { type: "frozen", version: frozen };
  const last = latest?.version ?? 0;
  if (rule.gaps === "refused" && version !== last + 1) return { type: "not-next", expected: last + 1 };
  if (version < last) return { type: "older", latest: last };
  return follows(offered, latest) ? { type: "added" } : { type: "previous-mismatch" };
}

/** Whether what is signed names the version before it, as it is here; nobody can tell where that is not here. */
export function follows({ version, seal }: OfferedVersion, latest: Stand["latest"]): boolean {
  const isNext = version === (latest?.version ?? 0) + 1;
  return seal === undefined || !isNext || latest === undefined || seal.previous === (latest.hash ?? null);
}

/** Decides about several versions in their order: what is about to be written counts for those after it. */
export function decideInTurn(
  offers: readonly { readonly offered: OfferedVersion; readonly rule: WriteRule }[],
  stands: readonly Stand[],
): WriteOutcome[] {
  const written = new Map<string, Map<number, OfferedVersion>>();
  return offers.map(({ offered, rule }, index) => {
    const own = written.get(offered.id) ?? new Map<number, OfferedVersion>();
    const outcome = decide(afterAdding(own, stands[index] ?? {}, offered.version), offered, rule);
    if (outcome.type === "added") written.set(offered.id, own.set(offered.version, offered));
    return outcome;
  });
}

/** Where a record stands once versions were added: each is higher than all before it, so the last one is the latest. */
export function afterAdding(own: ReadonlyMap<number, OfferedVersion>, stand: Stand, version: number): Stand {
  const last = [...own.values()].at(-1);
  const same = own.get(version);
  return {
    ...stand,
    ...(last && { latest: { ...last, hash: last.seal?.hash } }),
    ...(same && { same: same.digest, sameHash: same.seal?.hash }),
  };
}
