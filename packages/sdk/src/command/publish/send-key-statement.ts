import { attempted, type Sending } from "./attempt.ts";
import type { Outcome, Sendable } from "./sendable.ts";

/**
 * Sends a key or a revocation, unless what the node says of itself shows that it has it. A node may know a key without its
 * statement, by an anchor or since it signs with it: then it has to be sent, or nobody who mirrors the node learns of it.
 */
export async function sendKeyStatement(item: Sendable, sending: Sending): Promise<Outcome> {
  const { civic, document } = sending.node;
  const known = document.publishers
    .find(({ publisher }) => publisher === item.publisher)
    ?.keys.find(({ kid }) => kid === item.about);
  // Whether it lacks the statement is told by sending it alone.
  const seems = item.type === "key" && sending.request.dryRun && known !== undefined;
  if (seems || known?.revoked === true) return { item, outcome: "already" };
  return attempted(item, sending, async (jws) => (await civic.exchange.state(jws)).created);
}
