import { type Finding, readDocument } from "@civic/schema";
import {
  type KeyRing,
  type NodeDocument,
  nodeFinding,
  type ReadSigned,
  readNodeDocument,
  readSigned,
} from "@civic/schema/signatures";
import { boundedChunks } from "../bounded-chunks.ts";
import type { Peer } from "../peer.ts";
import { PullEnded } from "../pull-limits.ts";
import type { MirrorOptions } from "./mirror-options.ts";
import { addressAt, broken } from "./request-peer.ts";

/** Where a node says of itself what it is (RFC 8615). */
const wellKnown = ".well-known/civic-node";

/** Bytes of a document with the keys of every State there is, several times over. */
const longestDocument = 1024 * 1024;

const signedType = "application/jose+json";
const plainType = "application/json";

/** What a peer says of itself, and the signature over it where there is one; nothing of it is proven yet. */
export interface PeerDocument {
  readonly document: NodeDocument;
  readonly signed?: ReadSigned<"node"> | undefined;
}

/**
 * Asks a peer what it says of itself.
 *
 * @throws {PullEnded} where it answers something else, or does not answer.
 */
export async function readPeerDocument(
  { url }: Peer,
  { request, limits, now, time, signal }: MirrorOptions & { readonly signal: AbortSignal },
): Promise<PeerDocument | readonly Finding[]> {
  const types = [signedType, plainType];
  const answer = await request({
    address: addressAt(url, wellKnown),
    types,
    signal,
    silence: limits.silence,
  });
  const most = { ...limits, wireBytes: longestDocument, unpackedBytes: longestDocument };
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of boundedChunks(answer, { limits: most, now })) chunks.push(chunk);
  } catch (error) {
    if (error instanceof PullEnded) throw error;
    throw broken("broken-off", { what: "it broke off while it told what it is", error });
  }
  const text = readDocument(Buffer.concat(chunks));
  if (!text.read) throw new PullEnded("unexpected-answer", "what it says of itself is no JSON");
  const signed = answer.type === signedType ? readSigned(text.document, ["node"]) : undefined;
  if (signed !== undefined && "code" in signed) return [signed];
  const reading = await readNodeDocument(signed?.payload ?? text.document, time());
  return reading.read ? { document: reading.value, signed } : reading.findings;
}

/** Why what a peer says of itself does not count, though it is signed; of what nobody signed, nothing is said. */
export async function documentFinding(
  { document, signed }: PeerDocument,
  ring: KeyRing,
): Promise<Finding | undefined> {
  return signed === undefined ? undefined : nodeFinding(signed, document, ring);
}
