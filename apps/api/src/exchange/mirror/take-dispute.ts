import { type Finding, finding, isObject } from "@civic/schema";
import {
  type DisputeLine,
  type FlattenedJws,
  type ReadSigned,
  readSigned,
  trustFinding,
} from "@civic/schema/signatures";
import { maySpeakOf } from "../mandate.ts";
import { publisherOf } from "./judge.ts";
import { keepDispute } from "./keep-dispute.ts";
import type { Session } from "./session.ts";

/**
 * Takes over what a peer found: that one version was signed with two contents. Believed only where both signatures hold and
 * are of that version. Whether it was new.
 */
export async function takeDispute(line: DisputeLine, session: Session): Promise<boolean> {
  const { id, version, jws } = line;
  const found = await disputeFinding(line, session);
  if (found !== undefined) {
    session.refusals.add({ ...found, record: id });
    return false;
  }
  const { kind, jurisdiction } = (read(jws[0]) as ReadSigned<"record">).payload;
  const about = { kind: String(kind), jurisdiction: String(jurisdiction), publisher: publisherOf(id) };
  return keepDispute({ id, version, jws, ...about }, session);
}

async function disputeFinding(
  { id, version, jws }: DisputeLine,
  { peer, keys }: Session,
): Promise<Finding | undefined> {
  const publisher = publisherOf(id);
  const jurisdictions = peer.publishers.get(publisher);
  if (jurisdictions === undefined) return finding("publisher-not-allowed", "", { publisher });
  const both = [read(jws[0]), read(jws[1])];
  for (const [index, signed] of both.entries()) {
    if ("code" in signed) return { ...signed, pointer: `/jws/${index}${signed.pointer}` };
    const { id: named, version: numbered, jurisdiction } = signed.payload;
    if (named !== id || numbered !== version) {
      const params = { expected: `${id} ${version}`, actual: `${named} ${numbered}` };
      return finding("id-mismatch", `/jws/${index}`, params);
    }
    if (!maySpeakOf(jurisdictions, String(jurisdiction)))
      return finding("jurisdiction-not-allowed", `/jws/${index}`, {
        publisher,
        jurisdiction: String(jurisdiction),
      });
    const found = await trustFinding(signed, publisher, keys);
    if (found !== undefined) return { ...found, pointer: `/jws/${index}${found.pointer}` };
  }
  const [one, other] = both;
  const isOne = isObject(one) && isObject(other) && one.canonical === other.canonical;
  // Signed twice is not said twice.
  return isOne ? finding("feed-line-malformed", "/jws", {}) : undefined;
}

function read(jws: FlattenedJws): ReadSigned<"record"> | Finding {
  return readSigned(jws, ["record"]);
}
