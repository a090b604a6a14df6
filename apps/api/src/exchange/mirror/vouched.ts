import { publisherIn } from "@civic/schema";
import { type KeyRing, trustFinding } from "@civic/schema/signatures";
import type { Store } from "../../store/store.ts";
import type { Peer } from "../peer.ts";
import { type Received, receivedIn } from "./received.ts";

/** What waits of a peer, looked through for who vouches for whom; each record once, until all of it is forgotten. */
export interface Vouchers {
  /**
   * Whether a publisher vouches for a version that is signed with a key which was revoked before it came: one that follows
   * it names it, and is signed with a key that counts. Whoever holds the revoked key alone cannot bring that about.
   */
  isVouchedFor(received: Received): Promise<boolean>;
  /** Another version waits from now on. */
  add(received: Received): Promise<void>;
  /** Other keys may count from now on, and other versions wait. */
  forget(): void;
}

/** What looking for vouchers works with. */
export interface VoucherOptions {
  readonly store: Pick<Store, "mirror">;
  readonly peer: Pick<Peer, "url">;
  readonly keys: KeyRing;
  readonly pace: () => Promise<void>;
}

/** A version that waits. */
interface Follower {
  readonly hash: string;
  readonly version: number;
  readonly previous: string | undefined;
  /** Whether it is signed with a key that counts. */
  readonly counts: boolean;
}

interface Followers {
  readonly all: Follower[];
  /** By the hash of what is vouched for, the highest version that does so; made when it is asked for. */
  vouched: ReadonlyMap<string, number> | undefined;
}

/** Begins to look for vouchers. */
export function createVouchers({ store, peer, keys, pace }: VoucherOptions): Vouchers {
  const records = new Map<string, Promise<Followers>>();

  async function followersOf(id: string): Promise<Followers> {
    const all: Follower[] = [];
    for (const { line } of await store.mirror.waiting(peer.url, [id])) {
      await pace();
      const waiting = await receivedIn(line);
      const follower = waiting && (await followerOf(waiting, id, keys));
      if (follower !== undefined) all.push(follower);
    }
    return { all, vouched: undefined };
  }

  return {
    async isVouchedFor({ id, version, hash, signed }) {
      if (signed === undefined) return false;
      const asked = records.get(id) ?? followersOf(id);
      records.set(id, asked);
      const followers = await asked;
      followers.vouched ??= vouchedBy(followers.all);
      return (followers.vouched.get(hash) ?? 0) > version;
    },
    async add(received) {
      const followers = await records.get(received.id);
      const follower = followers && (await followerOf(received, received.id, keys));
      if (follower === undefined) return;
      followers?.all.push(follower);
      if (followers !== undefined) followers.vouched = undefined;
    },
    forget: () => records.clear(),
  };
}

async function followerOf(
  { id, version, hash, signed }: Received,
  wanted: string,
  keys: KeyRing,
): Promise<Follower | undefined> {
  // What waits for a record may be of another, which replaces it.
  if (signed === undefined || id !== wanted) return undefined;
  const counts = (await trustFinding(signed, publisherIn(id), keys)) === undefined;
  return { hash, version, previous: signed.header.previous, counts };
}

/** Back from each version that counts, by what it follows; where one with a higher number has passed, no more is said. */
function vouchedBy(followers: readonly Follower[]): ReadonlyMap<string, number> {
  const previousOf = new Map(followers.map(({ hash, previous }) => [hash, previous]));
  const vouched = new Map<string, number>();
  const counting = followers
    .filter(({ counts }) => counts)
    .toSorted((one, other) => other.version - one.version);
  for (const { version, previous } of counting)
    for (let hash = previous; hash !== undefined && !vouched.has(hash); hash = previousOf.get(hash))
      vouched.set(hash, version);
  return vouched;
}

/** The same keys, of which none was revoked. */
export function beforeRevocations(keys: KeyRing): KeyRing {
  return {
    keyOf(publisher, kid) {
      const key = keys.keyOf(publisher, kid);
      return key && { ...key, revoked: false };
    },
  };
}
