import type { FlattenedJws } from "@civic/schema/signatures";
import type { Session } from "./session.ts";

/** Counts statements and evidence that a peer had stored, as versions are counted: towards what it may have stored in all. */
export function countStored(
  signed: readonly FlattenedJws[],
  { store, peer }: Pick<Session, "store" | "peer">,
): Promise<void> {
  const bytes = signed.map((jws) => jws.protected.length + jws.payload.length + jws.signature.length);
  return store.notes.addUsage(
    peer.url,
    bytes.reduce((sum, each) => sum + each, 0),
  );
}
