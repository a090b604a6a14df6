import { finding } from "@civic/schema";
import { type FlattenedJws, jwsHash } from "@civic/schema/signatures";
import type { ExchangeStore } from "../../store/exchange-store.ts";
import { countStored } from "./count-stored.ts";
import type { Session } from "./session.ts";

/** Two contents that were signed for one version; both signatures hold. */
export type Evidence = Parameters<ExchangeStore["dispute"]>[0];

/**
 * Keeps the evidence that one version was signed with two contents, which freezes its record, and tells of it. False where
 * it was known.
 */
export async function keepDispute(evidence: Evidence, session: Session): Promise<boolean> {
  const { store, refusals, news } = session;
  const isNew = await store.exchange.dispute({ ...evidence, jws: inOrder(evidence.jws) });
  if (!isNew) return false;
  await countStored(evidence.jws, session);
  const { id, version } = evidence;
  news.add(id);
  refusals.add({ ...finding("version-disputed", "", { version }), record: id });
  return true;
}

/** Whoever finds the same two says the same. */
function inOrder([one, other]: Evidence["jws"]): readonly [FlattenedJws, FlattenedJws] {
  return jwsHash(one) < jwsHash(other) ? [one, other] : [other, one];
}
