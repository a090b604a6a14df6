import { type KeyRing, type ReadSigned, readFeedLine, trustFinding } from "@civic/schema/signatures";
import { type Received, receivedOf } from "./received.ts";
import type { Session } from "./session.ts";

type Signed = ReadSigned<"record">;

/**
 * Whether a publisher vouches for a version that is signed with a key which was revoked before it came: one that follows it
 * names it, and is signed with a key that counts. Whoever holds the revoked key alone cannot bring that about.
 */
export async function isVouchedFor(received: Received, { store, peer, keys }: Session): Promise<boolean> {
  const { id, signed } = received;
  if (signed === undefined) return false;
  const [publisher = ""] = id.split("/");
  const followers = new Map<string, Signed>();
  for (const { line } of await store.mirror.waiting(peer.url, [id])) {
    const waiting = await signedIn(line);
    const { previous } = waiting?.header ?? {};
    if (waiting !== undefined && previous !== undefined) followers.set(previous, waiting);
  }
  // Hashes lead nowhere in a circle: each is taken once.
  for (let next = followers.get(signed.hash); next !== undefined; next = followers.get(next.hash)) {
    if (isAfter(received, next) && (await trustFinding(next, publisher, keys)) === undefined) return true;
    followers.delete(next.header.previous ?? "");
  }
  return false;
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

function isAfter({ id, version }: Received, { payload }: Signed): boolean {
  return payload.id === id && Number(payload.version) > version;
}

async function signedIn(line: string): Promise<Signed | undefined> {
  const reading = await readFeedLine(Buffer.from(line));
  if (!reading.read || !("op" in reading.value)) return undefined;
  const { value } = reading;
  if (value.op !== "put" && value.op !== "withdraw") return undefined;
  const received = receivedOf(value);
  return "code" in received ? undefined : received.signed;
}
