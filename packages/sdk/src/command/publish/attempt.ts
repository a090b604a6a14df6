import { onOneLine } from "@civic/schema";
import { type FlattenedJws, readSigned } from "@civic/schema/signatures";
import { isCivicError, isCivicProblemError } from "../../errors.ts";
import type { Request } from "../command.ts";
import { sentence } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import { nodeFailure } from "./node-failure.ts";
import type { ReachedNode } from "./reach-node.ts";
import { refusalLines } from "./refusal-lines.ts";
import type { Outcome, Sendable } from "./sendable.ts";

/** What is sent to whom, and whether it goes on. */
export interface Sending {
  readonly node: ReachedNode;
  readonly request: Request;
  /** Why nothing more is sent, in words; absent as long as the node takes what comes. */
  stopped?: string;
}

/** Sends what is in a file; `send` says whether it was new to the node. A node that takes nothing any more is left alone. */
export function attempted(
  item: Sendable,
  sending: Sending,
  send: (jws: FlattenedJws) => Promise<boolean>,
): Promise<Outcome> {
  const { request } = sending;
  return guarded(item, sending, async () => {
    if (request.dryRun) return { item, outcome: "would" };
    const read = readSigned(signedDocument(item.path, request), [item.type]);
    if ("code" in read)
      return {
        item,
        outcome: "refused",
        problems: [sentence(onOneLine(item.path), read, request.language)],
      };
    return { item, outcome: (await send(read.jws)) ? "sent" : "already" };
  });
}

/** Does something that asks the node, and says what its refusal means. */
export async function guarded(
  item: Sendable,
  sending: Sending,
  ask: () => Promise<Outcome>,
): Promise<Outcome> {
  const { node, request } = sending;
  if (sending.stopped !== undefined) return { item, outcome: "waits" };
  try {
    return await ask();
  } catch (error) {
    if (!isCivicError(error)) throw error;
    const failure = nodeFailure(error, node.url, request);
    if (failure === undefined && isCivicProblemError(error))
      return { item, outcome: "refused", problems: refusalLines(item.path, error, request) };
    sending.stopped ??= failure ?? error.message;
    return { item, outcome: "waits" };
  }
}
