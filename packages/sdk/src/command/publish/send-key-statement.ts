import { attempted, type Sending } from "./attempt.ts";
import type { Outcome, Sendable } from "./sendable.ts";

/** Sends a key or a revocation, unless what the node says of itself shows that it has it. */
export async function sendKeyStatement(item: Sendable, sending: Sending): Promise<Outcome> {
  const { civic, document } = sending.node;
  const known = document.publishers
    .find(({ publisher }) => publisher === item.publisher)
    ?.keys.find(({ kid }) => kid === item.about);
  const isThere = item.type === "key" ? known !== undefined : known?.revoked === true;
  if (isThere) return { item, outcome: "already" };
  return attempted(item, sending, async (jws) => (await civic.exchange.state(jws)).created);
}
