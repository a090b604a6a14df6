import { type KeyRing, keyRing, type NodeDocument, readNodeDocument } from "@civic/schema/signatures";
import { given, jsonIn } from "../asking/json-in.ts";
import { NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";

/** Where a node says what it is (RFC 8615). */
export const nodeDocumentPath = "/.well-known/civic-node";

/** What the node says of itself, of the right form. @throws {NotExamined} where it is not. */
export function nodeDocument(node: ExaminedNode): Promise<NodeDocument> {
  return node.once(read);
}

async function read({ ask, now }: ExaminedNode): Promise<NodeDocument> {
  const answer = given(await ask(nodeDocumentPath));
  const reading = await readNodeDocument(jsonIn(answer), now());
  if (reading.read) return reading.value;
  throw new NotExamined(`${answer.request} is not of its form`);
}

/**
 * The keys that the node names, all of them: whether they are whose it says is for an anchor to tell, and what was signed
 * before a key was revoked stays right.
 */
export function namedKeys({ publishers }: NodeDocument): KeyRing {
  return keyRing(
    publishers.flatMap(({ publisher, keys }) =>
      keys.map(({ kid, key }) => ({ publisher, kid, key, trusted: "pinned" as const, revoked: false })),
    ),
  );
}
