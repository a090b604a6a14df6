import { createHash } from "node:crypto";
import type { PeerState } from "../../store/mirror-notes.ts";
import type { Peer } from "../peer.ts";
import { createKeyBook } from "./key-book.ts";
import { beginLook } from "./look-through.ts";
import type { MirrorOptions } from "./mirror-options.ts";
import { createRefusals } from "./refusals.ts";
import type { Session } from "./session.ts";
import { createVouchers } from "./vouched.ts";

/** What the mirroring of one peer needs besides. */
export interface MirrorPeerOptions extends MirrorOptions {
  readonly pace: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Opens the mirroring of a peer where it was left. */
export async function openSession(peer: Peer, options: MirrorPeerOptions): Promise<Session> {
  const state = beginLook(await stateOf(peer, options), options.time());
  const keys = createKeyBook(options.store.exchange);
  return {
    ...options,
    peer,
    state,
    keys,
    vouchers: createVouchers({ ...options, peer, keys }),
    refusals: createRefusals(state.refusals, options),
    news: new Set(),
    isToStartAnew: false,
    forgotten: 0,
    lookedForKeys: Number.NEGATIVE_INFINITY,
    hasBegun: false,
  };
}

/** How far a peer was read. Where something else is allowed now, all that it has is looked at again. */
async function stateOf(peer: Peer, { store }: MirrorPeerOptions): Promise<PeerState> {
  const settings = markOf(peer);
  const known = await store.mirror.stateOf(peer.url);
  const none = { failures: 0, more: true, received: 0, applied: 0, refused: 0, refusals: [] };
  if (known === undefined) return { ...none, peer: peer.url, settings };
  return known.settings === settings ? known : { ...known, settings, cursor: undefined, more: true };
}

function markOf({ publishers, unsigned, anchor }: Peer): string {
  const said = JSON.stringify([[...publishers].toSorted(), [...unsigned].toSorted(), anchor]);
  return createHash("sha256").update(said).digest("hex");
}
