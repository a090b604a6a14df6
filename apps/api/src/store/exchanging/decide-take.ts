import type { TakeOutcome } from "../exchange-store.ts";
import { afterAdding, follows, type OfferedVersion, type Stand } from "../versions/decide.ts";

/**
 * Whether numbers may be skipped: in a snapshot they may. `refused`: of a record that is not here any number may be the first;
 * `none`: only 1 may.
 */
export type Gaps = "allowed" | "refused" | "none";

/** What becomes of a version that came from elsewhere; `look`: more of what is here has to be looked at. */
export type TakeDecision = TakeOutcome | { readonly type: "look" };

const look = { type: "look" } as const;

/** Decides what becomes of a version that is verified, as far as its stand alone tells. */
function decideTake(stand: Stand, offered: OfferedVersion, gaps: Gaps): TakeDecision {
  const { latest, same, sameHash, frozen } = stand;
  const { version, digest, seal } = offered;
  if (same !== undefined) {
    if (same === digest && (seal === undefined || sameHash !== undefined)) return { type: "unchanged" };
    return seal === undefined ? { type: "differs", stored: same } : look;
  }
  if (frozen !== undefined && version >= frozen)
    return seal === undefined ? { type: "frozen", version: frozen } : look;
  const added = stand.aside === true && seal !== undefined ? look : ({ type: "added" } as const);
  if (latest === undefined) return gaps === "none" && version !== 1 ? { type: "gap", expected: 1 } : added;
  const expected = latest.version + 1;
  if (version < expected || (version > expected && gaps !== "allowed")) return { type: "gap", expected };
  // What nobody signed follows nothing that was signed: whoever passes records on could go on with any of them.
  const isDowngrade = seal === undefined && latest.hash !== undefined;
  return isDowngrade || !follows(offered, latest) ? { type: "previous-mismatch" } : added;
}

/**
 * Decides in order, what is about to be added counting for what comes after it, up to the first that has to be looked at:
 * what becomes of those after it is not known before.
 */
export function decideTakes(
  offers: readonly OfferedVersion[],
  stands: readonly Stand[],
  gaps: Gaps,
): readonly TakeDecision[] {
  const added = new Map<string, Map<number, OfferedVersion>>();
  const decisions: TakeDecision[] = [];
  for (const [index, offered] of offers.entries()) {
    const own = added.get(offered.id) ?? new Map<number, OfferedVersion>();
    const decision = decideTake(afterAdding(own, stands[index] ?? {}, offered.version), offered, gaps);
    decisions.push(decision);
    if (decision.type === "look") break;
    if (decision.type === "added") added.set(offered.id, own.set(offered.version, offered));
  }
  return decisions;
}
